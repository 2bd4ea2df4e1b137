#pragma once

#include "guard/afterwards.hpp"
#include "modules/doubles/doubles.hpp"

namespace liaise::doubles {

/// Looks over the whole register for records that may be the same, once this request is answered.
/// Errors: `conflict` while another look goes on.
Result<Id<Look>> look(guard::RegisterWork& work, const LookWish& wish);
/// The last looks, the latest first.
Result<std::vector<guard::Seen<Look>>> looks(guard::RegisterWork& work, const guard::Nothing&);

/// The look itself.
void run_look(guard::Afterwards& after, const Id<Look>& id, const std::string& kind);

}  // namespace liaise::doubles
