#pragma once

#include "modules/bodies/bodies.hpp"

/// Two entries of the register that are one body: one of them becomes part of the other.
namespace liaise::bodies {

/// Makes a body part of another, under which it is read from then on. What was said of it stays its
/// own. Errors: `invalid` for one into itself or into one that is merged; `conflict` for a body for
/// which people sign in: its people and its compartment are never made another's.
Result<Done> merge(guard::RegisterWork& work, const Id<Body>& id, const Id<Body>& into);
/// Takes the merger back: the body stands by itself again.
Result<Done> part(guard::RegisterWork& work, const Id<Body>& id);
/// The bodies that became part of this one, by name: what lists leave out. Errors: `not_found`.
Result<std::vector<guard::Seen<Body>>> parts(guard::Work& work, const Which& which);

/// A table, in SQL: each merged `body` with the `host` that it is part of, and with the one that
/// its host is part of, and so on.
std::string mergers();
/// The same with the last of them alone: the one that stands by itself.
std::string last_hosts();
/// A condition, in SQL: `column` holds the body of that bind, or one that is part of it.
std::string is_it_or_its_part(const std::string& column, const std::string& bind);
/// The same of a list of bodies, as a column keeps it.
std::string lists_it_or_its_part(const std::string& column, const std::string& bind);
/// The bodies with all that are one with them: what they are part of, and all parts of that.
std::vector<Id<Body>> with_parts(guard::Work& work, const std::vector<Id<Body>>& bodies);

}  // namespace liaise::bodies
