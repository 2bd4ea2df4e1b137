#include "modules/closed_letters/can_be_told.hpp"

#include <algorithm>

#include "modules/closed_letters/a_closed_letter_test.hpp"

namespace liaise::closed_letters {

namespace {

std::string words_in(const std::vector<Code<"closed_obstacle">>& obstacles) {
    std::string all;
    for (const auto& one : obstacles) all += (all.empty() ? "" : " ") + one.value;
    return all;
}

/// A commission that is independent, an inspectorate that depends on an authority, a council of
/// which that is not known, and a panel from which nobody has signed in yet.
class WhoCanBeToldOfAVisit : public AClosedLetter {
protected:
    WhoCanBeToldOfAVisit() : panel_(added_without_people()) {
        says(inspectorate(), "yes");
        says(association(), "unknown");
        says(panel_, "no");
    }

    const Id<bodies::Body>& panel() const { return panel_; }

    Result<guard::Seen<CanBeTold>> all_for(const guard::Viewer& viewer, const DraftId& id) {
        return read_as(viewer, [&](guard::Work& work) { return can_be_told(work, {id, {}, {}}); });
    }
    BodyBeside of(const DraftId& id, const Id<bodies::Body>& body) {
        const auto all = all_for(lea(), id).value();
        const auto found = std::ranges::find(all->bodies, body, &BodyBeside::body);
        if (found != all->bodies.end()) return *found;
        ADD_FAILURE() << "a body of the register is left out";
        return {};
    }

private:
    Id<bodies::Body> added_without_people() {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(our_lead(), *tx, now())).value();
        bodies::Draft draft;
        draft.names = {{"en", "Panel"}};
        draft.type = {"ngo"};
        draft.source = {"Made up", {}, {}};
        const auto id = bodies::add(work, draft).value();
        tx->commit();
        return id;
    }

    Id<bodies::Body> panel_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhoCanBeToldOfAVisit, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(WhoCanBeToldOfAVisit, FollowsFromWhetherItIsAnnounced) {
    const auto id = written(of_a_visit()).value();

    EXPECT_EQ(words_in(of(id, commission()).unannounced), "");
    EXPECT_EQ(words_in(of(id, inspectorate()).announced), "");
    EXPECT_EQ(words_in(of(id, inspectorate()).unannounced), "depends_on_an_authority");
    EXPECT_EQ(words_in(of(id, association()).announced), "");
    EXPECT_EQ(words_in(of(id, association()).unannounced), "dependence_not_known");
    EXPECT_EQ(words_in(of(id, panel()).announced), "no_key_there");
    EXPECT_EQ(words_in(of(id, panel()).unannounced), "no_key_there");
}

TEST_P(WhoCanBeToldOfAVisit, IsTheSameWhateverTheLetterSaysOfItsAnnouncement) {
    auto announced = of_a_visit();
    announced.visit->announcement = {"announced"};

    EXPECT_EQ(words_in(of(written(announced).value(), inspectorate()).unannounced),
              "depends_on_an_authority");
}

TEST_P(WhoCanBeToldOfAVisit, NeedsAnAgreementThatAllowsItOrTheDecisionThatIsWritten) {
    EXPECT_EQ(words_in(of(written(of_a_visit("coarse")).value(), commission()).announced), "");
    auto without = of_a_visit("coarse");
    without.visit->decision.reset();
    const auto id = written(without).value();
    EXPECT_EQ(words_in(of(id, commission()).announced), "no_basis");

    with_clause(agreement(), clause_of_visits());
    const auto now = of(id, commission());
    EXPECT_EQ(words_in(now.announced), "");
    EXPECT_EQ(now.agreements, std::vector{agreement()});
    EXPECT_EQ(words_in(of(id, inspectorate()).announced), "no_basis") << "it is no party";
}

TEST_P(WhoCanBeToldOfAVisit, StandsByNameWithoutOnesOwnBody) {
    const auto all = all_for(lea(), written(of_a_visit()).value()).value();

    std::vector<std::string> names;
    read_as(lea(), [&](guard::Work& work) {
        for (const auto& one : all->bodies)
            names.push_back(bodies::find(work, {one.body}).value()->names.front().text);
        return 0;
    });
    EXPECT_TRUE(std::ranges::is_sorted(names));
    EXPECT_EQ(all->total, static_cast<std::int64_t>(names.size()) + 1);
    EXPECT_EQ(std::ranges::find(all->bodies, mechanism(), &BodyBeside::body), all->bodies.end());
}

TEST_P(WhoCanBeToldOfAVisit, IsSaidToThoseWhoReadTheLetterAloneAndOnlyOfAVisit) {
    const auto id = written(of_a_visit()).value();

    for (const auto* viewer : {&noa(), &mia(), &our_lead()})
        EXPECT_EQ(code_of(all_for(*viewer, id)), "error.not_found");
    EXPECT_TRUE(all_for(lea(), written(of_a_call()).value()).value()->bodies.empty());
}

TEST_P(WhoCanBeToldOfAVisit, IsNotChangedByWhatAnotherBodyKeeps) {
    const auto id = written(of_a_visit()).value();
    const auto before = *all_for(lea(), id).value();
    written_by_the_commission([&](guard::OwnWork& work) {
        auto theirs = beginning("On visits to come", "in_force");
        theirs.agreement.with = {mechanism()};
        theirs.on = plus_days(today, -30);
        const auto book = agreements::begin(work, theirs).value();
        auto all_that_is = clause("information_exchange", "All that is.");
        all_that_is.never = {{"visit_plan"}};
        EXPECT_TRUE(agreements::add_clause(work, {book, all_that_is}));
        auto draft = of_a_call();
        draft.body = association();
        return begin(work, draft).value();
    });

    const auto after = *all_for(lea(), id).value();
    ASSERT_EQ(before.bodies.size(), after.bodies.size());
    for (std::size_t at = 0; at < before.bodies.size(); ++at) {
        EXPECT_EQ(words_in(before.bodies[at].announced), words_in(after.bodies[at].announced));
        EXPECT_EQ(words_in(before.bodies[at].unannounced), words_in(after.bodies[at].unannounced));
    }
}

}  // namespace liaise::closed_letters
