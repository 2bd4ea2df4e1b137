#pragma once

#include "modules/findings/findings.hpp"

namespace liaise::findings::queries {

guard::Page<Finding> page(guard::Work& work, const Question& question);
std::optional<guard::Seen<Finding>> one(guard::Work& work, const Id<Finding>& id);
std::vector<guard::Seen<Finding>> without_consent(guard::Work& work);
void insert(guard::OwnWork& work, const Id<Finding>& id, const Draft& draft);
/// Whether the finding still had that version.
bool update(guard::OwnWork& work, const Correction& correction);
bool remove(guard::OwnWork& work, const Id<Finding>& id);

}  // namespace liaise::findings::queries
