#include <utility>

#include "guard/afterwards.hpp"
#include "modules/recommendations/a_load_test.hpp"

namespace liaise::recommendations {

namespace {

constexpr const char* by_number = "name = \"asked\"\nlanguage = \"en\"\nsource = \"A list\"\n"
                                  "known_by = \"no\"\ntext = \"{what}\"\n";
constexpr const char* two_asked = "no,what\n1,Beds for all.\n2,Cells are heated.\n";

class RecommendationLoads : public ALoad {
protected:
    Id<Load> begun(const LoadUpload& upload) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*ours, *tx, noon, &jobs_)).value();
        const auto id = begin_load(work, upload).value();
        tx->commit();
        return id;
    }
    void run_jobs() {
        guard::Afterwards after(database(), *ours, Clock::standing_at(noon));
        for (auto& job : std::exchange(jobs_, {})) job(after);
    }
    Load now(const Id<Load>& id) {
        const auto tx = database().reading();
        guard::Work work(*ours, *tx, noon);
        return *find_load(work, {id}).value();
    }
    std::string stopped(const Id<Load>& id) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*ours, *tx, noon)).value();
        const auto done = cancel_load(work, {id});
        if (!done) return done.error().code;
        tx->commit();
        return "";
    }

    std::vector<guard::Job> jobs_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, RecommendationLoads, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(RecommendationLoads, AreLookedAtAndThenStoredAndThenListed) {
    const auto looked_at = begun({"folder/a.csv", two_asked, by_number, true});
    EXPECT_EQ(now(looked_at).state, "checking");
    run_jobs();

    EXPECT_EQ(now(looked_at).state, "checked");
    EXPECT_EQ(now(looked_at).counts->fresh, 2);
    EXPECT_EQ(now(looked_at).counts->first_rows.at(1).text, "Cells are heated.");
    EXPECT_TRUE(by_title().empty());
    EXPECT_TRUE(all_loads().empty());

    const auto stored = begun({"a.csv", two_asked, by_number, false});
    run_jobs();

    EXPECT_EQ(now(stored).state, "stored");
    EXPECT_TRUE(now(stored).counts->first_rows.empty());
    EXPECT_EQ(by_title().size(), 2U);
    EXPECT_EQ(all_loads().at(0).recommendations, 2);
}

TEST_P(RecommendationLoads, ThatWereStoppedStoreNothing) {
    const auto id = begun({"a.csv", two_asked, by_number, false});
    EXPECT_EQ(stopped(id), "");
    run_jobs();

    EXPECT_EQ(now(id).state, "cancelled");
    EXPECT_TRUE(by_title().empty());
    EXPECT_EQ(stopped(id), "imports.in_another_state");
}

TEST_P(RecommendationLoads, SayWhatIsWrongWithTheFile) {
    const auto id = begun({"a.csv", "other,headings\n1,2\n", by_number, false});
    run_jobs();

    EXPECT_EQ(now(id).state, "failed");
    EXPECT_NE(now(id).problem->find("what"), std::string::npos);
    EXPECT_TRUE(all_loads().empty());
}

}  // namespace liaise::recommendations
