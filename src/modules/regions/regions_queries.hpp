#pragma once

#include "modules/regions/regions.hpp"

namespace liaise::regions::queries {

std::vector<guard::Seen<Region>> all(guard::Work& work);
std::optional<guard::Seen<Region>> with_code(guard::Work& work, const std::string& code);
void insert(guard::RegisterWork& work, const Id<Region>& id, const Draft& draft);

}  // namespace liaise::regions::queries
