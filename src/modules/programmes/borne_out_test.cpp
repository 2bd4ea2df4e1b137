#include "modules/programmes/borne_out.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "modules/programmes/a_programme_test.hpp"

namespace liaise::programmes {

namespace {

/// The programme of the year that it is, with Bo and Cy in it.
class AProgrammeAfterwards : public AProgramme {
protected:
    AProgrammeAfterwards() {
        auto wanted = plan();
        wanted.from = Day::of(2026, 1, 1);
        wanted.to = Day::of(2026, 12, 31);
        begin_with(wanted);
        named(bo, cy);
    }

    AfterAtPlace afterwards(const Id<places::Place>& place) {
        const auto tx = database().reading();
        guard::Work work(*bo, *tx, noon);
        const auto found = after(work, {programme});
        return *std::ranges::find((*found)->places, place, [](const AfterAtPlace& one) {
            return one.candidate.visit.place;
        });
    }
    StoodReason stood(const Id<places::Place>& place, const std::string& kind) {
        const auto at = afterwards(place);
        const auto& all = at.candidate.stood->reasons;
        const auto found =
            std::ranges::find(all, Code<"programme_reason">{kind}, &StoodReason::kind);
        return found == all.end() ? StoodReason{} : *found;
    }
    std::string made(const Id<places::Place>& place, const Id<visits::Visit>& visit) {
        return done(bo, &say_visited, {programme, place, {"made"}, visit, {}});
    }
    /// Bo was there, writes the visit down, and says that it was this one.
    void went(const Id<places::Place>& place) {
        visited(place, npm, "2026-10-01", "unannounced");
        ASSERT_EQ("", made(place, afterwards(place).visits.at(0).id));
    }
    std::string said(const std::optional<guard::Viewer>& by, const NewReasonOutcome& outcome) {
        return done(by, &say_outcome, outcome);
    }
    NewReasonOutcome outcome(const Id<places::Place>& place, const char* reason,
                             const char* word) const {
        return {programme, place, {reason}, {}, {word}, {}, "It was as we feared.", "Our notes"};
    }
    BorneOut table(const std::optional<guard::Viewer>& viewer) {
        const auto tx = database().reading();
        guard::Work work(*viewer, *tx, noon);
        return **borne_out(work, {});
    }
    KindBorneOut kind(const std::string& reason) {
        const auto all = table(bo);
        const auto found =
            std::ranges::find(all.kinds, Code<"programme_reason">{reason}, &KindBorneOut::reason);
        return found == all.kinds.end() ? KindBorneOut{} : *found;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AProgrammeAfterwards, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(AProgrammeAfterwards, KeepsTheReasonsAsTheyStoodWhenThePlaceWasChosen) {
    planned(birch);
    went(birch);
    ASSERT_EQ("", done(cy, &rank, {programme, birch, {"visit"}, "Once more."}));

    const auto place = afterwards(birch);
    EXPECT_FALSE(place.candidate.stood->is_late);
    EXPECT_EQ(bo->person(), place.candidate.stood->by);
    EXPECT_FALSE(stood(birch, "own_visit").when) << "when it was chosen no visit was known";
    EXPECT_EQ("2026-10-01", text_of(seen(bo)->reasons.at(0).own_last.value()));
}

TEST_P(AProgrammeAfterwards, KeepsWhatStoodForGoingWhereSomebodyLaterSpokeAgainstIt) {
    ASSERT_EQ("", done(bo, &add_candidate, candidate(birch)));
    ASSERT_EQ("", done(bo, &note_signal,
                       {programme, birch, {"death"}, Day::of(2026, 2, 1), "A death", {}}));
    ASSERT_EQ("", done(bo, &rank, {programme, birch, {"visit"}, "Somebody died."}));
    ASSERT_EQ("", done(bo, &note_signal, {programme, birch, {"news"}, {}, "In the news", {}}));
    ASSERT_EQ("", done(cy, &rank, {programme, birch, {"not_now"}, "It is being rebuilt."}));

    EXPECT_EQ(1, stood(birch, "heard_death").heard);
    EXPECT_TRUE(stood(birch, "heard_news").kind.is_empty()) << "it was heard after the choice";
}

TEST_P(AProgrammeAfterwards, SaysWhereNoCopyOfTheReasonsWasKeptInTime) {
    ASSERT_EQ("", done(bo, &add_candidate, candidate(birch)));
    EXPECT_FALSE(afterwards(birch).candidate.stood);
    went(birch);

    EXPECT_TRUE(afterwards(birch).candidate.stood->is_late);
    EXPECT_TRUE(kind("own_visit").behind.at(0).is_late);
}

TEST_P(AProgrammeAfterwards, TakesOwnVisitsToThePlaceSinceItsFirstDayAndNoOther) {
    planned(birch);
    planned(cedar);
    visited(birch, npm, "2025-11-01", "announced");
    visited(birch, judge, "2026-03-01", "announced");
    visited(birch, npm, "2026-04-01", "announced");
    visited(cedar, npm, "2026-05-01", "announced");

    const auto own = afterwards(birch).visits;
    ASSERT_EQ(1U, own.size());
    EXPECT_EQ("2026-04-01", text_of(own[0].when));
    const auto elsewhere = afterwards(cedar).visits.at(0).id;
    EXPECT_EQ("programmes.no_such_visit", made(birch, elsewhere));
    EXPECT_EQ("programmes.no_such_visit",
              done(bo, &say_visited, {programme, birch, {"made"}, {}, {}}));
    EXPECT_EQ("programmes.no_such_visit",
              done(bo, &say_visited, {programme, birch, {"not_made"}, own[0].id, {}}));
    EXPECT_EQ("", made(birch, own[0].id));
}

TEST_P(AProgrammeAfterwards, KeepsWhatWasSaidBeforeOfAVisit) {
    planned(birch);
    ASSERT_EQ("",
              done(cy, &say_visited, {programme, birch, {"not_made"}, {}, "The team was ill."}));
    went(birch);

    const auto all = afterwards(birch).candidate.visited;
    ASSERT_EQ(2U, all.size());
    EXPECT_EQ("made", all[0].state.value);
    EXPECT_EQ("The team was ill.", all[1].why);
    EXPECT_EQ(cy->person(), all[1].by);
}

TEST_P(AProgrammeAfterwards, SetsEachOnesWordBesideTheOthersAndAveragesNothing) {
    planned(birch);
    went(birch);
    ASSERT_EQ("", said(bo, outcome(birch, "last_visit", "confirmed")));
    ASSERT_EQ("", said(cy, outcome(birch, "last_visit", "not_confirmed")));
    EXPECT_EQ(1, kind("last_visit").differ);
    EXPECT_EQ(0, kind("last_visit").confirmed + kind("last_visit").not_confirmed);
    EXPECT_EQ(2U, kind("last_visit").behind.at(0).outcomes.size());

    ASSERT_EQ("", said(cy, outcome(birch, "last_visit", "confirmed")));
    EXPECT_EQ(1, kind("last_visit").confirmed) << "each one's latest word is theirs";
    const auto all = afterwards(birch).candidate.outcomes;
    ASSERT_EQ(3U, all.size()) << "what was said before stays";
    EXPECT_EQ("not_confirmed", all[1].outcome.value);
    EXPECT_EQ("Our notes", all[2].rests_on);
}

TEST_P(AProgrammeAfterwards, CountsByKindOfReasonWhatWasSaidAtPlacesThatWereVisited) {
    for (const auto& place : {alder, birch, cedar, dogwood}) planned(place);
    went(alder);
    went(birch);
    ASSERT_EQ("", done(bo, &say_visited, {programme, cedar, {"not_made"}, {}, {}}));
    ASSERT_EQ("", said(bo, outcome(cedar, "own_visit", "confirmed")));
    ASSERT_EQ("", said(bo, outcome(birch, "own_visit", "not_confirmed")));

    const auto all = table(bo);
    EXPECT_EQ(1, all.programmes);
    EXPECT_EQ(2, all.visited);
    EXPECT_EQ(1, all.not_visited);
    EXPECT_EQ(1, all.not_said);
    EXPECT_EQ(1, kind("own_visit").not_confirmed);
    EXPECT_EQ(1, kind("own_visit").unknown) << "of Alder nobody said anything: that is no no";
    EXPECT_EQ(0, kind("own_visit").confirmed) << "Cedar was not visited";
    ASSERT_EQ(2U, kind("own_visit").behind.size());
    EXPECT_EQ(alder, kind("own_visit").behind[0].place) << "by name";
    EXPECT_EQ(0, table(di).programmes) << "who is in none counts none";
    EXPECT_TRUE(table(di).kinds.empty());
}

TEST_P(AProgrammeAfterwards, ChangesNoReasonAndNoOrderByWhatWasSaid) {
    planned(alder);
    planned(birch);
    went(birch);
    const auto before = json_text(seen(bo)->reasons);
    const auto room = json_text(seen(bo)->room);

    ASSERT_EQ("", said(bo, outcome(birch, "last_visit", "confirmed")));
    ASSERT_EQ("", said(bo, outcome(birch, "own_visit", "not_confirmed")));
    EXPECT_EQ(before, json_text(seen(bo)->reasons));
    EXPECT_EQ(room, json_text(seen(bo)->room));
}

TEST_P(AProgrammeAfterwards, TakesOfSilenceWhatWasFoundOfIt) {
    as<guard::OwnWork>(bo, [&](guard::OwnWork& work) -> Result<Done> {
        complaints::StretchDraft whole;
        whole.from = Day::of(2025, 1, 1);
        whole.to = Day::of(2025, 12, 31);
        whole.source = {"Made up", {}, {}};
        complaints::state_complete(work, whole).value();
        complaints::CountDraft count;
        count.place = birch;
        count.theme = {"health_care"};
        count.from = Day::of(2025, 1, 1);
        count.span = {"year"};
        count.number = 7;
        count.source = {"Made up", {}, {}};
        complaints::add_count(work, count).value();
        return Done{};
    }).value();
    planned(alder);
    went(alder);
    EXPECT_EQ(1, stood(alder, "fewer_complaints").number);

    auto wanted = outcome(alder, "fewer_complaints", "confirmed");
    wanted.found = {"nothing_to_complain_of"};
    EXPECT_EQ("programmes.at_odds", said(bo, wanted));
    wanted.found = {"afraid"};
    EXPECT_EQ("", said(bo, wanted));
    wanted.outcome = {"not_confirmed"};
    EXPECT_EQ("programmes.at_odds", said(bo, wanted));
    auto other = outcome(alder, "last_visit", "confirmed");
    other.found = {"afraid"};
    EXPECT_EQ("programmes.not_of_silence", said(bo, other));
    EXPECT_EQ("afraid", afterwards(alder).candidate.outcomes.at(0).found->value);
}

TEST_P(AProgrammeAfterwards, RefusesWhatCannotBeSaidOfAReason) {
    planned(birch);
    EXPECT_EQ("programmes.say_the_visit_first",
              said(bo, outcome(birch, "last_visit", "confirmed")));
    went(birch);
    EXPECT_EQ("programmes.no_such_reason", said(bo, outcome(birch, "complaints", "confirmed")));
    auto wordless = outcome(birch, "last_visit", "confirmed");
    wordless.words = {};
    EXPECT_EQ("error.missing", said(bo, wordless));
    wordless.outcome = {"unknown"};
    EXPECT_EQ("", said(bo, wordless)) << "who does not know needs no words";
}

TEST_P(AProgrammeAfterwards, IsNotThereForWhoIsNotInIt) {
    planned(birch);
    went(birch);
    const auto missing = not_found().error().code;

    {
        const auto tx = database().reading();
        guard::Work work(*di, *tx, noon);
        EXPECT_EQ(missing, after(work, {programme}).error().code);
    }
    EXPECT_EQ(missing, said(di, outcome(birch, "last_visit", "confirmed")));
    EXPECT_EQ(missing, done(di, &say_visited, {programme, birch, {"not_made"}, {}, {}}));
}

TEST(ACandidate, IsReadAsItWasKeptBeforeAnythingCouldBeSaidAfterwards) {
    const auto someone = Id<guard::Person>::random().text();
    const auto kept = R"({"visit":{"place":")" + Id<places::Place>::random().text() +
                      R"("},"rankings":[],"signals":[],"added_by":")" + someone + R"("})";

    Candidate candidate;
    ASSERT_TRUE(read(parsed(kept).value(), candidate, ""));
    EXPECT_FALSE(candidate.stood);
    EXPECT_EQ(someone, candidate.added_by.text());
}

}  // namespace liaise::programmes
