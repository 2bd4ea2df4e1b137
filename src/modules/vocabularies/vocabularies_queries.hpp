#pragma once

#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::vocabularies::queries {

std::vector<guard::Seen<Word>> added(guard::Work& work);
bool has_added(guard::Work& work, std::string_view vocabulary, const std::string& code);
void put(guard::RegisterWork& work, const Draft& draft);

}  // namespace liaise::vocabularies::queries
