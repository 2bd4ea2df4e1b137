#include <algorithm>

#include "base/json_read.hpp"
#include "base/zip_file.hpp"
#include "guard/compartment_file.hpp"
#include "guard/passwords.hpp"
#include "modules/compartment/told.hpp"
#include "seen/filling.hpp"
#include "store/failures.hpp"

namespace liaise::seen {

namespace {

using guard::CompartmentFile;

constexpr const char* ours = "kanarie-of-ours";
constexpr const char* theirs = "kanarie-of-theirs";
const Confidential passphrase("four unrelated words here");

engines::Engine other_than(engines::Engine engine) {
    return engine == engines::Engine::sqlite ? engines::Engine::postgres
                                             : engines::Engine::sqlite;
}

/// What the coordinator `kind` takes along.
std::string content(AnInstallation& installation, Kind kind) {
    const auto tx = installation.database().reading();
    auto work = guard::RightsWork::of(
                    guard::Work(installation.viewer(kind), *tx, installation.clock().now()))
                    .value();
    return std::string(
        CompartmentFile::content(work, compartment::told_of_the_register()).value().reveal());
}

std::string part(const std::string& bytes, const std::string& name) {
    auto zip = ZipFile::of(bytes).value();
    std::string whole;
    zip.each_piece(name, [&](std::string_view piece) -> Result<Done> {
           whole += piece;
           return Done{};
       }).value();
    return whole;
}

/// The lines of each table.
std::map<std::string, std::string> tables_of(const std::string& bytes) {
    std::map<std::string, std::string> tables;
    const auto manifest = Json::parse(part(bytes, "manifest.json"));
    for (const auto& member : manifest.at("members")) {
        const auto table = member["table"].get<std::string>();
        tables[table] = part(bytes, "tables/" + table + ".jsonl");
    }
    return tables;
}

bool has(std::string_view text, std::string_view what) { return text.find(what) != text.npos; }

/// What lies in circles stays where it is: a file that took it along would tell of it.
bool stays_here(const std::string& target) {
    return target.starts_with("/programmes") || target.starts_with("/reprisal") ||
           target.starts_with("/closed-drafts");
}

std::ptrdiff_t occurrences(std::string_view text, std::string_view what) {
    std::ptrdiff_t count = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
    return count;
}

std::string code_of(const Result<CompartmentFile::Filled>& outcome) {
    return outcome ? "" : outcome.error().code;
}

std::int64_t count(store::Database& database, const std::string& table) {
    std::int64_t rows = 0;
    database.reading()->each("SELECT COUNT(*) FROM " + table, {},
                             [&](const store::Row& row) { rows = row.integer(0); });
    return rows;
}

/// What is asked of the real database, and how many passwords and passphrases are hashed while a
/// transaction that writes is open.
class WatchedDatabase : public store::Database {
public:
    explicit WatchedDatabase(store::Database& real) : real_(real) {}
    std::unique_ptr<store::Transaction> reading() override {
        return std::make_unique<Watched>(real_.reading(), asked_reading, ignored_);
    }
    std::unique_ptr<store::Transaction> writing() override {
        return std::make_unique<Watched>(real_.writing(), asked_writing, hashed);
    }
    std::unique_ptr<store::Transaction> changing_schema() override {
        return real_.changing_schema();
    }
    void run_script(store::Transaction& tx, std::string_view sql) override {
        real_.run_script(tx, sql);
    }
    void copy_to(store::Transaction& tx, const std::string& file, Moment now) override {
        real_.copy_to(tx, file, now);
    }
    std::string_view engine() const override { return real_.engine(); }

    std::string asked_reading;
    std::string asked_writing;
    std::int64_t hashed = 0;

private:
    class Watched : public store::Transaction {
    public:
        Watched(std::unique_ptr<store::Transaction> real, std::string& asked, std::int64_t& hashed)
            : real_(std::move(real)), asked_(asked), hashed_(hashed) {}
        ~Watched() override { hashed_ += guard::Passwords::hashings() - hashings_before_; }
        void each(std::string_view sql, std::span<const store::Bind> binds,
                  const store::OnRow& on_row) override {
            asked_ += std::string(sql) + '\n';
            real_->each(sql, binds, on_row);
        }
        std::int64_t execute(std::string_view sql, std::span<const store::Bind> binds) override {
            return real_->execute(sql, binds);
        }
        void execute_many(std::string_view sql, std::span<const store::Binds> rows) override {
            real_->execute_many(sql, rows);
        }
        void commit() override { real_->commit(); }

    private:
        std::unique_ptr<store::Transaction> real_;
        std::string& asked_;
        std::int64_t& hashed_;
        std::int64_t hashings_before_ = guard::Passwords::hashings();
    };

    store::Database& real_;
    std::int64_t ignored_ = 0;
};

/// A country in which everybody has written something, and told others something.
class ACompartment : public engines::OnBothEngines {
protected:
    ACompartment() {
        fill_apart(Kind::dependent_lead, theirs);
        fill_compartment(installation_, Kind::lead, ours);
        fill_register(installation_, {"in the register", "in the register"});
        installation_.tell(Kind::other_lead, Kind::lead, "ngo");
        // What runs in the background has ended when the door is a new one.
        installation_.come_to(day_from("2026-11-20").value());
    }

    /// An installation made of the file of `kind`, on the other engine; the same people of the body
    /// are signed in, since to sign in anew would write lines into the ledger.
    class Elsewhere {
    public:
        Elsewhere(AnInstallation& original, Kind kind)
            : fresh_(other_than(GetParam()), engines::whole_schema()) {
            const auto file = guard::locked_file(guard::compartment_kind,
                                                 content(original, kind), passphrase);
            filled_ = CompartmentFile::fill(fresh_.database(), file, passphrase,
                                            original.clock().now());
            if (!filled_) return;
            bring_sessions(original);
            installation_.emplace(fresh_.database(), original);
        }
        AnInstallation& installation() { return installation_.value(); }
        const Result<CompartmentFile::Filled>& filled() const { return filled_; }
        store::Database& database() { return fresh_.database(); }

    private:
        void bring_sessions(AnInstallation& original) {
            bring(original, "sessions", 7,
                  "SELECT s.id, s.token_hash, s.person, s.device, s.created, s.last_seen, "
                  "s.expires FROM sessions s JOIN persons p ON p.id = s.person WHERE p.scope = $1");
            bring(original, "opened_keys", 2,
                  "SELECT o.session, o.wrapped FROM opened_keys o JOIN sessions s ON s.id = "
                  "o.session JOIN persons p ON p.id = s.person WHERE p.scope = $1");
            // What links from who took the compartment along give colleagues.
            bring(original, "person_keys", 5,
                  "SELECT k.person, k.public_key, k.salt, k.wrapped, k.since FROM person_keys k "
                  "JOIN persons p ON p.id = k.person WHERE p.scope = $1");
            bring(original,
                  "body_seeds (holder, body, person, public_key, version, sealed, since)", 7,
                  "SELECT b.holder, b.body, b.person, b.public_key, CAST(b.version AS TEXT), "
                  "b.sealed, b.since FROM body_seeds b JOIN persons p ON p.id = b.person "
                  "WHERE p.scope = $1");
        }
        void bring(AnInstallation& original, const std::string& table, int columns,
                   const char* sql) {
            std::vector<store::Binds> rows;
            const auto scope = guard::Scope::of_body(filled_->body.text()).text();
            original.database().reading()->each(
                sql, store::Binds{scope}, [&](const store::Row& row) {
                    auto& binds = rows.emplace_back();
                    for (int i = 0; i < columns; ++i) binds.emplace_back(std::string(row.text(i)));
                });
            std::string marks;
            for (int i = 1; i <= columns; ++i) marks += (i > 1 ? ", $" : "$") + std::to_string(i);
            const auto tx = fresh_.database().writing();
            tx->execute_many("INSERT INTO " + table + " VALUES (" + marks +
                                     ") ON CONFLICT DO NOTHING",
                                 rows);
            tx->commit();
        }

        engines::FreshDatabase fresh_;
        Result<CompartmentFile::Filled> filled_;
        std::optional<AnInstallation> installation_;
    };

    /// The people of the body of `kind` are answered the same here and there, to the byte.
    void expect_the_same(const std::vector<Kind>& people) {
        Elsewhere elsewhere(installation_, people.front());
        ASSERT_TRUE(elsewhere.filled()) << elsewhere.filled().error().message;
        int compared = 0;
        for (const auto kind : people)
            for (const auto& target : installation_.readable_targets()) {
                if (stays_here(target)) continue;
                const auto here = installation_.asked(kind, "GET", target);
                const auto there = elsewhere.installation().asked(kind, "GET", target);
                EXPECT_EQ(here.status, there.status) << name_of(kind) << ' ' << target;
                EXPECT_EQ(here.bytes(), there.bytes()) << name_of(kind) << ' ' << target;
                ++compared;
            }
        EXPECT_GT(compared, 100);
    }

    AnInstallation installation_{database()};

    /// A password of their own, which everybody's key opens with here.
    void give_password(Kind kind) {
        static const auto hash = guard::Passwords::hashed(Confidential("none")).text;
        const auto tx = database().writing();
        tx->execute("UPDATE credentials SET password_hash = $2 WHERE person = $1",
                    store::Binds{installation_.viewer(kind).person().text(), hash});
        tx->commit();
    }

private:
    /// Another body fills its compartment; what it makes is none of those that `lead` writes below.
    void fill_apart(Kind kind, const char* text) {
        AnInstallation apart(database(), installation_);
        fill_compartment(apart, kind, text);
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACompartment, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ACompartment, AnswersItsPeopleElsewhereAsItDidHere) {
    expect_the_same({Kind::lead, Kind::editor, Kind::reader});
}

TEST_P(ACompartment, OfWhoKeepsTheRegisterAnswersElsewhereAsItDidHere) {
    expect_the_same({Kind::register_lead});
}

TEST_P(ACompartment, OfABodyThatDependsAnswersElsewhereAsItDidHere) {
    expect_the_same({Kind::dependent_lead});
}

TEST_P(ACompartment, HasWhatIsSealedAndOpensItElsewhere) {
    Elsewhere elsewhere(installation_, Kind::lead);
    ASSERT_TRUE(elsewhere.filled());

    for (const char* list : {"/findings", "/assessments", "/relations"})
        EXPECT_TRUE(has(elsewhere.installation().asked(Kind::reader, "GET", list).bytes(), ours))
            << list;
}

TEST_P(ACompartment, HoldsNothingThatAnotherBodyKeeps) {
    const auto tables = tables_of(content(installation_, Kind::lead));
    const auto other = installation_.viewer(Kind::dependent_lead);
    ASSERT_TRUE(has(tables_of(content(installation_, Kind::dependent_lead)).at("own_findings"),
                    theirs));
    const auto other_scope = guard::Scope::of_body(other.body()->text()).text();

    bool is_ours_there = false;
    for (const auto& [table, lines] : tables) {
        is_ours_there = is_ours_there || has(lines, ours);
        EXPECT_FALSE(has(lines, theirs)) << table;
        EXPECT_FALSE(has(lines, other_scope)) << table;
        EXPECT_FALSE(has(lines, other.person().text())) << table;
        EXPECT_FALSE(has(lines, installation_.viewer(Kind::register_lead).person().text()))
            << table;
        EXPECT_FALSE(has(lines, installation_.viewer(Kind::machine).person().text())) << table;
    }
    EXPECT_TRUE(is_ours_there);
}

TEST_P(ACompartment, HoldsNoTokenAndNothingThatOnlyTheKeeperOfTheRegisterReads) {
    const auto tables = tables_of(content(installation_, Kind::lead));

    for (const char* table : {"sessions", "opened_keys", "sign_in_attempts", "schema_changes"})
        EXPECT_FALSE(tables.contains(table)) << table;
    for (const char* table :
         {"imports", "import_pieces", "import_rows", "import_memories", "doubles", "looks"})
        EXPECT_EQ(tables.at(table), "") << table;
    // The day of a visit stands in the key by which its statement is known.
    EXPECT_TRUE(has(tables.at("visits"), "told as "));
}

TEST_P(ACompartment, TellsABodyThatDependsNoDayOfAHalfYear) {
    const auto before = content(installation_, Kind::dependent_lead);
    ASSERT_TRUE(has(tables_of(before).at("visits"), "2025-06-30"));

    installation_.come_on_other_days();

    EXPECT_EQ(tables_of(content(installation_, Kind::dependent_lead)), tables_of(before));
    EXPECT_EQ(tables_of(before).at("visits_past"), "");
    EXPECT_EQ(tables_of(before).at("visitors_past"), "");
}

TEST_P(ACompartment, TellsOthersNothingThatFilesSaidOfAVisitThatWasTakenOut) {
    std::string visit;
    database().reading()->each("SELECT visit FROM visit_statements", {},
                               [&](const store::Row& row) { visit = row.text(0); });
    const auto said = [&](Kind kind, const char* table) {
        return has(tables_of(content(installation_, kind)).at(table), visit);
    };
    ASSERT_TRUE(said(Kind::lead, "visit_statements"));

    const auto gone =
        installation_.asked(Kind::register_lead, "DELETE", "/register/visits/" + visit);
    ASSERT_LT(gone.status, 300) << gone.bytes();

    EXPECT_FALSE(said(Kind::lead, "visit_statements"));
    EXPECT_FALSE(said(Kind::lead, "visit_statements_past"));
    EXPECT_TRUE(said(Kind::register_lead, "visit_statements_past")) << "for the visit's return";
}

TEST_P(ACompartment, IsWrittenAlikeWhereverItLies) {
    for (const auto kind : {Kind::lead, Kind::dependent_lead, Kind::register_lead}) {
        const auto here = content(installation_, kind);
        Elsewhere elsewhere(installation_, kind);
        ASSERT_TRUE(elsewhere.filled()) << elsewhere.filled().error().message;

        EXPECT_EQ(content(installation_, kind), here);
        EXPECT_EQ(content(elsewhere.installation(), kind), here) << name_of(kind);
    }
}

TEST_P(ACompartment, LetsWhoRunsTheOtherMachineIn) {
    Elsewhere elsewhere(installation_, Kind::lead);
    ASSERT_TRUE(elsewhere.filled());

    EXPECT_EQ(count(elsewhere.database(), "invitations i WHERE i.role = 'machine'"), 1);
    EXPECT_FALSE(elsewhere.filled()->administrator_token.is_empty());
    EXPECT_GT(elsewhere.filled()->rows, 20);
}

TEST_P(ACompartment, IsNotReadWhereThereIsSomethingAlready) {
    const auto file = guard::locked_file(guard::compartment_kind,
                                         content(installation_, Kind::lead), passphrase);
    Elsewhere of_another(installation_, Kind::other_lead);
    Elsewhere of_ours(installation_, Kind::lead);
    const auto people = count(of_another.database(), "persons");

    const auto now = installation_.clock().now();
    EXPECT_EQ(code_of(CompartmentFile::fill(of_ours.database(), file, passphrase, now)),
              "compartment.there_already");
    EXPECT_EQ(code_of(CompartmentFile::fill(of_another.database(), file, passphrase, now)),
              "compartment.in_use");
    EXPECT_EQ(count(of_another.database(), "persons"), people);
}

TEST_P(ACompartment, OfAnotherVersionIsRefused) {
    const auto file = guard::locked_file(guard::compartment_kind,
                                         content(installation_, Kind::lead), passphrase);
    engines::FreshDatabase newer(GetParam(), engines::whole_schema());
    {
        const auto tx = newer.database().writing();
        tx->execute("INSERT INTO schema_changes VALUES ('places', 99, '0', '2026-11-29')", {});
        tx->commit();
    }

    EXPECT_EQ(code_of(CompartmentFile::fill(newer.database(), file, passphrase,
                                            installation_.clock().now())),
              "compartment.other_version");
}

TEST_P(ACompartment, OfWhichAPartIsMissingLeavesNothingBehind) {
    const auto file = guard::locked_file(guard::compartment_kind,
                                         content(installation_, Kind::lead), passphrase);
    engines::FreshDatabase empty(GetParam(), engines::whole_schema());
    const auto now = installation_.clock().now();

    EXPECT_NE(code_of(CompartmentFile::fill(empty.database(), file.substr(0, file.size() - 1),
                                            passphrase, now)),
              "");
    EXPECT_EQ(code_of(CompartmentFile::fill(empty.database(), file,
                                            Confidential("four other words entirely"), now)),
              "compartment.other_passphrase");
    EXPECT_EQ(count(empty.database(), "persons"), 0);
    EXPECT_EQ(count(empty.database(), "installation"), 0);
}

TEST_P(ACompartment, IsNotWrittenWhileATableIsForgotten) {
    {
        const auto tx = database().changing_schema();
        database().run_script(*tx, "CREATE TABLE strays (id TEXT NOT NULL PRIMARY KEY) STRICT");
        tx->commit();
    }

    EXPECT_THROW(content(installation_, Kind::lead), std::logic_error);
}

TEST_P(ACompartment, IsWrittenByACoordinatorAndTheLedgerSaysSo) {
    give_password(Kind::lead);
    const auto asked = [&](Kind kind, const char* password, const char* words) {
        return installation_.asked(kind, "POST", "/compartment/file",
                                   Json{{"password", password}, {"passphrase", words}}.dump());
    };
    const auto code_of_refusal = [](const http::Reply& reply) {
        return Json::parse(reply.bytes())["error"]["code"].get<std::string>();
    };

    EXPECT_EQ(asked(Kind::editor, "none", "four unrelated words here").status, 403);
    EXPECT_EQ(asked(Kind::lead, "none", "short").status, 400);
    EXPECT_EQ(code_of_refusal(asked(Kind::lead, "not mine", "four unrelated words here")),
              "passwords.not_yours");
    EXPECT_EQ(installation_.asked(Kind::lead, "POST", "/compartment/file",
                                  R"({"passphrase":"four unrelated words here"})").status,
              400);
    EXPECT_FALSE(has(installation_.asked(Kind::lead, "GET", "/ledger").bytes(),
                     "compartment_written"));

    const auto written = asked(Kind::lead, "none", "four unrelated words here");
    ASSERT_EQ(written.status, 200) << written.body;
    EXPECT_EQ(Json::parse(written.bytes())["file_name"], "compartment-2026-11-20.liaise");
    EXPECT_FALSE(has(written.bytes(), ours));
    EXPECT_TRUE(has(installation_.asked(Kind::lead, "GET", "/ledger").bytes(),
                    "compartment_written"));
}

TEST_P(ACompartment, HoldsThePasswordAndTheKeysOfNobodyButWhoTakesIt) {
    for (const auto kind : {Kind::lead, Kind::editor}) give_password(kind);
    const auto tables = tables_of(content(installation_, Kind::lead));
    const auto lead = installation_.viewer(Kind::lead).person().text();
    const auto editor = installation_.viewer(Kind::editor).person().text();

    EXPECT_TRUE(has(tables.at("persons"), editor));
    EXPECT_TRUE(has(tables.at("credentials"), editor));
    EXPECT_EQ(occurrences(tables.at("credentials"), "$argon2id$"), 1);
    for (const char* table : {"person_keys", "body_seeds"}) {
        EXPECT_TRUE(has(tables.at(table), lead)) << table;
        EXPECT_FALSE(has(tables.at(table), editor)) << table;
    }
}

TEST_P(ACompartment, LetsColleaguesInByALinkAndByNothingElse) {
    give_password(Kind::editor);
    Elsewhere elsewhere(installation_, Kind::lead);
    ASSERT_TRUE(elsewhere.filled());
    auto& there = elsewhere.installation();
    const auto signs_in = [&](const char* password) {
        return there.asked(Kind::nobody, "POST", "/sign-in",
                           Json{{"sign_in_name", "editor"}, {"password", password}}.dump())
            .status;
    };

    EXPECT_EQ(signs_in("none"), 401);
    const auto editor = installation_.viewer(Kind::editor).person().text();
    const auto link = there.asked(Kind::lead, "POST", "/people/" + editor + "/new-password");
    ASSERT_EQ(link.status, 200) << link.body;
    const auto token = Json::parse(link.bytes())["token"].get<std::string>();
    const auto accepted = there.asked(
        Kind::nobody, "POST", "/invitations/accept",
        Json{{"token", token}, {"password", "three other words there"}}.dump());
    ASSERT_EQ(accepted.status, 200) << accepted.body;
    EXPECT_EQ(signs_in("three other words there"), 200);
}

TEST_P(ACompartment, IsReadAndLockedInNoTransactionThatWrites) {
    give_password(Kind::lead);
    WatchedDatabase watched(database());
    AnInstallation here(watched, installation_);
    const auto hashed_before = guard::Passwords::hashings();
    const auto written = here.asked(
        Kind::lead, "POST", "/compartment/file",
        R"({"password":"none","passphrase":"four unrelated words here"})");

    ASSERT_EQ(written.status, 200) << written.body;
    EXPECT_GE(guard::Passwords::hashings() - hashed_before, 2);
    EXPECT_EQ(watched.hashed, 0);
    for (const char* table : {"\"own_findings\"", "\"persons\""}) {
        EXPECT_TRUE(has(watched.asked_reading, table)) << table;
        EXPECT_FALSE(has(watched.asked_writing, table)) << table;
    }
}

}  // namespace liaise::seen
