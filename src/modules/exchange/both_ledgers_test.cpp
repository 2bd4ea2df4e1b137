#include "guard/answer.hpp"
#include "modules/exchange/a_disclosure_test.hpp"
#include "modules/ledger/against_letters.hpp"
#include "modules/ledger/ledger.hpp"
#include "modules/ledger/proofs.hpp"

namespace liaise::exchange {
namespace {

/// The ledgers of two who told each other something, and the proofs that each keeps of it.
class BothLedgers : public ADisclosure {
protected:
    BothLedgers()
        : our_chair_(enrolled(mechanism(), "Em", guard::Role::coordinator)),
          their_chair_(enrolled(commission(), "Fi", guard::Role::coordinator)) {
        told(harmless());
        const auto other = told(words("The yard was closed."));
        EXPECT_EQ(recalled(other), "");
    }

    Json chain_of(const guard::Viewer& chair) {
        const auto tx = database().reading();
        auto work = guard::RightsWork::of(guard::Work(chair, *tx, noon)).value();
        return Json::parse(guard::Answer::of(ledger::list(work, {}).value()).text());
    }
    Json proofs_of(const guard::Viewer& chair, const ledger::ProofsQuestion& question = {}) {
        const auto tx = database().reading();
        guard::Work work(chair, *tx, noon);
        return Json::parse(guard::Answer::of(ledger::proofs(work, question).value()).text());
    }
    std::int64_t letters_with(const Id<bodies::Body>& body) {
        return proofs_of(our_chair_, {Id<guard::BodyRef>{body.value}, {}})["total"];
    }
    Json ours() { return chain_of(our_chair_); }
    Json theirs() { return chain_of(their_chair_); }
    /// What they hold of the letters between us.
    Json held() { return proofs_of(their_chair_); }

    static std::int64_t found(const Json& chain, const Json& letters) {
        const auto outcome =
            ledger::found_in(ledger::whole(chain.dump()).value(), letters.dump());
        return outcome ? outcome->found : -1;
    }
    /// The chain with everything from its `kind` on left out, and so whole in itself.
    static Json cut_before(Json chain, const std::string& kind) {
        auto& lines = chain["items"];  // the last line first
        while (lines.at(0)["kind"] != kind) lines.erase(0);
        lines.erase(0);
        return chain;
    }

    guard::Viewer our_chair_, their_chair_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, BothLedgers, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(BothLedgers, HoldEveryLetterThatTheOtherHasAProofOf) {
    const auto letters = held();
    const auto how_many = static_cast<std::int64_t>(letters["items"].size());
    ASSERT_GE(how_many, 3) << "two products and a recall";

    EXPECT_EQ(found(ours(), letters), how_many);
    EXPECT_EQ(found(theirs(), proofs_of(our_chair_)), how_many);
}

TEST_P(BothLedgers, AreFoundOutWhenOneIsCutOffBeforeALetter) {
    const auto sent = cut_before(ours(), "recall_sent");
    const auto got = cut_before(theirs(), "recall_received");
    ASSERT_TRUE(ledger::verified(sent.dump())) << "nothing in the file itself shows it";

    EXPECT_EQ(found(sent, held()), -1);
    EXPECT_EQ(found(got, held()), -1);
}

TEST_P(BothLedgers, AreFoundOutWhenALetterIsSaidToHaveBeenAnother) {
    auto letters = held();
    letters["items"][0]["hash"] = "another";

    EXPECT_EQ(found(ours(), letters), -1);
    EXPECT_EQ(found(theirs(), letters), -1);
}

TEST_P(BothLedgers, CountLettersOfOthersApart) {
    auto letters = held();
    for (auto& letter : letters["items"]) {
        letter["sender"] = association().text();
        letter["recipient"] = letter["sender"];
    }

    const auto outcome = ledger::found_in(ledger::whole(ours().dump()).value(), letters.dump());

    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->found, 0);
    EXPECT_EQ(outcome->of_others, static_cast<std::int64_t>(letters["items"].size()));
}

TEST_P(BothLedgers, GiveAPartnerTheLettersBetweenTheTwoAlone) {
    EXPECT_EQ(letters_with(commission()), proofs_of(our_chair_)["total"].get<std::int64_t>());
    EXPECT_EQ(letters_with(association()), 0);
}

TEST_P(BothLedgers, AreNotHeldAgainstAFileThatIsNoListOfLetters) {
    const auto outcome = ledger::found_in(ledger::whole(ours().dump()).value(), "{}");

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, "ledger.no_letters");
}

}  // namespace
}  // namespace liaise::exchange
