#pragma once

#include "guard/own_work.hpp"
#include "store/first_load.hpp"

namespace liaise::guard {

/// Says how many rows are about to be written into the register, as the store is told. What that
/// does depends on how many rows the tables have, those of other compartments among them: the store
/// does it only where they are few beside what comes, so that they hardly show in the time.
store::Indexes make_ready_for(const RegisterWork& work, const store::ComingRows& coming);

}  // namespace liaise::guard
