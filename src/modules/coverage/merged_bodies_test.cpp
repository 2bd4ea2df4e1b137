#include "modules/bodies/parts.hpp"
#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

/// The judge's body stands in the register twice; the second entry made visits of its own, and one
/// together with the first.
class MergedBodies : public ASmallCountry {
protected:
    MergedBodies() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            bodies::Draft draft;
            draft.names = {{"en", "Court of Ostrelle"}};
            draft.type = {"judge"};
            draft.source = {"Made up", {}, {}};
            court = bodies::add(work, draft).value();
        });
        stated({judge}, alder, "2024-03-18");
        stated({court}, cedar, "2024-05-02");
        stated({judge, court}, birch, "2025-02-01");
    }

    void merge() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            ASSERT_TRUE(bodies::merge(work, court, judge));
        });
    }
    void part() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            ASSERT_TRUE(bodies::part(work, court));
        });
    }
    /// "name visits" of each body that visited.
    std::vector<std::string> counted() {
        return as(npm, [&](guard::Work& work) {
            std::vector<std::string> all;
            const auto bodies = coverage::bodies(work, two_years()).value();
            for (const auto& body : bodies)
                all.push_back(name_in(body->names, "en") + ' ' +
                              std::to_string(body->visits));
            return all;
        });
    }
    std::int64_t visits_of(const Id<bodies::Body>& body) {
        return as(npm, [&](guard::Work& work) {
            visits::Question question;
            question.body = {body};
            return visits::list(work, question)->total;
        });
    }
    /// "id count" of each body in what visits can be narrowed by.
    std::vector<std::string> offered() {
        return as(npm, [&](guard::Work& work) {
            std::vector<std::string> all;
            const auto facets = visits::facets(work, {}).value();
            for (const auto& facet : facets)
                if (facet->field == "body")
                    all.push_back(facet->value + ' ' + std::to_string(facet->count));
            return all;
        });
    }

    Id<bodies::Body> court = Id<bodies::Body>::random();
};
INSTANTIATE_TEST_SUITE_P(BothEngines, MergedBodies, engines::both_engines(),
                         engines::name_of_engine);

using Told = std::vector<std::string>;

TEST_P(MergedBodies, CountAsTheOneThatTheyArePartOf) {
    EXPECT_EQ(counted(), (Told{"Court of Ostrelle 2", "Judge 2"}));

    merge();

    EXPECT_EQ(counted(), Told{"Judge 3"}) << "the visit made together is one";
    EXPECT_EQ(visits_of(judge), 3);
    EXPECT_EQ(offered(), Told{judge.text() + " 3"});
}

TEST_P(MergedBodies, PartedAgainHaveTheirOwnVisitsAsBefore) {
    merge();
    part();

    EXPECT_EQ(counted(), (Told{"Court of Ostrelle 2", "Judge 2"}));
    EXPECT_EQ(visits_of(judge), 2);
    EXPECT_EQ(visits_of(court), 2);
    EXPECT_EQ(offered().size(), 2U);
}

TEST_P(MergedBodies, AreCountedWhenTheEarlierEntryIsAskedFor) {
    merge();
    auto question = two_years();
    question.body = {court};

    const auto visits = as(npm, [&](guard::Work& work) {
        return coverage::summary(work, question).value()->visits.value;
    });

    EXPECT_EQ(visits, 3);
    EXPECT_EQ(visits_of(court), 3) << "the list of visits means the same";
}

TEST_P(MergedBodies, ABodyForWhichPeopleSignInIsNeverPartOfAnother) {
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        const auto refused = bodies::merge(work, judge, ombudsman);

        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "bodies.has_people");
    });
}

}  // namespace
}  // namespace liaise::coverage
