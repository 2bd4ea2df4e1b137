#pragma once

#include "modules/imports/outline.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::action_plans {

/// Far above the plans that ministries send; a file with scans in it is larger.
inline constexpr std::size_t content_bytes_max = 8UL * 1024 * 1024;
/// More than any report was ever seen to recommend.
inline constexpr std::size_t rows_max = 500;

/// Which column is what, by its heading or as in "column F"; one that is left out is not there.
struct PlanColumns {
    std::optional<std::string> number;
    std::optional<std::string> text;
    std::optional<std::string> answer;
    std::optional<std::string> action;
    std::optional<std::string> responsible;
    std::optional<std::string> deadline;
    std::optional<std::string> claim;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = PlanColumns;
        return record(
            "action_plan_columns",
            field("number", &C::number, own, "The number, or paragraph, of the recommendation."),
            field("text", &C::text, own, "What was recommended."),
            field("answer", &C::answer, own, "Whether it is accepted."),
            field("action", &C::action, own, "What is planned."),
            field("responsible", &C::responsible, own, "Who is to do it."),
            field("deadline", &C::deadline, own, "By when."),
            field("claim", &C::claim, own, "How far it says it is."));
    }
};
static_assert(Described<PlanColumns>);

/// A sheet as it is to be read, and what it answers: a report, an addressee, or both. Without rows
/// of a heading the likely ones.
struct PlanSheet {
    std::optional<std::string> sheet;
    std::optional<std::int64_t> heading_first;
    std::optional<std::int64_t> heading_last;
    PlanColumns columns;
    std::optional<std::string> report;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using S = PlanSheet;
        return record(
            "action_plan_sheet",
            field("sheet", &S::sheet, own, "The sheet of a workbook; left out: the first."),
            field("heading_first", &S::heading_first, own, "The first row of the heading."),
            field("heading_last", &S::heading_last, own, "The last row of the heading."),
            field("columns", &S::columns, own, "Which column is what."),
            field("report", &S::report, own, "The report that it answers."),
            field("addressee", &S::addressee, own, "The authority whose plan it is."),
            field("addressee_body", &S::addressee_body, own, "The monitoring body, if it is one."));
    }
};
static_assert(Described<PlanSheet>);

/// A file, to see what is in it.
struct PlanOutlineQuestion {
    std::string content;
    std::optional<std::string> sheet;
    std::optional<std::int64_t> heading_first;
    std::optional<std::int64_t> heading_last;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = PlanOutlineQuestion;
        return record(
            "action_plan_outline_question",
            field("content", &Q::content, own,
                  "Its letters, or a workbook (XLSX) in base64; 8 MB at most."),
            field("sheet", &Q::sheet, own, "The sheet of a workbook; left out: the first."),
            field("heading_first", &Q::heading_first, own, "The first row of the heading."),
            field("heading_last", &Q::heading_last, own, "The last row of the heading."));
    }
};
static_assert(Described<PlanOutlineQuestion>);

/// What is in a file, its headings, and which column seems to be what.
struct PlanOutline {
    imports::Outline outline;
    std::vector<std::string> headings;
    PlanColumns guess;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using O = PlanOutline;
        return record(
            "action_plan_outline",
            field("outline", &O::outline, own, "Its sheets and its first rows."),
            field("headings", &O::headings, own, "What its columns are called, the first first."),
            field("guess", &O::guess, own, "Which column seems to be what."));
    }
};
static_assert(Described<PlanOutline>);

}  // namespace liaise::action_plans
