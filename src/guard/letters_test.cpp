#include "guard/letters.hpp"

#include "guard/a_sealed_body_test.hpp"
#include "guard/ledger.hpp"
#include "guard/tokens.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

/// Stands in for the module's gate, which is not linked here: it alone makes letters.
class Gate {
public:
    static guard::Letter letter(guard::Letter::Content content) {
        return guard::Letter(std::move(content));
    }
};

}  // namespace liaise::exchange

namespace liaise::guard {

namespace {

/// A body that has a key, and two others with one.
class ALetter : public ASealedBody {
protected:
    const Id<BodyRef> other = Id<BodyRef>::random();
    const Id<BodyRef> third = Id<BodyRef>::random();
    Viewer ours = ada();
    Viewer theirs = viewer_of(signed_in_with_key(enrolled(other, "bo"))).value();
    Viewer strangers = viewer_of(signed_in_with_key(enrolled(third, "cy"))).value();

    Letter::Content content() const {
        return {"product", other, {}, R"({"title":"Heating"})", R"({"text":"It was cold."})", {}};
    }
    Id<Letter> sent(const Letter::Content& content) { return sent_by(ours, content); }
    Id<Letter> sent_by(const Viewer& viewer, const Letter::Content& content) {
        const auto letter = exchange::Gate::letter(content);
        EXPECT_EQ(code_of(tried(viewer, letter)), "");
        return letter.id();
    }
    Result<Done> tried(const Viewer& viewer, const Letter& letter) {
        return as<OwnWork>(viewer,
                           [&](OwnWork& work) { return Letters::send(work, letter); });
    }
    LetterProof proof(const Viewer& viewer, const Id<Letter>& letter) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        return *Letters::proof(work, letter).value();
    }
    /// What lies of the letters' words, at both sides.
    std::string on_disk() {
        std::string all;
        database().reading()->each("SELECT key, sealed FROM letter_words", {},
                                   [&](const store::Row& row) {
                                       all += std::string(row.text(0)) + std::string(row.text(1));
                                   });
        return all;
    }
    /// What `viewer` reads by opening the letter; the code of the error otherwise.
    std::string opened(const Viewer& viewer, const Id<Letter>& letter) {
        const auto tx = database().writing();
        auto work = OpeningWork::of(Work(viewer, *tx, noon)).value();
        const auto words = Letters::open(work, letter);
        tx->commit();
        return words ? **words : words.error().code;
    }
    /// Changes a column of both copies, past the program. Gives what was there.
    std::optional<std::string> changed(const Id<Letter>& letter, const std::string& column,
                                       const std::optional<std::string>& value) {
        std::optional<std::string> before;
        database().reading()->each(
            "SELECT " + column + " FROM letters WHERE id = $1", store::Binds{letter.text()},
            [&](const store::Row& row) { store::Columns(row) >> before; });
        run("UPDATE letters SET " + column + " = $2 WHERE id = $1",
            store::Binds(store::Binding() << letter.text() << value));
        return before;
    }
    std::vector<std::string> ledger_of(const Id<BodyRef>& body) {
        std::vector<std::string> kinds;
        database().reading()->each("SELECT kind FROM ledger WHERE scope = $1 ORDER BY number",
                                   store::Binds{Persons::scope_of(body)},
                                   [&](const store::Row& row) {
                                       kinds.emplace_back(row.text(0));
                                   });
        return kinds;
    }
    std::int64_t seen_by(const Viewer& viewer) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        return *work.gathered("SELECT COUNT(*) FROM letters l WHERE {scope l}", {},
                              std::int64_t{0}, [](std::int64_t& count, const store::Row& row) {
                                  count = row.integer(0);
                              });
    }
};

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

TEST_P(ALetter, LiesInBothCompartmentsAndNoThird) {
    const auto letter = sent(content());

    EXPECT_EQ(seen_by(ours), 1);
    EXPECT_EQ(seen_by(theirs), 1);
    EXPECT_EQ(seen_by(strangers), 0);
    EXPECT_EQ(opened(theirs, letter), R"({"text":"It was cold."})");
    EXPECT_EQ(opened(ours, letter), R"({"text":"It was cold."})");
    EXPECT_EQ(opened(strangers, letter), "error.not_found");
}

TEST_P(ALetter, LeavesALineInTheLedgerOfEachSide) {
    const auto letter = sent(content());
    opened(theirs, letter);

    EXPECT_TRUE(has(ledger_of(npm), "product_sent"));
    EXPECT_FALSE(has(ledger_of(npm), "product_opened"));
    EXPECT_TRUE(has(ledger_of(other), "product_received"));
    EXPECT_TRUE(has(ledger_of(other), "product_opened"));
    for (const auto& kind : ledger_of(third)) EXPECT_EQ(kind.find("product"), std::string::npos);
}

TEST_P(ALetter, IsDestroyedOnOneSideAndKeptOnTheOther) {
    const auto letter = sent(content());
    {
        const auto tx = database().writing();
        auto work = OpeningWork::of(Work(theirs, *tx, noon)).value();
        EXPECT_TRUE(Letters::destroy(work, letter, "called back"));
        EXPECT_EQ(code_of(Letters::destroy(work, letter, "again")), "error.not_found");
        tx->commit();
    }

    EXPECT_EQ(opened(theirs, letter), "letters.destroyed");
    EXPECT_EQ(opened(ours, letter), R"({"text":"It was cold."})");
    EXPECT_TRUE(has(ledger_of(other), "letter_destroyed"));
}

TEST_P(ALetter, IsDestroyedAtTheReceiversWhenItsLastDayIsPast) {
    auto limited = content();
    limited.expires = day_of(noon);
    const auto letter = sent(limited);
    const auto unlimited = sent(content());
    const auto tomorrow = Clock::standing_at(after(24 * 60 * 60));

    EXPECT_EQ(Letters::destroy_expired(database(), Clock::standing_at(noon)), 0);
    EXPECT_EQ(Letters::destroy_expired(database(), tomorrow), 1);
    EXPECT_EQ(Letters::destroy_expired(database(), tomorrow), 0);

    EXPECT_EQ(opened(theirs, letter), "letters.destroyed");
    EXPECT_EQ(opened(ours, letter), R"({"text":"It was cold."})");
    EXPECT_EQ(opened(theirs, unlimited), R"({"text":"It was cold."})");
    EXPECT_TRUE(has(ledger_of(other), "letter_expired"));
}

TEST_P(ALetter, DoesNotTellHowBusyItsSenderWas) {
    sent(content());
    for (int i = 0; i < 3; ++i) signed_in(person_called("ada"));
    sent(content());

    std::string told;
    database().reading()->each(
        "SELECT words FROM ledger_words WHERE scope = $1 ORDER BY number",
        store::Binds{Persons::scope_of(other)},
        [&](const store::Row& row) { told += row.text(0); });
    EXPECT_NE(told.find("head "), std::string::npos);
    EXPECT_EQ(told.find("line "), std::string::npos);
}

TEST_P(ALetter, IsProvenByAHashOfAllThatItSays) {
    auto whole = content();
    whole.about = Id<Letter>::random();
    whole.expires = day_of(noon);
    const auto letter = sent(whole);
    std::string behind, hash;
    SealedWithKey sealed;
    database().reading()->each(
        "SELECT l.id, l.sender, l.recipient, l.kind, l.about, l.at, l.expires, l.heading, l.hash, "
        "w.version, w.key, w.sealed FROM letters l "
        "JOIN letter_words w ON w.holder = l.scope AND w.letter = l.id "
        "WHERE l.side = 'received'",
        {}, [&](const store::Row& row) {
            for (int column = 0; column < 8; ++column)
                behind += '\n' + std::string(row.text(column));
            hash = row.text(8);
            sealed = {row.integer(9), std::string(row.text(10)), {std::string(row.text(11))}};
        });
    const auto tx = database().reading();
    Work work(theirs, *tx, noon);
    const auto opened = Sealing(work).open({"letters", letter.text(), "words"}, sealed);
    const auto salted = std::string(opened.value().reveal());
    const auto salt = salted.substr(0, letter.text().size());
    const auto words = salted.substr(salt.size());

    EXPECT_EQ(hash, hash_for("letter", salt + behind + words));
    EXPECT_EQ(words, '\n' + content().words);
}

TEST_P(ALetter, ToOneselfIsAMistakeOfTheProgram) {
    auto to_us = content();
    to_us.recipient = npm;

    EXPECT_THROW(sent(to_us), std::logic_error);
}

TEST_P(ALetter, IsProvedOnBothSides) {
    const auto letter = sent(content());

    EXPECT_TRUE(proof(ada(), letter).is_signed_by_sender);
    EXPECT_TRUE(proof(theirs, letter).is_signed_by_sender);
    EXPECT_EQ(proof(ada(), letter).hash, proof(theirs, letter).hash);
}

TEST_P(ALetter, IsProvedWithTheKeyThatItsSenderHadThen) {
    const auto letter = sent(content());
    renew_as(ada());

    EXPECT_TRUE(proof(ada(), letter).is_signed_by_sender);
}

TEST_P(ALetter, IsNotProvedWhenAWordOfItWasChanged) {
    const auto letter = sent(content());
    run("UPDATE letters SET hash = 'another' WHERE id = $1", store::Binds{letter.text()});

    EXPECT_FALSE(proof(ada(), letter).is_signed_by_sender);
}

TEST_P(ALetter, IsNotOpenedWhenItIsNotWhatWasSent) {
    const auto letter = sent(content());
    for (const auto& [column, value] :
         {std::pair{"heading", "{}"}, {"kind", "answer"}, {"about", "0"}, {"hash", "another"},
          {"at", "2020-01-01T00:00:00Z"}, {"expires", "2099-01-01"}, {"signature", "another"}}) {
        const auto before = changed(letter, column, std::string(value));
        EXPECT_EQ(opened(theirs, letter), Letters::changed_code) << column;
        changed(letter, column, before);
        EXPECT_EQ(opened(theirs, letter), R"({"text":"It was cold."})") << column;
    }
    changed(letter, "sender", third.text());
    EXPECT_EQ(opened(theirs, letter), Letters::changed_code);
    EXPECT_FALSE(has(ledger_of(npm), "product_opened"));
}

TEST_P(ALetter, IsSentUnsignedByWhoHasNotTheKey) {
    const auto letter =
        sent_by(viewer_of(signed_in(enrolled(npm, "di", Role::editor))).value(), content());

    EXPECT_FALSE(proof(ada(), letter).signature);
    EXPECT_FALSE(proof(ada(), letter).is_signed_by_sender);
}

TEST_P(ALetter, HasNoWordInTheClear) {
    sent(content());

    EXPECT_GT(on_disk().size(), 200);
    EXPECT_EQ(on_disk().find("cold"), std::string::npos);
}

TEST_P(ALetter, StaysShutToAColleagueWhoWasNotHandedTheKey) {
    const auto letter = sent(content());
    const auto newcomer = colleague("di");

    EXPECT_EQ(opened(newcomer, letter), "keys.not_handed");
    EXPECT_FALSE(has(ledger_of(npm), "product_opened"));
    ASSERT_TRUE(hand_to(newcomer));
    EXPECT_EQ(opened(newcomer, letter), content().words);
}

TEST_P(ALetter, IsNotSentToABodyOfWhichNobodyHasComeIn) {
    auto to_nobody = content();
    to_nobody.recipient = Id<BodyRef>::random();
    const auto tx = database().reading();
    Work work(ours, *tx, noon);

    EXPECT_EQ(code_of(tried(ours, exchange::Gate::letter(to_nobody))), "keys.none_there");
    EXPECT_FALSE(has(ledger_of(npm), "product_sent"));
    EXPECT_FALSE(Letters::can_reach(work, to_nobody.recipient));
    EXPECT_TRUE(Letters::can_reach(work, other));
}

INSTANTIATE_TEST_SUITE_P(BothEngines, ALetter, engines::both_engines(), engines::name_of_engine);

}  // namespace liaise::guard
