#pragma once

#include "guard/history.hpp"

namespace liaise::places {

/// What places said before is kept, and what their head counts said.
inline constexpr guard::history::Kept kept_places{
    "places",
    "names, other_names, sort_name, sort_name_fr, sort_name_ar, search_key, type, operator, "
    "operated_by, authority, standing, is_temporary, region, town, address, postcode, latitude, "
    "longitude, groups_held, opened_first, opened_last, opened_precision, closed_first, "
    "closed_last, closed_precision, merged_into, split_from, note, source, names_given, "
    "names_mark, taken_back"};
inline constexpr guard::history::Kept kept_headcounts{
    "headcounts", "place, on_day, capacity, occupancy, source"};

}  // namespace liaise::places
