#include "modules/imports/import_jobs.hpp"

#include <thread>
#include <utility>

#include "modules/imports/a_register_test.hpp"
#include "store/failures.hpp"

namespace liaise::imports {
namespace {

const std::string rows_of_census = "2023-06,Alder Prison,N,Alton,10,9,yes,no,\n"
                                   "2023-12,Birch Remand Centre,N,Burton,5,7,no,,\n";

class ImportJobs : public ARegister {
protected:
    Id<Import> begun(const std::string& rows) {
        return done_with_jobs([&](guard::RegisterWork& work) {
                   return begin(work, {"census.csv", census(rows).content, census_mapping});
               })
            .value();
    }

    /// Calls a route's function as `edge` does; the jobs that it leaves are kept for `run_jobs`.
    template <class F>
    auto done_with_jobs(F&& route) -> std::invoke_result_t<F, guard::RegisterWork&> {
        const auto viewer = coordinator();
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(viewer, *tx, now, &jobs_));
        auto outcome = route(*work);
        if (outcome) tx->commit();
        return outcome;
    }

    void run_jobs() {
        auto after = afterwards();
        for (auto& job : std::exchange(jobs_, {})) job(after);
    }

    Import import(const Id<Import>& id) {
        return writing([&](guard::RegisterWork& work) { return find(work, {id}); })
            .value()
            .map([](const Import& one) { return one; })
            .operator*();
    }

    std::int64_t number_of_rows(const Id<Import>& id, const std::vector<std::string>& kinds) {
        return writing([&](guard::RegisterWork& work) { return rows(work, {id, kinds, {}}); })
            ->total;
    }

    std::vector<guard::Job> jobs_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ImportJobs, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ImportJobs, AFileIsCheckedThenConfirmedThenStored) {
    const auto id = begun(rows_of_census);
    EXPECT_EQ(import(id).state, "checking");
    run_jobs();
    const auto checked = import(id);
    EXPECT_EQ(checked.state, "checked");
    EXPECT_EQ(checked.counts->visits_new, 1);
    EXPECT_EQ(number_of_rows(id, {"unknown"}), 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 0);

    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    EXPECT_EQ(import(id).state, "storing");
    run_jobs();

    EXPECT_EQ(import(id).state, "stored");
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 2);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM import_pieces"), 0);
    const auto used = writing([](guard::RegisterWork& work) { return mappings(work, {}); });
    ASSERT_EQ(used->size(), 1U);
    EXPECT_EQ(used->at(0)->text, census_mapping);
}

TEST_P(ImportJobs, AFileOfManyPiecesIsPutTogetherAgain) {
    std::string rows;
    for (int i = 0; i < 9'000; ++i) rows += "2023-06,São Tomé,N,Évora à beira-rio,10,9,no,no,\n";
    const auto content = census(rows).content;
    const auto id = begun(rows);

    EXPECT_GT(number("SELECT COUNT(*) FROM import_pieces"), 1);
    run_jobs();

    EXPECT_EQ(import(id).state, "checked") << import(id).problem.value_or("");
    EXPECT_EQ(import(id).counts->rows_read, 9'000);
    EXPECT_EQ(import(id).counts->same_place_twice, 8'999);
}

TEST_P(ImportJobs, AnImportThatIsCancelledWhileItIsCheckedLeavesNothing) {
    const auto id = begun(rows_of_census);
    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return cancel(work, {id}); }));
    run_jobs();

    EXPECT_EQ(import(id).state, "cancelled");
    EXPECT_EQ(number("SELECT COUNT(*) FROM import_pieces"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM import_rows"), 0);
}

TEST_P(ImportJobs, AnImportThatIsCancelledBeforeItIsStoredLeavesNothing) {
    const auto id = begun(rows_of_census);
    run_jobs();
    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return cancel(work, {id}); }));
    run_jobs();

    EXPECT_EQ(import(id).state, "cancelled");
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bodies"), 1);
}

TEST_P(ImportJobs, AnImportThatIsCancelledWhileItIsStoredIsStoredInFullOrNotAtAll) {
    const auto id = done_with_jobs([&](guard::RegisterWork& work) {
                        const auto file = large_census(1'500);
                        return begin(work, {file.name, file.content, census_mapping});
                    })
                        .value();
    run_jobs();
    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    std::thread worker([this] { run_jobs(); });
    constexpr auto is_at_work = "SELECT COUNT(*) FROM imports WHERE phase <> 'storing' "
                                "AND state = 'storing'";
    while (number(is_at_work) == 1) std::this_thread::yield();
    const auto is_cancelled = [&] {
        try {
            return done_with_jobs([&](guard::RegisterWork& work) { return cancel(work, {id}); })
                .has_value();
        } catch (const store::Busy&) {
            return false;
        }
    }();
    worker.join();

    EXPECT_EQ(import(id).state, is_cancelled ? "cancelled" : "stored");
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), is_cancelled ? 0 : 1'500);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), is_cancelled ? 0 : 1'500);
}

TEST_P(ImportJobs, WhatIsStoredCanNeitherBeCancelledNorStoredAgain) {
    const auto id = begun(rows_of_census);
    run_jobs();
    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    run_jobs();

    for (const auto change : {&cancel, &confirm}) {
        const auto again =
            done_with_jobs([&](guard::RegisterWork& work) { return change(work, {id}); });
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().kind, ErrorKind::conflict);
    }
}

TEST_P(ImportJobs, ARegisterThatChangedSinceTheCheckIsLookedAtAnew) {
    const auto first = begun(rows_of_census);
    const auto second = begun(rows_of_census);
    run_jobs();
    for (const auto& id : {first, second})
        ASSERT_TRUE(
            done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    run_jobs();

    EXPECT_EQ(import(first).counts->visits_new, 1);
    EXPECT_EQ(import(second).counts->visits_known, 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), 1);
    EXPECT_EQ(number("SELECT COUNT(*) FROM places"), 2);
}

TEST_P(ImportJobs, AFileThatCannotBeReadFailsWithWhatToDo) {
    const auto id = begun("2023-06,\"Alder Prison,N,Alton,10,9,yes,no,\n");
    run_jobs();

    EXPECT_EQ(import(id).state, "failed");
    EXPECT_NE(import(id).problem->find("quotation mark is out of place in row 2"),
              std::string::npos)
        << *import(id).problem;
}

TEST_P(ImportJobs, AJobThatBreaksDownLeavesItsImportFailedAndNotUnderWay) {
    const auto id = begun(rows_of_census);
    {
        const auto tx = database().changing_schema();
        database().run_script(*tx, "DROP TABLE import_rows");
        tx->commit();
    }
    run_jobs();

    EXPECT_EQ(import(id).state, "failed");
    EXPECT_NE(import(id).problem->find("Begin it again"), std::string::npos)
        << *import(id).problem;
}

TEST_P(ImportJobs, AnImportWhoseProcessEndedShowsAsInterruptedAndCanGoOn) {
    const auto id = begun(rows_of_census);
    jobs_.clear();  // the process ended
    {
        const auto tx = database().writing();
        tx->execute("UPDATE imports SET touched_at = '2026-11-23T00:00:00Z'", {});
        tx->commit();
    }
    EXPECT_EQ(import(id).state, "interrupted");

    ASSERT_TRUE(done_with_jobs([&](guard::RegisterWork& work) { return confirm(work, {id}); }));
    run_jobs();

    EXPECT_EQ(import(id).state, "checked");
}

TEST_P(ImportJobs, APreviewShowsHowTheFirstRowsAreUnderstoodAndStoresNothing) {
    const auto head = census(rows_of_census + "2023-12,Cut o").content;
    const auto shown = writing(
        [&](guard::RegisterWork& work) { return preview(work, {head, census_mapping}); });

    ASSERT_TRUE(shown);
    EXPECT_EQ((*shown)->delimiter, ",");
    ASSERT_EQ((*shown)->rows.size(), 2U);
    EXPECT_EQ((*shown)->rows[0].visited_by, std::vector<std::string>{"Judges"});
    EXPECT_EQ((*shown)->rows[0].region, "N");
    EXPECT_EQ((*shown)->rows[1].findings.at(0).kind, "unknown");
    EXPECT_EQ(number("SELECT COUNT(*) FROM imports"), 0);
    const auto wrong =
        writing([&](guard::RegisterWork& work) { return preview(work, {head, "x = 1"}); });
    EXPECT_EQ((*wrong)->mistakes.at(0).key, "name");
}

TEST_P(ImportJobs, APreviewOfAFileThatCannotBeReadSaysWhyNot) {
    const auto file = census("2023-06,\"Alder Prison,N,Alton,10,9,yes,no,\n").content;
    const auto shown = writing(
        [&](guard::RegisterWork& work) { return preview(work, {file, census_mapping}); });

    ASSERT_EQ((*shown)->mistakes.size(), 1U);
    const auto& mistake = (*shown)->mistakes[0];
    EXPECT_NE(mistake.wrong.find("quotation mark is out of place in row 2"), std::string::npos)
        << mistake.wrong;
    EXPECT_EQ(mistake.code.find(' '), std::string::npos) << "a key, not a sentence";
}

}  // namespace
}  // namespace liaise::imports
