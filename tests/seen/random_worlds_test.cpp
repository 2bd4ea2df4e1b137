#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "seen/random_world.hpp"

namespace liaise::seen {

namespace {

constexpr std::size_t forks_of_a_world = 8;
constexpr std::size_t questions_of_a_fork = 150;
constexpr std::size_t deeds_of_a_fork_max = 14;

std::uint64_t number_in(const char* name, std::uint64_t otherwise) {
    const auto* said = std::getenv(name);
    return said ? std::stoull(said) : otherwise;
}

/// All that a reply says: status, header fields, bytes.
std::string whole(const http::Reply& reply) {
    auto text = fmt::format("{} {}\n", reply.status, reply.media_type);
    for (const auto& [name, value] : reply.headers) text += name + ": " + value + '\n';
    return text + std::string(reply.bytes());
}

std::string answered(AnInstallation& installation, const Asking& asking) {
    return whole(
        installation.asked(asking.who, asking.method, asking.target, asking.input));
}

using Renamed = std::map<std::string, std::string>;

Asking renamed(Asking asking, const Renamed& names) {
    for (const auto& [old_id, new_id] : names)
        for (auto* text : {&asking.target, &asking.input})
            for (auto at = text->find(old_id); at != std::string::npos; at = text->find(old_id))
                text->replace(at, old_id.size(), new_id);
    return asking;
}

/// Whether the question still tells a world with these deeds from one without. The records that
/// are made anew get new ids.
bool tells(RandomWorld& world, const std::vector<Deed>& deeds, const Asking& question) {
    const auto fork = world.fork();
    Renamed names;
    for (const auto& deed : deeds) {
        const auto asking = renamed(deed.asking, names);
        const auto reply = fork->installation().asked(asking.who, asking.method, asking.target,
                                                      asking.input);
        const auto said = Json::parse(reply.bytes(), nullptr, false);
        if (!deed.made.empty() && reply.status == 200) names[deed.made] = said.at("id");
    }
    const auto asking = renamed(question, names);
    return answered(fork->installation(), asking) != answered(world.installation(), asking);
}

/// The deeds without all those that can be left out and still be noticed.
std::vector<Deed> shrunk(RandomWorld& world, std::vector<Deed> deeds, const Asking& question) {
    for (auto i = deeds.size(); i-- > 0;) {
        auto fewer = deeds;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (tells(world, fewer, question)) deeds = std::move(fewer);
    }
    return deeds;
}

struct Counted {
    std::size_t pairs = 0;
    std::size_t hidden_asked_for = 0;  ///< those that name what the reader may not know of
    std::size_t answers_of_200 = 0;
    std::size_t deeds = 0;
    std::size_t deeds_done = 0;
    std::string noticed;  ///< how, by the fewest deeds; empty as long as nobody noticed
};

/// Asks a world and a fork of it the same questions; `act` does in the fork what is not to be
/// noticed.
template <class F>
void compare(RandomWorld& world, Chance& chance, Counted& counted, F&& act) {
    const auto fork = world.fork();
    auto known = world.known();
    std::vector<Deed> deeds;
    Known hidden;
    for (auto more = 1 + chance.below(deeds_of_a_fork_max); more > 0; --more) {
        deeds.push_back(act(fork->installation(), known));
        ++counted.deeds;
        if (deeds.back().status == 200) ++counted.deeds_done;
    }
    for (const auto& [record, ids] : known)
        for (const auto& id : ids)
            if (std::ranges::any_of(deeds, [&](const Deed& deed) { return deed.made == id; }))
                hidden[record].push_back(id);
    for (std::size_t i = 0; i < questions_of_a_fork && counted.noticed.empty(); ++i) {
        const auto question = world.question(hidden);
        const auto there = answered(fork->installation(), question);
        const auto here = answered(world.installation(), question);
        ++counted.pairs;
        if (here.starts_with("200")) ++counted.answers_of_200;
        for (const auto& [record, ids] : hidden)
            for (const auto& id : ids)
                if (question.target.find(id) != std::string::npos) ++counted.hidden_asked_for;
        if (here == there) continue;
        counted.noticed = fmt::format("{}\n  without: {}\n  with: {}\n", text_of(question), here,
                                      there);
        for (const auto& deed : shrunk(world, deeds, question))
            counted.noticed += fmt::format("  after {} {}\n", text_of(deed.asking), deed.status);
    }
}

/// Nothing here has to outlive a loss of power, so it is kept in memory where there is a folder
/// for that.
void keep_in_memory() {
    if (std::filesystem::is_directory("/dev/shm")) setenv("TMPDIR", "/dev/shm", 1);
}

std::uint64_t seed_of_this_run() {
    const auto seed = number_in("LIAISE_RANDOM_SEED", std::random_device()());
    std::cout << "LIAISE_RANDOM_SEED=" << seed << '\n';
    return seed;
}

}  // namespace

TEST(RandomWorlds, WhatABodyWritesForItselfChangesNoByteOfAnyAnswerToAnother) {
    keep_in_memory();
    Chance chance(seed_of_this_run());
    const auto wanted = number_in("LIAISE_RANDOM_PAIRS", 10'000);

    Counted counted;
    while (counted.pairs < wanted && counted.noticed.empty()) {
        RandomWorld world(chance);
        for (std::size_t i = 0; i < forks_of_a_world && counted.noticed.empty(); ++i)
            compare(world, chance, counted, [&](AnInstallation& installation, Known& known) {
                return world.private_deed(installation, known);
            });
    }

    EXPECT_EQ(counted.noticed, "");
    fmt::print("{} pairs of answers, {} to questions for what is hidden, {} with a 200; {} deeds, "
               "{} of them done\n",
               counted.pairs, counted.hidden_asked_for, counted.answers_of_200, counted.deeds,
               counted.deeds_done);
    // Else little was compared: most would be refusals, of nothing.
    EXPECT_GE(counted.hidden_asked_for, counted.pairs / 10);
    EXPECT_GE(counted.answers_of_200, counted.pairs / 10);
    EXPECT_GE(counted.deeds_done, counted.deeds / 8);
}

TEST(RandomWorlds, WhatIsWrittenIntoTheRegisterIsNoticedByTheSameQuestions) {
    keep_in_memory();
    Chance chance(seed_of_this_run());
    RandomWorld world(chance);

    Counted counted;
    for (std::size_t i = 0; i < forks_of_a_world && counted.noticed.empty(); ++i)
        compare(world, chance, counted, [&](AnInstallation& installation, Known& known) {
            return world.register_deed(installation, known);
        });
    EXPECT_NE(counted.noticed, "");
}

}  // namespace liaise::seen
