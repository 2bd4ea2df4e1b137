#pragma once

#include "modules/coverage/figure.hpp"

namespace liaise::coverage {

/// How long it would take to visit every place once, if each visit of a year went to another.
struct Cycle {
    std::int64_t places = 0;
    std::int64_t visited_a_year_tenths = 0;
    std::int64_t years_tenths = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("cycle",
            field("places", &Cycle::places, all, "The places to be visited."),
            field("visited_a_year_tenths", &Cycle::visited_a_year_tenths, all,
                  "Different places visited in a year, on average over the period, in tenths."),
            field("years_tenths", &Cycle::years_tenths, all,
                  "The one divided by the other: years, in tenths."));
    }
};

/// How many visits are dated how exactly.
struct DatedVisits {
    std::string precision;
    Figure visits;
    std::int64_t per_thousand = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("dated_visits",
            field("precision", &DatedVisits::precision, all, "day, month, half_year or year."),
            field("visits", &DatedVisits::visits, all, "Visits dated so."),
            field("per_thousand", &DatedVisits::per_thousand, all, "Of a thousand visits."));
    }
};

/// Coverage in a few figures.
struct Summary {
    Period period;
    std::int64_t at_least = 0;
    Figure places, visited, never, by_many, left_out, visits;
    std::int64_t visits_at_the_edge = 0;
    Figure bodies;
    std::optional<Cycle> cycle;
    std::vector<DatedVisits> dated;
    Figure from_register, own;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visited", "never", "by_many", "visits", "visits_at_the_edge", "bodies", "cycle", "dated",
        "from_register");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using S = Summary;
        return record("coverage_summary",
            field("period", &S::period, all, "The days that are asked about."),
            field("at_least", &S::at_least, all, "How many different bodies are many."),
            field("places", &S::places, all, "Places that may have been open in the period."),
            field("visited", &S::visited, all, "Of these, places where somebody was."),
            field("never", &S::never, all, "Of these, places where nobody was, as is known here."),
            field("by_many", &S::by_many, all, "Of these, places where many bodies were."),
            field("left_out", &S::left_out, all,
                  "Places that are not counted: closed before the period, or opened after it."),
            field("visits", &S::visits, all,
                  "Visits whose days touch the period. One that several bodies made together is "
                  "one visit at the place, and one in the column of each type."),
            field("visits_at_the_edge", &S::visits_at_the_edge, all,
                  "Of these, visits dated so that they may also lie outside of it."),
            field("bodies", &S::bodies, all, "Different bodies that made them."),
            field("cycle", &S::cycle, all, "A full cycle; nothing when nothing was visited."),
            field("dated", &S::dated, all, "How exactly the visits are dated."),
            field("from_register", &S::from_register, all, "Visits that the register states."),
            field("own", &S::own, all, "Visits of the own compartment."));
    }
};
static_assert(Described<Cycle> && Described<DatedVisits> && Described<Summary>);

}  // namespace liaise::coverage
