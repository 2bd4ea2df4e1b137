#include "store/changes.hpp"

#include <chrono>
#include <thread>

#include "engines/engines.hpp"
#include "store/failures.hpp"

namespace liaise::store {
namespace {

constexpr Moment noon{1'700'000'000};

const Change bodies{"bodies", 1, "first",
                    "CREATE TABLE bodies (id TEXT PRIMARY KEY) STRICT;"
                    "INSERT INTO bodies VALUES ('inspectorate')"};
const Change bodies_edited{"bodies", 1, "first", "CREATE TABLE bodies (id TEXT, name TEXT)"};
const Change bodies_members{"bodies", 2, "members",
                            "ALTER TABLE bodies ADD COLUMN members INTEGER"};
const Change wrong{"visits", 1, "first",
                   "CREATE TABLE visits (id TEXT); INSERT INTO nowhere VALUES (1)"};

class Changes : public engines::OnBothEngines {
protected:
    Changes() : OnBothEngines(std::vector<Change>{}) {}

    std::int64_t number(std::string_view sql) {
        std::int64_t found = -1;
        database().reading()->each(sql, {}, [&](const Row& row) { found = row.integer(0); });
        return found;
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, Changes, engines::both_engines(), engines::name_of_engine);

TEST_P(Changes, AreMadeOnce) {
    bring_forward(database(), {bodies}, noon);
    bring_forward(database(), {bodies}, noon);

    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

TEST_P(Changes, ThatWereMadeAreNotWaitedFor) {
    bring_forward(database(), {bodies}, noon);
    const auto writer = database().writing();
    const auto began = std::chrono::steady_clock::now();

    bring_forward(*open(address()), {bodies}, noon);

    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(5));
}

TEST_P(Changes, FollowEachOtherOnDataThatIsThere) {
    bring_forward(database(), {bodies}, noon);
    bring_forward(database(), {bodies, bodies_members}, noon);

    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies WHERE members IS NULL"), 1);
}

TEST_P(Changes, OfANewerProgramAreRefusedByAnOlderOne) {
    bring_forward(database(), {bodies, bodies_members}, noon);

    EXPECT_THROW(bring_forward(database(), {bodies}, noon), Unreadable);
}

TEST_P(Changes, AreRefusedWhenOneWasEditedAfterItWasMade) {
    bring_forward(database(), {bodies}, noon);

    EXPECT_THROW(bring_forward(database(), {bodies_edited, bodies_members}, noon), Unreadable);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

TEST_P(Changes, LeaveNothingWhenOneOfThemFails) {
    EXPECT_THROW(bring_forward(database(), {bodies, wrong}, noon), std::logic_error);
    EXPECT_THROW(number("SELECT COUNT(*) FROM bodies"), std::logic_error);
    EXPECT_EQ(number("SELECT COUNT(*) FROM schema_changes"), 0);

    bring_forward(database(), {bodies}, noon);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

TEST_P(Changes, AreMadeOnceWhenSeveralProcessesStartTogether) {
    std::vector<std::thread> starts;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i)
        starts.emplace_back([&] {
            try {
                bring_forward(*open(address()), {bodies, bodies_members}, noon);
            } catch (const std::exception&) {
                ++failures;
            }
        });
    for (auto& start : starts) start.join();

    EXPECT_EQ(failures, 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

}  // namespace
}  // namespace liaise::store
