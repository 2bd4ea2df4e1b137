#include "modules/exchange/two_sides_test.hpp"

namespace liaise::exchange {

namespace {

/// One of the mechanism to whom its key was not handed, and a body of which nobody has come in.
class SealedTelling : public TwoSides {
protected:
    SealedTelling() : newcomer_(come_in(mechanism(), "Jo")), unmanned_(unmanned()) {}

    template <class F>
    auto by_the_newcomer(F&& f) {
        return written_as(newcomer_, std::forward<F>(f));
    }
    Disclosure seen_by_the_newcomer(const Id<Disclosure>& id) {
        return by_the_newcomer(
            [&](guard::OwnWork& work) { return *disclosure(work, {id}).value(); });
    }
    Disclosure seen_by_us(const Id<Disclosure>& id) {
        return reading([&](guard::Work& work) { return *disclosure(work, {id}).value(); });
    }
    DisclosureDraft to_nobody() const {
        auto draft = harmless();
        draft.recipients = {{unmanned_, {}, "For this once."}};
        return draft;
    }

    const guard::Viewer& newcomer() const { return newcomer_; }

private:
    Id<bodies::Body> unmanned() {
        const auto lead = enrolled(mechanism(), "Kit", guard::Role::coordinator);
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(lead, *tx, noon)).value();
        bodies::Draft draft;
        draft.names = {{"en", "Board"}};
        draft.type = {"lay_visitors"};
        draft.source = {"Made up", {}, {}};
        const auto id = bodies::add(work, draft).value();
        tx->commit();
        return id;
    }

    guard::Viewer newcomer_;
    Id<bodies::Body> unmanned_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, SealedTelling, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(SealedTelling, ShowsItsTitleAndNoWordToWhoHasNotTheKey) {
    const auto id = begun(harmless());
    const auto shut = seen_by_the_newcomer(id);

    EXPECT_EQ(shut.shut, "keys.not_handed");
    EXPECT_EQ(shut.draft.title, harmless().title);
    EXPECT_EQ(shut.draft.recipients.size(), 1U);
    EXPECT_EQ(shut.draft.purpose_words, "");
    EXPECT_FALSE(shut.draft.parts.front().text);
    EXPECT_FALSE(seen_by_us(id).shut);
    EXPECT_EQ(seen_by_us(id).draft.parts.front().text, harmless().parts.front().text);
}

TEST_P(SealedTelling, IsNotLookedAtNorWrittenOverByWhoHasNotTheKey) {
    const auto id = begun(harmless());
    const auto before = seen_by_us(id);
    const auto look_code = by_the_newcomer([&](guard::OwnWork& work) {
        return code_of(look(work, {id}));
    });
    // Not kept, as nothing is that was refused.
    const auto write_code = [&] {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(newcomer(), *tx, noon)).value();
        return code(rewrite(work, {id, before.version, words("Something else.")}));
    }();

    EXPECT_EQ(look_code, "exchange.shut");
    EXPECT_EQ(write_code, "keys.not_handed");
    EXPECT_EQ(seen_by_us(id).draft.parts.front().text, before.draft.parts.front().text);
}

TEST_P(SealedTelling, KeepsWhyItIsNotToldSealed) {
    const auto id = begun(harmless());
    const auto done = code(writing([&](guard::OwnWork& work) {
        return refuse(work, {id, {"could_harm"}, "It would be known who spoke."});
    }));

    EXPECT_EQ(done, "");
    EXPECT_EQ(seen_by_us(id).refusal->words, "It would be known who spoke.");
    EXPECT_EQ(seen_by_the_newcomer(id).refusal->words, "");
}

TEST_P(SealedTelling, OfTheSameWordsTwiceIsNotSeenToBeTheSame) {
    EXPECT_NE(looked_at(begun(harmless())).fingerprint, looked_at(begun(harmless())).fingerprint);
}

TEST_P(SealedTelling, IsHeldOffBeforeAnybodyIsToldWhereAReceiverHasNoKey) {
    auto draft = to_nobody();
    draft.recipients.push_back({commission(), agreement(), {}});
    const auto id = begun(draft);

    EXPECT_EQ(obstacles(to_nobody()), std::vector<std::string>{"no_key_there"});
    EXPECT_EQ(released(id), "exchange.blocked");
    EXPECT_TRUE(received_letters().empty());
}

TEST_P(SealedTelling, OpensAtTheReceiversForWhoHasTheirKeyAlone) {
    const auto letter = told_to_the_commission();
    const auto late = come_in(commission(), "Lu");
    const auto shut = opened_as(late, [&](guard::OpeningWork& work) {
        return code_of(open_received(work, {letter}));
    });

    EXPECT_EQ(shut, "keys.not_handed");
    EXPECT_EQ(read_by_the_commission(letter), "");
}

}  // namespace liaise::exchange
