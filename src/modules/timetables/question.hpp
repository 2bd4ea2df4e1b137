#pragma once

#include <vector>

#include "modules/timetables/timetable.hpp"

namespace liaise::timetables {

/// The wishes of some visits: themselves, what each asks for, and what their places and all teams
/// ask for. Wishes that ask for nothing are left out.
std::vector<Wish> wishes_of(const Wanted& wanted, const std::vector<std::size_t>& visits);

/// What would be asked for if only these wishes counted: no other visit, but those of the past, and
/// nothing that a visit, a place or a team asks for beside them. Each visit weighs 1, all else 0.
Wanted only(const Wanted& wanted, const std::vector<Wish>& wishes);

/// Whether it is proven that no calendar has room for all of these wishes.
bool cannot_be_met(const Wanted& wanted, const std::vector<Wish>& wishes);

}  // namespace liaise::timetables
