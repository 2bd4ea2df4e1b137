#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <stdexcept>

#include "main/commands.hpp"
#include "main/modules.hpp"
#include "main/settings.hpp"
#include "store/backup.hpp"

namespace liaise {

namespace {

struct Keep {
    Keeping keeping;
    std::string file;
};

std::shared_ptr<Keep> asked_for(CLI::App& command, const char* file) {
    auto keep = std::make_shared<Keep>();
    add_keeping(command, keep->keeping);
    command.add_option("file", keep->file, file)->required();
    return keep;
}

}  // namespace

void add_keeping(CLI::App& command, Keeping& keeping) {
    command.add_option("--data", keeping.data, "The folder in which things are kept");
    command.add_option("--database", keeping.database, "postgresql://… instead of a folder");
}

void add_keep(CLI::App& app) {
    auto* backup = app.add_subcommand("backup", "Writes a checked copy of everything to a file");
    auto kept = asked_for(*backup, "The copy, a file that is not there yet");
    // As `serve` has it: an upgrade backs up with the service's settings, and no password shows.
    backup->get_option("--data")->envname("LIAISE_DATA");
    backup->get_option("--database")->envname("LIAISE_DATABASE");
    backup->callback([kept] {
        // What is to be copied is not changed first: a backup is made before a newer program is.
        const auto database = opened_as_it_is(kept->keeping);
        store::backup(*database, kept->file, Clock::of_the_system().now());
        fmt::print("Written and checked: {}\nIt holds everything, also what is confidential. Keep "
                   "it as you keep the machine.\n",
                   kept->file);
    });
    auto* restore = app.add_subcommand("restore", "Puts a copy into a data folder");
    auto restored = asked_for(*restore, "The copy that `liaise backup` wrote");
    restore->callback([restored] {
        if (restored->keeping.data.empty())
            throw std::runtime_error("say which folder the copy goes into: --data FOLDER.");
        const auto outcome =
            store::restore(restored->file, restored->keeping.data, ordered_changes(),
                           Clock::of_the_system().now());
        fmt::print("Restored into {}.\n", restored->keeping.data);
        if (outcome.kept_at) fmt::print("What lay there is kept at {}.\n", *outcome.kept_at);
    });
}

}  // namespace liaise
