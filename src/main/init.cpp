#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <stdexcept>

#include "guard/founding.hpp"
#include "main/commands.hpp"
#include "main/settings.hpp"
#include "modules/bodies/bodies.hpp"

namespace liaise {

namespace {

struct Beginning {
    Keeping keeping;
    std::string country;
    std::string body;
    std::string acronym;
    std::string language = "en";
    std::string person;
    std::string address = "http://127.0.0.1:7171";
};

bodies::Draft coordinating_body(const Beginning& beginning) {
    bodies::Draft draft;
    draft.names = {{beginning.language, beginning.body}};
    if (!beginning.acronym.empty()) draft.acronym = beginning.acronym;
    draft.type = {"npm"};
    draft.npm_relation = {"npm"};
    draft.is_dependent = {"no"};
    draft.source = {"Written when this installation was made", {}, {}};
    return draft;
}

void begin(const Beginning& beginning) {
    const auto database = opened(beginning.keeping);
    // Both are invited: whoever opens the link chooses the name to sign in with, and the password.
    const guard::NewInstallation wanted{beginning.country, beginning.language,
                                        {beginning.person, "", std::nullopt, beginning.language},
                                        {"Administrator", "", std::nullopt, beginning.language}};
    auto founded = guard::Founding::found(
        *database, Clock::of_the_system(), wanted,
        [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            auto added = bodies::add(work, coordinating_body(beginning));
            if (!added) return std::unexpected(added.error());
            return Id<guard::BodyRef>{added->value};
        });
    if (!founded) throw std::runtime_error(founded.error().message);
    fmt::print("liaise is ready for {}.\n\n"
               "1. Start it:  liaise serve --data {}\n"
               "2. {} opens this link within seven days and chooses a name to sign in "
               "with and a password:\n"
               "   {}/invitation/{}\n"
               "3. Whoever runs the machine (backups, other bodies' first people) opens this one:\n"
               "   {}/invitation/{}\n\n"
               "Each link works once. Hand them over by a way that you trust.\n",
               beginning.country, beginning.keeping.data.empty() ? "…" : beginning.keeping.data,
               beginning.person, beginning.address, founded->coordinator_token.reveal(),
               beginning.address, founded->administrator_token.reveal());
}

}  // namespace

void add_init(CLI::App& app) {
    auto beginning = std::make_shared<Beginning>();
    auto* command =
        app.add_subcommand("init",
            "Begins an installation: the coordinating body, its first person");
    add_keeping(*command, beginning->keeping);
    command->add_option("--country", beginning->country,
        "What the installation is for")->required();
    command->add_option("--body", beginning->body, "The coordinating body's name")->required();
    command->add_option("--acronym", beginning->acronym, "What it is called for short");
    command->add_option("--language", beginning->language, "en, fr or ar")->capture_default_str();
    command->add_option("--person", beginning->person, "Who coordinates: a name")->required();
    command->add_option("--address", beginning->address, "Where people will open liaise")
        ->capture_default_str();
    command->callback([beginning] { begin(*beginning); });
}

}  // namespace liaise
