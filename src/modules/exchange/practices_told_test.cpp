#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/exchange/two_sides_test.hpp"
#include "modules/practices/practices.hpp"
#include "modules/practices/shipped_statements.hpp"

namespace liaise::exchange {

namespace {

using practices::Profile;
using practices::ProfileLine;

/// What the mechanism says of how the commission works, and tells it; and what that says itself.
class PracticesTold : public TwoSides {
protected:
    const Id<practices::Statement> statement_ = practices::shipped_statements().at(11).id;

    practices::NewAnswer says(const char* word) const {
        practices::NewAnswer said;
        said.body = commission();
        said.statement = statement_;
        said.says = {word};
        said.evidence = "Its own report says so.";
        said.basis = Confidential("kanarie-of-the-basis");
        return said;
    }
    Id<practices::Answer> answered(const char* word) {
        return writing(
            [&](guard::OwnWork& work) { return practices::answer(work, says(word)).value(); });
    }
    void answered_by_the_commission(const char* word) {
        written_by_the_commission(
            [&](guard::OwnWork& work) { return practices::answer(work, says(word)).value(); });
    }
    DisclosureDraft telling(const Id<practices::Answer>& answer) const {
        auto draft = harmless();
        draft.title = "How we see your work";
        draft.category = {"practice"};
        PartDraft part;
        part.kind = {"practice_answer"};
        part.practice_answer = answer;
        draft.parts = {part};
        draft.recipients = {{commission(), {}, "They asked how we see it."}};
        return draft;
    }
    static ProfileLine line(const Profile& profile, const Id<practices::Statement>& statement) {
        return *std::ranges::find(profile.lines, statement, &ProfileLine::statement);
    }
    Profile as_the_commission_sees_itself() {
        return written_by_the_commission([&](guard::OwnWork& work) {
            return *practices::profile(work, {commission()}).value();
        });
    }
    void it_is_known_to_depend_on_nobody() {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(our_lead(), *tx, noon)).value();
        const auto found = bodies::find(work, {commission()}).value();
        bodies::Draft draft;
        draft.names = found->names;
        draft.type = found->type;
        draft.source = found->source;
        draft.is_dependent = {"no"};
        bodies::correct(work, {commission(), found->version, draft}).value();
        tx->commit();
    }
    std::string look_code(const DisclosureDraft& draft) {
        return writing([&](guard::OwnWork& work) {
            const auto id = begin(work, draft);
            return id ? code_of(look(work, {*id})) : id.error().code;
        });
    }
    std::int64_t received_practices() {
        std::int64_t count = 0;
        database().reading()->each("SELECT COUNT(*) FROM received_practices", {},
                                   [&](const store::Row& row) { count = row.integer(0); });
        return count;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, PracticesTold, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(PracticesTold, ReachTheBodyThemselvesOnlyOnceTheyAreToldAndOpened) {
    answered_by_the_commission("yes");
    const auto id = answered("no");
    EXPECT_EQ(line(as_the_commission_sees_itself(), statement_).words.size(), 1u);
    told(telling(id));
    EXPECT_EQ(line(as_the_commission_sees_itself(), statement_).standing.value, "one_says");
    EXPECT_EQ(read_by_the_commission(received_letters().back()), "");
    const auto one = line(as_the_commission_sees_itself(), statement_);

    EXPECT_EQ(one.standing.value, "differ");
    ASSERT_EQ(one.words.size(), 2u);
    EXPECT_EQ(one.words[0].by, commission());
    EXPECT_EQ(one.words[0].says->value, "yes") << "nobody's word is written over";
    EXPECT_EQ(one.words[1].by, mechanism());
    EXPECT_EQ(one.words[1].says->value, "no");
    EXPECT_EQ(one.words[1].text, "Its own report says so.");
    EXPECT_FALSE(one.words[1].basis);
    EXPECT_TRUE(one.words[1].asked.empty()) << "asked in the same words";
}

TEST_P(PracticesTold, NeverHoldWhatTheyRestOn) {
    told(telling(answered("no")));

    const auto words = opened(received_letters().back());
    EXPECT_NE(words.find("Its own report says so."), std::string::npos);
    EXPECT_EQ(words.find("kanarie"), std::string::npos);
}

TEST_P(PracticesTold, AreHalfYearsForWhoMayDependOnAnAuthority) {
    const auto id = answered("no");
    told(telling(id));
    read_by_the_commission(received_letters().back());
    const auto one = line(as_the_commission_sees_itself(), statement_);

    EXPECT_EQ(one.words.at(0).when->precision, Precision::half_year)
        << "of the commission that is not known";
}

TEST_P(PracticesTold, AreToldAnewAndTheLaterStands) {
    told(telling(answered("no")));
    read_by_the_commission(received_letters().back());
    told(telling(answered("yes")));
    read_by_the_commission(received_letters().back());
    const auto one = line(as_the_commission_sees_itself(), statement_);

    ASSERT_EQ(one.words.size(), 1u);
    EXPECT_EQ(one.words[0].says->value, "yes") << "of one time, what came last";
}

TEST_P(PracticesTold, OfADayStandForWhatWasToldBeforeOfItsHalfYear) {
    told(telling(answered("no")));
    read_by_the_commission(received_letters().back());
    it_is_known_to_depend_on_nobody();
    told(telling(answered("yes")));
    read_by_the_commission(received_letters().back());
    const auto one = line(as_the_commission_sees_itself(), statement_);

    ASSERT_EQ(one.words.size(), 1u);
    EXPECT_EQ(one.words[0].when->precision, Precision::day);
    EXPECT_EQ(one.words[0].says->value, "yes")
        << "that the half-year ends later does not make its word the later one";
}

TEST_P(PracticesTold, GoWithTheirLetter) {
    const auto disclosure = told(telling(answered("no")));
    const auto letter = received_letters().back();
    read_by_the_commission(letter);
    EXPECT_EQ(recalled(disclosure), "");
    EXPECT_EQ(line(as_the_commission_sees_itself(), statement_).standing.value, "not_said")
        << "called back";
    EXPECT_EQ(received_practices(), 1);
    EXPECT_EQ(acknowledged({letter, {"destroyed"}, {}, {}, false}), "");

    EXPECT_EQ(received_practices(), 0);
    EXPECT_EQ(
        writing([&](guard::OwnWork& work) {
            return line(*practices::profile(work, {commission()}).value(), statement_).words.size();
        }),
        1u)
        << "at home they stay";
}

TEST_P(PracticesTold, OfAStatementThatTheReceiverDoesNotHaveComeWithItsWords) {
    const auto own = writing([](guard::OwnWork& work) {
        return practices::add_statement(work,
                                        {{"methodology"}, {}, {{"en", "It visits at night."}}, {}})
            .value();
    });
    auto said = says("partly");
    said.statement = own;
    told(telling(
        writing([&](guard::OwnWork& work) { return practices::answer(work, said).value(); })));
    read_by_the_commission(received_letters().back());
    const auto one = line(as_the_commission_sees_itself(), own);

    EXPECT_EQ(name_in(one.text, "en"), "It visits at night.");
    EXPECT_EQ(one.level.value, "methodology");
    EXPECT_FALSE(one.is_asked);
}

TEST_P(PracticesTold, OfAStatementOfOurOwnAreLookedAtForNamesInThatToo) {
    auto said = says("partly");
    said.statement = writing([](guard::OwnWork& work) {
        return practices::add_statement(
                   work, {{"methodology"}, {}, {{"en", "Mr John Smith is seen by it."}}, {}})
            .value();
    });
    const auto of_our_own = looked_at(begun(telling(
        writing([&](guard::OwnWork& work) { return practices::answer(work, said).value(); }))));
    const auto of_a_shipped_one = looked_at(begun(telling(answered("no"))));
    const auto is_asked = [](const Concern& concern) { return concern.in_field == "asked"; };

    EXPECT_TRUE(std::ranges::any_of(of_our_own.concerns, is_asked));
    EXPECT_TRUE(std::ranges::none_of(of_a_shipped_one.concerns, is_asked));
}

TEST_P(PracticesTold, OfStrengthsAndWeaknessesComeInWords) {
    const auto id = writing([&](guard::OwnWork& work) {
        return practices::remark(work, {commission(), {"strength"}, {"method"}, "It goes back."})
            .value();
    });
    auto draft = telling(answered("no"));
    PartDraft part;
    part.kind = {"practice_remark"};
    part.practice_remark = id;
    draft.parts.push_back(part);
    told(draft);
    read_by_the_commission(received_letters().back());
    const auto own = as_the_commission_sees_itself();

    ASSERT_EQ(own.remarks.size(), 1u);
    EXPECT_EQ(own.remarks[0].remark->value, "strength");
    EXPECT_EQ(own.remarks[0].text, "It goes back.");
    EXPECT_EQ(own.remarks[0].by, mechanism());
}

TEST_P(PracticesTold, AreToldAsThatAndBesideNoRecord) {
    const auto id = answered("no");
    auto draft = telling(id);
    EXPECT_EQ(look_code(draft), "");
    draft.category = {"thematic_finding"};
    EXPECT_EQ(look_code(draft), "exchange.practices_are_practices");
    draft = telling(id);
    draft.parts.push_back(of_finding(found()).parts.at(0));
    EXPECT_EQ(look_code(draft), "exchange.practices_are_practices");

    EXPECT_EQ(look_code(telling(Id<practices::Answer>::random())), "exchange.no_such_practice");
}

TEST_P(PracticesTold, OfAThirdBodyStandOnThatBodysPageAlone) {
    auto said = says("no");
    said.body = inspectorate();
    told(telling(
        writing([&](guard::OwnWork& work) { return practices::answer(work, said).value(); })));
    read_by_the_commission(received_letters().back());

    EXPECT_EQ(line(as_the_commission_sees_itself(), statement_).standing.value, "not_said");
    const auto of_the_third = written_by_the_commission(
        [&](guard::OwnWork& work) { return *practices::profile(work, {inspectorate()}).value(); });
    ASSERT_EQ(line(of_the_third, statement_).words.size(), 1u);
    EXPECT_EQ(line(of_the_third, statement_).words[0].by, mechanism());
}

TEST_P(PracticesTold, OfTheCommissionAreNothingToAThirdBody) {
    told(telling(answered("no")));
    read_by_the_commission(received_letters().back());

    written_by_the_inspectorate([&](guard::OwnWork& work) {
        const auto seen = *practices::profile(work, {commission()}).value();
        for (const auto& one : seen.lines) EXPECT_EQ(one.standing.value, "not_said");
        return 0;
    });
}

}  // namespace liaise::exchange
