#include <filesystem>
#include <fstream>

#include "seen/filling.hpp"
#include "store/backup.hpp"

namespace liaise::seen {

namespace {

constexpr const char* sealed = "kanarie-under-seal";
constexpr const char* at_home = "kanarie-at-home";

/// A body, and the coordinating one, have written something into every sealed field there is.
class WhatIsSealed : public engines::OnBothEngines {
protected:
    WhatIsSealed() {
        const Said said{"told", at_home, sealed};
        fill_compartment(installation_, Kind::lead, said);
        fill_register(installation_, said);
    }

    /// All that a copy of the data folder holds, its log of what is being written and a backup
    /// too; of a database elsewhere, whose backup is packed, all rows that go into one.
    std::string copy() {
        if (GetParam() == engines::Engine::postgres) return all_rows();
        const auto folder = std::filesystem::path(address()).parent_path();
        store::backup(database(), (folder / "backup").string(), installation_.clock().now());
        std::string whole;
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            std::ifstream stream(file.path(), std::ios::binary);
            whole.append(std::istreambuf_iterator<char>(stream), {});
        }
        return whole;
    }
    std::int64_t keys_of(const std::string& record) {
        std::int64_t keys = 0;
        database().reading()->each("SELECT COUNT(*) FROM record_keys WHERE record = $1",
                                   store::Binds{record},
                                   [&](const store::Row& row) { keys = row.integer(0); });
        return keys;
    }

    AnInstallation installation_{database()};

private:
    std::string all_rows() {
        const auto tx = database().reading();
        std::vector<std::string> tables;
        tx->each("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", {},
                 [&](const store::Row& row) { tables.emplace_back(row.text(0)); });
        std::string whole;
        for (const auto& table : tables)
            tx->each("SELECT CAST(t AS TEXT) FROM " + table + " t", {},
                     [&](const store::Row& row) { whole += row.text(0); });
        return whole;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsSealed, engines::both_engines(),
                         engines::name_of_engine);

bool has(std::string_view text, const char* what) { return text.find(what) != text.npos; }

}  // namespace

TEST_P(WhatIsSealed, IsReadByThePeopleOfTheBodyAndIsNowhereInACopy) {
    for (const char* list : {"/findings", "/complaints/cases", "/agreements", "/relations",
                             "/readiness/facts", "/assessments", "/contacts"})
        EXPECT_TRUE(has(installation_.asked(Kind::reader, "GET", list).bytes(), sealed)) << list;
    EXPECT_TRUE(has(installation_.asked(Kind::register_lead, "GET", "/contacts").bytes(), sealed));
    const auto copied = copy();

    EXPECT_TRUE(has(copied, "The Mechanism"));  // what is not sealed is there
    EXPECT_TRUE(has(copied, at_home));
    EXPECT_FALSE(has(copied, sealed));
}

TEST_P(WhatIsSealed, LosesItsKeyWithItsRecord) {
    int that_had_keys = 0;
    for (const auto& route : installation_.routes()) {
        const auto record = installation_.made_for(route);
        if (route.method != guard::Method::remove || record.empty() || keys_of(record) == 0)
            continue;
        const auto status =
            installation_.asked(Kind::lead, "DELETE", installation_.addressed(route)).status;
        // That it was decided not to tell something stays.
        if (status == 409 && route.path == "/disclosures/{id}") continue;
        EXPECT_EQ(status, 200) << route.path;
        EXPECT_EQ(keys_of(record), 0) << route.path;
        ++that_had_keys;
    }

    EXPECT_GE(that_had_keys, 4);
}

namespace {

/// A body has told another something, by all the steps that there are, and has asked it something.
class WhatIsTold : public WhatIsSealed {
protected:
    WhatIsTold() {
        to_ = installation_.viewer(Kind::other_lead).body()->text();
        const auto finding = asked(Kind::editor, "POST", "/findings",
                                   {{"title", "Cold corridors"},
                                    {"text", sealed},
                                    {"classification", "partner_shared"},
                                    {"consent", {{"answer", "not_about_a_person"}}}});
        finding_ = finding.at("id");
        disclosure_ = asked(Kind::editor, "POST", "/disclosures", draft()).at("id");
        const auto one = "/disclosures/" + disclosure_;
        for (const auto& [who, step] :
             {std::pair(Kind::editor, "/release"), {Kind::lead, "/second"}}) {
            const auto look = asked(who, "GET", one + "/look", {});
            asked(who, "POST", one + step,
                  {{"fingerprint", look.at("fingerprint")}, {"looked", true}});
            if (look.at("outcome") != "second_person_needed") break;
        }
        asked(Kind::editor, "POST", one + "/delivery", Json::object());
        letter_ = asked(Kind::editor, "GET", one, {}).at("letters").at(0).at("letter");
        asked(Kind::other_lead, "POST", "/received/" + letter_ + "/answer",
              {{"answer", "accepted"}, {"words", sealed}, {"looked", true}});
        const auto kept = asked(Kind::editor, "POST", "/disclosures", draft());
        asked(Kind::editor, "POST",
              "/disclosures/" + kept.at("id").get<std::string>() + "/refusal",
              {{"reason", "could_harm"}, {"words", sealed}});
        asked(Kind::editor, "POST", "/requests",
              {{"body", to_},
               {"heading", {{"title", "Heating"}, {"category", "thematic_finding"}}},
               {"words", {{"what", sealed}, {"why", sealed}}},
               {"looked", true}});
    }

    Json asked(Kind who, const char* method, const std::string& target, const Json& input) {
        const auto reply = installation_.asked(who, method, target,
                                               input.is_null() ? "" : input.dump());
        EXPECT_EQ(reply.status, 200) << method << ' ' << target << ' ' << reply.bytes();
        return Json::parse(reply.bytes());
    }
    Json draft() const {
        return {{"title", "Heating in winter"},
                {"purpose", "prevention"},
                {"purpose_words", sealed},
                {"category", "thematic_finding"},
                {"form", "anonymised"},
                {"classification", "partner_shared"},
                {"consent", {{"answer", "not_about_a_person"}}},
                {"parts", Json::array({{{"kind", "words"}, {"title", sealed}, {"text", sealed}},
                                       {{"kind", "finding"},
                                        {"finding", finding_},
                                        {"fields", Json::array({"title", "text"})}}})},
                {"recipients", Json::array({{{"body", to_}, {"decision", sealed}}})}};
    }
    const std::string& disclosure() const { return disclosure_; }
    const std::string& letter() const { return letter_; }

private:
    std::string to_;
    std::string finding_;
    std::string disclosure_;
    std::string letter_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhatIsTold, LosesItsKeysWhenItsDraftIsThrownAway) {
    const std::string id = asked(Kind::editor, "POST", "/disclosures", draft()).at("id");
    EXPECT_EQ(keys_of(id), 1);
    asked(Kind::editor, "DELETE", "/disclosures/" + id, {});

    EXPECT_EQ(keys_of(id), 0);
}

TEST_P(WhatIsTold, IsNowhereInACopyAtEitherSide) {
    EXPECT_TRUE(has(asked(Kind::reader, "GET", "/disclosures/" + disclosure(), {}).dump(), sealed));
    EXPECT_TRUE(has(asked(Kind::other_reader, "POST", "/received/" + letter() + "/opening",
                          Json::object())
                        .dump(),
                    sealed));
    const auto copied = copy();

    EXPECT_TRUE(has(copied, "Heating in winter"));  // titles are not sealed
    EXPECT_FALSE(has(copied, sealed));
}

namespace {

/// A body leads a coalition, and another has joined and said its dissent.
class WhatIsAskedTogether : public WhatIsTold {
protected:
    WhatIsAskedTogether() {
        lead_ = installation_.viewer(Kind::lead).body()->text();
        other_ = installation_.viewer(Kind::other_lead).body()->text();
        const auto begun =
            asked(Kind::editor, "POST", "/coalitions",
                  {{"title", "Heating, asked together"}, {"recommendations", Json::array()}});
        coalition_ = "/coalitions/" + begun.at("id").get<std::string>();
        tell(Kind::editor, Kind::lead, text("invitation", other_));
        asked(Kind::other_lead, "POST", coalition_ + "/joining", Json::object());
        tell(Kind::editor, Kind::lead, text("version", other_));
        auto dissent = text("dissent", lead_);
        dissent["text_version"] = opened(Kind::other_lead).at("versions").at(0).at("text_version");
        // Of the other body one may write: its rules ask for no second person here.
        tell(Kind::other_lead, Kind::other_lead, dissent);
    }

    Json opened(Kind who) { return asked(who, "POST", coalition_ + "/opening", Json::object()); }

private:
    static Json text(const char* act, const std::string& to) {
        return {{"act", act},
                {"text", sealed},
                {"consent", "not_about_a_person"},
                {"recipients", Json::array({{{"body", to}, {"decision", sealed}}})}};
    }
    void tell(Kind first, Kind second, const Json& text) {
        const auto id = asked(first, "POST", coalition_ + "/texts", text).at("id");
        const auto one = "/disclosures/" + id.get<std::string>();
        for (const auto& [who, step] : {std::pair(first, "/release"), {second, "/second"}}) {
            const auto look = asked(who, "GET", one + "/look", {});
            asked(who, "POST", one + step,
                  {{"fingerprint", look.at("fingerprint")}, {"looked", true}});
            if (look.at("outcome") != "second_person_needed") break;
        }
        asked(first, "POST", one + "/delivery", Json::object());
    }

    std::string lead_;
    std::string other_;
    std::string coalition_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsAskedTogether, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhatIsAskedTogether, IsReadAtEitherSideAndIsNowhereInACopy) {
    for (const auto who : {Kind::reader, Kind::other_reader}) {
        const auto version = opened(who).at("versions").at(0);
        EXPECT_EQ(version.at("whole").at("text"), sealed);
        EXPECT_EQ(version.at("dissent").at(0).at("text"), sealed);
    }
    const auto copied = copy();

    EXPECT_TRUE(has(copied, "Heating, asked together"));  // titles are not sealed
    EXPECT_FALSE(has(copied, sealed));
}

}  // namespace liaise::seen
