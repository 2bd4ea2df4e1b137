#pragma once

#include "base/day.hpp"
#include "base/describe.hpp"

namespace liaise::complaints {

/// Something of a file that a person should look at, and how many rows it is about.
struct LoadFinding {
    std::string kind;
    std::string said;
    std::int64_t first_row = 0;
    std::int64_t rows = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_load_finding",
            field("kind", &LoadFinding::kind, own,
                  "left_out_when, left_out_number, place_not_known, theme_not_known, "
                  "outcome_not_known or looks_like_a_name."),
            field("said", &LoadFinding::said, own, "What the file has there."),
            field("first_row", &LoadFinding::first_row, own, "The first such row."),
            field("rows", &LoadFinding::rows, own, "How many rows have it."));
    }
};

/// What a file has in it, and what loading it changes.
struct LoadReport {
    std::int64_t rows_read = 0;
    std::int64_t rows_left_out = 0;
    std::int64_t complaints = 0;
    std::int64_t fresh = 0;
    std::int64_t known = 0;
    std::int64_t changed = 0;
    std::int64_t places_known = 0;
    std::int64_t places_not_known = 0;
    std::optional<Day> from;
    std::optional<Day> to;
    std::vector<LoadFinding> findings;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = LoadReport;
        return record("complaint_load_report",
            field("rows_read", &R::rows_read, own, "Rows below the heading."),
            field("rows_left_out", &R::rows_left_out, own, "Rows that cannot be read."),
            field("complaints", &R::complaints, own, "Complaints that the other rows tell of."),
            field("new", &R::fresh, own, "Cases or counts that were not here."),
            field("known", &R::known, own, "Those that were here, and stay as they are."),
            field("changed", &R::changed, own, "Counts that the file now says otherwise."),
            field("places_known", &R::places_known, own, "Names that are places of the register."),
            field("places_not_known", &R::places_not_known, own, "Names that are none."),
            field("from", &R::from, own, "The first day that it tells of."),
            field("to", &R::to, own, "The last day."),
            field("findings", &R::findings, own, "What a person should look at."));
    }
};
static_assert(Described<LoadFinding> && Described<LoadReport>);

}  // namespace liaise::complaints
