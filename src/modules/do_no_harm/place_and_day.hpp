#pragma once

#include "modules/do_no_harm/do_no_harm.hpp"

/// A place and a day to come in one line tell of a visit without a word for one: "North Prison,
/// Thursday".
namespace liaise::do_no_harm {

/// Whether a day that may be to come is written in it: one after `today`, a day of a month without
/// its year, or a day of the week.
bool may_tell_a_day_to_come(std::string_view text, Day today);

/// Whether a word for a place where people are held stands in it, in one of the five languages.
bool tells_of_a_place(std::string_view text);

}  // namespace liaise::do_no_harm
