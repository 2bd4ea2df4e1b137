#include "modules/timetables/solver.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <thread>

#include "modules/timetables/a_small_year_test.hpp"
#include "modules/timetables/planning.hpp"
#include "modules/timetables/search.hpp"

namespace liaise::timetables {
namespace {

namespace fs = std::filesystem;

/// A program of our own in the solver's place; `$solution` is the file that is asked for.
class StandIn {
public:
    explicit StandIn(const std::string& does)
        : file_(testing::TempDir() + "liaise-solver-" + std::to_string(getpid()) + "-" +
                testing::UnitTest::GetInstance()->current_test_info()->name()) {
        std::ofstream(file_) << "#!/bin/sh\necho $$ >" << file_ << ".pid\n"
                             << "while [ \"$1\" != -solution ]; do shift; done\nsolution=$2\n"
                             << does << '\n';
        chmod(file_.c_str(), 0700);
    }
    ~StandIn() {
        std::error_code none;
        fs::remove(file_, none);
        fs::remove(file_ + ".pid", none);
    }
    StandIn(const StandIn&) = delete;
    StandIn& operator=(const StandIn&) = delete;
    const std::string& file() const { return file_; }
    /// Its process, once it has begun.
    pid_t process() const {
        for (int i = 0; i < 500; ++i) {
            pid_t number = 0;
            if (std::ifstream(file_ + ".pid") >> number) return number;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return -1;
    }

private:
    std::string file_;
};

/// Two visits to one place that the year is too short for: the bound does not see that.
Wanted one_visit_too_many() {
    auto wanted = a_small_year(3, 1);
    wanted.places[0].gap_weeks = 10;
    wanted.visits.push_back(wanted.visits[0]);
    return wanted;
}

Limits with_solver(const std::string& program, double seconds) {
    Limits limits;
    limits.gap = 0;
    limits.seconds = seconds;
    limits.solver = program;
    return limits;
}

void wait_for(Solver& solver) {
    while (!solver.has_ended()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

bool has_cbc() { return fs::exists("/usr/bin/cbc"); }

TEST(Solver, CbcProvesWhatTheBoundDoesNotSee) {
    if (!has_cbc()) GTEST_SKIP() << "cbc is not here";

    const auto made = plan(one_visit_too_many(), with_solver("cbc", 30));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->ended, Ended::best_there_is);
    EXPECT_EQ(made->bound, made->cost.total());
}

TEST(Solver, CbcFindsNothingBetterThanTheSearchInSmallYearsAndNothingThatBreaksACondition) {
    if (!has_cbc()) GTEST_SKIP() << "cbc is not here";
    Dice dice(21);
    for (int i = 0; i < 15; ++i) {
        const auto wanted = any_year(dice, 8, 6);
        const auto all = choices(wanted);
        Search search(all, 1);
        search.run(4'000);
        const auto solver = Solver::started(all, search.best(), {"cbc", 20, 0});
        ASSERT_TRUE(solver);
        wait_for(*solver);

        const auto solved = solver->solved();
        if (!solved.slots || !solved.bound) {
            EXPECT_EQ(search.best_cost(), all.unavoidable) << i;  // nothing was left to be asked
            continue;
        }
        EXPECT_TRUE(broken(wanted, *solved.slots).empty()) << i;
        EXPECT_EQ(cost_of(wanted, *solved.slots).total(), search.best_cost()) << i;
        EXPECT_EQ(*solved.bound, search.best_cost()) << i;
    }
}

TEST(Solver, WithoutOneThereIsACalendarAllTheSame) {
    auto limits = with_solver("/nowhere/cbc", 1.5);
    auto last = Progress::Solver::not_asked;

    const auto made = plan(one_visit_too_many(), limits, [&](const Progress& now) {
        last = now.solver;
        return Go::on;
    });
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->ended, Ended::out_of_time);
    EXPECT_EQ(made->left_out.size(), 1U);
    EXPECT_EQ(last, Progress::Solver::not_there);
}

TEST(Solver, OneThatHangsIsEndedWhenThePlanningIs) {
    const StandIn hangs("sleep 1000");

    const auto made = plan(one_visit_too_many(), with_solver(hangs.file(), 2.5));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->ended, Ended::out_of_time);
    const auto process = hangs.process();
    ASSERT_GT(process, 0) << "it did not begin";
    EXPECT_EQ(kill(process, 0), -1);
    EXPECT_EQ(errno, ESRCH);
}

TEST(Solver, RubbishIsNotTaken) {
    for (const auto* line : {"0 x999999 1 0", "0 x0 0.5 0", "0 x0 1", "0 y0 1 0", "0 x-1 1 0",
                             "0 x0 nan 0", "0 x0 1 0\n1 x1 1 0"}) {
        const StandIn rubbish("printf 'Optimal - objective value 0\\n" + std::string(line) +
                              "\\n' >\"$solution\"; echo 'Lower bound:   1e300'");
        const auto all = choices(one_visit_too_many());
        const Search search(all, 1);
        const auto solver = Solver::started(all, search.best(), {rubbish.file(), 5, 0});
        ASSERT_TRUE(solver);
        wait_for(*solver);

        EXPECT_FALSE(solver->solved().slots) << line;
        EXPECT_FALSE(solver->solved().bound) << line;
    }
}

TEST(Solver, ACalendarThatBreaksAConditionAndABoundThatCannotBeAreNotTaken) {
    const StandIn lies(
        "printf 'Optimal - objective value 0\\n0 x0 1 0\\n3 x3 1 0\\n' "
        ">\"$solution\"\n"
        "echo 'Lower bound:   5000'");

    const auto made = plan(one_visit_too_many(), with_solver(lies.file(), 2.5));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->left_out.size(), 1U);
    EXPECT_EQ(made->bound, 0);
}

TEST(Solver, OneThatWritesWithoutEndIsEnded) {
    const StandIn writes("yes");
    const auto all = choices(one_visit_too_many());
    const Search search(all, 1);
    const auto solver = Solver::started(all, search.best(), {writes.file(), 600, 0});
    ASSERT_TRUE(solver);

    wait_for(*solver);
    EXPECT_FALSE(solver->solved().slots);
}

TEST(Solver, ItsFilesAreOursAloneSayNoNamesAndGoWithIt) {
    const StandIn hangs("sleep 1000");
    const auto all = choices(one_visit_too_many());
    const Search search(all, 1);
    auto solver = Solver::started(all, search.best(), {hangs.file(), 600, 0});
    ASSERT_TRUE(solver);
    const auto folder = solver->folder();
    const auto process = hangs.process();
    ASSERT_GT(process, 0) << "it did not begin";

    EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all);
    std::ifstream in(folder + "/calendar.mps");
    const std::string text(std::istreambuf_iterator<char>(in), {});
    EXPECT_NE(text.find("ENDATA"), std::string::npos);
    for (const auto* name : {"north", "medicine", "main"})
        EXPECT_EQ(text.find(name), std::string::npos) << name;
    solver.reset();
    EXPECT_FALSE(fs::exists(folder));
    EXPECT_EQ(kill(process, 0), -1);
}

}  // namespace
}  // namespace liaise::timetables
