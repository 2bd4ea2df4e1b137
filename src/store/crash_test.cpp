#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "base/id.hpp"
#include "engines/engines.hpp"
#include "engines/postgres_server.hpp"

namespace liaise::store {
namespace {

// Enough that some kill falls between a commit and its acknowledgement, and some inside a commit.
constexpr int rounds = 20;
constexpr std::int64_t ids_a_round = 1'000'000;
constexpr const char* add = "INSERT INTO halves (id, half) VALUES ($1, $2)";

const std::vector<Change> halves = {
    {"halves", 1, "first",
     "CREATE TABLE halves (id INTEGER NOT NULL, half TEXT NOT NULL, PRIMARY KEY (id, half)) "
     "STRICT"}};

/// Commits one pair of rows after another, and acknowledges each once `commit()` has returned.
[[noreturn]] void commit_until_killed(const std::string& address, std::int64_t id,
                                      int acknowledge) {
    const auto database = open(address);
    for (;; ++id) {
        auto tx = database->writing();
        tx->execute(add, Binds{id, "first"});
        tx->execute(add, Binds{id, "second"});
        tx->commit();
        if (write(acknowledge, &id, sizeof id) != sizeof id) _exit(1);
    }
}

/// Kills a child that commits, at a random moment; what it had acknowledged until then.
std::vector<std::int64_t> acknowledged_before_a_kill(const std::string& address, int round) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        commit_until_killed(address, round * ids_a_round, ends[1]);
    }
    close(ends[1]);
    std::vector<std::int64_t> acknowledged;
    std::int64_t id = 0;
    const auto next = [&] {
        if (read(ends[0], &id, sizeof id) != sizeof id) return false;
        acknowledged.push_back(id);
        return true;
    };
    next();  // it is at work
    const auto random = random_id();
    std::this_thread::sleep_for(std::chrono::microseconds(100 * random.bytes[0] + random.bytes[1]));
    kill(child, SIGKILL);
    while (next()) {}
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return acknowledged;
}

std::int64_t number(Database& database, std::string_view sql, const Binds& binds = {}) {
    std::int64_t found = -1;
    database.reading()->each(sql, binds, [&](const Row& row) { found = row.integer(0); });
    return found;
}

void expect_whole(Database& database, const std::vector<std::int64_t>& acknowledged) {
    for (auto id : acknowledged)
        ASSERT_EQ(number(database, "SELECT COUNT(*) FROM halves WHERE id = $1", {id}), 2) << id;
    EXPECT_EQ(number(database, "SELECT COUNT(*) FROM (SELECT id FROM halves GROUP BY id "
                               "HAVING COUNT(*) < 2) AS torn"), 0);
}

TEST(Crash, LosesNothingAcknowledgedInAFile) {
    const engines::FreshDatabase fresh(engines::Engine::sqlite, halves);
    for (int round = 0; round < rounds; ++round) {
        const auto acknowledged = acknowledged_before_a_kill(fresh.address(), round);

        ASSERT_FALSE(acknowledged.empty());
        const auto survivor = open(fresh.address());
        expect_whole(*survivor, acknowledged);
        survivor->reading()->each("PRAGMA integrity_check", {},
                                  [](const Row& row) { EXPECT_EQ(row.text(0), "ok"); });
    }
}

TEST(Crash, LosesNothingAcknowledgedByAServerWhichThenFallsItself) {
    auto server = engines::PostgresServer::started(engines::Durability::real);
    const auto address = server.address("postgres");
    bring_forward(*open(address), halves, Moment{});
    std::vector<std::int64_t> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        const auto more = acknowledged_before_a_kill(address, round);
        ASSERT_FALSE(more.empty());
        acknowledged.insert(acknowledged.end(), more.begin(), more.end());
    }

    expect_whole(*open(address), acknowledged);
    server.stop_at_once();
    server.start();
    expect_whole(*open(address), acknowledged);
}

}  // namespace
}  // namespace liaise::store
