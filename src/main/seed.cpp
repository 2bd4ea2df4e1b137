#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <stdexcept>

#include "base/id.hpp"
#include "edge/world/world.hpp"
#include "main/commands.hpp"
#include "main/modules.hpp"
#include "main/settings.hpp"

namespace liaise {

namespace {

struct Seeding {
    Keeping keeping;
    std::string world = "world";
    std::string password;
};

/// Long enough to be no use to a guesser, and typed once.
std::string made_password() {
    const auto letters = random_id();
    const auto text = text_of(letters);
    return text.substr(1, 5) + '-' + text.substr(6, 5) + '-' + text.substr(11, 5);
}

void seed(const Seeding& seeding) {
    auto world = world::read_world(seeding.world);
    if (!world) throw std::runtime_error(world.error().message);
    const auto password = seeding.password.empty() ? made_password() : seeding.password;
    const auto database = opened(seeding.keeping);
    const Confidential secret(password);
    const auto routes = all_routes();
    auto settled = world::settle(*database, {*world, Clock::of_the_system(), secret, routes});
    if (!settled) throw std::runtime_error(settled.error().message);

    fmt::print("{}: {} bodies, {} places, {} visits.\n\nSign in with one of these names and the "
               "password {}\n\n",
               world->name, world->bodies.size(), world->places.size(), world->visits.size(),
               password);
    for (const auto& one : world->people)
        fmt::print("  {:28} {:12} {}\n", one.sign_in, one.role, one.shows);
}

}  // namespace

void add_seed(CLI::App& app) {
    auto seeding = std::make_shared<Seeding>();
    auto* command = app.add_subcommand("seed",
        "Fills an empty installation with a made-up country");
    add_keeping(*command, seeding->keeping);
    command->add_option("--world", seeding->world, "The folder of the country's files")
        ->capture_default_str();
    command->add_option("--password", seeding->password,
                        "Everybody's password; without it one is made and shown");
    command->callback([seeding] { seed(*seeding); });
}

}  // namespace liaise
