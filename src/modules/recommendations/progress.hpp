#pragma once

#include "guard/work.hpp"
#include "modules/recommendations/progress_figures.hpp"
#include "modules/recommendations/question.hpp"

namespace liaise::recommendations {

/// A theme, an addressee, a type of place, an issuer or a year.
struct ProgressRow {
    std::string value;
    std::optional<Code<"recommendation_extent">> extent;
    Names names;
    ProgressFigures figures;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = ProgressRow;
        return record(
            "progress_row",
            field("value", &R::value, own,
                  "The code, the body's id, the authority as it is written, or the year; empty: "
                  "not known, or the whole system."),
            field("extent", &R::extent, own, "`system` where it is asked of the whole system."),
            field("names", &R::names, own, "What a body is called."),
            field("figures", &R::figures, own, "What became of these."));
    }
};
static_assert(Described<ProgressRow>);

/// What became of what was asked, group by group, in the order of the vocabulary or the alphabet,
/// and of all together. What is asked of several types of places stands in the row of each.
struct Progress {
    Code<"progress_by"> by;
    std::optional<Day> from;
    std::optional<Day> to;
    std::vector<ProgressRow> rows;
    ProgressFigures all;
    std::optional<ProgressCount> undated;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = Progress;
        return record(
            "recommendation_progress", field("by", &P::by, own, "What the rows are."),
            field("from", &P::from, own, "The first day that was asked about."),
            field("to", &P::to, own, "The last day that was asked about."),
            field("rows", &P::rows, own, "The groups."),
            field("all", &P::all, own, "All together, each once."),
            field("undated", &P::undated, own,
                  "What is left out, because nobody knows when it was made; without days: nothing "
                  "is left out."));
    }
};
static_assert(Described<Progress>);

struct ProgressQuestion {
    std::optional<Code<"progress_by">> by;
    std::vector<Code<"theme">> theme;
    std::vector<Id<bodies::Body>> issuer;
    std::vector<std::string> asked_of;
    std::vector<Code<"place_type">> place_type;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<std::string> lang;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = ProgressQuestion;
        return record(
            "progress_question",
            field("by", &Q::by, own, "What the rows are; themes if nothing is said."),
            field("theme", &Q::theme, own, "Only these themes."),
            field("issuer", &Q::issuer, own, "Only what these bodies ask."),
            field("asked_of", &Q::asked_of, own,
                  "Only what is asked of these: a monitoring body's id, else the authority as it "
                  "is written."),
            field("place_type", &Q::place_type, own,
                  "Only what is asked of places of these types, of one or of all."),
            field("from", &Q::from, own, "Only what may have been made on this day or later."),
            field("to", &Q::to, own, "Only what may have been made on this day or earlier."),
            field("lang", &Q::lang, own, "The language that names are sorted in."));
    }
};
static_assert(Described<ProgressQuestion>);

/// More groups than this are no overview, and no screen shows them.
inline constexpr std::size_t progress_rows_max = 300;

/// What became of what the own body follows. Errors: `invalid` for other rows, for a period that
/// ends before it begins, and for more than `progress_rows_max` groups.
Result<guard::Seen<Progress>> progress(guard::Work& work, const ProgressQuestion& question);

}  // namespace liaise::recommendations
