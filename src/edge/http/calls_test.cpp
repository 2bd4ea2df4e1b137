#include "edge/http/calls.hpp"

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

}  // namespace
}  // namespace liaise::http
