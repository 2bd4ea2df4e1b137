#pragma once

#include "modules/agreements/relations.hpp"
#include "modules/agreements/requirements.hpp"

namespace liaise::agreements::queries {

std::vector<guard::Seen<Relation>> relations(guard::Work& work, const std::string& body);
std::optional<guard::Seen<Relation>> relation(guard::Work& work, const Id<Relation>& id);
void insert(guard::OwnWork& work, const Id<Relation>& id, const RelationDraft& draft);
/// Whether the relation still had that version.
bool update(guard::OwnWork& work, const RelationCorrection& correction);

std::vector<guard::Seen<Requirement>> requirements(guard::Work& work,
                                                   const Id<Agreement>& agreement);
std::optional<guard::Seen<Requirement>> requirement(guard::Work& work,
                                                    const Id<Requirement>& id);
void insert(guard::OwnWork& work, const Id<Requirement>& id, const NewRequirement& wanted);
/// Whether the requirement still had that version.
bool update(guard::OwnWork& work, const RequirementCorrection& correction);
void put_completion(guard::OwnWork& work, const Completion& completion);

}  // namespace liaise::agreements::queries
