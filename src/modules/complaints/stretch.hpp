#pragma once

#include "modules/places/place.hpp"

namespace liaise::complaints {

/// From one month to another everything that came is written down, of one place or of all: where
/// nothing stands, nothing came. Without a stretch, silence is not known to be silence.
struct Stretch {
    static constexpr const char* record_name = "complaint_stretch";

    Id<Stretch> id;
    std::optional<Id<places::Place>> place;
    Day from;
    Day to;
    Source source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_stretch",
            field("id", &Stretch::id, own, "Its id at home."),
            field("place", &Stretch::place, own, "The place; empty: all places."),
            field("from", &Stretch::from, own, "The first day."),
            field("to", &Stretch::to, own, "The last day."),
            field("source", &Stretch::source, own, "Who says so."));
    }
};
static_assert(Described<Stretch>);

/// What a person says of a stretch.
struct StretchDraft {
    std::optional<Id<places::Place>> place;
    Day from;
    Day to;
    Source source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_stretch_draft",
            field("place", &StretchDraft::place, own, "The place; empty: all places."),
            field("from", &StretchDraft::from, own, "A day of the first month."),
            field("to", &StretchDraft::to, own, "A day of the last month."),
            field("source", &StretchDraft::source, own, "Who says so."));
    }
};
static_assert(Described<StretchDraft>);

}  // namespace liaise::complaints
