#pragma once

#include "modules/contacts/contacts.hpp"

namespace liaise::contacts::queries {

std::vector<guard::Seen<Contact>> all(guard::Work& work, const Question& question);
std::optional<guard::Seen<Contact>> one(guard::Work& work, const Id<Contact>& id);
void insert(guard::WritingWork& work, const Id<Contact>& id, const Draft& draft);
/// Whether the contact is there, in the scope that `work` writes.
bool update(guard::WritingWork& work, const Correction& correction);
bool confirm(guard::WritingWork& work, const Id<Contact>& id);

}  // namespace liaise::contacts::queries
