#pragma once

#include "modules/corrections/corrections.hpp"

/// Every question that this module puts to the database.
namespace liaise::corrections::queries {

guard::Page<Proposal> page(guard::Work& work, const ProposalsQuestion& question);
std::optional<guard::Seen<Proposal>> proposal(guard::Work& work, const Id<guard::Letter>& id);
/// What one of the two bodies wrote about it, in the order in which it came, unopened.
std::vector<guard::Seen<ThreadNote>> notes(guard::Work& work, const Id<guard::Letter>& id);
/// Remembers at home who wrote a letter.
void insert_writer(guard::OwnWork& work, const Id<guard::Letter>& letter);

}  // namespace liaise::corrections::queries
