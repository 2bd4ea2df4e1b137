#include "modules/exchange/gate.hpp"

#include "modules/exchange/a_disclosure_test.hpp"

namespace liaise::exchange {

namespace {

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

std::string error_of(const Result<Id<Disclosure>>& outcome) {
    return outcome ? "" : outcome.error().code;
}

}  // namespace

TEST_P(ADisclosure, IsLetGoByWhoLookedAtExactlyThis) {
    const auto id = begun(harmless());

    EXPECT_EQ(code(writing([&](guard::OwnWork& work) {
                  return release(work, {id, "what is not there any more", true});
              })),
              "exchange.changed_since");
    EXPECT_EQ(stage(id), "draft");
}

TEST_P(ADisclosure, TakesASecondPersonWhoLookedAtTheSame) {
    const auto id = begun(harmless());
    EXPECT_EQ(released(id), "");

    EXPECT_EQ(code(by_the_colleague([&](guard::OwnWork& work) {
                  return second(work, {id, "what is not there any more", true});
              })),
              "exchange.changed_since");
    EXPECT_EQ(stage(id), "waiting_for_second");
}

TEST_P(ADisclosure, IsDeliveredOnceAndNotAfterItWasCalledBack) {
    const auto id = told(harmless());

    EXPECT_EQ(delivered(id), "exchange.settled");
    EXPECT_EQ(recalled(id), "");
    EXPECT_EQ(delivered(id), "exchange.settled");
    EXPECT_EQ(received().size(), 1u);
}

TEST_P(ADisclosure, LeavesItsReceiverWhenItsLastDayIsPast) {
    auto draft = harmless();
    draft.expires = today;
    told(draft);
    const auto tomorrow = Clock::standing_at({noon.seconds + 24 * 60 * 60});

    EXPECT_EQ(guard::Letters::destroy_expired(database(), tomorrow), 1);
    EXPECT_EQ(opened(received()[0]), "letters.destroyed");
}

TEST_P(ADisclosure, IsBlockedWhereOnlyFiguresMayBeToldAndItTellsMore) {
    auto draft = harmless();
    draft.caveats = {{"aggregate_only"}};

    EXPECT_TRUE(has(obstacles(draft), "caveat_broken"));
}

TEST_P(ADisclosure, IsClassifiedAsItsStrictestPieceIs) {
    auto draft = of_finding(found(
        [](findings::Draft& finding) { finding.classification = {"confidential"}; }));
    draft.parts.push_back(harmless().parts[0]);
    draft.classification = {"public"};

    const auto product = looked_at(begun(draft)).recipients[0].product;
    EXPECT_EQ(product.heading.classification.value, "confidential");
}

TEST_P(ADisclosure, RestsOnNoClauseForOtherPlacesThanItsFindingsAreFrom) {
    auto one = beginning("On stations", "in_force");
    one.on = plus_days(today, -30);
    const auto id = TwoBooks::begun(one);
    agreements::InformationTerm term;
    term.categories = {{"thematic_finding"}};
    term.form = {"anonymised"};
    term.direction = {"given"};
    term.purpose = "Prevention";
    term.frequency = {"as_it_arises"};
    term.place_types = {{"police_station"}};
    auto of_stations = clause("information_exchange", "As the table says.");
    of_stations.information = {term};
    with_clause(id, of_stations);
    auto draft = of_finding(found());
    draft.places = {station()};
    draft.recipients[0].agreement = id;
    auto only_of_the_station = harmless();
    only_of_the_station.places = {station()};
    only_of_the_station.recipients[0].agreement = id;

    EXPECT_TRUE(has(obstacles(draft), "no_basis"));
    EXPECT_FALSE(has(obstacles(only_of_the_station), "no_basis"));
}

TEST_P(ADisclosure, TellsTheFieldsThatWereChosenAndNoOther) {
    auto draft = of_finding(found());
    draft.parts[0].fields = {{"title"}, {"text"}};

    const auto piece = looked_at(begun(draft)).recipients[0].product.pieces.at(0);
    EXPECT_EQ(piece.text, "The corridors were cold.");
    EXPECT_FALSE(piece.when);
    EXPECT_FALSE(piece.place);
}

TEST_P(ADisclosure, IsToldOnOnlyWhereItsOriginatorSaysSoAndNothingElse) {
    const auto may_go_on = [&](const Caveats& caveats) {
        auto draft = harmless();
        draft.caveats = caveats;
        told(draft);
        const auto letter = received().back();
        return written_by_the_commission([&](guard::OwnWork& work) {
            auto onward = harmless();
            onward.parts = {{{"received"}, {}, {}, {}, {}, letter}};
            onward.recipients = {{association(), {}, "They asked."}};
            const auto seen = *look(work, {begin(work, onward).value()}).value();
            return std::ranges::none_of(seen.concerns, [](const Concern& one) {
                return one.kind.value == "originators_caveat";
            });
        });
    };

    EXPECT_TRUE(may_go_on({{"onward_allowed"}}));
    EXPECT_FALSE(may_go_on({}));
    EXPECT_FALSE(may_go_on({{"onward_allowed"}, {"no_onward"}}));
    EXPECT_FALSE(may_go_on({{"onward_allowed"}, {"originator_control"}}));
}

TEST_P(ADisclosure, IsCalledBackFromThoseWhoAreNamedAndNobodyElse) {
    auto draft = harmless();
    draft.recipients.push_back({association(), {}, "They asked for it."});
    const auto id = told(draft);
    const auto recalls_from = [&](const Id<bodies::Body>& body) {
        return reading([&](guard::Work& work) {
            return *work.gathered("SELECT COUNT(*) FROM letters l WHERE {scope l} AND "
                                  "l.kind = 'recall' AND l.recipient = $1",
                                  {body.text()}, std::int64_t{0},
                                  [](std::int64_t& count, const store::Row& row) {
                                      count = row.integer(0);
                                  });
        });
    };
    EXPECT_EQ(code(writing([&](guard::OwnWork& work) {
                  return recall(work, {id, {commission()}, {"mistake"}, {}});
              })),
              "");

    EXPECT_EQ(recalls_from(commission()), 1);
    EXPECT_EQ(recalls_from(association()), 0);
    EXPECT_EQ(stage(id), "delivered");
}

TEST_P(ADisclosure, RestsOnAnAgreementOrADecisionAndHasItsLastDayBeforeIt) {
    auto on_both = harmless();
    on_both.recipients[0].decision = "For this once.";
    auto past = harmless();
    past.expires = plus_days(today, -1);
    const auto code_of = [&](const DisclosureDraft& draft) {
        return writing([&](guard::OwnWork& work) { return error_of(begin(work, draft)); });
    };

    EXPECT_EQ(code_of(on_both), "exchange.one_basis");
    EXPECT_EQ(code_of(past), "exchange.expired_already");
}

TEST_P(ADisclosure, IsKeptHalfWrittenAndNeverLetGoSo) {
    const std::pair<std::string, std::function<void(DisclosureDraft&)>> lacks[] = {
        {"exchange.title", [](auto& draft) { draft.title = ""; }},
        {"vocabularies.unknown_word", [](auto& draft) { draft.purpose = {""}; }},
        {"vocabularies.unknown_word", [](auto& draft) { draft.category = {""}; }},
        {"exchange.parts", [](auto& draft) { draft.parts = {}; }},
        {"exchange.part_text", [](auto& draft) { draft.parts[0].text = {}; }},
        {"exchange.no_such_finding", [](auto& draft) { draft.parts[0].kind = {"finding"}; }},
        {"exchange.recipients", [](auto& draft) { draft.recipients = {}; }},
        {"exchange.one_basis", [](auto& draft) { draft.recipients[0].agreement = {}; }},
    };
    for (const auto& [lacking, take_out] : lacks) {
        auto draft = harmless();
        take_out(draft);
        const auto id = begun(draft);

        const auto outcome = writing([&](guard::OwnWork& work) {
            return code(release(work, {id, "", true}));
        });
        EXPECT_EQ(outcome, lacking);
        EXPECT_EQ(delivered(id), lacking);
    }
    EXPECT_TRUE(received().empty());
}

}  // namespace liaise::exchange
