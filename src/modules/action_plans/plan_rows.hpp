#pragma once

#include "modules/action_plans/plan_sheet.hpp"

namespace liaise::action_plans {

/// A recommendation that a row may be about, and what speaks for it; else its words are alike.
struct PlanCandidate {
    Id<recommendations::Recommendation> recommendation;
    bool has_same_number = false;
    bool has_same_words = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = PlanCandidate;
        return record(
            "action_plan_candidate",
            field("recommendation", &C::recommendation, own, "The recommendation."),
            field("has_same_number", &C::has_same_number, own, "Whether its number is the same."),
            field("has_same_words", &C::has_same_words, own, "Whether its words are the same."));
    }
};
static_assert(Described<PlanCandidate>);

/// A row of the sheet as it is understood. `sure` only where nothing speaks for another.
struct PlanRow {
    std::int64_t row = 0;
    std::optional<std::string> number;
    std::optional<std::string> text;
    std::optional<std::string> answer;
    std::optional<std::string> action;
    std::optional<std::string> responsible;
    std::optional<std::string> deadline;
    std::optional<std::string> claim;
    std::optional<Code<"authority_answer">> says;
    std::optional<Code<"implementation">> state;
    std::optional<Id<recommendations::Recommendation>> sure;
    std::vector<PlanCandidate> candidates;
    std::vector<Id<recommendations::Recommendation>> taken;

    /// Whether it says something as an answer: of the will, or of what is planned.
    bool has_answer() const { return answer || action || responsible || deadline; }

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = PlanRow;
        return record(
            "action_plan_row", field("row", &R::row, own, "The row of the sheet."),
            field("number", &R::number, own, "The number that it says."),
            field("text", &R::text, own, "What it says was recommended."),
            field("answer", &R::answer, own, "Whether that is accepted, as it says it."),
            field("action", &R::action, own, "What is planned."),
            field("responsible", &R::responsible, own, "Who is to do it."),
            field("deadline", &R::deadline, own, "By when, as it says it."),
            field("claim", &R::claim, own, "How far it says it is."),
            field("says", &R::says, own, "What the answer seems to be on the house scale."),
            field("state", &R::state, own, "What is claimed, it seems, on the house scale."),
            field("sure", &R::sure, own, "What it is about, where there is no doubt."),
            field("candidates", &R::candidates, own, "What it may be about, the nearest first."),
            field("taken", &R::taken, own, "For which this very row was taken over before."));
    }
};
static_assert(Described<PlanRow>);

/// A recommendation that the sheet may answer.
struct PlanAsked {
    Id<recommendations::Recommendation> id;
    std::string title;
    std::optional<std::string> report;
    std::optional<std::string> paragraph;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = PlanAsked;
        return record("action_plan_asked", field("id", &A::id, own, "The recommendation."),
                      field("title", &A::title, own, "What it is about."),
                      field("report", &A::report, own, "In which report it stands."),
                      field("paragraph", &A::paragraph, own, "In which paragraph."));
    }
};
static_assert(Described<PlanAsked>);

/// A file and how to read it.
struct PlanQuestion {
    std::string file_name;
    std::string content;
    PlanSheet read_as;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = PlanQuestion;
        return record("action_plan_question",
                      field("file_name", &Q::file_name, own, "What the file is called."),
                      field("content", &Q::content, own,
                            "Its letters, or a workbook (XLSX) in base64; 8 MB at most."),
                      field("read_as", &Q::read_as, own, "How to read it, and what it answers."));
    }
};
static_assert(Described<PlanQuestion>);

/// The rows of a sheet, and all that they may be about.
struct PlanReading {
    std::vector<PlanRow> rows;
    std::vector<PlanAsked> asked;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("action_plan_reading", field("rows", &PlanReading::rows, own, "Its rows."),
                      field("asked", &PlanReading::asked, own, "What they may be about."));
    }
};
static_assert(Described<PlanReading>);

}  // namespace liaise::action_plans
