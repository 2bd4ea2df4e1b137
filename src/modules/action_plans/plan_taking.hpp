#pragma once

#include "modules/action_plans/plan_rows.hpp"

namespace liaise::action_plans {

/// What somebody decided about a row. A row without one is left out.
struct PlanChoice {
    std::int64_t row = 0;
    Id<recommendations::Recommendation> recommendation;
    std::optional<Code<"authority_answer">> says;
    std::optional<Code<"implementation">> state;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = PlanChoice;
        return record("action_plan_choice", field("row", &C::row, own, "The row of the sheet."),
                      field("recommendation", &C::recommendation, own, "What it is about."),
                      field("says", &C::says, own, "The answer on the house scale."),
                      field("state", &C::state, own, "What is claimed, on the house scale."));
    }
};
static_assert(Described<PlanChoice>);

/// A sheet to be taken over.
struct PlanTaking {
    std::string file_name;
    std::string content;
    PlanSheet read_as;
    When on;
    std::vector<PlanChoice> choices;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = PlanTaking;
        return record("action_plan_taking",
                      field("file_name", &T::file_name, own, "What the file is called."),
                      field("content", &T::content, own,
                            "Its letters, or a workbook (XLSX) in base64; 8 MB at most."),
                      field("read_as", &T::read_as, own, "How to read it, and what it answers."),
                      field("on", &T::on, own, "When the plan was given; never a day to come."),
                      field("choices", &T::choices, own, "What was decided, row by row."));
    }
};
static_assert(Described<PlanTaking>);

/// What became of it.
struct PlanTaken {
    std::int64_t answers = 0;
    std::int64_t claims = 0;
    std::int64_t known_before = 0;
    std::int64_t left_out = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = PlanTaken;
        return record(
            "action_plan_taken",
            field("answers", &T::answers, own, "How many answers were written down."),
            field("claims", &T::claims, own, "How many claims were written down."),
            field("known_before", &T::known_before, own, "Rows taken over before: nothing new."),
            field("left_out", &T::left_out, own, "Rows that nobody chose."));
    }
};
static_assert(Described<PlanTaken>);

}  // namespace liaise::action_plans
