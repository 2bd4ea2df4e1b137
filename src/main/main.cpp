#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <exception>

#include "main/commands.hpp"

int main(int count, char** words) {
    CLI::App app{"Who visits which places of detention, and where nobody goes."};
    app.set_version_flag("--version", "liaise " LIAISE_VERSION, "Which liaise this is");
    app.require_subcommand(1);
    liaise::add_init(app);
    liaise::add_seed(app);
    liaise::add_serve(app);
    liaise::add_asking(app);
    liaise::add_user(app);
    liaise::add_load(app);
    liaise::add_publish(app);
    liaise::add_keep(app);
    liaise::add_compartment(app);
    liaise::add_doctor(app);
    liaise::add_describe(app);
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        fmt::print(stderr, "liaise: {}\n", error.what());
        return 1;
    }
    return 0;
}
