#pragma once

#include "modules/programmes/candidate.hpp"

namespace liaise::programmes {

/// A visit of the own body to a candidate, in the programme's time or after it.
struct OwnVisit {
    Id<visits::Visit> id;
    When when;
    Code<"visit_type"> type;
    Code<"announcement"> announcement;

    static constexpr auto told_coarsely = guard::by_half_years("when");

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using O = OwnVisit;
        return record("programme_own_visit", field("id", &O::id, own, "The visit."),
                      field("when", &O::when, own, "When it was."),
                      field("type", &O::type, own, "What kind of visit it was."),
                      field("announcement", &O::announcement, own, "Whether it was announced."));
    }
};
static_assert(Described<OwnVisit>);

/// A candidate afterwards.
struct AfterAtPlace {
    Names names;
    Candidate candidate;
    std::vector<OwnVisit> visits;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = AfterAtPlace;
        return record("programme_after_at_place",
                      field("names", &A::names, sealed, "The place's name in each language."),
                      field("candidate", &A::candidate, sealed, "All that was said of it."),
                      field("visits", &A::visits, sealed, "Our visits there, the latest first."));
    }
};
static_assert(Described<AfterAtPlace>);

struct After {
    Id<guard::CircleRef> id;
    std::string title;
    Day from;
    Day to;
    std::vector<AfterAtPlace> places;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("programme_after", field("id", &After::id, sealed, "The programme."),
                      field("title", &After::title, sealed, "What it is called."),
                      field("from", &After::from, sealed, "The first day of its time."),
                      field("to", &After::to, sealed, "The last day of its time."),
                      field("places", &After::places, sealed, "Its candidates, by name."));
    }
};
static_assert(Described<After>);

}  // namespace liaise::programmes
