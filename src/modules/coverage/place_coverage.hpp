#pragma once

#include "modules/coverage/figure.hpp"

namespace liaise::coverage {

/// A body that was at a place.
struct Visitor {
    Id<bodies::Body> body;
    Names names;
    Code<"body_type"> type;
    std::int64_t visits = 0;
    std::optional<When> first;
    std::optional<When> last;
    std::int64_t announced = 0;
    std::int64_t short_notice = 0;
    std::int64_t unannounced = 0;
    std::int64_t announcement_unknown = 0;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visits", "first", "last", "announced", "short_notice", "unannounced",
        "announcement_unknown");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using V = Visitor;
        return record("visitor",
            field("body", &V::body, all, "The body."),
            field("names", &V::names, all, "Its name in each language."),
            field("type", &V::type, all, "What kind of body it is."),
            field("visits", &V::visits, all, "Visits in which it took part, in the period."),
            field("first", &V::first, all, "The first of these."),
            field("last", &V::last, all, "Its latest; also one from before the period."),
            field("announced", &V::announced, all, "Of its visits, announced."),
            field("short_notice", &V::short_notice, all, "Announced shortly before."),
            field("unannounced", &V::unannounced, all, "Not announced."),
            field("announcement_unknown", &V::announcement_unknown, all, "Not known."));
    }
};

/// A body that has a mandate for the place and is not known to have been there in the period.
struct Absent {
    Id<bodies::Body> body;
    Names names;

    static constexpr auto describe() {
        return record("absent",
            field("body", &Absent::body, Reach::everyone, "The body."),
            field("names", &Absent::names, Reach::everyone, "Its name in each language."));
    }
};

/// Who was at a place, and what is not known of it.
struct PlaceCoverage {
    Id<places::Place> place;
    Period period;
    Figure visits;
    std::vector<Visitor> bodies;
    std::vector<Absent> may_visit_and_were_not;
    std::int64_t mandates_not_recorded = 0;
    std::int64_t dates_not_exact = 0;
    std::int64_t announcement_unknown = 0;
    std::optional<std::int64_t> days_since_at_least;
    std::optional<std::int64_t> days_since_at_most;

    static constexpr auto told_coarsely = guard::by_half_years(
        "visits", "may_visit_and_were_not", "dates_not_exact", "announcement_unknown",
        "days_since_at_least", "days_since_at_most");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using P = PlaceCoverage;
        return record("place_coverage",
            field("place", &P::place, all, "The place."),
            field("period", &P::period, all, "The days that are asked about."),
            field("visits", &P::visits, all, "Visits, one made together being one."),
            field("bodies", &P::bodies, all, "Who was there, by name."),
            field("may_visit_and_were_not", &P::may_visit_and_were_not, all,
                  "Bodies with a mandate for this type of place that are not known to have come."),
            field("mandates_not_recorded", &P::mandates_not_recorded, all,
                  "Bodies of which it is not recorded what they may visit."),
            field("dates_not_exact", &P::dates_not_exact, all, "Visits not dated to a day."),
            field("announcement_unknown", &P::announcement_unknown, all,
                  "Visits of which it is not known whether they were announced."),
            field("days_since_at_least", &P::days_since_at_least, all,
                  "Days since the latest visit, to the end of the period, at least."),
            field("days_since_at_most", &P::days_since_at_most, all, "The same, at most."));
    }
};
static_assert(Described<Visitor> && Described<Absent> && Described<PlaceCoverage>);

}  // namespace liaise::coverage
