#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "edge/story/story.hpp"
#include "main/expiry.hpp"
#include "seen/an_installation.hpp"

namespace liaise::story {

namespace {

using seen::AnInstallation;
using seen::Kind;

const std::filesystem::path source = LIAISE_SOURCE_DIR;

std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

const Sentences& sentences() {
    static const auto all = Sentences::from(content_of(source / "world/sentences.txt")).value();
    return all;
}

std::vector<std::string> names_of_stories() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(source / "tests/stories"))
        if (entry.path().extension() == ".story") names.push_back(entry.path().stem());
    std::ranges::sort(names);
    return names;
}

Story story_called(const std::string& name) {
    return story_from(content_of(source / "tests/stories" / (name + ".story")));
}

Kind person_called(const std::string& name) {
    for (const auto kind : seen::all_kinds())
        if (given_name(kind) == name) return kind;
    throw std::runtime_error("nobody is called " + name);
}

Heard heard(const http::Reply& reply) {
    return {reply.status, parsed(reply.bytes()).value_or(Json(std::string(reply.bytes())))};
}

/// An installation as a story is played on it: over HTTP, by people who are signed in.
Stage stage_of(AnInstallation& installation) {
    Stage stage{day_of(installation.clock().now()), {}, {}, {}, {}};
    stage.ask = [&](const Asking& asking) {
        return heard(installation.asked(person_called(asking.who), asking.method, asking.target,
                                        asking.body));
    };
    stage.come_to = [&](Day day) { installation.come_to(day); };
    stage.let_an_hour_pass = [&] {
        http::Log silent(-1);
        const Expiry hourly(installation.database(), installation.clock(), silent);
    };
    stage.all_that_is_read_by = [&](const std::string& who) {
        std::vector<Heard> all;
        for (const auto& target : installation.readable_targets())
            all.push_back(heard(installation.asked(person_called(who), "GET", target)));
        return all;
    };
    return stage;
}

/// The first word of each sentence: who does something.
std::set<Kind> actors_of(const Story& story) {
    std::set<Kind> actors;
    for (const auto& step : story.steps)
        for (const auto kind : seen::all_kinds())
            if (step.deed.text.starts_with(given_name(kind) + ' ')) actors.insert(kind);
    return actors;
}

bool is_of_the_watch(Kind kind) {
    return kind == Kind::lead || kind == Kind::editor || kind == Kind::reader;
}

class Stories : public testing::TestWithParam<std::tuple<std::string, engines::Engine>> {};

}  // namespace

TEST_P(Stories, GoAsTheyAreTold) {
    const auto& [name, engine] = GetParam();
    engines::FreshDatabase fresh(engine, engines::whole_schema());
    AnInstallation installation(fresh.database());

    const auto file = (source / "tests/stories" / (name + ".story")).string();
    for (const auto& surprise : play(story_called(name), sentences(), stage_of(installation)))
        ADD_FAILURE_AT(file.c_str(), surprise.line) << surprise.what;
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Stories,
                         testing::Combine(testing::ValuesIn(names_of_stories()),
                                          engines::both_engines()),
                         [](const auto& tested) {
                             return std::get<0>(tested.param) + '_' +
                                    testing::PrintToString(std::get<1>(tested.param));
                         });

TEST(EveryStory, TellsWhatTwoSidesSeeAndWhatOneDoesNot) {
    for (const auto& name : names_of_stories()) {
        const auto story = story_called(name);
        const auto actors = actors_of(story);

        EXPECT_FALSE(story.title.empty() || story.sense.empty()) << name;
        EXPECT_TRUE(std::ranges::any_of(actors, is_of_the_watch)) << name;
        EXPECT_FALSE(std::ranges::all_of(actors, is_of_the_watch)) << name;
        const auto text = content_of(source / "tests/stories" / (name + ".story"));
        for (const char* words : {" sees ", " does not see ", " finds nowhere "})
            EXPECT_TRUE(text.contains(words)) << name << " has no “" << words << "”";
    }
}

TEST(EveryStory, IsListedInTheReference) {
    const auto page = content_of(source / "docs/reference/stories.md");
    std::string wanted;
    for (const auto& name : names_of_stories()) {
        const auto story = story_called(name);
        wanted += "- [" + story.title + "](../../tests/stories/" + name + ".story): " +
                  story.sense + '\n';
    }

    EXPECT_GE(names_of_stories().size(), 12U);
    EXPECT_TRUE(page.contains(wanted)) << "docs/reference/stories.md should list:\n" << wanted;
}

TEST(AStory, SaysWhichLineWentAnotherWayAndWhatWasSeenInstead) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    AnInstallation installation(fresh.database());
    const auto story = story_from("# A title\n"
                                  "Ana lists what came.\n"
                                  "  sees \"a letter\"\n"
                                  "  does not see total: 0\n"
                                  "Dora lists what came.\n"
                                  "  is refused\n"
                                  "Ana does what nobody knows.\n"
                                  "Ana lists what came.\n"
                                  "  sees \"not played any more\"\n");

    std::vector<int> lines;
    std::string all;
    for (const auto& surprise : play(story, sentences(), stage_of(installation))) {
        lines.push_back(surprise.line);
        all += surprise.what;
    }
    EXPECT_EQ(lines, (std::vector<int>{3, 4, 6, 7}));
    EXPECT_TRUE(all.contains("\"items\":[]")) << all;
}

}  // namespace liaise::story
