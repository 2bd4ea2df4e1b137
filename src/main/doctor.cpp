#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "base/json.hpp"
#include "guard/clock_belief.hpp"
#include "main/checkup.hpp"
#include "main/commands.hpp"
#include "main/modules.hpp"

namespace liaise {

namespace {

enum class Form { words, json };

std::string_view word_for(Standing standing) {
    switch (standing) {
        case Standing::well: return "well";
        case Standing::beware: return "beware";
        case Standing::ill: return "ill";
    }
    return "ill";
}

void print(const std::vector<Finding>& findings, Form form) {
    if (form == Form::json) {
        auto all = Json::array();
        for (const auto& [about, standing, says, next] : findings)
            all.push_back({{"about", about},
                           {"standing", word_for(standing)},
                           {"says", says},
                           {"next", next.empty() ? Json(nullptr) : Json(next)}});
        fmt::print("{}\n", Json{{"findings", all}}.dump(2));
        return;
    }
    for (const auto& [about, standing, says, next] : findings) {
        fmt::print("{:7} {:12} {}\n", word_for(standing), about, says);
        if (!next.empty()) fmt::print("{:21}{}\n", "", next);
    }
}

std::vector<Finding> findings_of(const Checkup& checkup) {
    std::vector<Finding> all;
    const auto add = [&](std::vector<Finding> some) {
        std::ranges::move(some, std::back_inserter(all));
    };
    const bool is_in_a_folder = checkup.keeping.database.empty();
    if (is_in_a_folder) add(look_at_folder(checkup));
    // Who may not read the folder would be told of the data that it is damaged.
    if (all.empty() || all.front().standing == Standing::well) add(look_at_data(checkup));
    add(look_at_backups(checkup));
    add(look_at_secrets(checkup));
    return all;
}

/// Whoever runs the machine has looked at it. A server that runs hears of it within the hour.
void believe_the_clock(const Checkup& checkup) {
    const auto database = opened_as_it_is(checkup.keeping);
    const auto tx = database->writing();
    auto belief = guard::ClockBelief::kept(*tx).value_or(
        guard::ClockBelief{checkup.now, {}, {}, {}, {}});
    belief.confirm(checkup.now);
    belief.keep(*tx);
    tx->commit();
}

void examine(const Checkup& checkup, Form form) {
    const auto findings = findings_of(checkup);
    print(findings, form);
    const auto ill = std::ranges::count(findings, Standing::ill, &Finding::standing);
    if (ill > 0) throw CLI::RuntimeError(1);
}

}  // namespace

void add_doctor(CLI::App& app) {
    auto checkup = std::make_shared<Checkup>();
    auto as_json = std::make_shared<bool>(false);
    auto* command =
        app.add_subcommand("doctor", "Looks whether all is well here, and says what to do if not");
    add_keeping(*command, checkup->keeping);
    command->add_option("--backups", checkup->backups, "The folder into which backups are made");
    command->add_option("--every", checkup->backup_every, "How often they are to be made")
        ->capture_default_str();
    command->add_option("--tls-key", checkup->tls_key, "The key that liaise serve is given");
    command->add_flag("--json", *as_json, "For programs");
    auto is_right = std::make_shared<bool>(false);
    command->add_flag("--clock-is-right", *is_right,
                      "Says that this machine's clock is right, after it was doubted");
    command->callback([checkup, as_json, is_right] {
        checkup->known = ordered_changes();
        checkup->now = Clock::of_the_system().now();
        if (checkup->keeping.data.empty() && checkup->keeping.database.empty())
            throw std::runtime_error(
                "say where things are kept: --data FOLDER, or --database postgresql://…");
        if (*is_right) believe_the_clock(*checkup);
        examine(*checkup, *as_json ? Form::json : Form::words);
    });
}

}  // namespace liaise
