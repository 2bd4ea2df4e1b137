#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "modules/imports/a_register_test.hpp"

namespace liaise::imports {
namespace {

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

}  // namespace
}  // namespace liaise::imports
