#include "modules/changes_seen/changes_seen.hpp"

#include "modules/aims/aims.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/practices/a_practice_test.hpp"

namespace liaise::changes_seen {

namespace {

/// What the council sets out to change in how the visitors work, and what it sees.
class ChangesSeen : public practices::APractice {
protected:
    NewChange seen(Day day, const char* outcome = "change") const {
        NewChange change;
        change.body = visitors();
        change.level = {"methodology"};
        change.noticed = {day, day, Precision::day};
        change.told.outcome = {outcome};
        change.told.before = "kanarie-before: staff sat in.";
        change.told.after = "They speak alone.";
        change.told.evidence = "We saw it on two visits.";
        change.told.contribution = {"helped"};
        return change;
    }
    std::string noted_code(const NewChange& change) {
        return writing([&](guard::OwnWork& work) { return code_of(note(work, change)); });
    }
    Id<ChangeSeen> noted(const NewChange& change) {
        return writing([&](guard::OwnWork& work) { return note(work, change).value(); });
    }
    std::string looked(const Id<ChangeSeen>& id, const char* lasts, Day on) {
        return writing([&](guard::OwnWork& work) {
            return code_of(look_again(work, {id, {lasts}, "We asked again.", on}));
        });
    }
    ChangeSeen one(const Id<ChangeSeen>& id) {
        return writing([&](guard::OwnWork& work) { return *find(work, {id}).value(); });
    }
    std::size_t due_now() {
        return writing([](guard::OwnWork& work) { return due(work, {}).value().size(); });
    }
    Id<aims::Aim> an_aim() {
        return writing([&](guard::OwnWork& work) {
            aims::NewAim aim;
            aim.body = visitors();
            aim.level = {"methodology"};
            aim.text = "They speak with people alone.";
            aim.by = plus_days(today, 400);
            return aims::set_out(work, aim).value();
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ChangesSeen, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ChangesSeen, ComeBackAsTheyWereWrittenAndLieSealed) {
    auto change = seen(plus_days(today, -5));
    change.aim = an_aim();
    change.told.visits_a_year = {120, "Its annual report"};
    const auto found = one(noted(change));

    EXPECT_EQ(found.told->before, "kanarie-before: staff sat in.");
    EXPECT_EQ(found.told->visits_a_year.number, 120);
    EXPECT_EQ(found.aim, change.aim);
    EXPECT_EQ(rows("record_keys WHERE text LIKE '%kanarie%'"), 0);
}

TEST_P(ChangesSeen, AreNothingToAnotherBody) {
    const auto id = noted(seen(plus_days(today, -500)));
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_TRUE(list(work, {}).value().empty());
        EXPECT_TRUE(due(work, {}).value().empty());
        EXPECT_EQ(code_of(find(work, {id})), "error.not_found");
        EXPECT_EQ(code_of(look_again(work, {id, {"unknown"}, {}, {}})), "error.not_found");
        EXPECT_EQ(code_of(remove(work, {id})), "error.not_found");
        return 0;
    });
}

TEST_P(ChangesSeen, AreLookedAtAgainAfterTwelveAndTwentyFourMonths) {
    const auto day = plus_days(today, -first_look_after_days + 1);
    const auto id = noted(seen(day));
    EXPECT_EQ(one(id).look_due, plus_days(today, 1));
    EXPECT_EQ(due_now(), 0u);
    EXPECT_EQ(looked(id, "holds", plus_days(today, -200)), "");
    EXPECT_EQ(one(id).look_due, plus_days(today, 1)) << "half a year is too early to count";
    EXPECT_EQ(looked(id, "fell_back", today), "");
    const auto found = one(id);

    EXPECT_EQ(found.look_due, plus_days(day, second_look_after_days));
    ASSERT_EQ(found.looks.size(), 2u);
    EXPECT_EQ(found.looks[0].lasts->value, "fell_back");
    EXPECT_EQ(found.looks[1].lasts->value, "holds") << "each look stays";
}

TEST_P(ChangesSeen, AreDueUntilSomebodyLooks) {
    const auto id = noted(seen(plus_days(today, -800)));
    EXPECT_EQ(due_now(), 1u);
    EXPECT_EQ(looked(id, "unknown", today), "");

    EXPECT_EQ(due_now(), 0u) << "that it is not known was found too";
    EXPECT_FALSE(one(id).look_due);
}

TEST_P(ChangesSeen, MayBeNone) {
    auto change = seen(plus_days(today, -800), "no_change");
    change.told.after.clear();
    const auto id = noted(change);

    EXPECT_FALSE(one(id).look_due) << "what did not change need not last";
    change.told.outcome = {"change"};
    EXPECT_EQ(noted_code(change), "changes_seen.after");
}

TEST_P(ChangesSeen, HaveAStoryOfTwoHundredWordsAtMostAndFiguresWithTheirSource) {
    auto change = seen(today);
    std::string story;
    for (std::size_t i = 0; i < story_words_max; ++i) story += "word ";
    change.told.story = story;
    EXPECT_EQ(noted_code(change), "");
    change.told.story = story + "more";
    EXPECT_EQ(noted_code(change), "changes_seen.story");
    change.told.story.reset();
    change.told.places_touched.number = 30;
    EXPECT_EQ(noted_code(change), "changes_seen.no_source");
    change.told.places_touched.source = "Its own list";
    EXPECT_EQ(noted_code(change), "");
}

TEST_P(ChangesSeen, AreOfThePastAndOfAnAimForTheSameBody) {
    auto change = seen(plus_days(today, 1));
    EXPECT_EQ(noted_code(change), "error.future_day");
    change = seen(today);
    change.aim = an_aim();
    change.body = council();
    EXPECT_EQ(noted_code(change), "changes_seen.no_such_aim");
    const auto id = noted(seen(plus_days(today, -5)));

    EXPECT_EQ(looked(id, "holds", plus_days(today, -6)), "changes_seen.before_it_was_noticed");
    EXPECT_EQ(looked(id, "holds", plus_days(today, 1)), "error.future_day");
}

TEST_P(ChangesSeen, AreOfAnAimForWhatBecamePartOfTheBody) {
    auto change = seen(today);
    change.aim = an_aim();
    change.body = by_the_keeper([&](guard::RegisterWork& work) {
        bodies::Draft draft;
        draft.names = {{"en", "Visitors of the north"}};
        draft.type = {"lay_visitors"};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    });
    EXPECT_EQ(noted_code(change), "changes_seen.no_such_aim");
    by_the_keeper([&](guard::RegisterWork& work) {
        return bodies::merge(work, change.body, visitors()).value();
    });

    EXPECT_EQ(noted_code(change), "");
}

TEST_P(ChangesSeen, AreOfALevelAtWhichTheyAreShown) {
    auto change = seen(today);
    change.level = {"unknown"};
    EXPECT_EQ(noted_code(change), "changes_seen.no_level");
}

TEST_P(ChangesSeen, TakenOutLeaveNothingOfTheLooks) {
    const auto id = noted(seen(plus_days(today, -5)));
    EXPECT_EQ(looked(id, "holds", today), "");
    writing([&](guard::OwnWork& work) { return remove(work, {id}).value(); });

    EXPECT_EQ(rows("change_looks"), 0);
    EXPECT_EQ(rows("record_keys"), 0);
}

}  // namespace liaise::changes_seen
