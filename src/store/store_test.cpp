#include "store/store.hpp"

#include <sys/resource.h>

#include <chrono>
#include <future>
#include <string>

#include "engines/engines.hpp"
#include "store/failures.hpp"

namespace liaise::store {
namespace {

using engines::both_engines;
using engines::name_of_engine;
using engines::OnBothEngines;

const std::vector<Change> visitors = {
    {"visitors", 1, "first",
     "CREATE TABLE bodies (id TEXT PRIMARY KEY, members INTEGER NOT NULL, motto TEXT) STRICT;"
     "CREATE TABLE visits (id TEXT PRIMARY KEY, body TEXT NOT NULL REFERENCES bodies (id)) STRICT,"
     " WITHOUT ROWID;"}};

constexpr const char* add_body = "INSERT INTO bodies (id, members, motto) VALUES ($1, $2, $3)";

long memory_peak_kilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

class Store : public OnBothEngines {
protected:
    Store() : OnBothEngines(visitors) {}

    std::vector<std::string> texts(std::string_view sql, const Binds& binds = {}) {
        std::vector<std::string> found;
        database().reading()->each(sql, binds, [&](const Row& row) {
            found.emplace_back(row.text(0));
        });
        return found;
    }
    std::int64_t number(std::string_view sql, const Binds& binds = {}) {
        std::int64_t found = -1;
        database().reading()->each(sql, binds, [&](const Row& row) { found = row.integer(0); });
        return found;
    }
    void keep(std::string_view sql, const Binds& binds) {
        auto tx = database().writing();
        tx->execute(sql, binds);
        tx->commit();
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, Store, both_engines(), name_of_engine);

TEST_P(Store, GivesBackNothingNumbersAndTextAsTheyWerePutIn) {
    const std::int64_t largest = INT64_MAX;
    keep(add_body, {"zahl", largest, std::monostate{}});
    keep(add_body, {"عدد", INT64_MIN, "it's \"quoted\" $1 \\ ☂"});

    database().reading()->each("SELECT members, motto FROM bodies ORDER BY id", {},
                               [&, first = true](const Row& row) mutable {
        EXPECT_EQ(row.integer(0), first ? largest : INT64_MIN);
        EXPECT_EQ(row.is_null(1), first);
        EXPECT_EQ(row.text(1), first ? "" : "it's \"quoted\" $1 \\ ☂");
        first = false;
    });
}

TEST_P(Store, SortsByBytesAndNotByALanguage) {
    for (const char* id : {"é", "z", "B", "a", "Z", "_"}) keep(add_body, {id, 1, "x"});

    EXPECT_EQ(texts("SELECT id FROM bodies ORDER BY id"),
              (std::vector<std::string>{"B", "Z", "_", "a", "z", "é"}));
}

TEST_P(Store, TellsCapitalsFromSmallLettersWhenItSearches) {
    keep(add_body, {"Prison", 1, "x"});

    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies WHERE id LIKE 'P%'"), 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies WHERE id LIKE 'p%'"), 0);
}

TEST_P(Store, ReadsATruthAsOneOrZero) {
    EXPECT_EQ(number("SELECT 1 < 2"), 1);
    EXPECT_EQ(number("SELECT 2 < 1"), 0);
    EXPECT_EQ(texts("SELECT 1 < 2"), std::vector<std::string>{"1"});
}

TEST_P(Store, TakesTheSameBindTwiceAndPassesOverOneThatIsNotUsed) {
    keep(add_body, {"a", 7, "a"});

    EXPECT_EQ(number("SELECT members FROM bodies WHERE id = $1 AND motto = $1", {"a", "spare"}), 7);
    EXPECT_EQ(number("SELECT members FROM bodies WHERE id = $2", {"spare", "a"}), 7);
}

TEST_P(Store, RefusesAStatementWithTooFewBinds) {
    auto tx = database().reading();

    EXPECT_THROW(tx->each("SELECT 1 FROM bodies WHERE id = $1", {}, [](const Row&) {}),
                 std::logic_error);
}

TEST_P(Store, TellsHowManyRowsWereChanged) {
    auto tx = database().writing();
    const std::vector<Binds> rows = {{"a", 1, "x"}, {"b", 1, "x"}, {"c", 2, "x"}};
    tx->execute_many(add_body, rows);
    const Binds one = {1};

    EXPECT_EQ(tx->execute("UPDATE bodies SET members = 5 WHERE members = $1", one), 2);
    EXPECT_EQ(tx->execute("DELETE FROM bodies WHERE members = $1", one), 0);
    EXPECT_EQ(tx->execute("INSERT INTO bodies (id, members) VALUES ('a', $1) "
                          "ON CONFLICT DO NOTHING", one), 0);
}

TEST_P(Store, UndoesWhatIsNotCommitted) {
    {
        auto tx = database().writing();
        tx->execute(add_body, Binds{"a", 1, "x"});
    }

    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 0);
}

TEST_P(Store, ReadsOneMomentHoweverLongTheReadingLasts) {
    auto reading = database().reading();
    const auto count = [&] {
        std::int64_t found = -1;
        reading->each("SELECT COUNT(*) FROM bodies", {},
                      [&](const Row& row) { found = row.integer(0); });
        return found;
    };
    ASSERT_EQ(count(), 0);
    keep(add_body, {"a", 1, "x"});

    EXPECT_EQ(count(), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

TEST_P(Store, WritesNothingThroughAReadingTransaction) {
    auto tx = database().reading();

    EXPECT_THROW(tx->execute(add_body, Binds{"a", 1, "x"}), std::logic_error);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 0);
}

TEST_P(Store, RefusesAKeyThatIsThereAReferenceToNothingAndAMissingValue) {
    keep(add_body, {"a", 1, "x"});

    EXPECT_THROW(keep(add_body, {"a", 2, "x"}), Refused);
    EXPECT_THROW(keep("INSERT INTO visits VALUES ($1, $2)", {"v", "nobody"}), Refused);
    EXPECT_THROW(keep(add_body, {"b", std::monostate{}, "x"}), Refused);
}

TEST_P(Store, RefusesTextWhereANumberBelongsAndDoesNotRepeatIt) {
    try {
        keep(add_body, {"b", "the prisoner's name", "x"});
        FAIL() << "it was taken";
    } catch (const Refused& refused) {
        EXPECT_EQ(std::string(refused.what()).find("prisoner"), std::string::npos);
    }
}

TEST_P(Store, RefusesATextWithAZeroByte) {
    EXPECT_THROW(keep(add_body, {std::string("a\0b", 3), 1, "x"}), Refused);
}

TEST_P(Store, KeepsNothingOfATransactionInWhichAStatementFailed) {
    auto tx = database().writing();
    tx->execute(add_body, Binds{"a", 1, "x"});
    ASSERT_THROW(tx->execute(add_body, Binds{"a", 2, "x"}), Refused);

    EXPECT_THROW(tx->execute(add_body, Binds{"b", 1, "x"}), std::logic_error);
    EXPECT_THROW(tx->commit(), std::logic_error);
    tx.reset();
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 0);
}

TEST_P(Store, KeepsNoneOfManyRowsWhenOneIsRefused) {
    std::vector<Binds> rows;
    for (int i = 0; i < 3'000; ++i) rows.push_back({std::to_string(i), i, "x"});
    rows[2'500][0] = "7";
    auto tx = database().writing();

    EXPECT_THROW(tx->execute_many(add_body, rows), Refused);
    tx.reset();
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 0);
}

TEST_P(Store, ForbidsAStatementWhileRowsOfAnotherAreRead) {
    auto tx = database().writing();
    const auto ask_again = [&](const Row&) { tx->each("SELECT 1", {}, [](const Row&) {}); };

    EXPECT_THROW(tx->each("SELECT 1", {}, ask_again), std::logic_error);
}

TEST_P(Store, AnswersTheNextWhenARowsFunctionBrokeOffALongAnswer) {
    constexpr const char* million =
        "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 1000000) "
        "SELECT n FROM count";
    const auto enough = [](const Row& row) {
        if (row.integer(0) == 3) throw std::runtime_error("enough");
    };

    EXPECT_THROW(database().reading()->each(million, {}, enough), std::runtime_error);
    EXPECT_EQ(number("SELECT 1"), 1);
}

TEST_P(Store, GivesAnAnswerThatNeedNotFitInMemory) {
    constexpr const char* rows_of_a_kilobyte =
        "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 200000) "
        "SELECT CAST($1 AS TEXT), n FROM count";
    const Binds kilobyte = {std::string(1'000, 'x')};
    std::int64_t bytes = 0;
    const auto kilobytes_before = memory_peak_kilobytes();
    database().reading()->each(rows_of_a_kilobyte, kilobyte, [&](const Row& row) {
        bytes += static_cast<std::int64_t>(row.text(0).size());
    });

    EXPECT_EQ(bytes, 200'000'000);
    EXPECT_LT(memory_peak_kilobytes() - kilobytes_before, 50'000);
}

TEST_P(Store, SaysThatAStatementIsWrong) {
    EXPECT_THROW(number("SELECT motto FROM nowhere"), std::logic_error);
    EXPECT_THROW(number("SELECT \"no such name\""), std::logic_error);
}

TEST_P(Store, LetsNothingFollowTheCommit) {
    auto tx = database().writing();
    tx->commit();

    EXPECT_THROW(tx->execute(add_body, Binds{"a", 1, "x"}), std::logic_error);
    EXPECT_THROW(tx->commit(), std::logic_error);
}

TEST_P(Store, HasTheSameDataWhenItIsOpenedAgain) {
    keep(add_body, {"a", 1, "x"});
    const auto again = open(address());

    std::int64_t count = 0;
    again->reading()->each("SELECT COUNT(*) FROM bodies", {},
                           [&](const Row& row) { count = row.integer(0); });
    EXPECT_EQ(count, 1);
}

/// What is told to who wants to write while another does.
std::string told_who_waits(Database& database) {
    auto other = std::async(std::launch::async, [&]() -> std::string {
        try {
            (void)database.writing();
            return "it wrote";
        } catch (const Busy& busy) {
            return busy.what();
        }
    });
    const auto waited = other.wait_for(std::chrono::seconds(20));
    return waited == std::future_status::ready ? other.get() : "it waits still";
}

TEST(AFile, IsNotWaitedForWithoutEndByItsNextWriter) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, visitors);
    const auto again = open(fresh.address());
    auto writer = fresh.database().writing();

    for (auto* from : {&fresh.database(), again.get()}) {
        const auto told = told_who_waits(*from);
        EXPECT_NE(told.find("Try again in a moment"), std::string::npos) << told;
    }
    writer.reset();
    EXPECT_EQ(told_who_waits(fresh.database()), "it wrote");
}

}  // namespace
}  // namespace liaise::store
