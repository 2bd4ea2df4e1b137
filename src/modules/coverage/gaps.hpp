#pragma once

#include "modules/coverage/figure.hpp"

namespace liaise::coverage {

/// A body that may visit a type of place, on which terms, and how often it did.
struct MayVisit {
    Id<bodies::Body> body;
    Names names;
    Code<"visit_basis"> basis;
    YesNoUnknown unannounced;
    YesNoUnknown needs_authorisation;
    YesNoUnknown needs_agreement;
    std::int64_t visits = 0;

    static constexpr auto told_coarsely = guard::by_half_years("visits");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using M = MayVisit;
        return record("may_visit",
            field("body", &M::body, all, "The body."),
            field("names", &M::names, all, "Its name in each language."),
            field("basis", &M::basis, all, "Regular visits, visits now and then, or both."),
            field("unannounced", &M::unannounced, all, "Whether it may come unannounced."),
            field("needs_authorisation", &M::needs_authorisation, all,
                  "Whether it needs leave each time."),
            field("needs_agreement", &M::needs_agreement, all,
                  "Whether it needs an agreement first."),
            field("visits", &M::visits, all, "Visits to this type of place, in the period."));
    }
};

/// A body that was at places of a type for which the register has no mandate of it: a question to
/// ask, and no more.
struct WithoutMandate {
    Id<bodies::Body> body;
    Names names;
    std::int64_t visits = 0;

    static constexpr auto told_coarsely = guard::by_half_years("visits");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("without_mandate",
            field("body", &WithoutMandate::body, all, "The body."),
            field("names", &WithoutMandate::names, all, "Its name in each language."),
            field("visits", &WithoutMandate::visits, all, "Visits in the period."));
    }
};

/// A type of place: who may visit it, and who does.
struct Gap {
    Code<"place_type"> type;
    Figure places, visited, never;
    YesNoUnknown in_law;
    YesNoUnknown in_practice;
    std::vector<MayVisit> may_visit;
    std::vector<WithoutMandate> without_mandate;

    static constexpr auto told_coarsely = guard::by_half_years("visited", "never", "in_practice");

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("gap",
            field("type", &Gap::type, all, "The type of place."),
            field("places", &Gap::places, all, "Places of this type."),
            field("visited", &Gap::visited, all, "Of these, places where somebody was."),
            field("never", &Gap::never, all, "Of these, places where nobody was."),
            field("in_law", &Gap::in_law, all,
                  "Whether no body has a mandate for it; unknown while no mandate is recorded."),
            field("in_practice", &Gap::in_practice, all,
                  "Whether some body has a mandate for it, and some of the places nobody visited."),
            field("may_visit", &Gap::may_visit, all, "Bodies with a mandate for it."),
            field("without_mandate", &Gap::without_mandate, all,
                  "Bodies that were there, of which no mandate for it is recorded: ask them."));
    }
};
static_assert(Described<MayVisit> && Described<WithoutMandate> && Described<Gap>);

}  // namespace liaise::coverage
