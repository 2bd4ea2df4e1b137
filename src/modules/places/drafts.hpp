#pragma once

#include "modules/places/place.hpp"

namespace liaise::places {

/// What a person says of a place: all that the register does not give by itself.
struct Draft {
    Names names;
    std::vector<OtherName> other_names;
    Code<"place_type"> type;
    Code<"operator"> operated{"unknown"};
    std::optional<std::string> operated_by;
    std::optional<std::string> authority;
    Code<"standing"> standing{"official"};
    YesNoUnknown is_temporary{"unknown"};
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<std::int64_t> latitude;
    std::optional<std::int64_t> longitude;
    std::vector<Code<"group">> groups_held;
    std::optional<When> opened;
    std::optional<When> closed;
    std::optional<Id<Place>> split_from;
    std::optional<std::string> note;
    Source source;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("place_draft",
            field("names", &Draft::names, all, "Its name in each language; one at least."),
            field("other_names", &Draft::other_names, all, "Other names, with who uses them."),
            field("type", &Draft::type, all, "What kind of place it is."),
            field("operator", &Draft::operated, all, "Whether it is run publicly or privately."),
            field("operated_by", &Draft::operated_by, all, "Who runs it."),
            field("authority", &Draft::authority, all, "The authority that answers for it."),
            field("standing", &Draft::standing, all, "Official, unofficial, or may be."),
            field("is_temporary", &Draft::is_temporary, all,
                  "Whether it is there for a time only."),
            field("region", &Draft::region, all, "The region that it lies in."),
            field("town", &Draft::town, all, "The town."),
            field("address", &Draft::address, all, "Street and number."),
            field("postcode", &Draft::postcode, all, "The postcode."),
            field("latitude", &Draft::latitude, all, "Millionths of a degree, north positive."),
            field("longitude", &Draft::longitude, all, "Millionths of a degree, east positive."),
            field("groups_held", &Draft::groups_held, all, "Groups of people held there."),
            field("opened", &Draft::opened, all, "When it opened."),
            field("closed", &Draft::closed, all, "When it closed."),
            field("split_from", &Draft::split_from, all, "The place that it was part of."),
            field("note", &Draft::note, all, "What else is known publicly."),
            field("source", &Draft::source, all, "Who says so."));
    }
};
static_assert(Described<Draft>);

/// A correction of the place `id`, made by someone who had read its `version`.
struct Correction {
    Id<Place> id;
    std::int64_t version = 0;
    Draft place;

    static constexpr auto describe() {
        return record("place_correction",
            field("id", &Correction::id, Reach::everyone, "The place."),
            field("version", &Correction::version, Reach::everyone, "The version that was read."),
            field("place", &Correction::place, Reach::everyone, "The place as it should read."));
    }
};
static_assert(Described<Correction>);

/// A count of the people in the place `id` on a day.
struct HeadcountDraft {
    Id<Place> id;
    Day on;
    std::optional<std::int64_t> capacity;
    std::optional<std::int64_t> occupancy;
    Source source;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("headcount_draft",
            field("id", &HeadcountDraft::id, all, "The place."),
            field("on", &HeadcountDraft::on, all, "The day that the figures are of."),
            field("capacity", &HeadcountDraft::capacity, all, "People it may hold."),
            field("occupancy", &HeadcountDraft::occupancy, all, "People who were there."),
            field("source", &HeadcountDraft::source, all, "Who says so."));
    }
};
static_assert(Described<HeadcountDraft>);

/// Two places that turned out to be one: `id` goes on as part of `into`.
struct Merger {
    Id<Place> id;
    Id<Place> into;

    static constexpr auto describe() {
        return record("merger",
            field("id", &Merger::id, Reach::everyone, "The place that is no place of its own."),
            field("into", &Merger::into, Reach::everyone, "The place that it is part of."));
    }
};
static_assert(Described<Merger>);

}  // namespace liaise::places
