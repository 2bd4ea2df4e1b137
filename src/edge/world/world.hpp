#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "edge/story/story.hpp"
#include "guard/persons.hpp"
#include "guard/route.hpp"

/// The made-up country: what somebody sees who tries liaise, and what the tests walk through.
namespace liaise::world {

/// A person of the made-up country who can sign in.
struct Resident {
    std::string sign_in;
    std::string name;
    std::optional<std::string> body;  ///< its slug; nothing for the machine's administrator
    std::string role;
    std::string language;
    std::string shows;  ///< what there is to look at with this sign-in
};

/// The files of the folder, read.
struct World {
    std::string name;
    Json regions;  ///< [{slug, names, towns: [{slug, names}]}]
    Json authorities;
    Json outline;
    Json bodies;
    Json places;
    Json books;  ///< what bodies keep of their agreements and of others' readiness, each its own
    std::vector<std::vector<std::string>> visits;
    std::vector<std::vector<std::string>> complaints;  ///< what bodies keep, each its own
    std::vector<Resident> people;
    story::Story sharing;  ///< what bodies tell each other, in days before today
    story::Sentences sentences;
};

/// Reads the folder `world`. Errors: `invalid`, with the file that is missing or broken.
Result<World> read_world(const std::filesystem::path& folder);

/// What a country is settled with: its files, by when it is, with everybody's password; what bodies
/// tell each other goes by `routes`.
struct Settling {
    const World& world;
    Clock clock;
    const Confidential& password;
    const guard::Routes& routes;
};

/// Fills an empty database with the country. One transaction for the register, one for each body's
/// compartment, then what they tell each other. Errors: `conflict` when it is not empty.
Result<Done> settle(store::Database& database, const Settling& settling);

}  // namespace liaise::world
