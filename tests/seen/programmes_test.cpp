#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>

#include "edge/http/metrics.hpp"
#include "guard/compartment_file.hpp"
#include "modules/compartment/told.hpp"
#include "seen/random_world.hpp"

namespace liaise::seen {

namespace {

/// Everybody but the editor who plans.
const std::vector<Kind> all_but_the_planner = {
    Kind::nobody,     Kind::reader,         Kind::lead,          Kind::other_reader,
    Kind::other_lead, Kind::dependent_lead, Kind::register_lead, Kind::machine};

/// Pairs of answers that are compared; `LIAISE_RANDOM_PAIRS` says another number.
constexpr std::size_t programme_pairs = 10'000;
constexpr std::size_t questions_of_a_programme = 100;

/// A plan with a word that is heard nowhere else.
Json a_plan_of_visits(std::size_t obligations) {
    Json plan = {{"title", "kanarie-of-a-plan"},
                 {"from", "2027-01-01"},
                 {"to", "2027-12-31"},
                 {"visit_types", Json::array()},
                 {"teams", Json::array({{{"name", "kanarie"}, {"people", {"Bo"}}}})},
                 {"visits_at_most", 9},
                 {"slack", 2},
                 {"obligations", Json::array()}};
    for (std::size_t i = 0; i < obligations; ++i)
        plan["obligations"].push_back(
            {{"words", "kanarie"}, {"per", i % 2 ? "place" : "region"}, {"months", 6 * (i + 1)}});
    return plan;
}

std::string as_answered(const http::Reply& reply) {
    auto text = fmt::format("{} {}\n", reply.status, reply.media_type);
    for (const auto& [name, value] : reply.headers) text += name + ": " + value + '\n';
    return text + std::string(reply.bytes());
}

/// What the editor's calls of a programme give.
class Planner {
public:
    explicit Planner(AnInstallation& installation) : installation_(installation) {}

    /// The id of a programme with `candidates`, each of which was ranked, heard of and judged.
    std::string planned(const std::vector<std::string>& candidates, std::size_t obligations) {
        const auto made = call("POST", "/programmes", a_plan_of_visits(obligations));
        const std::string id = made.at("id");
        const auto one = "/programmes/" + id;
        for (const auto& place : candidates) {
            call("POST", one + "/candidates",
                 {{"visit", {{"place", place}, {"week", "2027-03-08"}, {"days", 2}}}});
            call("POST", one + "/rankings",
                 {{"place", place}, {"rank", "visit"}, {"why", "kanarie-of-a-reason"}});
            call("POST", one + "/signals",
                 {{"place", place}, {"kind", "news"}, {"words", "kanarie-of-news"}});
            call("POST", one + "/visits",
                 {{"place", place}, {"state", "not_made"}, {"why", "kanarie-of-a-visit"}});
            call("POST", one + "/outcomes",
                 {{"place", place},
                  {"reason", "own_visit"},
                  {"outcome", "not_confirmed"},
                  {"words", "kanarie-of-an-outcome"}});
        }
        if (!candidates.empty()) put_into_a_week(one, candidates.front());
        return id;
    }
    void put_into_a_week(const std::string& programme, const std::string& place) {
        const auto version = call("GET", programme + "/calendar", {}).at("version");
        call("POST", programme + "/calendar/moves",
             {{"version", version},
              {"slot", {{"place", place}, {"week", "2027-03-08"}, {"team", "kanarie"}}}});
    }
    Json call(const std::string& method, const std::string& target, const Json& input) {
        const auto reply =
            installation_.asked(Kind::editor, method, target, input.is_null() ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << method << ' ' << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    }

private:
    AnInstallation& installation_;
};

class AHiddenProgramme : public engines::OnBothEngines {
protected:
    std::map<std::string, std::string> heard_by(Kind kind) {
        std::map<std::string, std::string> all;
        for (const auto& target : installation_.readable_targets())
            all[target] = as_answered(installation_.asked(kind, "GET", target));
        return all;
    }
    /// What a coordinator takes along.
    std::string compartment_of(Kind kind) {
        const auto tx = installation_.database().reading();
        auto work = guard::RightsWork::of(guard::Work(installation_.viewer(kind), *tx,
                                                      installation_.clock().now()))
                        .value();
        return std::string(
            guard::CompartmentFile::content(work, compartment::told_of_the_register())
                .value()
                .reveal());
    }

    AnInstallation installation_{database()};
    Planner planner_{installation_};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AHiddenProgramme, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AHiddenProgramme, ChangesNoByteForWhoIsNotInItOfTheOwnBodyNeither) {
    std::map<Kind, std::map<std::string, std::string>> before;
    for (const auto kind : all_but_the_planner) before[kind] = heard_by(kind);

    planner_.planned(installation_.places(), 3);

    const auto heard = installation_.asked(Kind::editor, "GET", "/programmes").bytes();
    EXPECT_NE(heard.find("kanarie-of-a-plan"), std::string::npos) << "or nothing was planned";
    for (const auto kind : all_but_the_planner) {
        const auto after = heard_by(kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
        for (const auto& [target, reply] : after)
            EXPECT_EQ(reply.find("kanarie-of"), std::string::npos) << name_of(kind) << target;
    }
}

TEST_P(AHiddenProgramme, HasACalendarOfWhichOthersHearNothing) {
    const auto id = planner_.planned(installation_.places(), 0);
    std::map<Kind, std::map<std::string, std::string>> before;
    for (const auto kind : all_but_the_planner) before[kind] = heard_by(kind);

    const auto made = planner_.call("POST", "/programmes/" + id + "/calendar", {{"seconds", 1}});
    EXPECT_FALSE(made.at("visits").at(0).at("week").is_null());
    EXPECT_EQ("kanarie", made.at("visits").at(0).at("team"));
    for (const auto kind : all_but_the_planner) EXPECT_EQ(before[kind], heard_by(kind));
}

TEST_P(AHiddenProgramme, IsForEveryCallAsOneThatWasNeverBegun) {
    const auto id = planner_.planned(installation_.places(), 1);
    const auto none = text_of(Id128{});
    int compared = 0;
    for (const auto& route : installation_.routes()) {
        if (!route.path.starts_with("/programmes/{id}")) continue;
        const auto method = text_of(route.method);
        const auto input = method == "GET" ? "" : installation_.filled(route, "a word").dump();
        for (const auto kind : all_but_the_planner) {
            const auto there = installation_.asked(
                kind, method, AnInstallation::addressed(route, id), input);
            const auto nowhere = installation_.asked(
                kind, method, AnInstallation::addressed(route, none), input);
            EXPECT_EQ(as_answered(there), as_answered(nowhere))
                << method << ' ' << route.path << " as " << name_of(kind);
            EXPECT_GE(there.status, 400) << method << ' ' << route.path << name_of(kind);
            ++compared;
        }
    }
    EXPECT_GT(compared, 60);
    EXPECT_EQ(200, installation_.asked(Kind::editor, "GET", "/programmes/" + id).status);
}

TEST_P(AHiddenProgramme, LeavesTheFileOfTheCompartmentAsItWas) {
    const auto before = compartment_of(Kind::lead);

    const auto id = planner_.planned(installation_.places(), 2);
    EXPECT_EQ(before, compartment_of(Kind::lead));
    planner_.call("POST", "/programmes/" + id + "/people",
                  {{"person", installation_.viewer(Kind::lead).person().text()}});
    EXPECT_EQ(200, installation_.asked(Kind::lead, "GET", "/programmes/" + id).status);
    EXPECT_EQ(before, compartment_of(Kind::lead)) << "it stays here with its people's keys";
}

TEST_P(AHiddenProgramme, TellsWhoWasTakenOutNothingOfWhatCameAfterwards) {
    const auto id = planner_.planned(installation_.places(), 1);
    const Json lead = {{"person", installation_.viewer(Kind::lead).person().text()}};
    planner_.call("POST", "/programmes/" + id + "/people", lead);
    planner_.call("DELETE", "/programmes/" + id + "/people", lead);

    const auto before = heard_by(Kind::lead);
    planner_.call("POST", "/programmes/" + id + "/rankings",
                  {{"place", installation_.places().front()}, {"rank", "not_now"},
                   {"why", "kanarie-of-later"}});
    planner_.planned({}, 0);
    const auto after = heard_by(Kind::lead);
    for (const auto& [target, reply] : before) EXPECT_EQ(reply, after.at(target)) << target;
}

TEST_P(AHiddenProgramme, LeavesNoLineInTheLogOfTheMachineAndNoFigure) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), &std::fclose);
    http::Log log(fileno(file.get()));
    http::Metrics metrics;
    const auto routes = installation_.routes();
    http::Application application({database(),
                                   installation_.clock(),
                                   routes,
                                   {},
                                   http::Transport::plain,
                                   false,
                                   log,
                                   &metrics});
    const auto ask = [&](const std::string& path) {
        http::Request request;
        request.method = "GET";
        request.target = "/api/v1" + path;
        request.caller = "127.0.0.1";
        request.header(http::Header::host) = "localhost";
        application.answer(request);
    };

    for (const std::string path :
         {"/programmes", "/reprisals", "/closed-drafts", "/closed-letters"}) {
        ask(path);
        ask(path + "/" + text_of(Id128{}));
    }
    EXPECT_EQ(http::Metrics().text({}), metrics.text({}));

    ask("/places");
    log.flush();
    std::rewind(file.get());
    std::string said;
    for (int letter = std::fgetc(file.get()); letter != EOF; letter = std::fgetc(file.get()))
        said += static_cast<char>(letter);
    EXPECT_NE(said.find("/places"), std::string::npos) << "or the log is silent";
    EXPECT_EQ(said.find("programmes"), std::string::npos) << said;
    EXPECT_EQ(said.find("reprisals"), std::string::npos) << said;
    EXPECT_EQ(said.find("closed"), std::string::npos) << said;
    for (const auto& route : routes)
        EXPECT_EQ(route.is_hushed, route.path.starts_with("/programmes") ||
                                       route.path.starts_with("/reprisals") ||
                                       route.path.starts_with("/closed-") ||
                                       route.path == "/visit-questions")
            << route.path;
}

TEST(RandomProgrammes, ChangeNoByteOfAnyAnswerToWhoIsNotInThem) {
    const auto* said = std::getenv("LIAISE_RANDOM_PAIRS");
    const auto wanted = said ? std::stoull(said) : programme_pairs;
    const auto* seed_said = std::getenv("LIAISE_RANDOM_SEED");
    const auto seed = seed_said ? std::stoull(seed_said) : std::random_device()();
    std::cout << "LIAISE_RANDOM_SEED=" << seed << '\n';
    Chance chance(seed);
    RandomWorld world(chance);
    std::vector<const guard::Route*> readable;
    for (const auto& route : world.installation().routes())
        if (route.method == guard::Method::get) readable.push_back(&route);

    std::size_t pairs = 0;
    while (pairs < wanted) {
        const auto fork = world.fork();
        Planner planner(fork->installation());
        std::vector<std::string> programmes;
        for (auto more = 1 + chance.below(3); more > 0; --more) {
            auto places = fork->installation().places();
            places.resize(chance.below(places.size() + 1));
            programmes.push_back(planner.planned(places, chance.below(4)));
        }
        for (std::size_t i = 0; i < questions_of_a_programme; ++i) {
            const auto who = chance.one_of(all_but_the_planner);
            auto asking = world.askings().question(*chance.one_of(readable), who, world.known());
            if (chance.in_percent(30))
                asking = {who, "GET", "/programmes/" + chance.one_of(programmes), ""};
            if (chance.in_percent(10)) asking.target = "/programmes";
            const auto there = fork->installation().asked(who, "GET", asking.target);
            const auto here = world.installation().asked(who, "GET", asking.target);
            ++pairs;
            ASSERT_EQ(as_answered(here), as_answered(there))
                << text_of(asking) << " tells that there are " << programmes.size();
        }
    }
    std::cout << pairs << " pairs of answers\n";
}

}  // namespace liaise::seen
