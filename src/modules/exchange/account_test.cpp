#include "modules/exchange/account.hpp"

#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

namespace {

class AnAccountOfAPlace : public TwoSides {
protected:
    Account of(const AccountQuestion& question) {
        return *by_our_coordinator([&](guard::RightsWork& work) {
                    return account(work, question);
                }).value();
    }
    std::string refusal(const AccountQuestion& question) {
        return code_of(by_our_coordinator(
            [&](guard::RightsWork& work) { return account(work, question); }));
    }
    /// Something about the prison that the commission told the mechanism, and that was opened.
    Id<guard::Letter> told_by_the_commission(const std::vector<Code<"caveat">>& caveats) {
        const auto colleague = enrolled(commission(), "Kim" + std::to_string(++people_));
        const auto begun_there = written_by_the_commission([&](guard::OwnWork& work) {
            findings::Draft finding;
            finding.title = "Canary of theirs";
            finding.text = "The yard was shut.";
            finding.place = prison();
            finding.classification = {"partner_shared"};
            finding.consent.answer = {"not_about_a_person"};
            auto draft = of_finding(findings::add(work, finding).value());
            draft.title = "Canary of theirs";
            draft.caveats = caveats;
            draft.recipients = {{mechanism(), {}, "They asked for it."}};
            const auto id = begin(work, draft).value();
            const auto seen = look(work, {id}).value()->fingerprint;
            EXPECT_EQ(code(release(work, {id, seen, true})), "");
            return id;
        });
        written_as(colleague, [&](guard::OwnWork& work) {
            const auto seen = look(work, {begun_there}).value()->fingerprint;
            if (disclosure(work, {begun_there}).value()->stage.value == "waiting_for_second") {
                EXPECT_EQ(code(second(work, {begun_there, seen, true})), "");
            }
            EXPECT_EQ(code(deliver(work, {begun_there})), "");
            return 0;
        });
        return opened_by_us([&](guard::OpeningWork& work) {
            const auto letter = exchange::received(work, {}).value().items.at(0)->id;
            EXPECT_TRUE(open_received(work, {letter}));
            return letter;
        });
    }

private:
    int people_ = 0;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, AnAccountOfAPlace, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(AnAccountOfAPlace, IsAskedForAboutOnePlaceOrOneFinding) {
    EXPECT_EQ(refusal({}), "exchange.one_account");
    EXPECT_EQ(refusal({prison(), Id<findings::Finding>::random()}), "exchange.one_account");
    EXPECT_EQ(refusal({{}, Id<findings::Finding>::random()}), "error.not_found");
}

TEST_P(AnAccountOfAPlace, HoldsWhatWasFoundAndToldOfAPlace) {
    const auto finding = found();
    const auto id = told(of_finding(finding));
    const auto letter = received_letters().back();
    answered({letter, {"declined"}, "Canary of their answer.", true});

    for (const auto& question : {AccountQuestion{prison(), {}}, AccountQuestion{{}, finding}}) {
        const auto whole = of(question);
        EXPECT_EQ(whole.findings.at(0).finding.id, finding);
        EXPECT_EQ(whole.disclosures.at(0).id, id);
        EXPECT_EQ(whole.given.at(0).id, letter);
        EXPECT_FALSE(whole.given.at(0).standing.answer);
        EXPECT_EQ(whole.lines.size(), 2u);
    }
    EXPECT_TRUE(of({station(), {}}).findings.empty());
    EXPECT_TRUE(of({station(), {}}).given.empty());
}

TEST_P(AnAccountOfAPlace, MarksWhatPointsToSomebody) {
    const auto finding = found([](findings::Draft& draft) {
        draft.text = "Call 0171 555 0199 about it.";
    });

    const auto marks = of({{}, finding}).findings.at(0).marks;
    ASSERT_FALSE(marks.empty());
    EXPECT_EQ(marks.front().in_field, "text");
    EXPECT_LT(marks.front().begin, marks.front().end);
}

TEST_P(AnAccountOfAPlace, WithholdsWhatAnotherBodyToldUnlessItAllowsThat) {
    const auto kept = told_by_the_commission({});
    const auto free = told_by_the_commission({{"onward_allowed"}});

    const auto held = of({prison(), {}}).held;
    ASSERT_EQ(held.size(), 2u);
    for (const auto& one : held) {
        EXPECT_EQ(one.from, commission());
        EXPECT_EQ(one.heading.has_value(), one.letter == free);
        EXPECT_TRUE(one.letter == free || one.letter == kept);
    }
}

}  // namespace liaise::exchange
