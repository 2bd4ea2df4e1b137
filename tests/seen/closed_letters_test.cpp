#include <functional>
#include <regex>

#include "seen/random_world.hpp"

namespace liaise::seen {

namespace {

/// All but who writes the letter, and who looks at it too.
const std::vector<Kind> all_but_those_named = {
    Kind::nobody,         Kind::reader,        Kind::other_reader, Kind::other_lead,
    Kind::dependent_lead, Kind::register_lead, Kind::machine};
/// Of these, who has nothing of it once it is sent.
const std::vector<Kind> third_bodies = {Kind::nobody, Kind::dependent_lead, Kind::register_lead,
                                        Kind::machine};

Json a_call(const std::string& body) { return {{"body", body}, {"matter", "call_us"}}; }

/// With a word that is heard nowhere else.
Json a_visit(const std::string& body, const std::string& place, const char* exactness) {
    return {{"body", body},
            {"matter", "visit"},
            {"not_before", "2026-11-18"},
            {"visit",
             {{"place", place},
              {"first_day", "2026-12-08"},
              {"last_day", "2026-12-10"},
              {"announcement", "unannounced"},
              {"exactness", exactness},
              {"decision", "kanarie-of-a-decision"}}}};
}

/// The same, to which the body is asked along.
Json going_together(const std::string& body, const std::string& place) {
    auto draft = a_visit(body, place, "exact");
    draft["matter"] = "go_together";
    draft["together"] = {
        {"lead_roles", {"leads"}},    {"asked_roles", {"health"}},    {"lead_power", "own_mandate"},
        {"undertaking", "version_1"}, {"interviews", {"in_private"}}, {"consent", "version_1"},
        {"notes", "each_its_own"},    {"incident", {"stop"}},         {"incident_hours", 24},
        {"reprisals", "lead"},        {"reprisals_days", 14},         {"contribution_days", 8},
        {"report", "lead_writes"},    {"publication", "own_parts"},   {"naming", "nobody"}};
    return draft;
}

std::string all_that_is_answered(const http::Reply& reply) {
    auto text = std::to_string(reply.status) + '\n';
    for (const auto& [name, value] : reply.headers) text += name + ": " + value + '\n';
    return text + std::string(reply.bytes());
}

/// A hash that begins as a formula does has a sign before it in a table for spreadsheets: which
/// one does is chance.
std::string without_signs(const std::string& text) {
    static const std::regex against_formulas("'(?=-[0-9A-Za-z_-]{23,})");
    return std::regex_replace(text, against_formulas, "");
}

/// Ids, hashes and signatures of a letter are made by chance.
std::string without_chance(const std::string& text) {
    static const std::regex by_chance("[0-9A-Za-z_-]{24,}=*");
    return std::regex_replace(without_signs(text), by_chance, "#");
}

/// Writes, and has let go.
class Writer {
public:
    explicit Writer(AnInstallation& installation) : installation_(installation) {}

    /// The body of which the other readers are.
    std::string receiver() const { return installation_.viewer(Kind::other_lead).body()->text(); }
    Json call(Kind who, const char* method, const std::string& target, const Json& input) {
        const auto reply =
            installation_.asked(who, method, target, input.is_null() ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << method << ' ' << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    }
    std::string written(const Json& draft) {
        return call(Kind::editor, "POST", "/closed-drafts", draft).at("id");
    }
    std::string let_go(const Json& draft) {
        const auto id = written(draft);
        const auto one = "/closed-drafts/" + id;
        call(Kind::editor, "POST", one + "/people",
             {{"person", installation_.viewer(Kind::lead).person().text()}});
        if (!draft.contains("visit")) return id;
        for (const auto who : {Kind::editor, Kind::lead}) {
            const auto look = call(who, "GET", one, {}).at("look");
            call(who, "POST", one + "/release",
                 {{"fingerprint", look.at("fingerprint")}, {"looked", true}});
        }
        return id;
    }
    std::string sent(const Json& draft) {
        return call(Kind::editor, "POST", "/closed-letters", {{"draft", let_go(draft)}}).at("id");
    }

    /// The letter by which the other body answers one.
    std::string answered(const std::string& letter, const Json& said) {
        const auto one = "/closed-letters/" + letter;
        call(Kind::other_lead, "POST", one + "/opening", Json::object());
        const auto draft = call(Kind::other_lead, "POST", one + "/answer", {{"answer", said}});
        return call(Kind::other_lead, "POST", "/closed-letters", {{"draft", draft.at("id")}})
            .at("id");
    }

private:
    AnInstallation& installation_;
};

/// What is answered at each address.
std::map<std::string, std::string> heard_in(AnInstallation& installation, Kind kind) {
    std::map<std::string, std::string> all;
    for (const auto& target : installation.readable_targets())
        all[target] = all_that_is_answered(installation.asked(kind, "GET", target));
    return all;
}

class AHiddenNotice : public engines::OnBothEngines {
protected:
    void nothing_changed(const std::vector<Kind>& kinds, const std::function<void()>& done) {
        std::map<Kind, std::map<std::string, std::string>> before;
        for (const auto kind : kinds) before[kind] = heard_in(installation_, kind);
        done();
        for (const auto kind : kinds) {
            const auto after = heard_in(installation_, kind);
            for (const auto& [target, reply] : before[kind])
                EXPECT_EQ(reply, after.at(target)) << name_of(kind) << " notices at " << target;
        }
    }
    Json visit(const char* exactness = "exact") const {
        return a_visit(writer_.receiver(), installation_.places().front(), exactness);
    }

    AnInstallation installation_{database()};
    Writer writer_{installation_};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AHiddenNotice, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AHiddenNotice, IsAtHomeNoByteToAnybodyWhoIsNotNamed) {
    nothing_changed(all_but_those_named, [&] { writer_.let_go(visit()); });

    const auto heard = installation_.asked(Kind::editor, "GET", "/closed-drafts").bytes();
    EXPECT_NE(heard.find("2026-12-08"), std::string::npos) << "or nothing was written";
}

TEST_P(AHiddenNotice, ThatWasSentIsNoByteToAThirdBody) {
    const auto id = writer_.let_go(visit());

    nothing_changed(third_bodies, [&] {
        writer_.call(Kind::editor, "POST", "/closed-letters", {{"draft", id}});
    });
}

TEST_P(AHiddenNotice, IsForEveryCallAsOneThatIsNotThere) {
    const auto id = writer_.let_go(visit());
    const auto none = text_of(Id128{});
    int compared = 0;
    for (const auto& route : installation_.routes()) {
        if (!route.path.starts_with("/closed-drafts/{id}")) continue;
        const auto method = text_of(route.method);
        const auto input = method == "GET" ? "" : installation_.filled(route, "a word").dump();
        for (const auto kind : all_but_those_named) {
            const auto there =
                installation_.asked(kind, method, AnInstallation::addressed(route, id), input);
            const auto nowhere =
                installation_.asked(kind, method, AnInstallation::addressed(route, none), input);
            EXPECT_EQ(all_that_is_answered(there), all_that_is_answered(nowhere))
                << method << ' ' << route.path << " as " << name_of(kind);
            EXPECT_GE(there.status, 400);
            ++compared;
        }
    }
    EXPECT_GE(compared, 28);
}

TEST_P(AHiddenNotice, ReachesWhomItNamedAndIsTakenUpNowhereElseByThem) {
    const auto letter = writer_.sent(visit());
    const auto before = heard_in(installation_, Kind::other_reader);
    const auto opened = writer_.call(Kind::other_reader, "POST",
                                     "/closed-letters/" + letter + "/opening", Json::object());
    EXPECT_EQ(opened.at("words").at("first_day"), "2026-12-08");

    for (const auto& [target, reply] : heard_in(installation_, Kind::other_reader)) {
        EXPECT_EQ(reply.find("2026-12-08"), std::string::npos) << target;
        EXPECT_EQ(reply.find("2026-12-10"), std::string::npos) << target;
        EXPECT_EQ(reply.find("kanarie-of-a-decision"), std::string::npos) << target;
        if (target.starts_with("/closed-letters") || target.starts_with("/ledger")) continue;
        EXPECT_EQ(before.at(target), reply) << target;
    }
    for (const auto kind : third_bodies)
        EXPECT_NE(200,
                  installation_.asked(kind, "POST", "/closed-letters/" + letter + "/opening", "{}")
                      .status);
}

TEST_P(AHiddenNotice, LiesInTheDatabaseLikeALetterThatAsksForACall) {
    writer_.sent(a_call(writer_.receiver()));
    writer_.sent(visit());
    writer_.sent(visit("coarse"));

    const auto tx = database().reading();
    for (const char* sql :
         {"SELECT kind, heading, expires FROM letters WHERE kind = 'closed_letter'",
          "SELECT side, LENGTH(w.key), LENGTH(w.sealed) FROM letters l JOIN letter_words w ON "
          "w.holder = l.scope AND w.letter = l.id WHERE kind = 'closed_letter' AND side = 'sent'",
          "SELECT side, LENGTH(w.key), LENGTH(w.sealed) FROM letters l JOIN letter_words w ON "
          "w.holder = l.scope AND w.letter = l.id WHERE kind = 'closed_letter' AND "
          "side = 'received'"}) {
        std::map<std::string, int> looks;
        tx->each(sql, {}, [&](const store::Row& row) {
            std::string look(row.text(0));
            for (int column = 1; column < 3; ++column) look += ' ' + std::string(row.text(column));
            ++looks[look];
        });
        EXPECT_EQ(looks.size(), 1U) << sql;
        EXPECT_GE(looks.begin()->second, 3) << sql;
    }
}

TEST(ForkedNotices, AreForAllWhoAreNotNamedLikeALetterThatAsksForACall) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    AnInstallation installation(fresh.database());
    installation.tell(Kind::other_lead, Kind::lead, "ngo");
    const auto targets = installation.readable_targets();
    Fork here(fresh.address(), installation);
    Writer calling(here.installation());
    const auto call = calling.sent(a_call(calling.receiver()));
    for (const std::string what : {"exact", "coarse", "together"}) {
        Fork there(fresh.address(), installation);
        Writer telling(there.installation());
        const auto place = there.installation().places().front();
        const auto visit =
            telling.sent(what == "together" ? going_together(telling.receiver(), place)
                                            : a_visit(telling.receiver(), place, what.c_str()));
        const auto alike = [&](Kind kind, const std::string& of_call, const std::string& of_visit) {
            const auto called =
                all_that_is_answered(here.installation().asked(kind, "GET", of_call));
            const auto told =
                all_that_is_answered(there.installation().asked(kind, "GET", of_visit));
            EXPECT_EQ(without_signs(called).size(), without_signs(told).size())
                << name_of(kind) << of_call;
            EXPECT_EQ(without_chance(called), without_chance(told))
                << name_of(kind) << " notices at " << of_call;
        };
        for (const auto kind : all_but_those_named) {
            for (const auto& target : targets) alike(kind, target, target);
            for (const std::string list : {"/closed-letters/", "/letters/"})
                alike(kind, list + call, list + visit);
        }
    }
}

TEST(ForkedNotices, ThatAnswerAreForAColleagueWhoOpensThemLikeAnAnswerToACall) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    AnInstallation installation(fresh.database());
    installation.tell(Kind::other_lead, Kind::lead, "ngo");
    const auto targets = installation.readable_targets();
    Fork here(fresh.address(), installation);
    Fork there(fresh.address(), installation);
    Writer calling(here.installation());
    Writer going(there.installation());
    const auto place = there.installation().places().front();
    const auto understood =
        calling.answered(calling.sent(a_call(calling.receiver())), {{"answer", "understood"}});
    const auto joined = going.answered(going.sent(going_together(going.receiver(), place)),
                                       {{"answer", "joins"},
                                        {"power", "leads_mandate"},
                                        {"undertaking", "version_1"},
                                        {"roles", {"health"}},
                                        {"people", 2},
                                        {"naming", "nobody"}});
    const auto alike = [&](Kind kind, const char* method, const std::string& of_call,
                           const std::string& of_joining) {
        const std::string input = std::string_view(method) == "GET" ? "" : "{}";
        const auto called =
            all_that_is_answered(here.installation().asked(kind, method, of_call, input));
        const auto told =
            all_that_is_answered(there.installation().asked(kind, method, of_joining, input));
        EXPECT_EQ(without_chance(called), without_chance(told))
            << name_of(kind) << " notices at " << of_call;
    };

    alike(Kind::reader, "POST", "/closed-letters/" + understood + "/opening",
          "/closed-letters/" + joined + "/opening");
    for (const auto kind : {Kind::nobody, Kind::reader, Kind::other_reader, Kind::dependent_lead,
                            Kind::register_lead, Kind::machine}) {
        for (const auto& target : targets) alike(kind, "GET", target, target);
        alike(kind, "GET", "/closed-letters/" + understood, "/closed-letters/" + joined);
    }
}

}  // namespace liaise::seen
