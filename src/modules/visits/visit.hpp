#pragma once

#include <array>

#include "base/code.hpp"
#include "base/names.hpp"
#include "base/source.hpp"
#include "guard/told_coarsely.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::visits {

/// A visit that was made: who was where, when, as exactly as it is known. Never a visit to come.
struct Visit {
    static constexpr const char* record_name = "visit";

    Id<Visit> id;
    std::int64_t version = 1;
    Id<places::Place> place;
    Names place_names;
    std::vector<Id<bodies::Body>> bodies;
    std::vector<Names> bodies_names;
    When when;
    Code<"visit_type"> type;
    Code<"announcement"> announcement;
    bool is_own = false;
    Source source;

    /// Of others' visits, as they were known at the end of the last half-year. Who says so may tell
    /// the day in free words; a row tells an order of days, and a file's name may tell a month.
    static constexpr std::array told_coarsely = {guard::Coarsely{"when", guard::half_years},
                                                 guard::Coarsely{"source", guard::not_told}};

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("visit",
            field("id", &Visit::id, some, "The same in every installation."),
            field("version", &Visit::version, some, "Grows with each change."),
            field("place", &Visit::place, some, "Where."),
            field("place_names", &Visit::place_names, some, "What the place is called."),
            field("bodies", &Visit::bodies, some, "Who: one body, or several together."),
            field("bodies_names", &Visit::bodies_names, some, "What each is called."),
            field("when", &Visit::when, some, "When, as exactly as it is known and may be told."),
            field("type", &Visit::type, some, "What kind of visit it was."),
            field("announcement", &Visit::announcement, some, "Whether it was announced."),
            field("is_own", &Visit::is_own, Reach::owner,
                  "Whether it stands in the own compartment, and not in the register."),
            field("source", &Visit::source, some, "Who says so."));
    }
};
static_assert(Described<Visit>);

/// What a person says of a visit that was made.
struct Draft {
    Id<places::Place> place;
    std::vector<Id<bodies::Body>> bodies;
    When when;
    Code<"visit_type"> type{"unknown"};
    Code<"announcement"> announcement{"unknown"};
    Source source;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("visit_draft",
            field("place", &Draft::place, some, "Where."),
            field("bodies", &Draft::bodies, some, "Who: one body at least."),
            field("when", &Draft::when, some, "A past day, month, half-year or year."),
            field("type", &Draft::type, some, "What kind of visit it was."),
            field("announcement", &Draft::announcement, some, "Whether it was announced."),
            field("source", &Draft::source, some, "Who says so."));
    }
};
static_assert(Described<Draft>);

/// A correction of the visit `id`, made by someone who had read its `version`.
struct Correction {
    Id<Visit> id;
    std::int64_t version = 0;
    Draft visit;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("visit_correction",
            field("id", &Correction::id, some, "The visit."),
            field("version", &Correction::version, some, "The version that was read."),
            field("visit", &Correction::visit, some, "The visit as it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::visits
