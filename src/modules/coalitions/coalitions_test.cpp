#include "modules/coalitions/a_coalition_test.hpp"

#include <algorithm>

#include "modules/exchange/giving.hpp"

namespace liaise::coalitions {

namespace {

using Words = std::vector<std::string>;
using Bodies = std::vector<Id<bodies::Body>>;

class Coalitions : public ACoalition {
protected:
    /// How many letters lie in a compartment, of all kinds.
    std::int64_t letters_of(const guard::Viewer& who, const char* side) {
        const auto tx = database().reading();
        guard::Work work(who, *tx, noon);
        return static_cast<std::int64_t>(
            work.select("SELECT l.id FROM letters l WHERE {scope l} AND l.side = $1",
                        {std::string(side)}, [](const store::Row&) { return true; })
                .size());
    }
    std::string answered_by(const Pair& who, const Id<guard::Letter>& letter) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return exchange::answer(work, {letter, {"declined"}, "Not we.", true});
        }));
    }
    std::string thrown_away_by(const Pair& who, const Id<guard::Letter>& letter) {
        exchange::ReceiptDraft draft;
        draft.id = letter;
        draft.outcome = {"destroyed"};
        return code(tried_as(
            who.lead, [&](guard::OwnWork& work) { return exchange::acknowledge(work, draft); }));
    }
    std::string state_given(const Id<bodies::Body>& to) {
        return written_as(ours().lead, [&](guard::OwnWork& work) {
            return exchange::given(work, {{to}, {}, {}, {}, {}, {}, {}})
                .value()
                .items.front()
                ->state.value;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Coalitions, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(Coalitions, AreKeptAtHomeUntilSomebodyIsInvited) {
    const auto id = begun_coalition();
    const auto to_them = [&] {
        const auto tx = database().reading();
        guard::Work work(theirs().lead, *tx, noon);
        return find(work, {id}).error().kind;
    }();

    EXPECT_EQ(seen_by(ours().lead, id).brief.standing.value, "ours");
    EXPECT_EQ(to_them, ErrorKind::not_found);
    EXPECT_EQ(letters_of(theirs().lead, "received"), 0);
}

TEST_P(Coalitions, HaveTheirOwnTextsAndNoneThatNamesThemInATitle) {
    const auto id = begun_coalition();
    const auto other = written_as(ours().lead, [&](guard::OwnWork& work) {
        const auto title = R"(%","coalition":")" + id.text() + R"(","_":")";
        return coalitions::begin(work, {title, {{"The ministry"}}, {}}).value();
    });
    begun_by(ours(), text(other, "invitation", "Join us.", {commission()}));

    EXPECT_EQ(seen_by(ours().lead, other).begun.size(), 1U);
    EXPECT_TRUE(seen_by(ours().lead, id).begun.empty());
}

TEST_P(Coalitions, BeginWithASignedLetterOfWhoJoins) {
    const auto id = begun_coalition();
    invite(id, {commission()});
    EXPECT_EQ(members_of(ours().lead, id), Bodies{});
    EXPECT_EQ(seen_by(theirs().lead, id).brief.standing.value, "invited");
    EXPECT_EQ(seen_by(theirs().lead, id).brief.title, "Heating in winter");

    EXPECT_EQ(joined(theirs().second, id), "coalitions.not_a_coordinator");
    EXPECT_EQ(joined(come_in(commission(), "Kim", guard::Role::coordinator), id),
              "coalitions.not_signed");
    EXPECT_EQ(members_of(ours().lead, id), Bodies{});
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(members_of(ours().lead, id), Bodies{commission()});
    EXPECT_EQ(seen_by(theirs().lead, id).brief.standing.value, "joined");
    EXPECT_EQ(joined(theirs().lead, id), "coalitions.is_in");
}

TEST_P(Coalitions, EnrolNobodyByBeingNamedByTheLead) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");

    EXPECT_EQ(why_not(ours(), text(id, "members", "", {commission(), association()})),
              (Words{"", "has_not_joined"}));
    told_by(ours(), text(id, "members", "", {commission()}));
    EXPECT_EQ(members_of(theirs().lead, id), Bodies{mechanism()});
    EXPECT_EQ(seen_by(others().lead, id).brief.standing.value, "invited");
}

TEST_P(Coalitions, ShowNobodyWhoElseWasInvited) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    told_by(ours(), text(id, "members", "", {commission()}));
    told_by(ours(), text(id, "version", "We ask for heating.", {commission()}));
    const auto seen = seen_by(theirs().lead, id);

    for (const auto& one : seen.texts) EXPECT_TRUE(one.to.empty());
    EXPECT_EQ(members_of(theirs().lead, id), Bodies{mechanism()});
    EXPECT_TRUE(obstacles_of(theirs(), text(id, "word", "Hear us.", {association()})) ==
                Words{"not_in_the_coalition"});
}

TEST_P(Coalitions, TellNobodyOfWhoReadsDeclinesOrThrowsAwayAnInvitation) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    const auto before = letters_of(ours().lead, "received");
    const auto letter = *seen_by(theirs().lead, id).invitation;
    read_by(theirs().lead, id);
    opened_as(theirs().lead, [&](guard::OpeningWork& work) {
        return code_of(exchange::open_received(work, {letter}));
    });
    EXPECT_EQ(answered_by(theirs(), letter), "exchange.answered_in_the_coalition");
    tried_as(theirs().lead, [&](guard::OwnWork& work) {
        return choose(work, {id, {"not_joining"}});
    });
    EXPECT_EQ(seen_by(theirs().lead, id).brief.standing.value, "not_joining");
    EXPECT_EQ(thrown_away_by(theirs(), letter), "");

    EXPECT_EQ(letters_of(ours().lead, "received"), before);
    EXPECT_EQ(state_given(commission()), "told");
    EXPECT_EQ(state_given(association()), "told");
    EXPECT_EQ(members_of(ours().lead, id), Bodies{});
}

TEST_P(Coalitions, AskNobodyInWhoDependsOnAnAuthorityOrOfWhomThatIsUnknown) {
    const auto id = begun_coalition();
    says(commission(), "yes");
    says(association(), "unknown");
    const auto invitation = text(id, "invitation", "Join us.", {commission(), association()});

    EXPECT_EQ(why_not(ours(), invitation),
              (Words{"depends_on_an_authority", "dependence_not_known"}));
    EXPECT_EQ(obstacles_of(ours(), invitation), Words{"not_in_the_coalition"});
}

TEST_P(Coalitions, TellABodyNothingMoreOnceItDependsOnAnAuthority) {
    const auto id = with_both();
    says(association(), "yes");

    EXPECT_EQ(why_not(ours(), text(id, "version", "We ask.", {commission(), association()})),
              (Words{"", "depends_on_an_authority"}));
}

TEST_P(Coalitions, TakeASecondPersonForEachTextAndNotForTheFirstAlone) {
    const auto id = with_both();
    for (const char* act : {"version", "word", "step", "outcome"}) {
        auto one = text(id, act, "Ask Karim Haddad of ward four.", {commission()});
        one.step = {{"letter"}};
        const auto draft = begun_by(ours(), one);
        EXPECT_EQ(released_by(ours(), draft), "") << act;

        EXPECT_EQ(delivered_by(ours(), draft), "exchange.second_person_needed") << act;
    }
}

TEST_P(Coalitions, SendATextOnABasisForEachReceiverEachTime) {
    const auto id = with_both();
    auto one = text(id, "word", "We ask for heating.", {commission(), association()});
    one.recipients.back() = {association(), agreement(), {}};
    const auto look = looked_by(ours(), begun_by(ours(), one));

    EXPECT_FALSE(look.recipients.front().basis.why_not);
    EXPECT_TRUE(look.recipients.back().basis.why_not);
    EXPECT_EQ(look.outcome.value, "blocked");
}

TEST_P(Coalitions, LetNoHintOfAVisitToCome) {
    const auto id = with_both();
    const auto visiting =
        text(id, "word", "We will visit the prison on 14 May 2027.", {commission()});
    auto step = text(id, "step", "A letter about North Prison.", {commission()});
    step.step = {{"letter"}};
    step.month = "2027-01";
    auto past = step;
    past.month = "2026-10";
    auto coarse = step;
    coarse.text = "A letter about heating.";
    auto with_a_day = step;
    with_a_day.month = "2027-01-14";
    const auto look_code = [&](const NewText& one) {
        const auto draft = begun_by(ours(), one);
        return written_as(ours().lead, [&](guard::OwnWork& work) {
            return code_of(exchange::look(work, {draft}));
        });
    };
    auto a_visit = coarse;
    a_visit.step = {{"visit"}};

    EXPECT_EQ(obstacles_of(ours(), visiting), Words{"concern_blocks"});
    EXPECT_EQ(obstacles_of(ours(), step), Words{"coming_step_at_a_place"});
    EXPECT_EQ(obstacles_of(ours(), past), Words{});
    EXPECT_EQ(obstacles_of(ours(), coarse), Words{});
    EXPECT_EQ(look_code(with_a_day), "exchange.not_a_month");
    EXPECT_NE(look_code(a_visit), "");
}

TEST_P(Coalitions, LetOnlyTheLeadWriteVersionsAndNameWhoHasJoined) {
    const auto id = with_both();

    for (const char* act : {"invitation", "members", "version"})
        EXPECT_EQ(obstacles_of(theirs(), text(id, act, "Ours now.", {mechanism()})),
                  Words{"not_ours_to_tell_there"})
            << act;
}

TEST_P(Coalitions, LetWhoWasOnlyInvitedSayNothingInIt) {
    const auto id = begun_coalition();
    invite(id, {commission()});

    EXPECT_EQ(obstacles_of(theirs(), text(id, "word", "Hear us.", {mechanism()})),
              Words{"not_ours_to_tell_there"});
}

TEST_P(Coalitions, TellWhoLeftNothingNewAndTellAllThatItLeft) {
    const auto id = with_both();
    with_a_version(id, "We ask for heating.");
    EXPECT_EQ(left(others().second, id), "coalitions.not_a_coordinator");
    EXPECT_EQ(left(others().lead, id), "");
    const auto next = text(id, "version", "We ask for much.", {commission(), association()});

    EXPECT_EQ(members_of(ours().lead, id), Bodies{commission()});
    EXPECT_EQ(members_of(theirs().lead, id), Bodies{mechanism()});
    EXPECT_EQ(why_not(ours(), next), (Words{"", "has_left"}));
    EXPECT_EQ(why_not(theirs(), text(id, "word", "Well.", {association()})), Words{"has_left"});
    EXPECT_EQ(obstacles_of(others(), text(id, "word", "Well.", {mechanism()})),
              Words{"not_ours_to_tell_there"});
    EXPECT_EQ(read_by(others().lead, id).versions.front().whole.text, "We ask for heating.");
}

TEST_P(Coalitions, LetNobodyBackInWhoLeftAndWasNotAskedAnew) {
    const auto id = with_both();
    EXPECT_EQ(left(others().lead, id), "");
    EXPECT_EQ(joined(others().lead, id), "coalitions.left_before");
    EXPECT_EQ(members_of(ours().lead, id), Bodies{commission()});
    invite(id, {association()});

    EXPECT_EQ(members_of(ours().lead, id), Bodies{commission()});
    EXPECT_EQ(joined(others().lead, id), "");
    EXPECT_EQ(members_of(ours().lead, id), (Bodies{commission(), association()}));
}

TEST_P(Coalitions, NameNobodyToWhoIsNotNamedToIt) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    EXPECT_EQ(joined(others().lead, id), "");
    told_by(ours(), text(id, "members", "", {association()}));

    EXPECT_EQ(members_of(others().lead, id), Bodies{mechanism()});
}

TEST_P(Coalitions, AreNotTakenOverByWhoInvitesToTheSame) {
    const auto id = with_both();
    EXPECT_EQ(left(theirs().lead, id), "");

    EXPECT_EQ(obstacles_of(theirs(), text(id, "invitation", "Come to us.", {association()})),
              Words{"not_ours_to_tell_there"});
}

}  // namespace liaise::coalitions
