#pragma once

#include "guard/work.hpp"
#include "modules/urgent_concerns/urgent_concern.hpp"

namespace liaise::urgent_concerns::queries {

guard::Page<UrgentConcern> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<UrgentConcern>> one(guard::Work& work, const Id<guard::Letter>& id);

}  // namespace liaise::urgent_concerns::queries
