#include "base/json.hpp"
#include "base/json_text.hpp"
#include "base/random_ids.hpp"
#include "guard/sealed.hpp"
#include "modules/closed_letters/a_closed_letter_test.hpp"
#include "modules/closed_letters/answering.hpp"
#include "modules/closed_letters/closed_letters_queries.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::closed_letters {

namespace {

TogetherTerms usual_terms() {
    TogetherTerms terms;
    terms.lead_roles = {{"leads"}, {"interviews"}};
    terms.asked_roles = {{"health"}, {"interviews"}};
    terms.lead_power = {"own_mandate"};
    terms.undertaking = {"version_1"};
    terms.interviews = {{"in_private"}, {"on_equal_terms"}};
    terms.consent = {"version_1"};
    terms.notes = {"each_its_own"};
    terms.incident = {{"stop"}, {"out_of_danger"}};
    terms.incident_hours = 24;
    terms.reprisals = {"lead"};
    terms.reprisals_days = 14;
    terms.contribution_days = 8;
    terms.report = {"lead_writes"};
    terms.publication = {"own_parts"};
    terms.naming = {"nobody"};
    return terms;
}

ClosedAnswer saying(const char* word) {
    ClosedAnswer answer;
    answer.answer = {word};
    return answer;
}

ClosedAnswer joins() {
    auto answer = saying("joins");
    answer.power = {"leads_mandate"};
    answer.undertaking = {"version_1"};
    answer.roles = {{"health"}};
    answer.people = 2;
    answer.naming = {"if_agreed"};
    return answer;
}

/// Lea asks a commission, and an association whose Ana answers, along to the visit.
class GoingTogether : public AClosedLetter {
protected:
    GoingTogether() : ana_(enrolled(association(), "Ana")) {}

    const guard::Viewer& ana() const { return ana_; }

    NewDraft asking(const Id<bodies::Body>& body) const {
        auto draft = of_a_visit();
        draft.body = body;
        draft.matter = {"go_together"};
        draft.together = usual_terms();
        return draft;
    }
    Result<DraftId> answered_by(const guard::Viewer& viewer, const Id<guard::Letter>& letter,
                                const ClosedAnswer& said) {
        return tried_as<guard::OwnWork>(viewer, [&](guard::OwnWork& work) {
            return answer(work, {letter, said, {}});
        });
    }
    Result<Id<guard::Letter>> sent_by(const guard::Viewer& viewer, const DraftId& id) {
        return tried_as<guard::OwnWork>(viewer,
                                        [&](guard::OwnWork& work) { return send(work, {id}); });
    }
    /// The letter by which `viewer` answers one that they have opened.
    Id<guard::Letter> answer_of(const guard::Viewer& viewer, const Id<guard::Letter>& letter,
                                const ClosedAnswer& said) {
        EXPECT_EQ(code_of(opened_as(viewer, letter)), "");
        return sent_by(viewer, answered_by(viewer, letter, said).value()).value();
    }
    std::optional<ClosedWords> words_for(const guard::Viewer& viewer,
                                         const Id<guard::Letter>& letter) {
        return opened_as(viewer, letter).value()->words;
    }
    /// What the body said last, as Lea sees it.
    std::string said_by(const Id<bodies::Body>& body, const DraftId& seen_at) {
        std::string said = "nobody was asked";
        for (const auto& one : seen_by(lea(), seen_at).asked)
            if (one.body == body) said = one.answer ? one.answer->answer.value : "";
        return said;
    }

private:
    guard::Viewer ana_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, GoingTogether, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(GoingTogether, IsAskedOnTermsThatOneBodyReadsAndAnswers) {
    const auto id = let_go(asking(commission()));
    const auto letter = sent(id).value();
    const auto words = opened(letter).words.value();
    EXPECT_EQ(words.matter.value, "go_together");
    EXPECT_EQ(words.place, prison());
    EXPECT_EQ(words.together.value().contribution_days, 8);
    EXPECT_EQ(words.together->incident.size(), 2U);

    const auto answer = answer_of(mia(), letter, joins());
    EXPECT_EQ(said_by(commission(), id), "") << "it has not been opened";
    const auto heard = words_for(lea(), answer).value();
    EXPECT_EQ(heard.answers, letter);
    EXPECT_EQ(heard.answer.value().people, 2);
    EXPECT_EQ(said_by(commission(), id), "joins");
    const auto listed =
        read_as(lea(), [&](guard::Work& work) { return *drafts(work, {}).value().at(0); });
    EXPECT_EQ(listed.answer.value().value, "joins");
    const auto asked = seen_by(noa(), id).asked;
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].answer.value().power.value().value, "leads_mandate");
    EXPECT_EQ(asked[0].answer->undertaking.value().value, "version_1");
}

TEST_P(GoingTogether, StandsSideBySideForWhoLeadsAndForNobodyWhoWasAsked) {
    const auto first = let_go(asking(commission()));
    auto other = asking(association());
    other.alongside = first;
    const auto second = let_go(other);
    const auto to_mia = sent(first).value();
    const auto to_ana = sent(second).value();
    words_for(lea(), answer_of(mia(), to_mia, joins()));
    words_for(lea(), answer_of(ana(), to_ana, saying("does_not_join")));

    for (const auto& seen_at : {first, second}) {
        EXPECT_EQ(said_by(commission(), seen_at), "joins");
        EXPECT_EQ(said_by(association(), seen_at), "does_not_join");
    }
    const auto read = words_for(ana(), to_ana).value();
    EXPECT_TRUE(read.companions.empty());
    EXPECT_EQ(json_text(read).find(commission().text()), std::string::npos);
    EXPECT_EQ(code_of(opened_as(ana(), to_mia)), "error.not_found");
    EXPECT_EQ(code_of(answered_by(ana(), to_mia, joins())), "error.not_found");
}

TEST_P(GoingTogether, IsToldToNoColleagueByTheAnswerThatComesBack) {
    const auto to_join = answer_of(mia(), told(asking(commission())), joins());
    const auto call = sent(written(of_a_call()).value()).value();
    const auto to_call = answer_of(mia(), call, saying("understood"));

    for (const auto* viewer : {&noa(), &our_lead()}) {
        const auto of_call = words_for(*viewer, to_call).value();
        EXPECT_FALSE(of_call.answer) << "Noa is named in the other letter alone";
        EXPECT_EQ(of_call.answers, call);
    }
    auto of_joining = words_for(our_lead(), to_join).value();
    auto of_call = words_for(our_lead(), to_call).value();
    of_joining.answers.reset();
    of_call.answers.reset();
    EXPECT_EQ(json_text(of_joining), json_text(of_call));
    EXPECT_EQ(words_for(noa(), to_join).value().answer.value().answer.value, "joins");
    EXPECT_EQ(words_for(lea(), to_call).value().answer.value().answer.value, "understood");
}

TEST_P(GoingTogether, IsNeverAskedOfWhoDependsOrMayWhereItIsNotAnnounced) {
    for (const auto* says_so : {"yes", "unknown"}) {
        says(commission(), says_so);
        EXPECT_EQ(code_of(written(asking(commission()))), "closed_letters.dependent") << says_so;
    }
    auto announced = asking(commission());
    announced.visit->announcement = {"announced"};
    EXPECT_EQ(code_of(written(announced)), "");

    says(commission(), "no");
    const auto late = let_go(asking(commission()));
    const auto letter = told(asking(commission()));
    ASSERT_EQ(code_of(opened_as(mia(), letter)), "");
    says(commission(), "yes");
    EXPECT_EQ(code_of(sent(late)), "closed_letters.blocked");
    EXPECT_EQ(code_of(answered_by(mia(), letter, joins())), "closed_letters.nothing_to_answer");
    EXPECT_EQ(opened(letter).outcome.value, "shut");
}

TEST_P(GoingTogether, TellsNobodyWhoHasComeToDependThatWeComeUnannounced) {
    const auto letter = told(asking(commission()));
    ASSERT_EQ(code_of(opened_as(mia(), letter)), "");
    const auto late = answered_by(mia(), letter, joins()).value();
    says(mechanism(), "unknown");

    EXPECT_EQ(code_of(answered_by(mia(), letter, joins())), "closed_letters.dependent");
    EXPECT_EQ(code_of(sent_by(mia(), late)), "closed_letters.blocked");
    EXPECT_EQ(code_of(answered_by(mia(), letter, saying("does_not_join"))), "");
}

TEST_P(GoingTogether, LooksFromOutsideLikeACallWhetherAskedOrAnswered) {
    const auto asked = told(asking(commission()));
    const auto call = sent(written(of_a_call()).value()).value();
    const auto joined = answer_of(mia(), asked, joins());
    const auto understood = answer_of(mia(), call, saying("understood"));

    EXPECT_EQ(looks_of({asked, call, joined, understood}).size(), 1U)
        << "kind, heading, last day and length";
    words_for(lea(), joined);
    EXPECT_EQ(looks_at_home().size(), 1U)
        << "nor does what is kept at home tell which was answered";
}

TEST_P(GoingTogether, IsNotGoneToAnyMoreByWhoLeaves) {
    const auto id = let_go(asking(commission()));
    const auto letter = sent(id).value();
    const auto before = answer_of(mia(), letter, joins());
    words_for(lea(), before);
    const auto after = answer_of(mia(), letter, saying("leaves"));

    EXPECT_EQ(words_for(lea(), after).value().earlier, before);
    EXPECT_EQ(said_by(commission(), id), "leaves");
    EXPECT_EQ(code_of(opened_as(lea(), before)), guard::Letters::destroyed_code);
}

TEST_P(GoingTogether, ForgetsAnAnswerThatIsCalledBack) {
    const auto id = let_go(asking(commission()));
    const auto answer = answer_of(mia(), sent(id).value(), joins());
    words_for(lea(), answer);
    ASSERT_EQ(said_by(commission(), id), "joins");
    ASSERT_EQ(called_back_by(mia(), answer), "");

    EXPECT_EQ(said_by(commission(), id), "");
    EXPECT_EQ(seen_by(lea(), id).asked.at(0).answer_state.value().value, "called_back");
    EXPECT_EQ(opened_as(lea(), answer).value()->outcome.value, "called_back");
    EXPECT_FALSE(seen_by(lea(), id).asked.at(0).answered) << "it is not kept in the circle either";
}

TEST_P(GoingTogether, IsCalledOffAndNotAnsweredAfterwards) {
    const auto letter = told(asking(commission()));
    ASSERT_EQ(code_of(opened_as(mia(), letter)), "");
    const auto late = answered_by(mia(), letter, joins()).value();
    auto off = of_a_call();
    off.matter = {"visit_off"};
    off.earlier = letter;
    const auto called_off = sent(written(off).value()).value();

    EXPECT_EQ(opened(called_off).words.value().matter.value, "visit_off");
    EXPECT_EQ(code_of(opened_as(mia(), letter)), guard::Letters::destroyed_code);
    EXPECT_EQ(code_of(answered_by(mia(), letter, joins())), "closed_letters.nothing_to_answer");
    EXPECT_EQ(code_of(sent_by(mia(), late)), "closed_letters.answered_is_gone");
}

TEST_P(GoingTogether, NamesToWhoComesOnlyThoseWhoComeAndWishedTo) {
    auto wanted = asking(commission());
    wanted.together->naming = {"if_agreed"};
    const auto first = let_go(wanted);
    wanted.body = association();
    wanted.alongside = first;
    const auto to_ana = told(wanted);
    const auto to_mia = sent(first).value();
    EXPECT_TRUE(words_for(mia(), to_mia).value().companions.empty()) << "nobody has said anything";
    words_for(lea(), answer_of(mia(), to_mia, joins()));
    const auto again = [&](const Id<bodies::Body>& body, const Id<guard::Letter>& before) {
        auto draft = wanted;
        draft.body = body;
        draft.alongside.reset();
        draft.earlier = before;
        return told(draft);
    };
    const auto hears_of_mia = again(association(), to_ana);
    EXPECT_TRUE(words_for(ana(), hears_of_mia).value().companions.empty())
        << "who has not said that it comes hears of nobody";
    words_for(lea(), answer_of(ana(), hears_of_mia, joins()));

    const auto named = words_for(mia(), again(commission(), to_mia)).value().companions;
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].body, association());
    ASSERT_EQ(named[0].roles.size(), 1U);
    EXPECT_EQ(named[0].roles[0].value, "health");
}

TEST_P(GoingTogether, NamesNobodyWhoDidNotWishItNorWhereTheTermsNameNobody) {
    auto wanted = asking(commission());
    const auto first = let_go(wanted);
    wanted.body = association();
    wanted.alongside = first;
    auto hidden = joins();
    hidden.naming = {"nobody"};
    words_for(lea(), answer_of(ana(), told(wanted), hidden));
    const auto to_mia = sent(first).value();
    words_for(lea(), answer_of(mia(), to_mia, joins()));

    auto again = asking(commission());
    again.earlier = to_mia;
    const auto unnamed = told(again);
    EXPECT_TRUE(words_for(mia(), unnamed).value().companions.empty()) << "the terms name nobody";
    again.earlier = unnamed;
    again.together->naming = {"if_agreed"};
    EXPECT_TRUE(words_for(mia(), told(again)).value().companions.empty()) << "Ana wished it not";
}

TEST_P(GoingTogether, NamesNobodyWhoSaidSoOfOtherDaysOrForWhomItWasCalledOff) {
    auto wanted = asking(commission());
    wanted.together->naming = {"if_agreed"};
    const auto first = let_go(wanted);
    wanted.body = association();
    wanted.alongside = first;
    const auto second = let_go(wanted);
    const auto to_mia = sent(first).value();
    const auto to_ana = sent(second).value();
    words_for(lea(), answer_of(mia(), to_mia, joins()));
    words_for(lea(), answer_of(ana(), to_ana, joins()));
    auto again = wanted;
    again.body = commission();
    again.alongside.reset();
    again.earlier = to_mia;
    const auto named = [&](const NewDraft& draft) {
        return seen_by(lea(), written(draft).value()).look.value().told.companions.size();
    };
    EXPECT_EQ(named(again), 1U);

    auto put_off = again;
    put_off.visit->first_day = plus_days(put_off.visit->first_day, 7);
    put_off.visit->last_day = plus_days(put_off.visit->last_day, 7);
    EXPECT_EQ(named(put_off), 0U) << "nobody has said that it comes on these days";
    auto announced = again;
    announced.visit->announcement = {"announced"};
    EXPECT_EQ(named(announced), 0U) << "Ana said so of a visit that is not announced";
    auto off = of_a_call();
    off.body = association();
    off.matter = {"visit_off"};
    off.earlier = to_ana;
    sent(written(off).value()).value();
    EXPECT_EQ(named(again), 0U) << "for Ana it was called off";
}

TEST_P(GoingTogether, IsAnsweredWholeOrWithOneWord) {
    const auto letter = told(asking(commission()));
    EXPECT_EQ(code_of(answered_by(mia(), letter, joins())), "closed_letters.nothing_to_answer");
    ASSERT_EQ(code_of(opened_as(mia(), letter)), "");
    const auto refused = [&](const ClosedAnswer& said) {
        return code_of(answered_by(mia(), letter, said));
    };

    auto unsigned_one = joins();
    unsigned_one.undertaking.reset();
    EXPECT_EQ(refused(unsigned_one), "closed_letters.joining");
    auto twice = joins();
    twice.roles = {{"health"}, {"health"}};
    EXPECT_EQ(refused(twice), "closed_letters.chosen");
    auto nobody = joins();
    nobody.people = 0;
    EXPECT_EQ(refused(nobody), "closed_letters.number");
    auto chatty = saying("does_not_join");
    chatty.power = {"own_mandate"};
    EXPECT_EQ(refused(chatty), "closed_letters.nothing_else");
    EXPECT_EQ(refused(saying("other_terms")), "closed_letters.chosen");
    auto others = saying("other_terms");
    others.other_terms = {{"days"}, {"report"}};
    EXPECT_EQ(refused(others), "");
    EXPECT_EQ(code_of(answered_by(lea(), letter, joins())), "closed_letters.ours_to_answer");
}

TEST_P(GoingTogether, IsNoAnswerToACallNorToAnAnswer) {
    const auto call = sent(written(of_a_call()).value()).value();
    ASSERT_EQ(code_of(opened_as(mia(), call)), "");
    EXPECT_EQ(code_of(answered_by(mia(), call, joins())), "closed_letters.not_asked_along");
    const auto answer = answer_of(mia(), call, saying("understood"));
    ASSERT_EQ(code_of(opened_as(lea(), answer)), "");

    EXPECT_EQ(code_of(answered_by(lea(), answer, saying("understood"))),
              "closed_letters.takes_no_answer");
}

TEST_P(GoingTogether, LeavesLettersOpenThatWentBeforeTheyCouldBeAnswered) {
    const auto id = text_of(random_id());
    const auto words = Json{{"matter", "visit"},
                            {"place", prison().text()},
                            {"region", nullptr},
                            {"first_day", text_of(first_day())},
                            {"last_day", text_of(first_day())},
                            {"exactness", "exact"},
                            {"announcement", "unannounced"},
                            {"basis", "one_off"},
                            {"earlier", nullptr}};
    const auto letter = tried_as<guard::OwnWork>(lea(), [&](guard::OwnWork& work) {
        const auto sealed = guard::sealed_for(work, {commission().value}, {"letters", id, "closed"},
                                              Confidential(words.dump()));
        const Json text = {{"id", id},
                           {"version", sealed->version},
                           {"key", sealed->key},
                           {"text", sealed->text.text}};
        return exchange::Gate::send(work, {letter_kind::closed_letter,
                                           commission(),
                                           {},
                                           json_text(ClosedHeading{true}),
                                           text.dump(),
                                           plus_days(today, kept_days)});
    });

    EXPECT_EQ(opened(letter.value()).words.value().place, prison());
    EXPECT_EQ(code_of(answered_by(mia(), letter.value(), saying("understood"))),
              "closed_letters.takes_no_answer");
}

TEST_P(GoingTogether, IsAskedWithAllThatIsToBeAgreedAndOfAPlaceThatIsTold) {
    const auto refused = [&](auto&& change) {
        auto draft = asking(commission());
        change(draft);
        return code_of(written(draft));
    };

    EXPECT_EQ(refused([](NewDraft& one) { one.together.reset(); }), "closed_letters.together");
    EXPECT_EQ(refused([](NewDraft& one) { one.visit->exactness = {"coarse"}; }),
              "closed_letters.together_exactly");
    EXPECT_EQ(refused([](NewDraft& one) { one.together->incident.clear(); }),
              "closed_letters.chosen");
    EXPECT_EQ(refused([](NewDraft& one) { one.together->incident_hours = 73; }),
              "closed_letters.number");
    EXPECT_EQ(refused([](NewDraft& one) { one.together->contribution_days = 0; }),
              "closed_letters.number");
    EXPECT_NE(refused([](NewDraft& one) { one.together->report = {"nobody"}; }), "");
    EXPECT_EQ(refused([](NewDraft& one) { one.alongside = DraftId::random(); }),
              "closed_letters.no_such_other");
    EXPECT_EQ(refused([](NewDraft& one) { one.matter = {"answer"}; }),
              "closed_letters.answer_elsewhere");
    auto call = of_a_call();
    call.together = usual_terms();
    EXPECT_EQ(code_of(written(call)), "closed_letters.together");
}

TEST_P(GoingTogether, ShowsTheAgreementThatSettlesJointVisits) {
    const auto settled = [&] {
        return seen_by(lea(), written(asking(commission())).value()).look.value().on_going_together;
    };
    EXPECT_TRUE(settled().empty());
    with_clause(agreement(), clause("joint_visits", "Before a joint visit all is written down."));

    ASSERT_EQ(settled().size(), 1U);
    EXPECT_EQ(settled().front(), agreement());
}

}  // namespace liaise::closed_letters
