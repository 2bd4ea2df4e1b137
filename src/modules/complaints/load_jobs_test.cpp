#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <utility>

#include "guard/afterwards.hpp"
#include "modules/complaints/a_list_test.hpp"
#include "modules/complaints/loading.hpp"

namespace liaise::complaints {

namespace {

constexpr const char* mapping = "name = \"yearbook\"\nsource = \"The yearbook\"\n"
                                "holds = \"counts\"\ncomplete = true\nnumber = \"n\"\n"
                                "[when]\ncolumn = \"month\"\n[place]\ncolumn = \"prison\"\n";
constexpr const char* two_rows = "prison,month,n\nNorth Hill,2025-01,3\nElsewhere,2025-02,4\n";

/// So many rows, each of a place of its own.
std::string many_rows(int rows) {
    std::string all = "prison,month,n\n";
    for (int i = 0; i < rows; ++i) all += "Prison " + std::to_string(i) + ",2025-01,1\n";
    return all;
}

class ComplaintLoads : public AList {
protected:
    Id<Load> begun(const LoadUpload& upload) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(editor(), *tx, noon, &jobs_)).value();
        const auto id = begin_load(work, upload).value();
        tx->commit();
        return id;
    }
    void run_jobs() {
        guard::Afterwards after(database(), editor(), Clock::standing_at(noon));
        for (auto& job : std::exchange(jobs_, {})) job(after);
    }
    Load now(const Id<Load>& id) {
        return reading([&](guard::Work& work) { return *find_load(work, {id}).value(); });
    }
    std::int64_t number() {
        return reading([](guard::Work& work) { return (*table(work, {}).value()).number; });
    }
    std::int64_t stretches_now() {
        return reading([](guard::Work& work) {
            return static_cast<std::int64_t>(stretches(work, {})->size());
        });
    }

    std::vector<guard::Job> jobs_;
};

INSTANTIATE_TEST_SUITE_P(BothEngines, ComplaintLoads, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ComplaintLoads, AreLookedAtAndThenStored) {
    const auto looked_at = begun({"folder/a.csv", two_rows, mapping, true});
    EXPECT_EQ(now(looked_at).state, "checking");
    run_jobs();

    EXPECT_EQ(now(looked_at).state, "checked");
    EXPECT_EQ(now(looked_at).counts->complaints, 7);
    EXPECT_EQ(now(looked_at).file_name, "a.csv");
    EXPECT_EQ(number(), 0);

    const auto stored = begun({"a.csv", two_rows, mapping, false});
    run_jobs();

    EXPECT_EQ(now(stored).state, "stored");
    EXPECT_EQ(now(stored).counts->fresh, 2);
    EXPECT_EQ(number(), 7);
}

TEST_P(ComplaintLoads, OneThatWasStoppedStoresNothing) {
    const auto id = begun({"a.csv", two_rows, mapping, false});
    writing([&](guard::OwnWork& work) { return cancel_load(work, {id}); }).value();
    run_jobs();

    EXPECT_EQ(now(id).state, "cancelled");
    EXPECT_EQ(number(), 0);
    EXPECT_EQ(code_of(writing([&](guard::OwnWork& work) { return cancel_load(work, {id}); })),
              "imports.in_another_state");
}

TEST_P(ComplaintLoads, ANewOneStopsAndForgetsTheOneBefore) {
    const auto first = begun({"a.csv", two_rows, mapping, false});
    const auto second = begun({"b.csv", "prison,month,n\nNorth Hill,2025-01,1\n", mapping, false});
    run_jobs();

    EXPECT_EQ(code_of(reading([&](guard::Work& work) { return find_load(work, {first}); })),
              "error.not_found");
    EXPECT_EQ(now(second).state, "stored");
    EXPECT_EQ(number(), 1);
}

TEST_P(ComplaintLoads, WhatIsWrongWithTheFileIsToldWithIt) {
    const auto id = begun({"a.xlsx", "UEsDBAAA", mapping, false});
    run_jobs();

    EXPECT_EQ(now(id).state, "failed");
    EXPECT_NE(now(id).problem->find("workbook is broken"), std::string::npos);
}

TEST_P(ComplaintLoads, NoOtherBodyLearnsOfThem) {
    const auto id = begun({"a.csv", two_rows, mapping, true});
    run_jobs();

    const auto tx = database().reading();
    guard::Work work(stranger(), *tx, noon);
    EXPECT_EQ(code_of(find_load(work, {id})), "error.not_found");
    EXPECT_EQ(code_of(written_by_another([&](guard::OwnWork& another) {
                  return cancel_load(another, {id});
              })),
              "error.not_found");
}

/// Loads in a process of its own, which stands still once it has written half, and is killed.
class AKilledLoad : public ComplaintLoads {
protected:
    void kill_in_the_middle(const LoadUpload& upload) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const auto child = fork();
        if (child == 0) store_until_killed(upload, ends[1]);
        close(ends[1]);
        char reached = 0;
        EXPECT_EQ(::read(ends[0], &reached, 1), 1) << "the load never came to its middle";
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(ends[0]);
    }

private:
    [[noreturn]] void store_until_killed(const LoadUpload& upload, int told) {
        const auto own = store::open(address());
        guard::Afterwards after(*own, editor(), Clock::standing_at(noon));
        (void)after.writing<guard::OwnWork>([&](guard::OwnWork& work) {
            return load(work, upload, [&](const imports::Progress& progress) {
                const bool is_middle = progress.phase == imports::Phase::storing &&
                                       progress.done * 2 > progress.total;
                const bool has_written = is_middle && counts(work, {})->total > 1'000;
                if (has_written && write(told, "x", 1) == 1) pause();
                return imports::Go::on;
            });
        });
        _exit(1);
    }
};

INSTANTIATE_TEST_SUITE_P(BothEngines, AKilledLoad, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AKilledLoad, LeavesNothingAndCanBeDoneAgainAndTheSecondTimeChangesNothing) {
    const LoadUpload upload{"a.csv", many_rows(3'000), mapping, false};

    kill_in_the_middle(upload);

    EXPECT_EQ(number(), 0);
    EXPECT_EQ(stretches_now(), 0);
    const auto load_again = [&] {
        return *writing([&](guard::OwnWork& work) {
                    return load(work, upload, [](const auto&) { return imports::Go::on; });
                }).value();
    };
    EXPECT_EQ(load_again().fresh, 3'000);
    EXPECT_EQ(number(), 3'000);
    const auto third = load_again();
    EXPECT_EQ(third.fresh + third.changed, 0);
    EXPECT_EQ(third.known, 3'000);
    EXPECT_EQ(stretches_now(), 1);
}

}  // namespace

}  // namespace liaise::complaints
