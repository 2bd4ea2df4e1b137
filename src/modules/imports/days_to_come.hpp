#pragma once

#include <string_view>
#include <vector>

#include "modules/imports/values.hpp"

namespace liaise::imports {

/// Whether a day, month or year after `today` stands in `text`, alone or among other words: as the
/// patterns have it, or in any order of day, month and year, with whatever parts them. Where a list
/// has the day of the next visit in place of a rating, nobody is to learn it: what may be a day to
/// come counts as one, unless a pattern says which past day it is.
bool names_a_day_to_come(std::string_view text, const std::vector<WhenPattern>& patterns,
                         Day today);

}  // namespace liaise::imports
