#include "edge/http/calls.hpp"

#include <atomic>
#include <chrono>
#include <thread>

#include "edge/http/limits.hpp"
#include "guard/an_installation_test.hpp"

namespace liaise::http {
namespace {

class TouchesOfSessions : public guard::AnInstallation {
protected:
    static constexpr std::int64_t an_hour = 3'600;

    std::int64_t touched() {
        std::int64_t found = -1;
        const store::Binds binds = {text_of(after(an_hour))};
        database().reading()->each("SELECT COUNT(*) FROM sessions WHERE last_seen = $1", binds,
                                   [&](const store::Row& row) { found = row.integer(0); });
        return found;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, TouchesOfSessions, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(TouchesOfSessions, DoNotPileUpNorStandInTheWayOfJobs) {
    const auto token = signed_in(person_called("ada"));
    guard::Route route;
    auto writer = database().writing();  // nobody else writes into the sessions meanwhile
    writer->execute("UPDATE sessions SET device = 'another'", {});
    const Worker::OnFailure none = [](const std::exception& failure) {
        ADD_FAILURE() << failure.what();
    };
    Worker jobs(none);
    Worker touches(none);
    Calls calls(database(), Clock::standing_at(after(an_hour)), {jobs, touches});

    for (std::size_t i = 0; i < 3 * limits::waiting_tasks_max; ++i)
        EXPECT_TRUE(calls.make(Call{route, token, ""}, [](guard::Desk&) {
            return Result<std::string>("");
        }).answer);

    EXPECT_TRUE(jobs.has_room_for(limits::waiting_tasks_max));
    EXPECT_TRUE(touches.has_room_for(0)) << "more wait than may";
    writer.reset();
    for (int i = 0; i < 500 && touched() == 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(touched(), 1);
}

/// What is asked for twice at once with one key, and keeps what may be there but once.
class AskedTwiceAtOnce : public guard::AnInstallation {
protected:
    AskedTwiceAtOnce() { run("CREATE TABLE kept_once (scope TEXT, id TEXT PRIMARY KEY)", {}); }

    Calls calls() { return {database(), Clock::standing_at(noon), {worker_, worker_}}; }
    Call asked(const std::string& token, const char* key) {
        return {route_, token, "", "", guard::OnceOnly{key, "the same"}};
    }
    /// Waits for the other to have begun too, where both may write at once.
    Result<std::string> keep(guard::Desk& desk) {
        auto work = desk.work<guard::OwnWork>();
        if (!work) return std::unexpected(work.error());
        ++begun_;
        for (int i = 0; i < 50 && begun_ < 2; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        work->execute("INSERT INTO kept_once (scope, id) VALUES ({own}, 'one')", {});
        return std::to_string(++kept_);
    }
    Deed deed() {
        return [this](guard::Desk& desk) { return keep(desk); };
    }

private:
    static guard::Route posting() {
        guard::Route route;
        route.method = guard::Method::post;
        route.right = guard::Right::own;
        return route;
    }

    Worker worker_{[](const std::exception& failure) { ADD_FAILURE() << failure.what(); }};
    guard::Route route_ = posting();
    std::atomic<int> begun_ = 0;
    std::atomic<int> kept_ = 0;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AskedTwiceAtOnce, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AskedTwiceAtOnce, IsAnsweredAlikeAlsoWhereItMayBeThereButOnce) {
    const auto token = signed_in(person_called("ada"));
    auto made = calls();
    std::string one;
    std::thread other([&] { one = made.make(asked(token, "a key"), deed()).answer.value_or(""); });
    const auto two = made.make(asked(token, "a key"), deed()).answer.value_or("");
    other.join();

    EXPECT_NE(one, "");
    EXPECT_EQ(one, two);
}

TEST_P(AskedTwiceAtOnce, IsRefusedStillWithAnotherKey) {
    const auto token = signed_in(person_called("ada"));
    auto made = calls();
    ASSERT_TRUE(made.make(asked(token, "a key"), deed()).answer);

    EXPECT_EQ(made.make(asked(token, "another key"), deed()).answer.error().code, "error.conflict");
}

}  // namespace
}  // namespace liaise::http
