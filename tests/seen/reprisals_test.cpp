#include <fmt/format.h>

#include "guard/compartment_file.hpp"
#include "modules/compartment/told.hpp"
#include "seen/random_askings.hpp"

namespace liaise::seen {

namespace {

/// Everybody but the editor who keeps the register.
const std::vector<Kind> all_but_the_keeper = {
    Kind::nobody,     Kind::reader,         Kind::lead,          Kind::other_reader,
    Kind::other_lead, Kind::dependent_lead, Kind::register_lead, Kind::machine};

std::string reply_as_heard(const http::Reply& reply) {
    auto text = fmt::format("{} {}\n", reply.status, reply.media_type);
    for (const auto& [name, value] : reply.headers) text += name + ": " + value + '\n';
    return text + std::string(reply.bytes());
}

/// A register of reprisals that the editor keeps, alone unless somebody is named.
class AHiddenRegister : public engines::OnBothEngines {
protected:
    Json call(const std::string& method, const std::string& target, const Json& input) {
        const auto reply = installation_.asked(Kind::editor, method, target, input.dump());
        EXPECT_EQ(reply.status, 200) << method << ' ' << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    }
    std::string begun() {
        return call("POST", "/reprisals", {{"title", "kanarie-of-a-register"}}).at("id");
    }
    /// An entry that was assessed and followed, and is due by now.
    void entered(const std::string& id) {
        const auto one = "/reprisals/" + id;
        const std::string entry = call("POST", one + "/entries",
                                       {{"who", "kanarie-of-a-reference"},
                                        {"about", "kanarie-of-a-visit"},
                                        {"place", installation_.places().front()},
                                        {"on", "2026-03-02"},
                                        {"said_by", "family"},
                                        {"kind", "moved_or_isolated"},
                                        {"what", "kanarie-of-what-is-feared"},
                                        {"consent", "agreed"},
                                        {"look_again", "2026-03-16"}})
                                      .at("id");
        call("POST", one + "/assessments",
             {{"entry", entry}, {"word", "unclear"}, {"why", "kanarie-of-a-reason"}});
        call("POST", one + "/contacts",
             {{"entry", entry},
              {"on", "2026-03-16"},
              {"found", "kanarie-of-what-was-found"},
              {"next", "2026-03-20"}});
    }
    std::map<std::string, std::string> heard_by(Kind kind) {
        std::map<std::string, std::string> all;
        for (const auto& target : installation_.readable_targets())
            all[target] = reply_as_heard(installation_.asked(kind, "GET", target));
        return all;
    }
    Json lead() const { return {{"person", installation_.viewer(Kind::lead).person().text()}}; }
    /// What a coordinator takes along.
    std::string compartment_of(Kind kind) {
        const auto tx = installation_.database().reading();
        auto work = guard::RightsWork::of(
                        guard::Work(installation_.viewer(kind), *tx, installation_.clock().now()))
                        .value();
        return std::string(
            guard::CompartmentFile::content(work, compartment::told_of_the_register())
                .value()
                .reveal());
    }

    AnInstallation installation_{database()};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AHiddenRegister, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AHiddenRegister, ChangesNoByteForWhoIsNotNamedOfTheOwnBodyNeither) {
    std::map<Kind, std::map<std::string, std::string>> before;
    for (const auto kind : all_but_the_keeper) before[kind] = heard_by(kind);

    entered(begun());

    const auto heard = installation_.asked(Kind::editor, "GET", "/reprisals").bytes();
    EXPECT_NE(heard.find("kanarie-of-a-register"), std::string::npos) << "or nothing was begun";
    for (const auto kind : all_but_the_keeper) {
        const auto after = heard_by(kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
        for (const auto& [target, reply] : after)
            EXPECT_EQ(reply.find("kanarie-of"), std::string::npos) << name_of(kind) << target;
    }
}

TEST_P(AHiddenRegister, ChangesNoByteByAnEntryForWhoIsNotNamed) {
    const auto id = begun();
    std::map<Kind, std::map<std::string, std::string>> before;
    for (const auto kind : all_but_the_keeper) before[kind] = heard_by(kind);

    entered(id);

    for (const auto kind : all_but_the_keeper)
        for (const auto& [target, reply] : heard_by(kind))
            EXPECT_EQ(before[kind].at(target), reply) << name_of(kind) << " notices at " << target;
}

TEST_P(AHiddenRegister, ChangesNoByteForTheKeeperInAnyListButItsOwn) {
    const auto before = heard_by(Kind::editor);

    entered(begun());

    for (const auto& [target, reply] : heard_by(Kind::editor))
        if (!target.starts_with("/reprisals")) {
            EXPECT_EQ(before.at(target), reply) << target;
            EXPECT_EQ(reply.find("kanarie-of"), std::string::npos) << target;
        }
}

TEST_P(AHiddenRegister, IsForEveryCallAsOneThatWasNeverBegun) {
    const auto id = begun();
    entered(id);
    const auto none = text_of(Id128{});
    int compared = 0;
    for (const auto& route : installation_.routes()) {
        if (!route.path.starts_with("/reprisals/{id}")) continue;
        const auto method = text_of(route.method);
        const auto input = method == "GET" ? "" : installation_.filled(route, "a word").dump();
        for (const auto kind : all_but_the_keeper) {
            const auto there =
                installation_.asked(kind, method, AnInstallation::addressed(route, id), input);
            const auto nowhere =
                installation_.asked(kind, method, AnInstallation::addressed(route, none), input);
            EXPECT_EQ(reply_as_heard(there), reply_as_heard(nowhere))
                << method << ' ' << route.path << " as " << name_of(kind);
            EXPECT_GE(there.status, 400) << method << ' ' << route.path << name_of(kind);
            ++compared;
        }
    }
    EXPECT_GT(compared, 50);
    EXPECT_EQ(200, installation_.asked(Kind::editor, "GET", "/reprisals/" + id).status);
}

TEST_P(AHiddenRegister, LeavesTheFileOfTheCompartmentAsItWas) {
    const auto before = compartment_of(Kind::lead);

    const auto id = begun();
    entered(id);
    EXPECT_EQ(before, compartment_of(Kind::lead));
    call("POST", "/reprisals/" + id + "/people", lead());
    EXPECT_EQ(200, installation_.asked(Kind::lead, "GET", "/reprisals/" + id).status);
    EXPECT_EQ(before, compartment_of(Kind::lead)) << "it stays here with its people's keys";
}

TEST_P(AHiddenRegister, TellsWhoWasTakenOutNothingOfWhatCameAfterwards) {
    const auto id = begun();
    call("POST", "/reprisals/" + id + "/people", lead());
    call("DELETE", "/reprisals/" + id + "/people", lead());

    const auto before = heard_by(Kind::lead);
    entered(id);
    const auto after = heard_by(Kind::lead);
    for (const auto& [target, reply] : before) EXPECT_EQ(reply, after.at(target)) << target;
}

}  // namespace liaise::seen
