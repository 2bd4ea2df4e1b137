#pragma once

#include <array>

#include "base/code.hpp"
#include "base/names.hpp"
#include "base/source.hpp"
#include "guard/told_coarsely.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::places {

/// Another name that a place goes by, with who calls it so.
struct OtherName {
    std::string text;
    std::optional<Source> source;

    static constexpr std::array told_coarsely = {guard::Coarsely{"source.file", guard::not_told},
                                                 guard::Coarsely{"source.row", guard::not_told}};
    static constexpr auto describe() {
        return record("other_name",
            field("text", &OtherName::text, Reach::everyone, "The name."),
            field("source", &OtherName::source, Reach::everyone, "Who calls it so."));
    }
};

/// Where people are, or may be, deprived of their liberty (OPCAT article 4). What it may hold, and
/// how many were there, are of the latest head count that says so.
struct Place {
    static constexpr const char* record_name = "place";

    Id<Place> id;
    std::int64_t version = 1;
    Names names;
    std::vector<OtherName> other_names;
    Code<"place_type"> type;
    Code<"operator"> operated;
    std::optional<std::string> operated_by;
    std::optional<std::string> authority;
    Code<"standing"> standing;
    YesNoUnknown is_temporary;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<std::int64_t> latitude;
    std::optional<std::int64_t> longitude;
    std::vector<Code<"group">> groups_held;
    std::optional<std::int64_t> capacity;
    std::optional<When> capacity_on;
    std::optional<std::int64_t> occupancy;
    std::optional<When> occupancy_on;
    std::optional<When> opened;
    std::optional<When> closed;
    std::optional<Id<Place>> merged_into;
    std::optional<Id<Place>> split_from;
    std::optional<std::string> note;
    Source source;
    std::optional<Moment> taken_back;

    /// What came with a visit is of its day, and of its row in its file. Which of the counts of a
    /// half-year is the latest is not told.
    static constexpr std::array told_coarsely = {
        guard::Coarsely{"capacity", guard::half_years},
        guard::Coarsely{"capacity_on", guard::half_years},
        guard::Coarsely{"occupancy", guard::half_years},
        guard::Coarsely{"occupancy_on", guard::half_years},
        guard::Coarsely{"source.file", guard::not_told},
        guard::Coarsely{"source.row", guard::not_told}};
    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("place",
            field("id", &Place::id, all, "The same in every installation."),
            field("version", &Place::version, all, "Grows with each change."),
            field("names", &Place::names, all, "Its name in each language."),
            field("other_names", &Place::other_names, all, "Other names, with who uses them."),
            field("type", &Place::type, all, "What kind of place it is."),
            field("operator", &Place::operated, all, "Whether it is run publicly or privately."),
            field("operated_by", &Place::operated_by, all, "Who runs it."),
            field("authority", &Place::authority, all, "The authority that answers for it."),
            field("standing", &Place::standing, all,
                  "Official, unofficial, or one that may be a place of detention."),
            field("is_temporary", &Place::is_temporary, all,
                  "Whether it is there for a time only."),
            field("region", &Place::region, all, "The region that it lies in."),
            field("town", &Place::town, all, "The town."),
            field("address", &Place::address, all, "Street and number."),
            field("postcode", &Place::postcode, all, "The postcode."),
            field("latitude", &Place::latitude, all, "Millionths of a degree, north positive."),
            field("longitude", &Place::longitude, all, "Millionths of a degree, east positive."),
            field("groups_held", &Place::groups_held, all, "Groups of people held there."),
            field("capacity", &Place::capacity, all, "People it may hold, as last counted."),
            field("capacity_on", &Place::capacity_on, all, "When that figure was so."),
            field("occupancy", &Place::occupancy, all, "People who were there, as last counted."),
            field("occupancy_on", &Place::occupancy_on, all, "When that figure was so."),
            field("opened", &Place::opened, all, "When it opened."),
            field("closed", &Place::closed, all, "When it closed."),
            field("merged_into", &Place::merged_into, all, "The place that it became part of."),
            field("split_from", &Place::split_from, all, "The place that it was part of."),
            field("note", &Place::note, all, "What else is known publicly."),
            field("source", &Place::source, all, "Who says that it is there."),
            field("taken_back", &Place::taken_back, all,
                  "When it was taken out of the register's lists, with the import that added it."));
    }
};
static_assert(Described<OtherName> && Described<Place>);

}  // namespace liaise::places
