#pragma once

#include "modules/assessments/assessments.hpp"

namespace liaise::assessments::queries {

std::vector<guard::Seen<Assessment>> all(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body);
void insert(guard::OwnWork& work, const Assessment& assessment);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Assessment>& id);

}  // namespace liaise::assessments::queries
