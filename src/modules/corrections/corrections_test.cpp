#include "modules/corrections/a_correction_test.hpp"

namespace liaise::corrections {
namespace {

/// What is proposed, and whom it reaches.
class Corrections : public ACorrection {};
INSTANTIATE_TEST_SUITE_P(BothEngines, Corrections, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Corrections, ShowTheKeeperFieldByFieldWhatTheRegisterSaysAndShould) {
    const auto id = proposed(of_the_prison());

    const auto thread = opened(the_keeper(), id);
    ASSERT_EQ(thread.fields.size(), 2u);
    EXPECT_EQ(thread.fields[0].name, "town");
    EXPECT_EQ(thread.fields[0].before, "null");
    EXPECT_EQ(thread.fields[0].now, "null");
    EXPECT_EQ(thread.fields[0].proposed, "\"Saltworks\"");
    EXPECT_FALSE(thread.fields[0].is_changed);
    EXPECT_EQ(thread.reason, "We stood in front of it.");
    EXPECT_EQ(thread.source, "Visit report 12/2026");
    EXPECT_EQ(thread.proposal.body, commission());
    EXPECT_EQ(thread.proposal.heading.by_role.value, "editor");
    EXPECT_FALSE(thread.proposal.person) << "who it was stays in the commission";
    EXPECT_TRUE(opened(the_commission(), id).proposal.person);
}

TEST_P(Corrections, NameWhoProposedInTheRegisterOnlyIfTheyWantIt) {
    auto draft = of_the_prison();
    draft.names_us = true;

    ASSERT_EQ(decided(deciding(proposed(draft), {"town", "note"})), "");
    EXPECT_EQ(prison_now().source.statement, "Visit report 12/2026 (Commission)");
}

TEST_P(Corrections, AreNotSentForARecordThatWasChangedSinceItWasRead) {
    const auto draft = of_the_prison();
    corrected_meanwhile("Harbour");

    EXPECT_EQ(code(tried(draft)), "corrections.changed_meanwhile");
    EXPECT_EQ(count_for(the_keeper()), 0);
}

TEST_P(Corrections, AreKnownToNobodyButTheTwo) {
    const auto id = proposed(of_the_prison());
    const auto before = count_for(a_third());
    ASSERT_EQ(decided(deciding(id, {})), "");

    EXPECT_EQ(before, 0);
    EXPECT_EQ(count_for(a_third()), 0);
    EXPECT_EQ(code(tried_to_open(a_third(), id)), "error.not_found");
    EXPECT_EQ(code(written_as(a_third(), [&](guard::OwnWork& work) {
                  return say(work, {id, "What is this?", false});
              })),
              "error.not_found");
    EXPECT_EQ(count_for(the_commission()), 1);
    EXPECT_EQ(count_for(the_keeper()), 1);
}

TEST_P(Corrections, AreAskedBackAndAnsweredInOrder) {
    const auto id = proposed(of_the_prison());
    ASSERT_EQ(code(written_as(the_keeper(), [&](guard::OwnWork& work) {
                  return say(work, {id, "Which gate?", false});
              })),
              "");
    EXPECT_EQ(state_for(the_commission(), id), "asked");
    ASSERT_EQ(code(by_the_commission([&](guard::OwnWork& work) {
                  return say(work, {id, "The main gate.", false});
              })),
              "");

    EXPECT_EQ(state_for(the_keeper(), id), "answered");
    const auto notes = opened(the_commission(), id).notes;
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0].said->words, "Which gate?");
    EXPECT_EQ(notes[0].by, mechanism());
    EXPECT_EQ(notes[1].said->words, "The main gate.");
    EXPECT_EQ(notes[1].by, commission());
}

TEST_P(Corrections, AreTakenBackWhileTheyAreNotDecided) {
    const auto id = proposed(of_the_prison());
    const auto decision = deciding(id, {"town"});
    const auto take_it_back = [&](guard::OwnWork& work) { return take_back(work, {id}); };
    ASSERT_EQ(code(by_the_commission(take_it_back)), "");

    EXPECT_EQ(decided(decision), "corrections.taken_back");
    EXPECT_FALSE(prison_now().town);
    EXPECT_EQ(state_for(the_keeper(), id), "taken_back");
    EXPECT_EQ(code(by_the_commission(take_it_back)), "corrections.taken_back");
}

TEST_P(Corrections, SpeakOfStatedVisitsAndOfNoneToCome) {
    const auto visit = by_the_keeper([&](guard::RegisterWork& work) {
        visits::Draft made;
        made.place = prison();
        made.bodies = {commission()};
        made.when = When{Day::of(2026, 3, 2), Day::of(2026, 3, 2), Precision::day};
        made.source = {"Annual report", {}, {}};
        return visits::state(work, made);
    }).value();
    stated_last_year(visit);
    const auto of_visit = [&](Day day) {
        ProposalDraft draft;
        draft.visit.emplace();
        draft.visit->id = visit;
        draft.visit->version = 1;
        draft.visit->visit.place = prison();
        draft.visit->visit.bodies = {commission()};
        draft.visit->visit.when = When{day, day, Precision::day};
        draft.visit->visit.source = {"Our own book", {}, {}};
        draft.reason = "It was another day.";
        return draft;
    };

    EXPECT_EQ(code(tried(of_visit(plus_days(today, 3)))), "visits.not_yet_made");
    const auto id = proposed(of_visit(Day::of(2025, 9, 9)));
    EXPECT_EQ(opened(the_keeper(), id).proposal.heading.place, prison());
    ASSERT_EQ(decided(deciding(id, {"when"})), "");
    reading([&](guard::Work& work) {
        EXPECT_EQ(visits::find(work, {visit}).value()->when.first, Day::of(2025, 9, 9));
        return true;
    });
}

TEST_P(Corrections, SayNothingOfAVisitInTheOwnCompartment) {
    const auto own = by_the_commission([&](guard::OwnWork& work) {
        visits::Draft made;
        made.place = prison();
        made.bodies = {commission()};
        made.when = When{Day::of(2026, 3, 2), Day::of(2026, 3, 2), Precision::day};
        made.source = {"Own book", {}, {}};
        return visits::note(work, made).value();
    });
    ProposalDraft draft;
    draft.visit.emplace();
    draft.visit->id = own;
    draft.visit->version = 1;
    draft.visit->visit.place = prison();
    draft.visit->visit.bodies = {commission()};
    draft.visit->visit.when = When{Day::of(2026, 3, 3), Day::of(2026, 3, 3), Precision::day};
    draft.visit->visit.source = {"Own book", {}, {}};
    draft.reason = "It was another day.";

    EXPECT_EQ(code(tried(draft)), "error.not_found");
    EXPECT_EQ(count_for(the_keeper()), 0);
}

TEST_P(Corrections, AreLookedAtBeforeTheyLeave) {
    auto draft = of_the_prison();
    draft.reason = "An officer told us that the order came in March.";
    const auto concerns = by_the_commission([&](guard::OwnWork& work) {
        return look(work, draft).value().size();
    });

    EXPECT_GT(concerns, 0u);
    EXPECT_EQ(code(tried(draft)), "exchange.note_blocked");
    auto in_a_field = of_the_prison();
    in_a_field.place->place.note = draft.reason;
    EXPECT_EQ(code(tried(in_a_field)), "exchange.note_blocked");
    EXPECT_EQ(count_for(the_keeper()), 0);
}

TEST_P(Corrections, LackAReasonASourceOrADifferenceAndAreNotSent) {
    auto reasonless = of_the_prison();
    reasonless.reason.clear();
    auto sourceless = of_the_prison();
    sourceless.place->place.source = {};
    auto same = of_the_prison();
    same.place->place.town.reset();
    same.place->place.note.reset();
    auto two = of_the_prison();
    two.new_body.emplace();

    EXPECT_EQ(code(tried(reasonless)), "corrections.reason");
    EXPECT_EQ(code(tried(sourceless)), "corrections.source");
    EXPECT_EQ(code(tried(same)), "corrections.nothing_changed");
    EXPECT_EQ(code(tried(two)), "corrections.one_thing");
}

TEST_P(Corrections, StandInTheLedgersOfBoth) {
    const auto id = proposed(of_the_prison());
    ASSERT_EQ(decided(deciding(id, {"town", "note"})), "");
    const auto kinds = [&](const guard::Viewer& viewer) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        std::vector<std::string> all;
        const auto lines =
            work.select("SELECT d.kind FROM ledger d WHERE {scope d} ORDER BY d.number", {},
                        [](const store::Row& row) { return std::string(row.text(0)); });
        for (const auto& one : lines)
            if (one->starts_with("correction") && !one->ends_with("_opened")) all.push_back(*one);
        return all;
    };

    EXPECT_EQ(kinds(the_commission()),
              (std::vector<std::string>{"correction_sent", "correction_decision_received"}));
    EXPECT_EQ(kinds(the_keeper()),
              (std::vector<std::string>{"correction_received", "correction_decision_sent"}));
}

}  // namespace
}  // namespace liaise::corrections
