#include "store/first_load.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "engines/engines.hpp"
#include "store/failures.hpp"

namespace liaise::store {
namespace {

using engines::both_engines;
using engines::name_of_engine;
using engines::OnBothEngines;

// What is fewer is not worth putting indexes aside for.
constexpr std::int64_t large = 6'000;
constexpr const char* add = "INSERT INTO stays (id, cell, days) VALUES ($1, $2, $3)";

const std::vector<Change> stays = {
    {"stays", 1, "first",
     "CREATE TABLE stays (id INTEGER NOT NULL PRIMARY KEY, cell TEXT NOT NULL, days INTEGER NOT "
     "NULL) STRICT; CREATE UNIQUE INDEX stays_by_cell ON stays (cell);"
     "CREATE INDEX stays_by_days ON stays (days, id); CREATE INDEX stays_by_size ON stays "
     "(abs(days));"}};

std::vector<Binds> rows_of(std::int64_t from, std::int64_t until) {
    std::vector<Binds> rows;
    for (auto id = from; id < until; ++id)
        rows.push_back({id, "cell " + std::to_string(id), id % 7});
    return rows;
}

class FirstLoad : public OnBothEngines {
protected:
    FirstLoad() : OnBothEngines(stays) {}

    bool is_sqlite() { return database().engine() == "sqlite"; }
    /// What is expected where a load is large and the table has little.
    Indexes aside() { return is_sqlite() ? Indexes::aside : Indexes::there; }

    std::vector<std::string> schema() {
        return texts(is_sqlite() ? "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM "
                                   "sqlite_schema ORDER BY type, name"
                                 : "SELECT indexdef FROM pg_indexes WHERE tablename = 'stays' "
                                   "ORDER BY indexname");
    }
    std::vector<std::string> texts(std::string_view sql) {
        std::vector<std::string> found;
        database().reading()->each(sql, {},
                                   [&](const Row& row) { found.emplace_back(row.text(0)); });
        return found;
    }
    std::vector<std::string> indexes_that_are_there(Transaction& tx) {
        std::vector<std::string> names;
        tx.each(is_sqlite() ? "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = "
                              "'stays' ORDER BY name"
                            : "SELECT indexname FROM pg_indexes WHERE tablename = 'stays' AND "
                              "indexname NOT LIKE '%pkey' ORDER BY indexname",
                {}, [&](const Row& row) { names.emplace_back(row.text(0)); });
        return names;
    }
    std::int64_t count() {
        std::int64_t found = -1;
        database().reading()->each("SELECT COUNT(*) FROM stays", {},
                                   [&](const Row& row) { found = row.integer(0); });
        return found;
    }
    void keep(std::int64_t from, std::int64_t until) {
        auto tx = database().writing();
        tx->execute_many(add, rows_of(from, until));
        tx->commit();
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, FirstLoad, both_engines(), name_of_engine);

TEST_P(FirstLoad, LeavesTheSchemaAsItWas) {
    const auto before = schema();
    auto tx = database().writing();

    EXPECT_EQ(make_ready_for(*tx, {{"stays"}, large}), aside());
    if (is_sqlite()) {
        EXPECT_EQ(indexes_that_are_there(*tx), std::vector<std::string>{"stays_by_cell"});
    }
    tx->execute_many(add, rows_of(0, large));
    tx->commit();
    tx.reset();

    EXPECT_EQ(schema(), before);
    EXPECT_EQ(count(), large);
    EXPECT_EQ(texts("SELECT id FROM stays WHERE days = 3 ORDER BY id LIMIT 2"),
              (std::vector<std::string>{"3", "10"}));
    if (is_sqlite()) {
        EXPECT_EQ(texts("PRAGMA integrity_check"), std::vector<std::string>{"ok"});
    }
}

TEST_P(FirstLoad, IsUndoneWithWhatItPutAside) {
    const auto before = schema();
    {
        auto tx = database().writing();
        make_ready_for(*tx, {{"stays"}, large});
        tx->execute_many(add, rows_of(0, large));
    }

    EXPECT_EQ(schema(), before);
    EXPECT_EQ(count(), 0);
}

TEST_P(FirstLoad, ShowsReadersTheOldStateUntilItIsKept) {
    keep(0, 10);
    const auto before = schema();
    auto tx = database().writing();
    make_ready_for(*tx, {{"stays"}, large});
    tx->execute_many(add, rows_of(10, large));

    EXPECT_EQ(schema(), before);
    EXPECT_EQ(texts("SELECT id FROM stays WHERE days = 3 ORDER BY id"),
              std::vector<std::string>{"3"});
}

TEST_P(FirstLoad, KeepsNothingWhereAnIndexCannotBeMadeAgain) {
    const auto before = schema();
    auto tx = database().writing();
    make_ready_for(*tx, {{"stays"}, large});

    EXPECT_ANY_THROW({
        tx->execute_many(add, rows_of(0, large));
        tx->execute(add, Binds{large, "the one that has no size", INT64_MIN});
        tx->commit();
    });
    tx.reset();
    EXPECT_EQ(schema(), before);
    EXPECT_EQ(count(), 0);
}

TEST_P(FirstLoad, RefusesWhatIsThereTwice) {
    auto tx = database().writing();
    make_ready_for(*tx, {{"stays"}, large});
    tx->execute_many(add, rows_of(0, large));

    EXPECT_THROW(tx->execute(add, Binds{large, "cell 7", 1}), Refused);
}

TEST_P(FirstLoad, IsNoneWhereItIsSmallOrTheTableHasManyRows) {
    keep(0, large);
    auto tx = database().writing();
    const auto before = indexes_that_are_there(*tx);

    EXPECT_EQ(make_ready_for(*tx, {{"stays"}, large}), Indexes::there);
    EXPECT_EQ(make_ready_for(*tx, {{"stays"}, 10}), Indexes::there);
    EXPECT_EQ(indexes_that_are_there(*tx), before);
    EXPECT_EQ(make_ready_for(*tx, {{"stays"}, 4 * large}), aside());
    EXPECT_EQ(make_ready_for(*tx, {{"stays"}, 10}), aside()) << "they are aside already";
}

[[noreturn]] void load_until_killed(const std::string& address, int told) {
    const auto own = open(address);
    auto tx = own->writing();
    make_ready_for(*tx, {{"stays"}, 10 * large});
    for (std::int64_t from = 0; from < 10 * large; from += large)
        tx->execute_many(add, rows_of(from, from + large));
    if (write(told, "x", 1) == 1) pause();
    _exit(1);
}

TEST_P(FirstLoad, LeavesNothingWhenItIsKilled) {
    const auto before = schema();
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const auto child = fork();
    if (child == 0) load_until_killed(address(), ends[1]);
    close(ends[1]);
    char reached = 0;
    EXPECT_EQ(::read(ends[0], &reached, 1), 1) << "it never came to its end";
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ends[0]);

    EXPECT_EQ(schema(), before);
    EXPECT_EQ(count(), 0);
    keep(0, 10);
    EXPECT_EQ(count(), 10);
}

}  // namespace
}  // namespace liaise::store
