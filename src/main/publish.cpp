#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "edge/cli/signed_in.hpp"
#include "edge/http/list_as_file.hpp"
#include "main/commands.hpp"
#include "main/modules.hpp"

namespace liaise {

namespace {

/// The languages of the pages.
constexpr std::array languages = {"en", "fr", "ar"};

struct Publishing {
    Keeping keeping;
    cli::Who who;
    std::string folder;
};

/// What the route at `path` answers, as a file.
std::string file_of(store::Database& database, const guard::Viewer& viewer, const std::string& path,
                    sheet::Format format, const std::string& language) {
    const auto routes = all_routes();
    const auto found = cli::found(routes, {"GET", path, {}});
    if (!found) throw std::runtime_error(found.error().message);
    const auto text = cli::done_as(
        database, viewer, Clock::of_the_system(), cli::Doing::reads, [&](guard::Desk& desk) {
            return http::written_list(desk,
                                      {*found->route, found->input, format, language, routes});
        });
    if (!text) throw std::runtime_error(text.error().message);
    return *text;
}

void put_into(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    stream.close();
    if (!stream) throw std::runtime_error(fmt::format("{} cannot be written.", file.string()));
    fmt::print("Written: {}\n", file.string());
}

/// A page in each language, and the same recommendations as a table.
void publish(const Publishing& publishing) {
    const auto database = opened(publishing.keeping);
    const auto viewer = cli::signed_in(*database, publishing.who, Clock::of_the_system().now());
    if (!viewer) throw std::runtime_error(viewer.error().message);
    const std::filesystem::path folder(publishing.folder);
    std::filesystem::create_directories(folder);
    for (const std::string language : languages)
        put_into(folder / fmt::format("recommendations.{}.html", language),
                 file_of(*database, *viewer, "/publications/page", sheet::Format::html, language));
    put_into(folder / "recommendations.csv",
             file_of(*database, *viewer, "/publications/published", sheet::Format::csv, "en"));
}

}  // namespace

void add_publish(CLI::App& app) {
    auto publishing = std::make_shared<Publishing>();
    auto* command = app.get_subcommand("recommendations")
                        ->add_subcommand("publish",
                                         "Writes what was let go for everybody, as pages that "
                                         "open without a server");
    add_keeping(*command, publishing->keeping);
    command->add_option("--as", publishing->who.sign_in_name, "The name you sign in with");
    command->add_option("--code", publishing->who.code, "The code of your second step");
    command->add_option("--to", publishing->folder, "The folder that they go into")->required();
    command->callback([publishing] { publish(*publishing); });
}

}  // namespace liaise
