#pragma once

#include <map>
#include <string>

#include "edge/world/world.hpp"
#include "guard/own_work.hpp"
#include "guard/passwords.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::world {

/// The ids of what the country's files call by a slug.
struct Slugs {
    std::map<std::string, Id<bodies::Body>> bodies;
    std::map<std::string, Id<regions::Region>> regions;
    std::map<std::string, Id<places::Place>> places;
};

/// A text in several languages, as the files have it ({en, fr, ar}); empty for null.
Names names_from(const Json& json);

/// Writes all that is public: regions, bodies, contacts, places, head counts, visits.
Result<Done> write_register(guard::RegisterWork& work, const World& world, Slugs& slugs);

/// Writes the bodies and their contacts.
Result<Done> write_bodies(guard::RegisterWork& work, const World& world, Slugs& slugs);
/// Writes the places, their head counts, and which was merged into or split from which.
Result<Done> write_places(guard::RegisterWork& work, const World& world, Slugs& slugs);

/// Writes the visits that stand in the own books of the body `slug` alone.
Result<Done> note_visits(guard::OwnWork& work, const World& world, const std::string& slug,
                         const Slugs& slugs);
/// Writes how the body `slug` stands with others: relations, agreements, what it knows of their
/// readiness, and its rules.
Result<Done> note_agreements(guard::OwnWork& work, const World& world, const std::string& slug,
                             const Slugs& slugs);
/// Writes the complaints that reached the body `slug`, and for how long its list is complete.
Result<Done> note_complaints(guard::OwnWork& work, const World& world, const std::string& slug,
                             const Slugs& slugs);
/// Plays what bodies tell each other, by the routes that people use. `password` opens everybody's
/// key. Errors: `invalid`, with the line that went another way than it says.
Result<Done> tell(store::Database& database, const Settling& settling,
                  const guard::PasswordKey& password);
/// Writes the visits that a public document tells of.
Result<Done> state_visits(guard::RegisterWork& work, const World& world, const Slugs& slugs);

}  // namespace liaise::world
