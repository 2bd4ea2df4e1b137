#include "modules/look_ins/look_ins.hpp"

#include "base/shape.hpp"
#include "modules/exchange/two_sides_test.hpp"

namespace liaise::look_ins {

namespace {

/// A mechanism that asks a commission, which is in the prison each week.
class ALookIn : public exchange::TwoSides {
protected:
    ALookIn() {
        for (const auto& body : {mechanism(), commission()}) says(body, "no");
    }
    /// The register says of a body whether it depends on an authority.
    void says(const Id<bodies::Body>& body, const char* is_dependent) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(our_lead(), *tx, noon)).value();
        const auto now = bodies::find(work, {body}).value();
        bodies::Draft draft;
        draft.names = now->names;
        draft.type = now->type;
        draft.is_dependent = {is_dependent};
        draft.source = now->source;
        bodies::correct(work, {body, now->version, draft}).value();
        tx->commit();
    }
    NewLookIn draft() const {
        return {commission(),
                {prison(), {{"segregation"}}, {"two_weeks"}, {{"general_mood"}, {"food"}}}};
    }
    Result<Id<guard::Letter>> asked(const NewLookIn& draft) {
        return writing([&](guard::OwnWork& work) { return ask(work, draft); });
    }
    LookIn seen_by(const guard::Viewer& viewer, const Id<guard::Letter>& id,
                   std::int64_t days_later = 0) {
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, {noon.seconds + days_later * 86'400});
        return *find(work, {id}).value();
    }
    std::string replied(const Id<guard::Letter>& id, const char* outcome) {
        return code(written_by_the_commission([&](guard::OwnWork& work) {
            return reply(work, {id, {outcome}});
        }));
    }
    std::string taken_back(const Id<guard::Letter>& id) {
        return code(writing([&](guard::OwnWork& work) { return withdraw(work, {id}); }));
    }
    template <class Record> static std::vector<std::string> kinds_of_fields() {
        std::vector<std::string> kinds;
        for (const auto& field : shape_of<Record>().fields) kinds.push_back(field.kind);
        return kinds;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ALookIn, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(ALookIn, IsReadByWhoIsAskedAndByNoThirdBody) {
    const auto id = asked(draft()).value();
    const auto theirs = seen_by(reader(), id);

    EXPECT_EQ(theirs.side.value, "theirs");
    EXPECT_EQ(theirs.state.value, "open");
    EXPECT_EQ(theirs.heading.place, prison());
    EXPECT_EQ(theirs.until, plus_days(today, 14));
    EXPECT_EQ(seen_by(our_lead(), id).side.value, "ours");
    EXPECT_EQ(written_by_the_inspectorate(
                  [&](guard::OwnWork& work) { return code_of(find(work, {id})); }),
              "error.not_found");
    EXPECT_EQ(written_by_the_inspectorate(
                  [&](guard::OwnWork& work) { return list(work, {}).value().total; }),
              0);
}

TEST_P(ALookIn, HasNoFieldForWordsNorForAName) {
    for (const auto& kinds :
         {kinds_of_fields<LookInHeading>(), kinds_of_fields<LookInReplyHeading>()})
        for (const auto& kind : kinds) EXPECT_TRUE(kind == "choice" || kind == "reference") << kind;
}

TEST_P(ALookIn, IsAnsweredOnceByATemplate) {
    const auto id = asked(draft()).value();
    ASSERT_EQ(replied(id, "something_seen"), "");

    EXPECT_EQ(seen_by(our_lead(), id).state.value, "looked");
    EXPECT_EQ(seen_by(our_lead(), id).outcome->value, "something_seen");
    EXPECT_EQ(replied(id, "nothing_seen"), "look_ins.settled");
    EXPECT_EQ(taken_back(id), "look_ins.settled");
}

TEST_P(ALookIn, IsAnsweredOnlyByWhoWasAsked) {
    const auto id = asked(draft()).value();
    const auto code_at_home = code(writing([&](guard::OwnWork& work) {
        return reply(work, {id, {"nothing_seen"}});
    }));

    EXPECT_EQ(code_at_home, "error.not_found");
    EXPECT_EQ(replied(Id<guard::Letter>::random(), "nothing_seen"), "error.not_found");
}

TEST_P(ALookIn, IsTakenBackByWhoAsked) {
    const auto id = asked(draft()).value();
    ASSERT_EQ(taken_back(id), "");

    EXPECT_EQ(seen_by(reader(), id).state.value, "withdrawn");
    EXPECT_EQ(replied(id, "nothing_seen"), "look_ins.settled");
}

TEST_P(ALookIn, TellsWhoDependsOnTheAuthorityNeitherWhereNorWhenSomebodyLooks) {
    auto to_the_inspectorate = draft();
    to_the_inspectorate.body = inspectorate();
    const auto id = asked(draft()).value();

    EXPECT_EQ(code_of(asked(to_the_inspectorate)), "look_ins.other_dependent");
    says(mechanism(), "yes");
    EXPECT_EQ(replied(id, "nothing_seen"), "look_ins.other_dependent");
    EXPECT_EQ(code_of(asked(draft())), "look_ins.dependent");
    says(mechanism(), "no");
    EXPECT_EQ(replied(id, "nothing_seen"), "");
}

TEST_P(ALookIn, IsPastItsTimeAfterItsSpan) {
    const auto id = asked(draft()).value();

    EXPECT_EQ(seen_by(reader(), id, 14).state.value, "open");
    EXPECT_EQ(seen_by(reader(), id, 15).state.value, "past_its_time");
}

TEST_P(ALookIn, IsRefusedWithoutAWingOrAnythingToLookAtAndToOneself) {
    auto without_wings = draft();
    without_wings.heading.wings.clear();
    auto without_anything = draft();
    without_anything.heading.look_at.clear();
    auto to_us = draft();
    to_us.body = mechanism();
    auto of_words = draft();
    of_words.heading.look_at = {{"the man who spoke to us"}};

    EXPECT_EQ(code_of(asked(without_wings)), "look_ins.no_wing");
    EXPECT_EQ(code_of(asked(without_anything)), "look_ins.nothing_to_look_at");
    EXPECT_EQ(code_of(asked(to_us)), "exchange.to_oneself");
    EXPECT_NE(code_of(asked(of_words)), "");
}

}  // namespace liaise::look_ins
