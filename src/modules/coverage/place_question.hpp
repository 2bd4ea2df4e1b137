#pragma once

#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::coverage {

/// Who was at one place, and when.
struct PlaceQuestion {
    Id<places::Place> id;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Day> known_on;
    std::vector<Code<"body_type">> body_type;
    std::vector<Id<bodies::Body>> body;
    std::vector<Code<"visit_type">> visit_type;
    std::vector<Code<"announcement">> announcement;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using Q = PlaceQuestion;
        return record("place_coverage_question",
            field("id", &Q::id, all, "The place; of a merged one, the place it is part of."),
            field("from", &Q::from, all, "The first day; five years before `to` if left out."),
            field("to", &Q::to, all, "The last day; today if left out."),
            field("known_on", &Q::known_on, all,
                  "As it was known on this day; as it is known now if left out."),
            field("body_type", &Q::body_type, all, "Only visits by bodies of these types."),
            field("body", &Q::body, all, "Only visits by these bodies."),
            field("visit_type", &Q::visit_type, all, "Only visits of these types."),
            field("announcement", &Q::announcement, all, "Only visits so announced."));
    }
};
static_assert(Described<PlaceQuestion>);

}  // namespace liaise::coverage
