#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

#include "edge/cli/signed_in.hpp"
#include "main/commands.hpp"
#include "main/settings.hpp"
#include "modules/complaints/loading.hpp"
#include "modules/imports/imports.hpp"

namespace liaise {

namespace {

// Findings shown on the screen; all of them go into the register's list of imports.
constexpr std::size_t findings_shown = 30;

struct Loading {
    Keeping keeping;
    cli::Who who;
    std::string mapping;
    std::string file;
    bool is_check_only = false;
};

std::string text_of_file(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error(fmt::format("{} cannot be read. Check the name.", file));
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// Says how far it is, in one line that is written over; nothing when nobody looks at a screen.
imports::OnProgress progress_on_screen() {
    return [](const imports::Progress& progress) {
        if (::isatty(STDERR_FILENO))
            fmt::print(stderr, "\r{} {} of {}   ", imports::text_of(progress.phase),
                       progress.done, progress.total);
        return imports::Go::on;
    };
}

std::string counts_text(const Json& counts) {
    std::string text;
    for (const auto& [name, value] : counts.items()) {
        if (value.is_array()) continue;
        auto words = name;
        std::ranges::replace(words, '_', ' ');
        text += fmt::format("  {:34} {}\n", words, value.dump());
    }
    return text;
}

std::string report_text(const imports::Report& report) {
    auto text = counts_text(json_of(report.counts));
    std::size_t shown = 0;
    for (const auto& finding : report.findings) {
        if (shown++ == findings_shown) break;
        text += fmt::format("  row {}: {}{}{}\n", finding.row, finding.kind,
                            finding.heading ? ", " + *finding.heading : "",
                            finding.said ? ": " + *finding.said : "");
    }
    if (report.findings.size() > findings_shown)
        text += fmt::format("  … {} more\n", report.findings.size() - findings_shown);
    return text;
}

std::string report_text(const complaints::LoadReport& report) {
    auto text = counts_text(json_of(report));
    for (const auto& finding : report.findings)
        text += fmt::format("  {} rows, the first is row {}: {}: {}\n", finding.rows,
                            finding.first_row, finding.kind, finding.said);
    return text;
}

Result<std::string> loaded_into_register(guard::Desk& desk, const Loading& loading,
                                         const imports::File& file, const std::string& mapping) {
    auto work = desk.work<guard::RegisterWork>();
    if (!work) return std::unexpected(work.error());
    auto report = loading.is_check_only
                      ? imports::check(*work, file, mapping, progress_on_screen())
                      : imports::store(*work, file, mapping, progress_on_screen());
    if (!report) return std::unexpected(report.error());
    return report_text(**report);
}

Result<std::string> loaded_into_own(guard::Desk& desk, const Loading& loading,
                                    const imports::File& file, const std::string& mapping) {
    auto work = desk.work<guard::OwnWork>();
    if (!work) return std::unexpected(work.error());
    auto report = complaints::load(
        *work, {file.name, file.content, mapping, loading.is_check_only}, progress_on_screen());
    if (!report) return std::unexpected(report.error());
    return report_text(**report);
}

using Loaded = Result<std::string> (*)(guard::Desk&, const Loading&, const imports::File&,
                                       const std::string&);

void load(const Loading& loading, Loaded loaded) {
    const auto mapping = text_of_file(loading.mapping);
    const imports::File file{loading.file, text_of_file(loading.file)};
    const auto clock = Clock::of_the_system();
    const auto database = opened(loading.keeping);
    const auto viewer = cli::signed_in(*database, loading.who, clock.now());
    if (!viewer) throw std::runtime_error(viewer.error().message);
    const auto doing = loading.is_check_only ? cli::Doing::reads : cli::Doing::writes;
    const auto text = cli::done_as(*database, *viewer, clock, doing, [&](guard::Desk& desk) {
        return loaded(desk, loading, file, mapping);
    });
    if (!text) throw std::runtime_error(text.error().message + " Nothing was stored.");
    fmt::print("{}\n{}", loading.is_check_only ? "Nothing was stored. The file would change:"
                                               : "Stored. The file changed:",
               *text);
}

void add_loading(CLI::App& app, const std::string& sentence, Loaded loaded) {
    auto loading = std::make_shared<Loading>();
    auto* command = app.add_subcommand("import", sentence);
    add_keeping(*command, loading->keeping);
    command->add_option("--as", loading->who.sign_in_name, "The name you sign in with");
    command->add_option("--code", loading->who.code, "The code of your second step");
    command->add_option("--mapping", loading->mapping, "The mapping file (TOML)")->required();
    command->add_flag("--check", loading->is_check_only,
        "Says what would change, and stores nothing");
    command->add_option("data", loading->file, "The data (XLSX or CSV)")->required();
    command->callback([loading, loaded] { load(*loading, loaded); });
}

}  // namespace

void add_load(CLI::App& app) {
    add_loading(app, "Loads a data set into the register", &loaded_into_register);
    add_loading(*app.get_subcommand("complaints"), "Loads a file of cases, or of counts",
                &loaded_into_own);
}

}  // namespace liaise
