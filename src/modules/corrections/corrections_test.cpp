#include "modules/corrections/corrections.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/agreements/two_books_test.hpp"
#include "modules/corrections/deciding.hpp"
#include "modules/corrections/proposing.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::corrections {
namespace {

/// A commission proposes, a mechanism keeps the register, an association looks on.
class Corrections : public agreements::TwoBooks {
protected:
    Corrections()
        : keeper_(enrolled(mechanism(), "Di", guard::Role::coordinator)),
          third_(enrolled(association(), "Em")) {}

    template <class F>
    auto by_the_commission(F&& f) {
        return written_by_the_commission(std::forward<F>(f));
    }
    template <class F>
    auto by_the_keeper(F&& f) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(keeper_, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    template <class F>
    auto opening_as(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OpeningWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }
    guard::Viewer the_commission() { return by_the_commission([](auto& w) { return w.viewer(); }); }
    const guard::Viewer& the_keeper() const { return keeper_; }
    const guard::Viewer& a_third() const { return third_; }

    /// The prison as it should read: in another town, with a note.
    ProposalDraft of_the_prison(const std::string& town = "Saltworks") {
        const auto now = prison_now();
        places::Draft place;
        place.names = now.names;
        place.type = now.type;
        place.town = town;
        place.note = "The old wing is closed.";
        place.source = {"Visit report 12/2026", {}, {}};
        ProposalDraft draft;
        draft.place = {prison(), now.version, place};
        draft.reason = "We stood in front of it.";
        return draft;
    }
    places::Place prison_now() {
        return reading([&](guard::Work& work) { return *places::find(work, {prison()}).value(); });
    }
    /// Somebody of the mechanism changes the prison's address meanwhile.
    void corrected_meanwhile(const std::string& town) {
        const auto now = prison_now();
        places::Draft place;
        place.names = now.names;
        place.type = now.type;
        place.town = town;
        place.source = {"The ministry's list", {}, {}};
        const auto outcome = by_the_keeper([&](guard::RegisterWork& work) {
            return places::correct(work, {prison(), now.version, place});
        });
        ASSERT_TRUE(outcome);
    }

    /// Whoever sees half-years is told of it by now.
    void stated_last_year(const Id<visits::Visit>& visit) {
        const auto tx = database().writing();
        for (const auto& [table, id] : {std::pair{"visits", "id"}, std::pair{"visitors", "visit"}})
            tx->execute(fmt::format("UPDATE {} SET since = '2025-12-31T08:00:00Z' WHERE {} = $1",
                                    table, id),
                        store::Binds{visit.text()});
        tx->commit();
    }

    Result<Id<guard::Letter>> tried(const ProposalDraft& draft) {
        return by_the_commission([&](guard::OwnWork& work) { return propose(work, draft); });
    }
    Id<guard::Letter> proposed(const ProposalDraft& draft) {
        const auto letter = tried(draft);
        EXPECT_EQ(code(letter), "");
        return letter.value_or(Id<guard::Letter>{});
    }
    Result<guard::Seen<Thread>> tried_to_open(const guard::Viewer& viewer,
                                              const Id<guard::Letter>& id) {
        return opening_as(viewer, [&](auto& work) { return open_proposal(work, {id}); });
    }
    Thread opened(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        return *tried_to_open(viewer, id).value();
    }
    std::string decided(const DecisionDraft& draft) {
        return code(by_the_keeper([&](guard::RegisterWork& work) { return decide(work, draft); }));
    }
    /// A decision on what the keeper sees now: `taken` of the fields, and the rest left.
    DecisionDraft deciding(const Id<guard::Letter>& id, const std::vector<std::string>& taken) {
        const auto thread = opened(keeper_, id);
        DecisionDraft draft{id, thread.version_now, {}, "", false};
        for (const auto& field : thread.fields) {
            const bool is_taken = std::ranges::find(taken, field.name) != taken.end();
            draft.fields.push_back({field.name, {is_taken ? "taken" : "left"}});
            if (!is_taken) draft.words = "The ministry says otherwise.";
        }
        return draft;
    }
    std::string state_for(const guard::Viewer& viewer, const Id<guard::Letter>& id) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        const auto page = proposals(work, {});
        for (const auto& one : page->items)
            if (one->id == id) return one->state.value;
        return "";
    }
    std::int64_t count_for(const guard::Viewer& viewer, const ProposalsQuestion& question = {}) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, noon);
        return proposals(work, question)->total;
    }

    template <class T>
    static std::string code(const Result<T>& outcome) {
        return outcome ? "" : outcome.error().code;
    }

private:
    guard::Viewer keeper_;
    guard::Viewer third_;
};
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

TEST_P(Corrections, PutIntoTheRegisterWhatIsTakenWithTheSourceOfWhoProposed) {
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

TEST_P(Corrections, NameWhoProposedInTheRegisterOnlyIfTheyWantIt) {
    auto draft = of_the_prison();
    draft.names_us = true;

    ASSERT_EQ(decided(deciding(proposed(draft), {"town", "note"})), "");
    EXPECT_EQ(prison_now().source.statement, "Visit report 12/2026 (Commission)");
}

TEST_P(Corrections, ShowAndRespectWhatWasChangedMeanwhile) {
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

TEST_P(Corrections, StayAsTheyWereDecided) {
    const auto id = proposed(of_the_prison());
    const auto decision = deciding(id, {"town"});
    ASSERT_EQ(decided(decision), "");

    EXPECT_EQ(decided(decision), "corrections.decided");
    EXPECT_EQ(code(by_the_commission(
                  [&](guard::OwnWork& work) { return take_back(work, {id}); })),
              "corrections.decided");
}

TEST_P(Corrections, AreDecidedOnByTheKeeperAlone) {
    const auto proposer = the_commission();
    const auto of_theirs = [&] {
        const auto tx = database().reading();
        return guard::RegisterWork::of(guard::Work(proposer, *tx, noon)).has_value();
    };

    EXPECT_FALSE(of_theirs());
    EXPECT_EQ(code(written_as(the_keeper(), [&](guard::OwnWork& work) {
                  return propose(work, of_the_prison());
              })),
              "corrections.own_register");
}

TEST_P(Corrections, NeedADecisionOnEachFieldAndWordsForWhatIsLeft) {
    const auto id = proposed(of_the_prison());
    auto lacking = deciding(id, {"town"});
    lacking.fields.pop_back();
    auto wordless = deciding(id, {"town"});
    wordless.words.clear();

    EXPECT_EQ(decided(lacking), "corrections.each_field");
    EXPECT_EQ(decided(wordless), "corrections.why_left");
    EXPECT_FALSE(prison_now().town);
}

TEST_P(Corrections, AddAPlaceABodyAndAHeadCountThatWereMissing) {
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
