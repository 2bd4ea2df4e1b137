#include "modules/corrections/a_correction_test.hpp"

namespace liaise::corrections {
namespace {

/// What the keeper takes of them, and what it leaves.
class DecidedCorrections : public ACorrection {};
INSTANTIATE_TEST_SUITE_P(BothEngines, DecidedCorrections, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(DecidedCorrections, PutIntoTheRegisterWhatIsTakenWithTheSourceOfWhoProposed) {
    const auto id = proposed(of_the_prison());

    ASSERT_EQ(decided(deciding(id, {"town"})), "");
    const auto now = prison_now();
    EXPECT_EQ(now.town, "Saltworks");
    EXPECT_FALSE(now.note) << "it was left";
    EXPECT_EQ(now.source.statement, "Visit report 12/2026");
    EXPECT_EQ(state_for(the_commission(), id), "partly");
    const auto told = opened(the_commission(), id);
    ASSERT_EQ(told.notes.size(), 2u);
    EXPECT_EQ(told.notes[0].kind.value, "opened");
    EXPECT_EQ(told.notes[1].heading->by_role.value, "coordinator");
    EXPECT_EQ(told.notes[1].said->words, "The ministry says otherwise.");
    EXPECT_EQ(told.fields[0].decision->value, "taken");
    EXPECT_EQ(told.fields[1].decision->value, "left");
}

TEST_P(DecidedCorrections, ShowAndRespectWhatWasChangedMeanwhile) {
    const auto id = proposed(of_the_prison());
    auto held_before = deciding(id, {"town", "note"});
    corrected_meanwhile("Harbour");

    EXPECT_EQ(decided(held_before), "error.changed_meanwhile");
    EXPECT_EQ(prison_now().town, "Harbour");
    EXPECT_EQ(state_for(the_keeper(), id), "opened") << "nothing of it is lost";
    const auto thread = opened(the_keeper(), id);
    EXPECT_TRUE(thread.fields[0].is_changed);
    EXPECT_EQ(thread.fields[0].now, "\"Harbour\"");
    EXPECT_FALSE(thread.fields[1].is_changed);
    EXPECT_EQ(decided(deciding(id, {"town", "note"})), "");
    EXPECT_EQ(prison_now().town, "Saltworks");
}

TEST_P(DecidedCorrections, StayAsTheyWereDecided) {
    const auto id = proposed(of_the_prison());
    const auto decision = deciding(id, {"town"});
    ASSERT_EQ(decided(decision), "");

    EXPECT_EQ(decided(decision), "corrections.decided");
    EXPECT_EQ(code(by_the_commission([&](guard::OwnWork& work) { return take_back(work, {id}); })),
              "corrections.decided");
}

TEST_P(DecidedCorrections, AreDecidedOnByTheKeeperAlone) {
    const auto proposer = the_commission();
    const auto of_theirs = [&] {
        const auto tx = database().reading();
        return guard::RegisterWork::of(guard::Work(proposer, *tx, noon)).has_value();
    };

    EXPECT_FALSE(of_theirs());
    EXPECT_EQ(
        code(written_as(the_keeper(),
                        [&](guard::OwnWork& work) { return propose(work, of_the_prison()); })),
        "corrections.own_register");
}

TEST_P(DecidedCorrections, NeedADecisionOnEachFieldAndWordsForWhatIsLeft) {
    const auto id = proposed(of_the_prison());
    auto lacking = deciding(id, {"town"});
    lacking.fields.pop_back();
    auto wordless = deciding(id, {"town"});
    wordless.words.clear();

    EXPECT_EQ(decided(lacking), "corrections.each_field");
    EXPECT_EQ(decided(wordless), "corrections.why_left");
    EXPECT_FALSE(prison_now().town);
}

TEST_P(DecidedCorrections, AddAPlaceABodyAndAHeadCountThatWereMissing) {
    ProposalDraft place;
    place.new_place.emplace();
    place.new_place->names = {{"en", "Quay Lock-up"}};
    place.new_place->type = {"police_station"};
    place.new_place->source = {"Our own visit", {}, {}};
    place.reason = "It is not in the list.";
    place.looked = true;  // what a place is called may look like a person's name
    ProposalDraft body;
    body.new_body.emplace();
    body.new_body->names = {{"en", "Lay visitors"}};
    body.new_body->type = {"lay_visitors"};
    body.new_body->source = {"Gazette 7", {}, {}};
    body.reason = "They visit too.";
    body.looked = true;
    ProposalDraft count;
    count.headcount.emplace();
    count.headcount->id = prison();
    count.headcount->on = Day::of(2026, 11, 2);
    count.headcount->occupancy = 41;
    count.headcount->source = {"The director's roll", {}, {}};
    count.reason = "We saw the roll.";
    count.looked = true;  // a director is one person

    const auto of_place = proposed(place);
    ASSERT_EQ(decided(deciding(of_place, {"names", "type"})), "");
    const auto of_body = proposed(body);
    ASSERT_EQ(decided(deciding(of_body, {"names", "type"})), "");
    const auto of_count = proposed(count);
    ASSERT_EQ(decided(deciding(of_count, {"occupancy"})), "");

    const auto added = opened(the_commission(), of_place).notes.back().heading->place;
    ASSERT_TRUE(added);
    reading([&](guard::Work& work) {
        EXPECT_EQ(name_in(places::find(work, {*added}).value()->names, "en"), "Quay Lock-up");
        return true;
    });
    EXPECT_TRUE(opened(the_commission(), of_body).notes.back().heading->body);
    EXPECT_EQ(prison_now().occupancy, 41);
    EXPECT_EQ(state_for(the_commission(), of_count), "accepted");
}

}  // namespace
}  // namespace liaise::corrections
