#include "modules/ledger/ledger.hpp"

#include "guard/ledger.hpp"
#include "modules/ledger/checkpoints.hpp"
#include "modules/people/a_country_test.hpp"

namespace liaise::ledger {
namespace {

class ABodysLedger : public people::ACountry {
protected:
    /// What `token` reads of the ledger; the code of the error if it may not.
    std::pair<Json, std::string> read_by(const std::string& token) {
        const auto tx = database().reading();
        guard::Desk desk(*tx, noon, guard::Sessions::viewer(*tx, token, noon), "192.0.2.7", token);
        auto work = desk.work<guard::RightsWork>();
        if (!work) return {Json(), work.error().code};
        const auto page = list(*work, {});
        return {Json::parse(guard::Answer::of(page.value()).text()), ""};
    }
    Checkpoint checkpoint_by(const std::string& token) {
        const auto tx = database().writing();
        guard::Desk desk(*tx, noon, guard::Sessions::viewer(*tx, token, noon), "192.0.2.7", token);
        auto work = desk.work<guard::RightsWork>().value();
        auto made = *make_checkpoint(work, {}).value();
        tx->commit();
        return made;
    }
    /// Whether somebody of the other body is told that it is signed.
    bool is_signed(const Checkpoint& checkpoint) {
        const auto token = bo_.empty() ? bo_ = bo() : bo_;
        const auto tx = database().reading();
        guard::Work work(*guard::Sessions::viewer(*tx, token, noon), *tx, noon);
        return judge_checkpoint(work, checkpoint).value()->is_signed_by_body;
    }
    Json lines_of(const std::string& token) { return read_by(token).first.at("items"); }

private:
    std::string bo_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ABodysLedger, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ABodysLedger, TellsItsCoordinatorWhoDidWhatToWhom) {
    const auto token = ada();
    const auto ben = id_of(let_in(token, "ben", "editor"));
    call(guard::Method::put, "/people/{id}/role", {{"id", ben}, {"role", "reader"}}, token);

    const auto last = lines_of(token).at(0);

    EXPECT_EQ(last.at("kind"), "role_changed");
    EXPECT_EQ(last.at("by_name"), "Ada");
    EXPECT_EQ(last.at("person_name"), "ben");
    EXPECT_EQ(last.at("about"), "reader");
}

TEST_P(ABodysLedger, IsReadByNobodyElse) {
    const auto token = ada();
    const auto reader = let_in(token, "ben", "reader");
    const auto stranger = bo();

    EXPECT_EQ(read_by(reader).second, "error.not_a_coordinator");
    EXPECT_EQ(read_by(root()).second, "error.not_a_coordinator");
    for (const auto& line : lines_of(stranger))
        EXPECT_EQ(line.at("scope"), guard::Persons::scope_of(bar)) << line;
}

TEST_P(ABodysLedger, IsProvedFromItsFileAlone) {
    const auto token = ada();
    let_in(token, "ben", "reader");
    auto whole = read_by(token).first;

    ASSERT_EQ(verified(whole.dump()).value().number, whole["total"].get<std::int64_t>());

    auto words = whole;
    words["items"][0]["words"] = "{}";
    EXPECT_EQ(verified(words.dump()).error().code, "ledger.not_whole");
    auto kind = whole;
    kind["items"][1]["kind"] = "signed_in_too";
    EXPECT_EQ(verified(kind.dump()).error().code, "ledger.not_whole");
    whole["items"].erase(1);
    EXPECT_EQ(verified(whole.dump()).error().code, "ledger.not_whole");
}

TEST_P(ABodysLedger, IsWholeUpToItsLastLineAndCutOffToWhoHoldsALaterOne) {
    const auto token = ada();
    let_in(token, "ben", "reader");
    auto chain = read_by(token).first;
    const auto head = verified(chain.dump()).value();
    EXPECT_EQ(head.hash, chain["items"][0]["hash"]);
    const auto as_told = head_from(std::to_string(head.number) + ':' + head.hash).value();
    EXPECT_TRUE(verified(chain.dump(), as_told));
    EXPECT_TRUE(verified(chain.dump(), Head{1, chain["items"].back()["hash"]}));

    EXPECT_EQ(verified(chain.dump(), Head{head.number, "another"}).error().code,
              "ledger.not_whole");
    chain["items"].erase(0);

    EXPECT_EQ(verified(chain.dump()).value().number, head.number - 1) << "no file shows its end";
    EXPECT_EQ(verified(chain.dump(), as_told).error().code, "ledger.not_whole");
}

TEST_P(ABodysLedger, StaysWholeWhenWordsAreForgotten) {
    const auto token = ada();
    auto tx = database().writing();
    guard::Ledger::forget(*tx, guard::Persons::scope_of(council), 1);
    tx->commit();

    const auto whole = read_by(token).first;

    EXPECT_TRUE(whole["items"].back().at("words").is_null());
    EXPECT_TRUE(verified(whole.dump()));
}

TEST_P(ABodysLedger, HandsOutWhereItEndsSigned) {
    const auto token = ada();
    const auto end = lines_of(token).at(0);

    const auto made = checkpoint_by(token);

    EXPECT_EQ(made.body, council);
    EXPECT_EQ(made.number, end.at("number").get<std::int64_t>());
    EXPECT_EQ(made.hash, end.at("hash"));
    EXPECT_EQ(lines_of(token).at(0).at("kind"), "checkpoint_made");
    EXPECT_TRUE(is_signed(made));
    auto later = made;
    ++later.number;
    EXPECT_FALSE(is_signed(later));
    auto of_another = made;
    of_another.body = bar;
    EXPECT_FALSE(is_signed(of_another));
}

TEST(ALedgersFile, IsRefusedWhenItIsNone) {
    EXPECT_EQ(verified("no JSON").error().code, "ledger.no_ledger");
    EXPECT_EQ(verified("{}").error().code, "ledger.no_ledger");
}

TEST(ALedgersHead, IsANumberAndAHash) {
    EXPECT_EQ(head_from("12:9f86").value().number, 12);
    EXPECT_EQ(head_from("12:9f86").value().hash, "9f86");
    for (const auto* bad : {"", "12", "12:", ":9f86", "0:9f86", "-1:9f86", "1x:9f86", "9f86:12"})
        EXPECT_EQ(head_from(bad).error().code, "ledger.no_head") << bad;
}

}  // namespace
}  // namespace liaise::ledger
