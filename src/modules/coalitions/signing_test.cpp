#include "modules/coalitions/a_coalition_test.hpp"

namespace liaise::coalitions {

namespace {

using Words = std::vector<std::string>;

class Signing : public ACoalition {
protected:
    std::string called_back_by(const Pair& who, const Id<exchange::Disclosure>& id) {
        return code(tried_as(who.lead, [&](guard::OwnWork& work) {
            return exchange::recall(work, {id, {}, {"mistake"}, {}});
        }));
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, Signing, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(Signing, StandsWithTheTextBesideReservationsAndDissentAtEverybodys) {
    const auto id = with_both();
    const auto version = with_a_version(id, "We ask for heating.");
    told_by(theirs(), about(id, "signature", "", {mechanism(), association()}, version));
    told_by(theirs(),
            about(id, "reservation", "Not before spring.", {mechanism(), association()}, version));
    told_by(others(),
            about(id, "dissent", "It asks too little.", {mechanism(), commission()}, version));

    for (const auto& who : {ours().lead, theirs().lead, others().lead}) {
        const auto read = read_by(who, id).versions;
        ASSERT_EQ(read.size(), 1U);
        const auto& one = read.front();
        EXPECT_EQ(one.whole.text, "We ask for heating.");
        EXPECT_TRUE(one.whole.fits);
        EXPECT_EQ(one.whole.addressee, "The ministry");
        ASSERT_EQ(one.signatures.size(), 1U);
        EXPECT_EQ(one.signatures.front().by, commission());
        EXPECT_TRUE(one.signatures.front().fits);
        ASSERT_EQ(one.reservations.size(), 1U);
        EXPECT_EQ(one.reservations.front().text, "Not before spring.");
        ASSERT_EQ(one.dissent.size(), 1U);
        EXPECT_EQ(one.dissent.front().text, "It asks too little.");
    }
}

TEST_P(Signing, DoesNotCarryOverToAnotherText) {
    const auto id = with_both();
    const auto version = with_a_version(id, "We ask for heating.");
    told_by(theirs(), about(id, "signature", "", {mechanism(), association()}, version));
    with_a_version(id, "We ask for heating and for light.");
    const auto versions = read_by(theirs().lead, id).versions;

    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions.front().whole.text, "We ask for heating and for light.");
    EXPECT_TRUE(versions.front().signatures.empty());
    EXPECT_EQ(versions.back().signatures.size(), 1U);
}

TEST_P(Signing, IsOfAVersionThatIsThereAndIsNotCalledBack) {
    const auto id = with_both();
    const auto unknown = Id<exchange::TextVersion>::random();
    const auto told = told_by(ours(), text(id, "version", "We ask.", {commission()}));
    const auto version = read_by(ours().lead, id).versions.front().text_version;
    EXPECT_EQ(obstacles_of(theirs(), about(id, "signature", "", {mechanism()}, unknown)),
              Words{"text_version_gone"});
    EXPECT_EQ(obstacles_of(theirs(), about(id, "signature", "", {mechanism()}, version)), Words{});
    EXPECT_EQ(called_back_by(ours(), told), "");

    EXPECT_EQ(obstacles_of(theirs(), about(id, "signature", "", {mechanism()}, version)),
              Words{"text_version_gone"});
}

TEST_P(Signing, BindsTheLeadToTheWordsOfTheVersionToo) {
    const auto id = with_both();
    const auto told = told_by(ours(), text(id, "version", "We ask.", {commission()}));
    auto draft = written_as(ours().lead, [&](guard::OwnWork& work) {
        return exchange::disclosure(work, {told}).value()->draft;
    });
    draft.recipients = {{association(), {}, "For this once."}};
    const auto again = [&] {
        const auto begun = written_as(ours().lead, [&](guard::OwnWork& work) {
            return exchange::begin(work, draft).value();
        });
        Words words;
        for (const auto& [word] : looked_by(ours(), begun).obstacles) words.push_back(word);
        return words;
    };
    EXPECT_EQ(again(), Words{});
    draft.parts.front().coalition->addressee = "The governor";
    EXPECT_EQ(again(), Words{"text_version_taken"}) << "who is asked was signed too";
    draft.parts.front().coalition->addressee = "The ministry";
    EXPECT_EQ(again(), Words{});
    draft.parts.front().text = "We ask, and thank.";

    EXPECT_EQ(again(), Words{"text_version_taken"});
}

TEST_P(Signing, StaysAsItWasSignedWhenItsBodyLeaves) {
    const auto id = with_both();
    const auto version = with_a_version(id, "We ask for heating.");
    told_by(theirs(), about(id, "signature", "", {mechanism(), association()}, version));
    told_by(theirs(),
            about(id, "reservation", "Not before spring.", {mechanism(), association()}, version));
    EXPECT_EQ(left(theirs().lead, id), "");
    const auto read = read_by(others().lead, id).versions.front();

    EXPECT_TRUE(read.signatures.front().has_left);
    EXPECT_EQ(read.reservations.front().text, "Not before spring.");
    EXPECT_TRUE(read.reservations.front().has_left);
}

TEST_P(Signing, CanBeCalledBackAlsoByWhoLeft) {
    const auto id = with_both();
    const auto version = with_a_version(id, "We ask for heating.");
    const auto told = told_by(theirs(), about(id, "reservation", "Not before spring.",
                                              {mechanism(), association()}, version));
    EXPECT_EQ(left(theirs().lead, id), "");
    EXPECT_EQ(called_back_by(theirs(), told), "");
    const auto read = read_by(others().lead, id).versions.front();

    EXPECT_TRUE(read.reservations.front().is_called_back);
    EXPECT_EQ(read.reservations.front().text, "");
}

TEST_P(Signing, GoesWordForWordToWhoJoinedSince) {
    const auto id = begun_coalition();
    invite(id, {commission(), association()});
    EXPECT_EQ(joined(theirs().lead, id), "");
    const auto told = told_by(ours(), text(id, "version", "We ask.", {commission()}));
    EXPECT_EQ(joined(others().lead, id), "");
    auto again = text(id, "version", "", {association()});
    again.again = told;
    told_by(ours(), again);

    EXPECT_EQ(read_by(others().lead, id).versions.front().text_version,
              read_by(theirs().lead, id).versions.front().text_version);
    EXPECT_EQ(read_by(ours().lead, id).versions.size(), 1U);
}

TEST_P(Signing, IsPrintedFromTheCoalitionAndNotWithoutItsReservations) {
    const auto id = with_both();
    with_a_version(id, "We ask for heating.");
    std::optional<Id<guard::Letter>> letter;
    for (const auto& one : seen_by(theirs().lead, id).texts)
        if (one.act.value == "version") letter = one.letter;
    const auto opened = opened_as(theirs().lead, [&](guard::OpeningWork& work) {
        return *exchange::open_received(work, {*letter}).value();
    });

    EXPECT_FALSE(opened.may_print);
    EXPECT_FALSE(opened.may_copy);
    EXPECT_TRUE(read_by(theirs().lead, id).may_print);
}

}  // namespace liaise::coalitions
