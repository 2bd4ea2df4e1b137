#pragma once

#include "modules/trainings/trainings.hpp"

namespace liaise::trainings::queries {

/// Without the words that lie sealed, as all here.
guard::Page<Training> page(guard::Work& work, const TrainingsQuestion& question);
std::optional<guard::Seen<Training>> one(guard::Work& work, const Id<Training>& id);
/// All that were over on that day, the oldest first; a thousand at most.
std::vector<guard::Seen<Training>> over_by(guard::Work& work, Day day);
/// All, the latest first; a thousand at most.
std::vector<guard::Seen<Training>> all(guard::Work& work);
void insert(guard::OwnWork& work, const Id<Training>& id, const Draft& draft);
/// Whether it still had the version that was read.
bool update(guard::OwnWork& work, const Correction& correction);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Training>& id);

/// What was found of the use of one training, or of all, the latest first.
std::vector<guard::Seen<UseSeen>> uses(guard::Work& work,
                                       const std::optional<Id<Training>>& training);
void insert(guard::OwnWork& work, const UseSeen& use);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<UseSeen>& id);

}  // namespace liaise::trainings::queries
