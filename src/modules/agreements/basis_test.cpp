#include "modules/agreements/basis.hpp"

#include "modules/agreements/two_books_test.hpp"
#include "modules/bodies/parts.hpp"

namespace liaise::agreements {

namespace {

class ABasis : public TwoBooks {
protected:
    InformationTerm term(const std::string& category, const std::string& form,
                         const std::string& direction) const {
        InformationTerm one;
        one.categories = {{category}};
        one.form = {form};
        one.direction = {direction};
        one.purpose = "Planning";
        one.frequency = {"quarterly"};
        return one;
    }
    Id<Clause> with_term(const Id<Agreement>& id, const InformationTerm& one) {
        auto draft = clause("information_exchange", "As the table says.");
        draft.information = {one};
        return with_clause(id, draft);
    }
    Id<Agreement> in_force_since(Day day) {
        auto one = beginning("On sharing", "in_force");
        one.on = day;
        return begun(one);
    }
    Basis answer(const BasisQuestion& question) {
        return reading([&](guard::Work& work) { return *basis(work, question).value(); });
    }
    std::string why_not(const BasisQuestion& question) {
        const auto found = answer(question);
        return found.why_not ? found.why_not->value : "";
    }
    BasisQuestion counts(const Id<Agreement>& id) const {
        return {id, {"complaint_counts"}, {"aggregate"}, {"given"}, commission(), {}, {}};
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, ABasis, engines::both_engines(), engines::name_of_engine);

TEST_P(ABasis, IsTheClauseThatAllowsIt) {
    const auto id = in_force_since(plus_days(today, -30));
    with_term(id, term("method", "aggregate", "both"));
    const auto allowing = with_term(id, term("complaint_counts", "anonymised", "given"));

    EXPECT_EQ(answer(counts(id)).clause, allowing);
    EXPECT_EQ(answer(counts(id)).term->purpose, "Planning");
    reading([&](guard::Work& work) {
        EXPECT_EQ(is_basis_for(work, id, {"complaint_counts"}, {"anonymised"}, {"given"},
                               commission(), today)
                      .value()
                      ->clause,
                  allowing);
        return 0;
    });
}

TEST_P(ABasis, SaysWhatIsMissing) {
    const auto id = in_force_since(plus_days(today, -30));
    with_term(id, term("complaint_counts", "anonymised", "given"));
    auto question = counts(id);

    question.category = {"concern"};
    EXPECT_EQ(why_not(question), "category_not_covered");
    question = counts(id);
    question.direction = {"received"};
    EXPECT_EQ(why_not(question), "other_direction");
    question = counts(id);
    question.form = {"identified"};
    EXPECT_EQ(why_not(question), "closer_than_allowed");
    question = counts(id);
    question.recipient = association();
    EXPECT_EQ(why_not(question), "not_a_party");
    question.recipient = mechanism();
    EXPECT_EQ(why_not(question), "not_a_party");
}

TEST_P(ABasis, IsMissingWhereTheAgreementNamesAnEarlierEntryOfTheRecipientAndThatIsSaid) {
    const auto coordinator = come_in(mechanism(), "Di", guard::Role::coordinator);
    const auto in_the_register = [&](auto change) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(coordinator, *tx, noon)).value();
        const auto outcome = change(work);
        EXPECT_TRUE(outcome);
        tx->commit();
        return *outcome;
    };
    const auto earlier = in_the_register([](guard::RegisterWork& work) {
        bodies::Draft draft;
        draft.names = {{"en", "Human Rights Office"}};
        draft.type = {"nhri"};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft);
    });
    auto one = beginning("On sharing", "in_force");
    one.agreement.with = {earlier};
    one.on = plus_days(today, -30);
    const auto id = begun(one);
    with_term(id, term("complaint_counts", "anonymised", "given"));
    EXPECT_EQ(why_not(counts(id)), "not_a_party");

    in_the_register([&](guard::RegisterWork& work) {
        return bodies::merge(work, earlier, commission());
    });

    EXPECT_EQ(why_not(counts(id)), "earlier_entry_is_party");
    auto question = counts(id);
    question.recipient = association();
    EXPECT_EQ(why_not(question), "not_a_party");
}

TEST_P(ABasis, HoldsOnTheDaysOnWhichTheAgreementWasInForce) {
    auto one = beginning("On sharing", "in_force");
    one.on = plus_days(today, -30);
    one.agreement.ends_on = plus_days(today, 5);
    const auto id = begun(one);
    with_term(id, term("complaint_counts", "aggregate", "both"));
    auto question = counts(id);
    const auto on = [&](int days) {
        question.day = plus_days(today, days);
        return why_not(question);
    };

    EXPECT_EQ(on(-31), "not_yet_in_force");
    EXPECT_EQ(on(-30), "");
    EXPECT_EQ(on(5), "");
    EXPECT_EQ(on(6), "over");
    ASSERT_TRUE(taken_to(id, "review_due", plus_days(today, -3)));
    EXPECT_EQ(on(0), "");
    ASSERT_TRUE(taken_to(id, "terminated", plus_days(today, -1)));
    EXPECT_EQ(on(-2), "");
    EXPECT_EQ(on(-1), "over");
}

TEST_P(ABasis, IsNotADraft) {
    const auto id = begun(beginning("On sharing"));
    with_term(id, term("complaint_counts", "aggregate", "both"));

    EXPECT_EQ(why_not(counts(id)), "not_in_force");
}

TEST_P(ABasis, IsNothingForWhatAnotherClauseSaysIsNeverTold) {
    const auto id = in_force_since(today);
    with_term(id, term("complaint_counts", "aggregate", "both"));
    auto never = clause("never_exchanged", "Never counts of complaints.");
    never.never = {{"complaint_counts"}};
    with_clause(id, never);

    EXPECT_EQ(why_not(counts(id)), "never_exchanged");
}

TEST_P(ABasis, IsForThePlacesThatTheClauseNames) {
    const auto id = in_force_since(today);
    auto prisons = term("complaint_counts", "aggregate", "both");
    prisons.place_types = {{"prison"}};
    with_term(id, prisons);
    auto question = counts(id);

    EXPECT_EQ(why_not(question), "other_places");
    question.place = station();
    EXPECT_EQ(why_not(question), "other_places");
    question.place = prison();
    EXPECT_EQ(why_not(question), "");
}

TEST_P(ABasis, IsForTheRecipientsThatTheClauseNames) {
    auto one = beginning("Of three", "in_force");
    one.agreement.with = {commission(), association()};
    const auto id = begun(one);
    auto for_one = term("complaint_counts", "aggregate", "given");
    for_one.recipients = {association()};
    with_term(id, for_one);
    auto question = counts(id);

    EXPECT_EQ(why_not(question), "other_recipients");
    question.recipient = association();
    EXPECT_EQ(why_not(question), "");
}

TEST_P(ABasis, OfAnotherBodysAgreementIsNotFound) {
    const auto id = in_force_since(today);
    with_term(id, term("complaint_counts", "aggregate", "both"));
    written_by_the_commission([&](guard::OwnWork& work) {
        auto question = counts(id);
        question.recipient = mechanism();
        EXPECT_EQ(basis(work, question).error().kind, ErrorKind::not_found);
        return 0;
    });
}

TEST_P(ABasis, NamesItsPurposeItsPartiesAndItsPlaces) {
    const auto id = in_force_since(today);
    const auto refusal = [&](const InformationTerm& one) {
        return writing([&](guard::OwnWork& work) {
            auto draft = clause("information_exchange", "As the table says.");
            draft.information = {one};
            return add_clause(work, {id, draft}).error().code;
        });
    };

    auto one = term("complaint_counts", "aggregate", "both");
    one.purpose = "";
    EXPECT_EQ(refusal(one), "agreements.no_purpose");
    one.purpose = "Planning";
    one.recipients = {association()};
    EXPECT_EQ(refusal(one), "agreements.not_a_party");
    one.recipients = {};
    one.places = {Id<places::Place>::random()};
    EXPECT_EQ(refusal(one), "agreements.no_such_place");
    one.places = {};
    one.regions = {Id<regions::Region>::random()};
    EXPECT_EQ(refusal(one), "agreements.no_such_region");
    one.regions = {};
    one.categories = {};
    EXPECT_EQ(refusal(one), "agreements.no_category");
}

}  // namespace liaise::agreements
