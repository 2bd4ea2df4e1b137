#include "bench/decision_bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <random>
#include <stdexcept>

#include "base/json.hpp"
#include "bench/large_country.hpp"
#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"

namespace liaise::bench {

namespace {

constexpr int bodies = 5'000;  // each with a rule for reading and one for writing: 10,000 rules
constexpr std::size_t questions = 10'000;
constexpr int times = 9;
constexpr double fifty_times_faster = 1.0 / 50;

struct Asked {
    std::size_t who;
    std::size_t whose;
    bool to_write;
};

/// One editor of each body.
std::vector<guard::Viewer> editors(store::Database& database, Moment now) {
    std::vector<guard::Viewer> all;
    const auto tx = database.writing();
    for (int i = 0; i < bodies; ++i) {
        const auto name = fmt::format("editor-{}", i);
        const auto id = guard::Persons::enrol(*tx, {Id<guard::BodyRef>::random(),
                                                    guard::Role::editor, name, name, {}},
                                              {"none"}, now)
                            .value();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, now, "127.0.0.1", "", session};
        all.push_back(guard::Sessions::begin(door, id, "bench").value());
    }
    tx->commit();
    return all;
}

/// Half of them about what is the asker's own.
std::vector<Asked> some_questions() {
    std::mt19937_64 dice{5};
    std::vector<Asked> all;
    for (std::size_t i = 0; i < questions; ++i) {
        const auto who = dice() % bodies;
        all.push_back({who, dice() % 2 == 0 ? who : dice() % bodies, dice() % 2 == 0});
    }
    return all;
}

/// What a request does before it gets to a statement: the scopes that it reads, or the one that it
/// writes, with the right to.
bool may(const guard::Viewer& viewer, store::Transaction& tx, Moment now,
         const guard::Scope& scope, bool to_write) {
    if (!to_write) {
        const auto scopes = viewer.scopes();
        return std::ranges::find(scopes, scope) != scopes.end();
    }
    const auto work = guard::OwnWork::of(guard::Work(viewer, tx, now));
    return work && work->target() == scope;
}

/// The rules and the questions for the others, with our answers.
void write_down(const std::string& file, const std::vector<Asked>& all,
                const std::vector<bool>& answers) {
    auto asked = Json::array();
    for (std::size_t i = 0; i < all.size(); ++i)
        asked.push_back({all[i].who, all[i].whose, all[i].to_write ? "write" : "read",
                         static_cast<bool>(answers[i])});
    std::ofstream(file) << Json{{"bodies", bodies}, {"questions", asked}}.dump();
}

/// What the others' program prints: the microseconds of a decision, by name.
Json others_say(const std::string& file) {
    const auto command = "node tests/oracle/rates.js " + file;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string said;
    for (char part[4096]; pipe && fgets(part, sizeof part, pipe.get());) said += part;
    if (said.empty()) throw std::runtime_error("no answer from " + command);
    return Json::parse(said);
}

}  // namespace

void measure_decisions(Figures& figures) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    const auto now = Clock::of_the_system().now();
    const auto viewers = editors(fresh.database(), now);
    const auto all = some_questions();
    std::vector<guard::Scope> scopes;
    for (const auto& viewer : viewers)
        scopes.push_back(guard::Scope::of_body(viewer.body()->text()));
    const auto tx = fresh.database().reading();
    std::vector<bool> answers(all.size());
    std::vector<double> rounds;
    for (int round = 0; round < times; ++round)
        rounds.push_back(microseconds_of([&] {
                             for (std::size_t i = 0; i < all.size(); ++i)
                                 answers[i] = may(viewers[all[i].who], *tx, now,
                                                  scopes[all[i].whose], all[i].to_write);
                         }) /
                         static_cast<double>(all.size()));
    const engines::TemporaryFolder folder;
    const auto file = folder.file("questions.json");
    write_down(file, all, answers);
    const auto others = others_say(file);
    figures.add({"permission_decision_against_casbin", median(rounds), "microseconds",
                 others.at("casbin").get<double>(), fifty_times_faster});
    figures.add({"permission_decision_against_cedar", median(rounds), "microseconds",
                 others.at("cedar").get<double>(), 1});
}

}  // namespace liaise::bench
