#pragma once

#include "modules/visits/visits.hpp"

namespace liaise::visits::queries {

enum class Order { when, when_down, type, type_down };

guard::Page<Visit> page(guard::Work& work, const Question& question, Order order);
std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& question);
std::optional<guard::Seen<Visit>> one(guard::Work& work, const Id<Visit>& id);
/// All that it ever said, the earliest first; also of one that was taken out.
std::vector<guard::Seen<guard::history::State<Visit>>> states(guard::Work& work,
                                                              const Id<Visit>& id);
void insert(guard::WritingWork& work, const std::vector<Statement>& statements);
/// Whether the visit still had that version, in the scope that `work` writes.
bool update(guard::WritingWork& work, const Correction& correction);
bool remove(guard::WritingWork& work, const Id<Visit>& id);
/// What came of bringing back a visit that was taken out.
enum class Return { done, never_there, there_again };
Return bring_back(guard::WritingWork& work, const Id<Visit>& id);

/// Puts what files say of a visit that is taken out where it stays until the visit comes back.
void put_statements_by(guard::WritingWork& work, const Id<Visit>& id);
/// Of a state that is over.
void forget_who_took_part(guard::WritingWork& work, const Id<Visit>& id, std::int64_t version);
/// What files had said of the visit until that state was replaced.
void forget_what_was_said(guard::WritingWork& work, const Id<Visit>& id, std::int64_t version);

}  // namespace liaise::visits::queries
