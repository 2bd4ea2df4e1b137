#include "seen/filling.hpp"

namespace liaise::seen {

namespace {

constexpr const char* canary = "kanarie-7f3a91";

class Noninterference : public engines::OnBothEngines {};

using Replies = std::map<std::string, std::string>;

/// What `kind` is answered, byte for byte, with status and header fields.
std::string whole(AnInstallation& installation, Kind kind, const std::string& target) {
    const auto reply = installation.asked(kind, "GET", target);
    auto all = std::to_string(reply.status) + '\n';
    for (const auto& [name, value] : reply.headers) all += name + ": " + value + '\n';
    return all + std::string(reply.bytes());
}

/// All that can be read by `kind`.
Replies all_replies(AnInstallation& installation, Kind kind) {
    Replies replies;
    for (const auto& target : installation.readable_targets())
        replies[target] = whole(installation, kind, target);
    return replies;
}

int times_heard(AnInstallation& installation, Kind kind) {
    int times = 0;
    for (const auto& [target, reply] : all_replies(installation, kind))
        if (reply.find(canary) != std::string::npos) ++times;
    return times;
}

/// The same, and what asks about days in more ways.
Replies heard_of_days(AnInstallation& installation, Kind kind) {
    auto replies = all_replies(installation, kind);
    for (const char* target :
         {"/visits?sort=when", "/visits?sort=-when", "/visits?sort=type", "/visits?sort=-type",
          "/visits?from=2025-03-01", "/visits?to=2025-03-20", "/visits.csv?sort=-when",
          "/visits?known_on=2026-06-30", "/visits?known_on=2025-12-31",
          "/visits/facets?from=2026-02-10", "/places?known_on=2026-06-30", "/places?sort=-name",
          "/places.csv?known_on=2025-12-31", "/coverage/summary?known_on=2026-06-30",
          "/coverage/places?sort=last", "/coverage/visits.csv?to=2026-02-10"})
        replies[target] = whole(installation, kind, target);
    for (const auto& visit : installation.visits()) {
        replies[visit + " history"] = whole(installation, kind, "/visits/" + visit + "/history");
        for (const auto* of : {"", "/statements", "/statements.csv"})
            replies[visit + of] = whole(installation, kind, "/visits/" + visit + of);
    }
    for (const auto& place : installation.places())
        for (const std::string about : {"", "/history", "/headcounts", "/headcounts.csv"})
            replies["/places/" + place + about] =
                whole(installation, kind, "/places/" + place + about);
    return replies;
}

/// Of these, what tells a body of exact sight the days of visits, and of what came with them.
std::vector<std::string> told_exactly(const AnInstallation& installation) {
    const auto places = installation.places();
    return {"/visits?sort=when", installation.visits().front() + " history",
            "/places/" + places[0] + "/headcounts", "/places?sort=-name",
            "/places/" + places[1] + "/history"};
}

/// The keeper of the register states a visit, corrects one, takes one out, and counts.
void write_down_more(AnInstallation& installation) {
    const auto visits = installation.visits();
    const auto place = installation.places().front();
    for (const auto& route : installation.routes()) {
        const bool is_of_visits = route.path.starts_with("/register/visits");
        if (!is_of_visits && route.path != "/places/{id}/headcounts") continue;
        if (route.method == guard::Method::get || route.path.ends_with("/return")) continue;
        if (route.path.ends_with("/blanking")) continue;  // goes at once, for everybody
        auto input = installation.filled(route, "written down");
        if (input.contains("version")) input["version"] = 1;
        const bool corrects = route.method == guard::Method::put;
        const bool takes_out = route.method == guard::Method::remove;
        const auto& id = !is_of_visits ? place : corrects ? visits[0] : visits[1];
        const auto reply = installation.asked(
            Kind::register_lead, corrects ? "PUT" : takes_out ? "DELETE" : "POST",
            AnInstallation::addressed(route, id), takes_out ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << route.path << ' ' << reply.body;
    }
}

}  // namespace

TEST_P(Noninterference, WhatABodyKeepsToItselfChangesNoByteThatOthersGet) {
    AnInstallation installation(database());
    const auto others = {Kind::nobody, Kind::other_reader, Kind::other_lead, Kind::dependent_lead,
                         Kind::register_lead, Kind::machine};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);

    const int written = fill_compartment(installation, Kind::lead, canary);

    EXPECT_GE(written, 5);
    for (const auto kind : others) {
        const auto after = all_replies(installation, kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
    }
}

TEST_P(Noninterference, ACanaryIsHeardAtHomeAndNowhereElse) {
    AnInstallation installation(database());
    fill_compartment(installation, Kind::lead, canary);

    EXPECT_GE(times_heard(installation, Kind::reader), 5);

    for (const auto kind : {Kind::nobody, Kind::other_reader, Kind::other_lead,
                            Kind::dependent_lead, Kind::register_lead, Kind::machine})
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(reply.find(canary), std::string::npos)
                << name_of(kind) << " hears it at " << target;
}

namespace {

/// Writes recommendations down, and says of two that they are the same: what all that gave.
std::vector<std::string> said_the_same(AnInstallation& installation, Kind kind) {
    std::vector<std::string> ids;
    const auto made = [&](const std::string& target, const Json& input) {
        const auto reply = installation.asked(kind, "POST", target, input.dump());
        EXPECT_EQ(reply.status, 200) << target << ' ' << reply.body;
        return Json::parse(reply.bytes()).value("id", "");
    };
    for (const auto& route : installation.routes())
        if (route.method == guard::Method::post && route.path == "/recommendations")
            for (int i = 0; i < 4; ++i)
                ids.push_back(made(
                    route.path, installation.filled(route, "Reduce overcrowding in the prisons.")));
    made("/recommendations/" + ids.at(0) + "/likenesses",
         {{"other", ids.at(1)}, {"likeness", "same"}});
    made("/recommendations/" + ids.at(0) + "/likenesses",
         {{"other", ids.at(2)}, {"likeness", "not"}});
    return ids;
}

}  // namespace

TEST_P(Noninterference, WhatOthersAskAndSayIsTheSameChangesNoByteOfWhatAsksTheSameHere) {
    AnInstallation installation(database());
    const auto ids = said_the_same(installation, Kind::other_lead);
    const auto all = [&] {
        Replies replies;
        for (const auto& id : ids)
            for (const char* part : {"/similar", "/likenesses", "/group"}) {
                const auto target = "/recommendations/" + id + part;
                replies[target] = whole(installation, Kind::other_lead, target);
            }
        return replies;
    };
    const auto before = all();
    EXPECT_NE(before.at("/recommendations/" + ids[0] + "/similar").find("asks_the_same"),
              std::string::npos)
        << "or nothing was proposed";

    said_the_same(installation, Kind::lead);

    EXPECT_EQ(before, all());
}

TEST_P(Noninterference, WhichDayOfAHalfYearOthersCameOnChangesNoByteForABodyThatDepends) {
    AnInstallation installation(database());
    const auto before = heard_of_days(installation, Kind::dependent_lead);
    const auto before_for_another = heard_of_days(installation, Kind::other_lead);

    installation.come_on_other_days();

    const auto after = heard_of_days(installation, Kind::dependent_lead);
    for (const auto& [target, reply] : before)
        EXPECT_EQ(reply, after.at(target)) << "days are told at " << target;
    const auto after_for_another = heard_of_days(installation, Kind::other_lead);
    for (const auto& target : told_exactly(installation))
        EXPECT_NE(before_for_another.at(target), after_for_another.at(target))
            << "or nothing was otherwise at " << target;
}

TEST_P(Noninterference, OnWhichDayAVisitIsWrittenDownChangesNoByteForABodyThatDepends) {
    AnInstallation installation(database());
    const auto before = heard_of_days(installation, Kind::dependent_lead);
    const auto before_for_another = whole(installation, Kind::other_lead, "/visits");

    write_down_more(installation);

    for (const auto& [target, reply] : heard_of_days(installation, Kind::dependent_lead))
        EXPECT_EQ(before.at(target), reply) << "that more was written shows at " << target;
    EXPECT_NE(before_for_another, whole(installation, Kind::other_lead, "/visits"));

    installation.come_to(day_from("2027-01-02").value());
    EXPECT_NE(before.at("/visits?sort=when"),
              whole(installation, Kind::dependent_lead, "/visits?sort=when"));
}

TEST_P(Noninterference, WhenSomethingWasEmptiedIsToldByHalfYearsToABodyThatDepends) {
    AnInstallation installation(database());
    const auto place = "/places/" + installation.places().front();
    for (const auto& route : installation.routes()) {
        if (route.path != "/places/{id}" || route.method != guard::Method::put) continue;
        auto input = installation.filled(route, "written down");
        input["version"] = 1;
        ASSERT_EQ(installation.asked(Kind::register_lead, "PUT", place, input.dump()).status, 200);
    }
    const Json blanking{{"version", 1}, {"reason", "it named somebody"}};
    ASSERT_EQ(installation.asked(Kind::register_lead, "POST", place + "/history/blanking",
                                 blanking.dump()).status,
              200);

    const auto blanked = [&](Kind kind) {
        const auto reply = installation.asked(kind, "GET", place + "/history");
        const auto told = Json::parse(reply.bytes());
        for (const auto& change : told["items"])
            if (!change["blanked"].is_null()) return change["blanked"].get<std::string>();
        return std::string();
    };
    EXPECT_EQ(blanked(Kind::register_lead), text_of(installation.clock().now()));
    EXPECT_EQ(blanked(Kind::dependent_lead), "2026-07-01T00:00:00Z");
}

TEST_P(Noninterference, WhatNeverLeavesABodyIsNotPublishedWithWhatItWritesIntoTheRegister) {
    AnInstallation installation(database());
    EXPECT_GE(fill_register(installation, Said{"kept by nobody", canary}), 8);

    EXPECT_GE(times_heard(installation, Kind::register_lead), 1);
    for (const auto kind : {Kind::nobody, Kind::reader, Kind::lead, Kind::other_reader,
                            Kind::other_lead, Kind::dependent_lead, Kind::machine})
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(reply.find(canary), std::string::npos)
                << name_of(kind) << " hears it at " << target;
}

namespace {

/// The body of `Kind::lead` asks that of `Kind::other_lead` into a coalition. Gives its path.
std::string asked_in(AnInstallation& installation) {
    const auto sure = [&](Kind kind, const char* method, const std::string& target,
                          const Json& input) {
        const auto reply =
            installation.asked(kind, method, target, input.is_null() ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    };
    const auto begun = sure(Kind::editor, "POST", "/coalitions",
                            {{"title", "Heating"}, {"recommendations", Json::array()}});
    const auto path = "/coalitions/" + begun.at("id").get<std::string>();
    const auto to = installation.viewer(Kind::other_lead).body()->text();
    const auto draft = sure(Kind::editor, "POST", path + "/texts",
                            {{"act", "invitation"},
                             {"text", "Ask for heating with us."},
                             {"consent", "not_about_a_person"},
                             {"recipients", Json::array({{{"body", to}, {"decision", "Once"}}})}});
    const auto one = "/disclosures/" + draft.at("id").get<std::string>();
    for (const auto& [who, step] : {std::pair(Kind::editor, "/release"), {Kind::lead, "/second"}}) {
        const auto look = sure(who, "GET", one + "/look", {});
        sure(who, "POST", one + step, {{"fingerprint", look.at("fingerprint")}, {"looked", true}});
        if (look.at("outcome") != "second_person_needed") break;
    }
    sure(Kind::editor, "POST", one + "/delivery", Json::object());
    return path;
}

}  // namespace

TEST_P(Noninterference, WhetherWhoWasAskedInReadsItDeclinesOrIsSilentChangesNoByteForOthers) {
    AnInstallation installation(database());
    const auto path = asked_in(installation);
    const auto others = {Kind::lead, Kind::reader, Kind::dependent_lead, Kind::register_lead};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);
    const auto own_before = whole(installation, Kind::other_lead, path);

    const auto said = installation.asked(Kind::other_lead, "GET", path);
    const auto letter = Json::parse(said.bytes()).at("invitation").get<std::string>();
    for (const auto& [target, input] :
         {std::pair(path + "/opening", Json::object()),
          {"/received/" + letter + "/opening", Json::object()},
          {"/received/" + letter + "/receipt", Json{{"outcome", "destroyed"}}}})
        EXPECT_EQ(installation.asked(Kind::other_lead, "POST", target, input.dump()).status, 200);
    EXPECT_EQ(
        installation.asked(Kind::other_lead, "PUT", path + "/choice", R"({"choice":"not_joining"})")
            .status,
        200);

    EXPECT_NE(own_before, whole(installation, Kind::other_lead, path));
    for (const auto kind : others)
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(before[kind].at(target), reply) << name_of(kind) << " notices at " << target;
}

namespace {

/// The bodies of `Kind::lead` and `Kind::other_lead` go through a whole round, and open it.
void check_with_each_other(AnInstallation& installation) {
    const auto sure = [&](Kind kind, const char* method, const std::string& target,
                          const Json& input) {
        const auto reply =
            installation.asked(kind, method, target, input.is_null() ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    };
    const auto to = installation.viewer(Kind::other_lead).body()->text();
    const auto made = sure(Kind::lead, "POST", "/clash-checks",
                           {{"body", to}, {"size", "up_to_64"}});
    const auto path = "/clash-checks/" + made.at("id").get<std::string>();
    sure(Kind::other_lead, "POST", path + "/acceptance", Json::object());
    const auto plan =
        Json::array({{{"place", installation.places().front()}, {"week", "2026-W50"}}});
    sure(Kind::lead, "POST", path + "/question", {{"plan", plan}});
    const auto round = sure(Kind::lead, "GET", path, {}).at("last_round").at("id");
    sure(Kind::other_lead, "POST", path + "/answer", {{"round", round}, {"plan", plan}});
    for (const auto kind : {Kind::lead, Kind::other_lead})
        sure(kind, "POST", path + "/number", {{"round", round}});
    for (const auto kind : {Kind::lead, Kind::other_lead, Kind::lead, Kind::other_lead})
        sure(kind, "POST", path + "/opening", {{"round", round}});
    for (const auto kind : {Kind::lead, Kind::other_lead})
        EXPECT_EQ(sure(kind, "GET", path, {}).at("last_round").at("matches"), plan);
}

/// Asks it in a report of the own body that was issued last year.
void ask_in_a_report(AnInstallation& installation, Kind kind) {
    for (const auto& route : installation.routes()) {
        if (route.method != guard::Method::post || route.path != "/recommendations") continue;
        auto input = installation.filled(route, "Reduce overcrowding in the prisons.");
        for (const char* other : {"issuer", "addressee_body", "level", "repeated_from"})
            input.erase(other);
        const auto reply = installation.asked(kind, "POST", route.path, input.dump());
        EXPECT_EQ(reply.status, 200) << reply.body;
    }
}

/// The bodies of `Kind::lead` and `Kind::other_lead` agree, and hold a round.
void hold_a_round(AnInstallation& installation) {
    const std::string path = "/something-similar";
    for (const bool agrees : {true, false})
        for (const auto& [kind, other] : {std::pair(Kind::lead, Kind::other_lead),
                                          std::pair(Kind::other_lead, Kind::lead)}) {
            const auto body = installation.viewer(other).body()->text();
            const auto reply =
                agrees ? installation.asked(kind, "POST", path, Json{{"body", body}}.dump())
                       : installation.asked(kind, "POST", path + '/' + body + "/round", "{}");
            EXPECT_EQ(reply.status, 200) << name_of(kind) << ' ' << reply.body;
        }
}

}  // namespace

TEST_P(Noninterference, ThatTwoBodiesCheckForClashesAndOpenOneChangesNoByteForAnybodyElse) {
    AnInstallation installation(database());
    const auto others = {Kind::nobody, Kind::dependent_lead, Kind::register_lead, Kind::machine};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);

    check_with_each_other(installation);

    for (const auto kind : others) {
        const auto after = all_replies(installation, kind);
        for (const auto& [target, reply] : before[kind])
            EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
    }
}

TEST_P(Noninterference, ThatTwoBodiesAreToldOfSomethingSimilarChangesNoByteForOthers) {
    AnInstallation installation(database());
    for (const auto kind : {Kind::lead, Kind::other_lead, Kind::register_lead})
        ask_in_a_report(installation, kind);
    installation.come_to(day_from("2026-12-02").value());
    const auto others = {Kind::dependent_lead, Kind::register_lead};
    std::map<Kind, Replies> before;
    for (const auto kind : others) before[kind] = all_replies(installation, kind);

    hold_a_round(installation);

    // The installation writes what it writes first twice: each of the two has a line.
    for (const auto& [kind, count] : {std::pair(Kind::lead, 2), std::pair(Kind::other_lead, 1)}) {
        const auto lines = installation.asked(kind, "GET", "/similar-lines");
        EXPECT_EQ(Json::parse(lines.bytes()).at("total"), count) << name_of(kind);
    }
    for (const auto kind : others)
        for (const auto& [target, reply] : all_replies(installation, kind))
            EXPECT_EQ(before[kind].at(target), reply) << name_of(kind) << " notices at " << target;
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Noninterference, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::seen
