#pragma once

#include "modules/changes_seen/changes_seen.hpp"

namespace liaise::changes_seen::queries {

/// A look, and at which change.
struct LookAt {
    Id<LookAgain> id;
    Id<ChangeSeen> change;
    LookAgain look;
    std::optional<std::string> shut;
};

/// Without what lies sealed, as all here.
std::vector<guard::Seen<ChangeSeen>> changes(guard::Work& work,
                                             const std::optional<Id<bodies::Body>>& body);
std::optional<guard::Seen<ChangeSeen>> one(guard::Work& work, const Id<ChangeSeen>& id);
void insert(guard::OwnWork& work, const Id<ChangeSeen>& id, const NewChange& change);
/// Whether there was one; its looks go along.
bool remove(guard::OwnWork& work, const Id<ChangeSeen>& id);

/// The looks at one change, or at all, the latest first.
std::vector<guard::Seen<LookAt>> looks(guard::Work& work,
                                       const std::optional<Id<ChangeSeen>>& change);
void insert(guard::OwnWork& work, const Id<ChangeSeen>& change, const LookAgain& look);

}  // namespace liaise::changes_seen::queries
