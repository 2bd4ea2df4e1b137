#include "edge/http/worker.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <stdexcept>
#include <thread>

#include "edge/http/log.hpp"

namespace liaise::http {
namespace {

TEST(AWorker, GoesOnAfterATaskThatFailsAndTellsOfIt) {
    std::vector<std::string> told;
    std::promise<void> has_gone_on;
    {
        Worker worker([&](const std::exception& failure) { told.emplace_back(said_of(failure)); });
        worker.add([] { throw std::logic_error("a mistake of ours"); });
        worker.add([] { throw std::runtime_error("what a database says of Ada"); });
        worker.add([] { throw 7; });
        worker.add([&] { has_gone_on.set_value(); });
        has_gone_on.get_future().wait();
    }

    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told[0], "a mistake of ours");
    EXPECT_EQ(told[1].find("Ada"), std::string::npos);
}

TEST(AWorker, RestsOnceAllThatWasAddedIsDone) {
    int done = 0;
    Worker worker([](const std::exception&) {});
    for (int i = 0; i < 3; ++i)
        worker.add([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            ++done;
        });

    worker.rest();

    EXPECT_EQ(done, 3);
}

}  // namespace
}  // namespace liaise::http
