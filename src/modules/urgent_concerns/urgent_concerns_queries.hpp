#pragma once

#include "guard/own_work.hpp"
#include "modules/urgent_concerns/urgent_concern.hpp"

namespace liaise::urgent_concerns::queries {

guard::Page<UrgentConcern> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<UrgentConcern>> one(guard::Work& work, const Id<guard::Letter>& id);
/// Keeps at home that `disclosure` sends on what nobody answered.
void put_sent_on(guard::OwnWork& work, const Id<exchange::Disclosure>& disclosure,
                 const Id<guard::Letter>& earlier);

}  // namespace liaise::urgent_concerns::queries
