#include <algorithm>
#include <set>

#include "base/json_text.hpp"
#include "modules/clash_checks/a_clash_check_test.hpp"
#include "modules/clash_checks/intersection.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/places/places.hpp"

namespace liaise::clash_checks {

namespace {

using Words = std::vector<std::string>;

class ClashRounds : public AClashCheck {
protected:
    std::string stage(const guard::Viewer& who, const CheckId& id) {
        return round_of(who, id).stage.value;
    }
    std::optional<std::int64_t> number(const guard::Viewer& who, const CheckId& id) {
        return round_of(who, id).number;
    }
    /// The one who answered wishes it; each tells the other.
    void opened_by_both(const CheckId& id) {
        EXPECT_EQ(opened_by(theirs(), id), "");
        EXPECT_EQ(opened_by(ours(), id), "");
        EXPECT_EQ(opened_by(theirs(), id), "");
        EXPECT_EQ(opened_by(ours(), id), "");
    }
    /// How long each sealed word of a step is, and what is kept, in both compartments.
    std::multiset<std::int64_t> lengths() {
        std::multiset<std::int64_t> all;
        const auto tx = database().reading();
        for (const char* sql :
             {"SELECT LENGTH(w.sealed) FROM letter_words w JOIN letters l ON l.scope = w.holder "
              "AND l.id = w.letter WHERE l.kind = 'clash_step'",
              "SELECT LENGTH(l.heading) FROM letters l WHERE l.kind = 'clash_step'",
              "SELECT LENGTH(r.text) FROM record_keys r WHERE r.place = 'clash_rounds.kept'"})
            tx->each(sql, {}, [&](const store::Row& row) { all.insert(row.integer(0)); });
        return all;
    }
    /// A step as a changed program of the commission might send it.
    std::string forged_by_them(const CheckId& id, const RoundId& round, const char* turn_taken,
                               const std::string& words) {
        return code(tried_as(theirs(), [&](guard::OwnWork& work) {
            return exchange::sent(
                say(work, {letter_kind::step, mechanism(), id, {{}, round, turn_taken}, words}));
        }));
    }
    std::string points(std::size_t count = 64) const {
        return text_of(blinded({}, count, {fresh_salt(), ""}, fresh_scalar()).points);
    }
    std::string answer_of(const std::string& raised_twice, const std::string& own) const {
        return R"({"raised":")" + raised_twice + R"(","points":")" + own + R"("})";
    }
    Words ledger_kinds(const guard::Viewer& who) {
        Words kinds;
        for (const auto& kind : read_as(who, [](guard::Work& work) {
                 return work.select("SELECT l.kind FROM ledger l WHERE {scope l}", {},
                                    [](const store::Row& row) { return std::string(row.text(0)); });
             }))
            kinds.push_back(*kind);
        return kinds;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ClashRounds, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ClashRounds, TellBothTheNumberAndNeitherWhich) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50"), at_the_prison("2027-W05"), {station(), "2027-W05"}},
            {at_the_prison("2026-W50"), {station(), "2027-W06"}, {station(), "2027-W05"}});

    for (const auto* who : {&ours(), &theirs()}) {
        const auto round = round_of(*who, id);
        EXPECT_EQ(round.number, 2);
        EXPECT_TRUE(round.matches.empty());
        EXPECT_EQ(round.stage.value, "counted");
    }
}

TEST_P(ClashRounds, GoOnByAnActOfAPersonOnEachSideInTurn) {
    const auto id = agreed();
    EXPECT_EQ(asked_by(ours(), id, {}), "");

    EXPECT_EQ(stage(ours(), id), "we_asked");
    EXPECT_EQ(stage(theirs(), id), "they_asked");
    EXPECT_EQ(counted_by(ours(), id), "clash_checks.moved_on");
    EXPECT_EQ(answered_by(ours(), id, {}), "clash_checks.moved_on");
    EXPECT_EQ(answered_by(theirs(), id, {}), "");
    EXPECT_EQ(answered_by(theirs(), id, {}), "clash_checks.moved_on");
    EXPECT_EQ(stage(ours(), id), "answer_came");
    EXPECT_EQ(counted_by(theirs(), id), "clash_checks.moved_on");
    EXPECT_EQ(opened_by(ours(), id), "clash_checks.moved_on");
    EXPECT_EQ(counted_by(ours(), id), "");
    EXPECT_EQ(counted_by(ours(), id), "clash_checks.moved_on");
    EXPECT_EQ(stage(theirs(), id), "number_came");
    EXPECT_EQ(number(theirs(), id), std::nullopt);
    EXPECT_EQ(counted_by(theirs(), id), "");
    EXPECT_EQ(number(theirs(), id), 0);
}

TEST_P(ClashRounds, AreOpenedWhereBothAgreeAndShowBothTheSame) {
    const auto id = agreed();
    const std::vector<PlannedWeek> both{at_the_prison("2026-W50"), {station(), "2027-W05"}};
    counted(id, {both[0], both[1], at_the_prison("2027-W07")}, {both[1], both[0]});
    EXPECT_EQ(opened_by(theirs(), id), "");

    EXPECT_EQ(stage(theirs(), id), "we_wish_to_open");
    EXPECT_EQ(stage(ours(), id), "they_wish_to_open");
    EXPECT_EQ(opened_by(theirs(), id), "clash_checks.moved_on");
    EXPECT_TRUE(round_of(theirs(), id).matches.empty());
    EXPECT_TRUE(round_of(ours(), id).matches.empty());
    EXPECT_EQ(opened_by(ours(), id), "");
    EXPECT_TRUE(round_of(ours(), id).matches.empty());
    EXPECT_EQ(stage(theirs(), id), "opening_came");
    EXPECT_EQ(opened_by(theirs(), id), "");
    EXPECT_EQ(round_of(theirs(), id).matches, both);
    EXPECT_EQ(opened_by(ours(), id), "");
    EXPECT_EQ(round_of(ours(), id).matches, both);
    EXPECT_EQ(stage(ours(), id), "opened");
    EXPECT_EQ(stage(theirs(), id), "opened");
    EXPECT_EQ(opened_by(ours(), id), "clash_checks.moved_on");
}

TEST_P(ClashRounds, OfAnEmptyPlanLeaveTheSameLengthsEverywhereAsOfAFullOne) {
    const auto id = agreed();
    counted(id, {}, {});
    opened_by_both(id);
    const auto of_nothing = lengths();
    EXPECT_EQ(ended_by(ours(), id), "");
    EXPECT_EQ(ended_by(theirs(), id), "");
    const auto full_id = agreed();
    std::vector<PlannedWeek> plan;
    for (int week = 1; week <= 30; ++week)
        for (const auto& place : {prison(), station()})
            plan.push_back({place, (week < 10 ? "2027-W0" : "2027-W") + std::to_string(week)});
    counted(full_id, plan, plan);
    opened_by_both(full_id);

    EXPECT_EQ(number(ours(), full_id), 60);
    EXPECT_EQ(round_of(ours(), full_id).matches.size(), 60U);
    auto with_headings = of_nothing;
    // Of the check that was ended the headings are still there, and nothing else.
    const auto tx = database().reading();
    tx->each(
        "SELECT LENGTH(l.heading) FROM letters l WHERE l.kind = 'clash_step' AND "
        "l.destroyed IS NOT NULL",
        {}, [&](const store::Row& row) { with_headings.insert(row.integer(0)); });
    EXPECT_EQ(lengths(), with_headings);
}

TEST_P(ClashRounds, StandInBothLedgersAsThatACheckWasMadeAndWithWhom) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});

    for (const auto* who : {&ours(), &theirs()}) {
        const auto kinds = ledger_kinds(*who);
        EXPECT_GE(std::ranges::count(kinds, "clash_step_sent"), 1);
        EXPECT_GE(std::ranges::count(kinds, "clash_step_received"), 1);
    }
    const auto tx = database().reading();
    tx->each(
        "SELECT w.words FROM ledger_words w JOIN ledger l ON l.scope = w.scope "
        "AND l.number = w.number WHERE l.kind LIKE 'clash%'",
        {}, [&](const store::Row& row) {
            EXPECT_EQ(row.text(0).find("2026-W50"), row.text(0).npos);
            EXPECT_EQ(row.text(0).find(prison().text()), row.text(0).npos);
        });
}

TEST_P(ClashRounds, AreTwoInThirtyDaysWhoeverAsksAndInWhicheverCheck) {
    const auto id = agreed();
    counted(id, {}, {});
    EXPECT_EQ(seen_by(theirs(), id).rounds_left, 1);
    EXPECT_EQ(asked_by(theirs(), id, {}), "");
    EXPECT_EQ(asked_by(ours(), id, {}), "clash_checks.too_many_rounds");
    EXPECT_EQ(ended_by(ours(), id), "");
    const auto again = agreed();

    EXPECT_EQ(seen_by(ours(), again).rounds_left, 0);
    EXPECT_EQ(asked_by(ours(), again, {}), "clash_checks.too_many_rounds");
    days_pass(31);
    EXPECT_EQ(asked_by(ours(), again, {}), "");
}

TEST_P(ClashRounds, AreNotAnsweredMoreOftenHoweverOftenAChangedProgramAsks) {
    const auto id = agreed();
    const auto question = R"({"salt":")" + fresh_salt() + R"(","points":")" + points() + R"("})";
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(forged_by_them(id, RoundId::random(), turn::question, question), "");
        EXPECT_EQ(answered_by(ours(), id, {}), i < 2 ? "" : "clash_checks.too_many_rounds");
    }
}

TEST_P(ClashRounds, AreGoneOnWithByWhoPutThePlanInAlone) {
    const auto id = agreed();
    const auto colleague = enrolled(mechanism(), "Bea", guard::Role::coordinator);
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});
    EXPECT_EQ(opened_by(theirs(), id), "");
    const auto seen = round_of(colleague, id);

    EXPECT_FALSE(seen.is_mine);
    EXPECT_FALSE(seen.number);
    EXPECT_EQ(seen.stage.value, "counted");
    EXPECT_EQ(opened_by(colleague, id), "clash_checks.another_person");
    EXPECT_EQ(round_of(ours(), id).number, 1);
}

TEST_P(ClashRounds, TakeWeeksToComeAtPlacesOfTheRegisterUpToTheAgreedNumber) {
    const auto id = agreed();
    const auto refused = [&](const PlannedWeek& planned) {
        return asked_by(ours(), id, {planned});
    };
    for (const char* week : {"2026-W47", "2026-W54", "2027-W53", "2027-W00", "2027-05", "2030-W01",
                             "2027-W5", "next week"})
        EXPECT_EQ(refused(at_the_prison(week)), "clash_checks.week") << week;
    EXPECT_EQ(refused({Id<places::Place>::random(), "2026-W50"}), "clash_checks.no_such_place");
    EXPECT_EQ(asked_by(ours(), id, Plan(65, at_the_prison("2026-W50"))), "clash_checks.too_much");

    EXPECT_EQ(asked_by(ours(), id, {at_the_prison("2026-W48"), at_the_prison("2026-W53")}), "");
}

TEST_P(ClashRounds, TakeNoPlaceThatBecamePartOfAnother) {
    const auto id = agreed();
    {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(ours(), *tx, noon)).value();
        ASSERT_TRUE(places::merge(work, {station(), prison()}));
        tx->commit();
    }

    EXPECT_EQ(asked_by(ours(), id, {{station(), "2026-W50"}}), "clash_checks.no_such_place");
    EXPECT_EQ(asked_by(ours(), id, {at_the_prison("2026-W50")}), "");
}

TEST_P(ClashRounds, TakeNothingThatIsNoSetOfPointsAndNoStepTwiceOrOutOfTurn) {
    const auto id = agreed();
    EXPECT_EQ(asked_by(ours(), id, {at_the_prison("2026-W50")}), "");
    const auto round = round_of(ours(), id).id;
    EXPECT_EQ(forged_by_them(id, round, turn::answer, answer_of(points(), "none")), "");

    EXPECT_EQ(counted_by(ours(), id), "clash_checks.not_whole");
    EXPECT_EQ(number(ours(), id), std::nullopt);
    EXPECT_EQ(forged_by_them(id, round, turn::answer, answer_of(points(), points())), "");
    EXPECT_EQ(forged_by_them(id, round, turn::marks, R"({"marks":""})"), "");
    EXPECT_EQ(forged_by_them(id, RoundId::random(), turn::answer, answer_of(points(), points())),
              "");
    EXPECT_EQ(counted_by(ours(), id), "clash_checks.not_whole");
    EXPECT_EQ(stage(ours(), id), "answer_came");
}

TEST_P(ClashRounds, BelieveNoMarksThatDoNotFitTheNumber) {
    const auto id = agreed();
    counted(id, {at_the_prison("2026-W50")}, {at_the_prison("2026-W50")});
    const auto round = round_of(ours(), id).id;
    EXPECT_EQ(opened_by(ours(), id), "");
    EXPECT_EQ(
        forged_by_them(id, round, turn::marks, R"({"marks":")" + std::string(64, '1') + R"("})"),
        "");

    EXPECT_EQ(opened_by(ours(), id), "clash_checks.not_whole");
    EXPECT_TRUE(round_of(ours(), id).matches.empty());
}

TEST_P(ClashRounds, OfALargerSizeTakeAsMuchAsWasAgreed) {
    const auto id = agreed("up_to_256");

    EXPECT_EQ(asked_by(ours(), id, Plan(200, at_the_prison("2026-W50"))), "");
    EXPECT_EQ(answered_by(theirs(), id, {at_the_prison("2026-W50")}), "");
    EXPECT_EQ(counted_by(ours(), id), "");
    EXPECT_EQ(number(ours(), id), 1);
}

}  // namespace liaise::clash_checks
