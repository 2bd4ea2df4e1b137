#include "modules/aims/aims.hpp"

#include <algorithm>

#include "modules/places/places.hpp"
#include "modules/practices/a_practice_test.hpp"
#include "modules/trainings/trainings.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::aims {

namespace {

/// What the council sets out to change in how the visitors work.
class Aims : public practices::APractice {
protected:
    NewAim by(Day day) const {
        NewAim aim;
        aim.body = visitors();
        aim.level = {"methodology"};
        aim.statement = practices::shipped_statements().at(11).id;
        aim.text = "kanarie-aim: they speak with people alone.";
        aim.assumption = "They do not know that they may.";
        aim.by = day;
        return aim;
    }
    std::string refused(const NewAim& aim) {
        return writing([&](guard::OwnWork& work) { return code_of(set_out(work, aim)); });
    }
    Id<Aim> aimed(Day day) {
        return writing([&](guard::OwnWork& work) { return set_out(work, by(day)).value(); });
    }
    NewAction doing(const Id<Aim>& id, const char* kind, std::optional<Day> day = {}) const {
        NewAction action;
        action.id = id;
        action.kind = {kind};
        action.text = "kanarie-action";
        action.by = day;
        return action;
    }
    Id<Action> done_for(const NewAction& action) {
        return writing([&](guard::OwnWork& work) { return add_action(work, action).value(); });
    }
    std::string action_refused(const NewAction& action) {
        return writing([&](guard::OwnWork& work) { return code_of(add_action(work, action)); });
    }
    std::string said(const Id<Aim>& id, const char* stage, const char* why = "We saw it.",
                     std::optional<Day> on = {}) {
        return writing([&](guard::OwnWork& work) {
            return code_of(say_stage(work, {id, {stage}, why, on}));
        });
    }
    std::string said_of_action(const Id<Action>& id, const char* stage) {
        return writing([&](guard::OwnWork& work) {
            return code_of(say_action_stage(work, {id, {stage}, "It was held.", {}}));
        });
    }
    AimWhole whole_of(const Id<Aim>& id) {
        return writing([&](guard::OwnWork& work) { return *whole(work, {id}).value(); });
    }
    /// By the council with the visitors.
    Id<visits::Visit> made_visit() {
        visits::Draft draft;
        draft.place = by_the_keeper([](guard::RegisterWork& work) {
            places::Draft prison;
            prison.names = {{"en", "North Prison"}};
            prison.type = {"prison"};
            prison.source = {"Made up", {}, {}};
            return places::add(work, prison).value();
        });
        draft.bodies = {council(), visitors()};
        draft.when = {plus_days(today, -3), plus_days(today, -3), Precision::day};
        draft.source = {"Our notebook", {}, {}};
        return writing([&](guard::OwnWork& work) { return visits::note(work, draft).value(); });
    }
    std::vector<AimDue> due_now() {
        return writing([](guard::OwnWork& work) {
            std::vector<AimDue> all;
            const auto seen = due(work, {}).value();
            for (const auto& one : seen) all.push_back(*one);
            return all;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Aims, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(Aims, AreIntendedUntilSomebodySaysMoreAndLieSealed) {
    const auto id = aimed(plus_days(today, 500));
    done_for(doing(id, "dialogue"));
    const auto one = whole_of(id);

    EXPECT_EQ(one.aim.state->value, "intended");
    EXPECT_EQ(one.aim.state_on, today);
    EXPECT_EQ(one.aim.text, "kanarie-aim: they speak with people alone.");
    EXPECT_EQ(one.actions.at(0).state->value, "intended");
    EXPECT_EQ(rows("record_keys WHERE text LIKE '%kanarie%'"), 0);
}

TEST_P(Aims, HaveTheirStatementSealedWithTheirWords) {
    const auto id = aimed(plus_days(today, 500));
    EXPECT_EQ(whole_of(id).aim.statement, practices::shipped_statements().at(11).id);
    writing([&](guard::OwnWork& work) {
        guard::destroy_keys_of(work, id.text());
        return 0;
    });

    EXPECT_FALSE(whole_of(id).aim.statement) << "that it is to be true says that it is not";
}

TEST_P(Aims, AreNothingToTheBodyThatTheyAreAbout) {
    const auto id = aimed(plus_days(today, -5));
    const auto action = done_for(doing(id, "dialogue", today));
    written_by_the_visitors([&](guard::OwnWork& work) {
        EXPECT_TRUE(list(work, {}).value().empty());
        EXPECT_TRUE(actions(work, {}).value().empty());
        EXPECT_TRUE(due(work, {}).value().empty());
        EXPECT_EQ(code_of(whole(work, {id})), "error.not_found");
        EXPECT_EQ(code_of(say_stage(work, {id, {"under_way"}, {}, {}})), "error.not_found");
        EXPECT_EQ(code_of(say_action_stage(work, {action, {"under_way"}, {}, {}})),
                  "error.not_found");
        EXPECT_EQ(code_of(add_action(work, doing(id, "dialogue"))), "error.not_found");
        EXPECT_EQ(code_of(remove(work, {id})), "error.not_found");
        return 0;
    });
}

TEST_P(Aims, AreAsFarAsWasLastSaidAndEachWordStays) {
    const auto id = aimed(plus_days(today, 500));
    EXPECT_EQ(said(id, "under_way", ""), "");
    EXPECT_EQ(said(id, "given_up", ""), "aims.no_why");
    EXPECT_EQ(said(id, "partly_done"), "");
    EXPECT_EQ(said(id, "under_way", "", plus_days(today, -30)), "") << "told late";
    EXPECT_EQ(said(id, "done", "We saw it.", plus_days(today, 1)), "error.future_day");
    const auto one = whole_of(id);

    EXPECT_EQ(one.aim.state->value, "partly_done");
    EXPECT_EQ(one.stages.size(), 3u);
    EXPECT_EQ(one.stages[0].why, "We saw it.");
}

TEST_P(Aims, HaveActionsThatAreAsFarAsWasSaidOfThemAlone) {
    const auto id = aimed(plus_days(today, 500));
    const auto first = done_for(doing(id, "training"));
    const auto other = done_for(doing(id, "shared_tool"));
    EXPECT_EQ(said_of_action(first, "done"), "");
    const auto all = whole_of(id).actions;
    const auto state = [&](const Id<Action>& of) {
        return std::ranges::find(all, of, &Action::id)->state->value;
    };

    EXPECT_EQ(state(first), "done");
    EXPECT_EQ(state(other), "intended");
    EXPECT_EQ(whole_of(id).aim.state->value, "intended");
}

TEST_P(Aims, HaveNoJointVisitBeforeItWasMade) {
    const auto id = aimed(plus_days(today, 500));
    auto action = doing(id, "joint_visit");

    EXPECT_EQ(action_refused(action), "aims.joint_visit_to_come") << "without a day neither";
    action.visit = Id<visits::Visit>::random();
    EXPECT_EQ(action_refused(action), "aims.no_such_record");
    action.visit = made_visit();
    action.by = plus_days(today, 20);
    EXPECT_EQ(action_refused(action), "aims.joint_visit_to_come");
    action.by.reset();
    EXPECT_EQ(action_refused(action), "");
    EXPECT_EQ(rows("aim_actions WHERE kind = 'joint_visit' AND visit IS NULL"), 0);
}

TEST_P(Aims, LeadToRecordsThatAreThere) {
    const auto id = aimed(plus_days(today, 500));
    auto action = doing(id, "training");
    action.training = Id<trainings::Training>::random();
    EXPECT_EQ(action_refused(action), "aims.no_such_record");
    trainings::Draft draft;
    draft.title = "Speaking with people alone";
    draft.kind = {"seminar"};
    draft.when = {today, today, Precision::day};
    draft.level = {"methodology"};
    draft.hosts = {council()};
    action.training =
        writing([&](guard::OwnWork& work) { return trainings::add(work, draft).value(); });

    EXPECT_EQ(action_refused(action), "");
    EXPECT_EQ(whole_of(id).actions.at(0).training, action.training);
}

TEST_P(Aims, AreDueWithTheirActionsUntilSomebodySaysThatTheyAreOver) {
    const auto id = aimed(plus_days(today, 10));
    aimed(plus_days(today, due_ahead_days + 1));
    const auto action = done_for(doing(id, "dialogue", plus_days(today, -5)));
    const auto before = due_now();
    ASSERT_EQ(before.size(), 2u);
    EXPECT_EQ(before[0].action, action) << "the oldest first";
    EXPECT_EQ(before[1].aim, id);
    EXPECT_EQ(before[1].text, "kanarie-aim: they speak with people alone.");
    EXPECT_EQ(said_of_action(action, "done"), "");
    EXPECT_EQ(due_now().size(), 1u);
    EXPECT_EQ(said(id, "not_done"), "");

    EXPECT_TRUE(due_now().empty());
}

TEST_P(Aims, SayAtWhichLevelAndWhatIsToBeSo) {
    auto aim = by(today);
    aim.level = {"unknown"};
    EXPECT_EQ(refused(aim), "aims.no_level");
    aim = by(today);
    aim.text.clear();
    EXPECT_EQ(refused(aim), "aims.text");
    aim = by(today);
    aim.statement = Id<practices::Statement>::random();
    EXPECT_EQ(refused(aim), "aims.no_such_statement");
    aim = by(today);
    aim.lead = Id<guard::Person>::random();
    EXPECT_EQ(refused(aim), "aims.no_such_person");
}

TEST_P(Aims, TakenOutLeaveNothingThatHungOnThem) {
    const auto id = aimed(today);
    said_of_action(done_for(doing(id, "dialogue")), "done");
    said(id, "done");
    writing([&](guard::OwnWork& work) { return remove(work, {id}).value(); });

    EXPECT_EQ(rows("aim_actions"), 0);
    EXPECT_EQ(rows("aim_states"), 0);
    EXPECT_EQ(rows("record_keys"), 0);
}

}  // namespace liaise::aims
