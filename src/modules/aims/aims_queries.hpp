#pragma once

#include "modules/aims/aims.hpp"

namespace liaise::aims::queries {

/// Without the words that lie sealed, as all here.
std::vector<guard::Seen<Aim>> aims(guard::Work& work, const std::optional<Id<bodies::Body>>& body);
std::optional<guard::Seen<Aim>> one(guard::Work& work, const Id<Aim>& id);
void insert(guard::OwnWork& work, const Aim& aim);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Aim>& id);

/// The actions for the aims for a body, or for all.
std::vector<guard::Seen<Action>> actions(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body);
std::optional<guard::Seen<Action>> one_action(guard::Work& work, const Id<Action>& id);
void insert(guard::OwnWork& work, const Action& action);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Action>& id);

/// What was said of one aim and its actions, or of all, the latest first.
std::vector<guard::Seen<StageSaid>> stages(guard::Work& work, const std::optional<Id<Aim>>& aim);
void insert(guard::OwnWork& work, const StageSaid& stage);

/// Whether a person is one of the own body's.
bool is_ours(guard::Work& work, const Id<guard::Person>& person);

}  // namespace liaise::aims::queries
