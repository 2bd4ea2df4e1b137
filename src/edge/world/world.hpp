#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/json_read.hpp"
#include "guard/persons.hpp"

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
};

/// Reads the folder `world`. Errors: `invalid`, with the file that is missing or broken.
Result<World> read_world(const std::filesystem::path& folder);

/// Fills an empty database with the country; everybody gets `password`. One transaction for the
/// register, then one for each body's compartment. Errors: `conflict` when it is not empty.
Result<Done> settle(store::Database& database, Clock clock, const World& world,
                    const Confidential& password);

}  // namespace liaise::world
