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
#include "modules/recommendations/loading.hpp"

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

/// How the first rows are understood, and what there is to say about the file.
std::string report_text(const recommendations::LoadReport& report) {
    auto text = counts_text(json_of(report));
    for (const auto& row : report.first_rows) {
        text += fmt::format("  row {}: {}\n", row.row, row.title);
        const auto fields = json_of(row);
        for (const auto& [name, value] : fields.items())
            if (name != "row" && name != "title" && !value.is_null() && value != "")
                text += fmt::format("    {:12} {}\n", name,
                                    value.is_string() ? value.get<std::string>() : value.dump());
    }
    std::size_t shown = 0;
    for (const auto& finding : report.findings) {
        if (shown++ == findings_shown) break;
        text += fmt::format("  {} rows, the first is row {}: {}: {}{}\n", finding.rows,
                            finding.first_row, finding.kind, finding.said,
                            finding.like.empty() ? "" : ", may be " + finding.like);
    }
    if (report.findings.size() > findings_shown)
        text += fmt::format("  … {} more\n", report.findings.size() - findings_shown);
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

Result<std::string> loaded_as_recommendations(guard::Desk& desk, const Loading& loading,
                                              const imports::File& file,
                                              const std::string& mapping) {
    auto work = desk.work<guard::OwnWork>();
    if (!work) return std::unexpected(work.error());
    auto report = recommendations::load(
        *work, {file.name, file.content, mapping, loading.is_check_only}, progress_on_screen());
    if (!report) return std::unexpected(report.error());
    return report_text(**report);
}

Result<std::string> list_of_loads(guard::Desk& desk) {
    auto work = desk.work<guard::Work>();
    if (!work) return std::unexpected(work.error());
    const auto all = recommendations::loads(*work, {});
    if (!all) return std::unexpected(all.error());
    std::string text;
    for (const auto& one : *all)
        text += fmt::format("{}  {}  {:8} {} ({}){}\n", one->id.text(), text_of(one->started_at),
                            one->state, one->file_name, one->mapping,
                            one->recommendations ? fmt::format(", {} new", *one->recommendations)
                                                 : "");
    return text.empty() ? "Nothing was loaded. `liaise recommendations import` loads a file.\n"
                        : text;
}

Result<std::string> undone(guard::Desk& desk, const std::string& id) {
    auto work = desk.work<guard::OwnWork>();
    if (!work) return std::unexpected(work.error());
    const auto load = Id<recommendations::Load>::from(id);
    if (!load)
        return std::unexpected(
            invalid("id", "error.not_found",
                    "This is no import. `liaise recommendations imports` lists them.")
                .error());
    if (const auto done = recommendations::undo_load(*work, {*load}); !done)
        return std::unexpected(done.error());
    const auto now = recommendations::find_load(*work, {*load});
    if (!now) return std::unexpected(now.error());
    return "Taken back:\n" + counts_text(json_of((**now).undone.value()));
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

void add_signing_in(CLI::App& command, Loading& loading) {
    add_keeping(command, loading.keeping);
    command.add_option("--as", loading.who.sign_in_name, "The name you sign in with");
    command.add_option("--code", loading.who.code, "The code of your second step");
}

void add_loading(CLI::App& app, const std::string& sentence, Loaded loaded) {
    auto loading = std::make_shared<Loading>();
    auto* command = app.add_subcommand("import", sentence);
    add_signing_in(*command, *loading);
    command->add_option("--mapping", loading->mapping, "The mapping file (TOML)")->required();
    command->add_flag("--check", loading->is_check_only,
        "Says what would change, and stores nothing");
    command->add_option("data", loading->file, "The data (XLSX or CSV)")->required();
    command->callback([loading, loaded] { load(*loading, loaded); });
}

/// Does it as who signs in, and shows what that gives.
void show(const Loading& loading, cli::Doing doing,
          const std::function<Result<std::string>(guard::Desk&)>& deed) {
    const auto clock = Clock::of_the_system();
    const auto database = opened(loading.keeping);
    const auto viewer = cli::signed_in(*database, loading.who, clock.now());
    if (!viewer) throw std::runtime_error(viewer.error().message);
    const auto text = cli::done_as(*database, *viewer, clock, doing, deed);
    if (!text) throw std::runtime_error(text.error().message);
    fmt::print("{}", *text);
}

void add_recommendations(CLI::App& app) {
    auto* recommendations = app.add_subcommand("recommendations",
                                               "What the own body asks, and follows");
    recommendations->require_subcommand(1);
    add_loading(*recommendations, "Loads a file of recommendations, with their answers",
                &loaded_as_recommendations);
    auto listing = std::make_shared<Loading>();
    auto* list = recommendations->add_subcommand("imports", "What was loaded");
    add_signing_in(*list, *listing);
    list->callback([listing] { show(*listing, cli::Doing::reads, &list_of_loads); });
    auto undoing = std::make_shared<Loading>();
    auto id = std::make_shared<std::string>();
    auto* undo = recommendations->add_subcommand(
        "undo-import", "Takes an import back, but what was changed since");
    add_signing_in(*undo, *undoing);
    undo->add_option("id", *id, "The import, as `liaise recommendations imports` lists it")
        ->required();
    undo->callback([undoing, id] {
        show(*undoing, cli::Doing::writes, [&](guard::Desk& desk) { return undone(desk, *id); });
    });
}

}  // namespace

void add_load(CLI::App& app) {
    add_loading(app, "Loads a data set into the register", &loaded_into_register);
    add_loading(*app.get_subcommand("complaints"), "Loads a file of cases, or of counts",
                &loaded_into_own);
    add_recommendations(app);
}

}  // namespace liaise
