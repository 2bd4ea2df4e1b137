#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/count.hpp"
#include "modules/complaints/case.hpp"

namespace liaise::complaints::queries {

/// How many tables the own body has given away.
std::int64_t tables_given_so_far(guard::Work& work);

/// Keeps what tables given so far counted there, before the case is changed or removed. Where none
/// was given since it was written down, nothing is kept.
void keep_shadow(guard::OwnWork& work, const Id<Case>& id);
/// From now on the case counts as written down now.
void count_anew(guard::OwnWork& work, const Id<Case>& id);

/// Changes a count's number from what it was: what it grows by counts as written down now, and
/// what it loses is kept as tables given so far counted it.
void change_number(guard::OwnWork& work, const Count& count, std::int64_t to);

}  // namespace liaise::complaints::queries
