#include "guard/ledger.hpp"

#include "guard/an_installation_test.hpp"
#include "guard/invitations.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

class TheLedger : public AnInstallation {
protected:
    const std::string chain = Persons::scope_of(npm);

    void note(const std::string& scope, const std::string& about) {
        auto tx = database().writing();
        Ledger::write(*tx, scope, {"role_changed", {}, {}, about}, noon);
        tx->commit();
    }

    std::vector<LedgerLine> lines_of(const std::string& scope) {
        std::vector<LedgerLine> lines;
        database().reading()->each(
            "SELECT scope, number, at, kind, commitment, previous, hash FROM ledger "
            "WHERE scope = $1 ORDER BY number",
            store::Binds{scope}, [&](const store::Row& row) {
                auto& line = lines.emplace_back();
                store::Columns(row) >> line.scope >> line.number >> line.at >> line.kind >>
                    line.commitment >> line.previous >> line.hash;
            });
        return lines;
    }

    static std::string mistakes_in(const std::vector<LedgerLine>& lines) {
        const LedgerLine* before = nullptr;
        for (const auto& line : lines) {
            if (const auto mistake = Ledger::mistake_in(line, before)) return *mistake;
            before = &line;
        }
        return "";
    }

    std::string words_of(const std::string& scope, std::int64_t number) {
        std::string words;
        database().reading()->each(
            "SELECT words FROM ledger_words WHERE scope = $1 AND number = $2",
            store::Binds{scope, number},
            [&](const store::Row& row) { words = row.text(0); });
        return words;
    }
};

}  // namespace

TEST_P(TheLedger, IsOneUnbrokenChainForEachBody) {
    note("body:a", "one");
    note("body:b", "other");
    note("body:a", "two");

    const auto lines = lines_of("body:a");

    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].previous, lines[0].hash);
    EXPECT_EQ(mistakes_in(lines), "");
    EXPECT_EQ(mistakes_in(lines_of("body:b")), "");
}

TEST_P(TheLedger, FindsALineThatWasChangedTakenOutOrPutInAnotherPlace) {
    for (const char* about : {"one", "two", "three"}) note("body:a", about);
    const auto whole = lines_of("body:a");

    auto changed = whole;
    changed[1].kind = "sign_in";
    auto shortened = whole;
    shortened.erase(shortened.begin() + 1);
    auto swapped = whole;
    std::swap(swapped[0], swapped[1]);
    auto beheaded = whole;
    beheaded.erase(beheaded.begin());

    EXPECT_EQ(mistakes_in(changed), "line 2 was changed");
    EXPECT_EQ(mistakes_in(shortened), "line 2 is missing: line 3 stands in its place");
    EXPECT_NE(mistakes_in(swapped), "");
    EXPECT_NE(mistakes_in(beheaded), "");
}

TEST_P(TheLedger, CannotBeJoinedUpAgainBehindAChangedLine) {
    for (const char* about : {"one", "two", "three"}) note("body:a", about);
    auto rewritten = lines_of("body:a");
    rewritten[0].kind = "sign_in";
    rewritten[0].hash = Ledger::hash_of(rewritten[0]);
    rewritten[1].previous = rewritten[0].hash;

    EXPECT_EQ(mistakes_in(rewritten), "line 2 was changed");
}

TEST_P(TheLedger, NoticesALineThatWasChangedTogetherWithItsHash) {
    for (const char* about : {"one", "two"}) note("body:a", about);
    auto rewritten = lines_of("body:a");
    rewritten[0].kind = "sign_in";
    rewritten[0].hash = Ledger::hash_of(rewritten[0]);

    EXPECT_EQ(mistakes_in(rewritten), "line 2 does not follow from the line before it");
}

TEST_P(TheLedger, IsNotWholeWhenALineStandsThereTwice) {
    for (const char* about : {"one", "two"}) note("body:a", about);
    auto repeated = lines_of("body:a");
    repeated.insert(repeated.begin(), repeated[0]);

    EXPECT_NE(mistakes_in(repeated), "");
}

TEST_P(TheLedger, ForgetsWordsAndStaysWhole) {
    note("body:a", "a name to forget");
    note("body:a", "what follows");

    auto tx = database().writing();
    Ledger::forget(*tx, "body:a", 1);
    tx->commit();

    EXPECT_EQ(words_of("body:a", 1), "");
    EXPECT_EQ(mistakes_in(lines_of("body:a")), "");
}

TEST_P(TheLedger, HoldsNoWordsInItsLines) {
    note("body:a", "editor");
    note("body:a", "editor");

    const auto lines = lines_of("body:a");

    // Salted: the same words twice commit to two different texts, so nobody can try words out.
    EXPECT_NE(lines[0].commitment, lines[1].commitment);
}

TEST_P(TheLedger, IsWrittenWithWhatItRecordsOrNotAtAll) {
    const auto before = lines_of(chain).size();

    {
        auto tx = database().writing();
        Invitations::offer(*tx, {npm, Role::editor, "Ben", {}, {}}, noon);
    }  // not committed

    EXPECT_EQ(lines_of(chain).size(), before);
}

TEST_P(TheLedger, TellsOfASignInAtTheCommandLineToo) {
    auto tx = database().writing();
    Sessions::viewer_for_command_line(*tx, "ada", password, {}, noon);
    tx->commit();

    EXPECT_EQ(lines_of(chain).back().kind, "signed_in");
    const auto last = lines_of(chain).back().number;
    EXPECT_NE(words_of(chain, last).find("command line"), std::string::npos);
}

TEST_P(TheLedger, TellsOfInvitationsNewPeopleAndSignIns) {
    const auto ada = person_called("ada");
    signed_in(ada);
    const auto ben = enrolled(npm, "ben", Role::editor);

    std::vector<std::string> kinds;
    for (const auto& line : lines_of(chain)) kinds.push_back(line.kind);

    EXPECT_EQ(kinds, (std::vector<std::string>{"person_added", "signed_in", "person_added"}));
    EXPECT_EQ(words_of(chain, 3), R"({"by":null,"person":")" + ben.text() +
                                      R"(","about":"editor"})");
}

INSTANTIATE_TEST_SUITE_P(BothEngines, TheLedger, engines::both_engines(), engines::name_of_engine);

}  // namespace liaise::guard
