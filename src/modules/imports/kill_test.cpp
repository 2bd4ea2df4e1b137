#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

/// A census of every half-year from 2000 to 2025 of so many places: 52 visits to each.
File long_census(std::size_t places) {
    std::string rows;
    for (std::size_t i = 0; i < places; ++i)
        for (int half_year = 0; half_year < 52; ++half_year)
            rows += fmt::format("{0}-{1},{2}{2}{3} {4} Prison,N,Town {4},,,yes,no,\n",
                                2000 + half_year / 2, half_year % 2 == 0 ? "06" : "12",
                                static_cast<char>('a' + i % 26), static_cast<char>('a' + i / 26),
                                i);
    return census(rows);
}

/// Imports in a process of its own, which stands still once it has written half, and is killed.
class AKilledImport : public ARegister {
protected:
    void kill_in_the_middle(const File& file) {
        const auto viewer = coordinator();
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const auto child = fork();
        if (child == 0) store_until_killed(file, viewer, ends[1]);
        close(ends[1]);
        char reached = 0;
        EXPECT_EQ(::read(ends[0], &reached, 1), 1) << "the import never came to its middle";
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(ends[0]);
    }

    /// The tables, views and indexes of the database.
    std::string schema_as_text() {
        const bool is_sqlite = database().engine() == "sqlite";
        std::string all;
        database().reading()->each(
            is_sqlite ? "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM "
                        "sqlite_schema ORDER BY type, name"
                      : "SELECT indexdef FROM pg_indexes ORDER BY indexname",
            {}, [&](const store::Row& row) { all += std::string(row.text(0)) + '\n'; });
        return all;
    }

private:
    [[noreturn]] void store_until_killed(const File& file, const guard::Viewer& viewer, int told) {
        const auto own = store::open(address());
        guard::Afterwards after(*own, viewer, Clock::standing_at(now));
        (void)after.writing<guard::RegisterWork>([&](guard::RegisterWork& work) {
            return store(work, file, census_mapping, [&](const Progress& progress) {
                const bool is_middle =
                    progress.phase == Phase::storing && progress.done * 2 > progress.total;
                if (is_middle && write(told, "x", 1) == 1) pause();
                return Go::on;
            });
        });
        _exit(1);
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AKilledImport, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AKilledImport, LeavesNothingAndCanBeDoneAgain) {
    const auto file = large_census(600);
    const auto before = register_as_text();

    kill_in_the_middle(file);

    EXPECT_EQ(register_as_text(), before);
    EXPECT_EQ(stored(file).counts.visits_new, 600);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 600);
}

TEST_P(AKilledImport, OfAFirstFileWithManyVisitsLeavesTheIndexesAsTheyWere) {
    const auto file = long_census(120);
    const auto schema = schema_as_text();
    const auto before = register_as_text();

    kill_in_the_middle(file);

    EXPECT_EQ(schema_as_text(), schema);
    EXPECT_EQ(register_as_text(), before);
    EXPECT_EQ(stored(file).counts.visits_new, 120 * 52);
    EXPECT_EQ(schema_as_text(), schema);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE scope = 'register' AND coarse_first >= "
                     "'2025-07-01'"), 120);
    EXPECT_EQ(stored(file).counts.visits_known, 120 * 52);
}

TEST_P(AKilledImport, OrOneThatWasStoppedToo) {
    const auto schema = schema_as_text();

    EXPECT_EQ(stopped_after(long_census(120), 3'000).code, "imports.stopped");

    EXPECT_EQ(schema_as_text(), schema);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 0);
}

}  // namespace
}  // namespace liaise::imports
