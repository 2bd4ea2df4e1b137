#include <algorithm>
#include <set>

#include "modules/recommendations/a_register_test.hpp"
#include "modules/recommendations/scales.hpp"
#include "modules/vocabularies/shipped.hpp"
#include "modules/vocabularies/themes.hpp"

namespace liaise::recommendations {

namespace {

class WhatBecameOfIt : public ARegister {
protected:
    const Id<Recommendation> id_ = added(draft("Rights are told late")).value();
};

}  // namespace

TEST_P(WhatBecameOfIt, IsThreeThingsThatDoNotTouchEachOther) {
    NewAnswer answer;
    answer.id = id_;
    answer.on = *when_from("2026-03");
    answer.says = {{"rejected"}};
    as(ours, [&](guard::OwnWork& work) { return note_answer(work, answer).value(); });
    EXPECT_FALSE(found(id_).claimed || found(id_).verified);

    claimed(claim(id_, "2026-04", "fully")).value();
    EXPECT_TRUE(found(id_).is_open) << "what is claimed is not established";
    EXPECT_FALSE(found(id_).verified);

    verified(seen(id_, "2026-05", "partly")).value();
    const auto read = found(id_);
    EXPECT_EQ(read.answered.value, "rejected");
    EXPECT_EQ(read.claimed->value, "fully");
    EXPECT_EQ(read.verified->value, "partly");
    EXPECT_TRUE(read.voices_differ);
}

TEST_P(WhatBecameOfIt, IsTheOwnBodysViewWhateverAnotherEstablished) {
    verified(seen(id_, "2026-05", "not_done")).value();
    auto others = seen(id_, "2026-09", "fully");
    others.body = visitors;
    EXPECT_EQ(verified(others).error().field, "source");
    others.source = "Annual report 2026, page 4";
    verified(others).value();

    const auto read = found(id_);
    EXPECT_EQ(read.verified->value, "not_done");
    EXPECT_TRUE(read.is_open);
    EXPECT_TRUE(read.voices_differ);
    EXPECT_EQ(told(id_).verifications.size(), 2u) << "side by side";
}

TEST_P(WhatBecameOfIt, IsWhatWasEstablishedLastAndKeepsWhatWasBefore) {
    verified(seen(id_, "2026-05", "fully")).value();
    verified(seen(id_, "2025-02", "not_done")).value();
    EXPECT_EQ(found(id_).verified->value, "fully") << "an older visit, written down later";
    const auto last = verified(seen(id_, "2026-06", "regressed")).value();
    EXPECT_EQ(found(id_).verified->value, "regressed");
    EXPECT_TRUE(found(id_).is_open);

    as(ours, [&](guard::OwnWork& work) { return remove_verification(work, {last}).value(); });
    EXPECT_EQ(found(id_).verified->value, "fully");
    EXPECT_FALSE(found(id_).is_open);
    EXPECT_EQ(told(id_).verifications.size(), 2u);
}

TEST_P(WhatBecameOfIt, DoesNotDifferFromWhatNobodyCouldTell) {
    claimed(claim(id_, "2026-04", "fully")).value();
    verified(seen(id_, "2026-05", "not_assessed")).value();

    EXPECT_FALSE(found(id_).voices_differ);
    EXPECT_TRUE(found(id_).is_open);
}

TEST_P(WhatBecameOfIt, KeepsTheWordOfItsScaleBesideOurs) {
    auto review = seen(id_, "2026-05", "partly");
    review.state.reset();
    review.said = {{{"hmip_reasonable_progress"}}, "reasonable progress"};
    review.basis = Confidential("The log of the night of 3 May.");
    verified(review).value();

    const auto kept = told(id_).verifications.at(0);
    EXPECT_EQ(kept.state.value, "partly");
    EXPECT_EQ(kept.said.word->value, "hmip_reasonable_progress");
    EXPECT_EQ(kept.said.words, "reasonable progress");
    EXPECT_EQ(kept.basis.value().reveal(), "The log of the night of 3 May.");
}

TEST_P(WhatBecameOfIt, IsNotGuessedFromAWordThatSaysTooLittle) {
    auto report = seen(id_, "2026-05", "partly");
    report.state.reset();
    report.said.word = {{"fr_not_fully_followed"}};
    EXPECT_EQ(verified(report).error().code, "recommendations.no_house_word");
    report.state = {{"started"}};

    EXPECT_TRUE(verified(report));
}

TEST_P(WhatBecameOfIt, IsNotOfADayToComeAndNoAnswerIsNotWrittenDown) {
    EXPECT_EQ(verified(seen(id_, "2026-12-24", "fully")).error().code, "error.future_day");
    NewAnswer answer;
    answer.id = id_;
    answer.on = *when_from("2026-03");
    answer.says = {{"none"}};
    const auto noted =
        as(ours, [&](guard::OwnWork& work) { return note_answer(work, answer); });

    EXPECT_EQ(noted.error().field, "says");
}

TEST_P(WhatBecameOfIt, HasReasonsByWhoSeesThemSo) {
    const auto note = [&](const char* reason, std::optional<Id<bodies::Body>> body) {
        const NewReason made{id_, {reason}, body, *when_from("2026-05"), {}};
        return as(ours, [&](guard::OwnWork& work) { return note_reason(work, made).value(); });
    };
    note("budget", {});
    note("resistance", council);

    const auto reasons = told(id_).reasons;
    ASSERT_EQ(reasons.size(), 2u);
    const auto of_the_addressee =
        std::ranges::find(reasons, std::optional<Id<bodies::Body>>{}, &Reason::body);
    ASSERT_NE(of_the_addressee, reasons.end());
    EXPECT_EQ(of_the_addressee->reason.value, "budget");
}

TEST_P(WhatBecameOfIt, IsAnotherBodysWordOnlyWhereThatIsPublished) {
    NewReason reason{id_, {"budget"}, visitors, *when_from("2026-05"), {}, {}};
    NewLever lever{id_, {"media"}, visitors, *when_from("2026-05"), {}, {"helped"}, {}};
    const auto noted = [&](const auto& note, const auto& what) {
        return as(ours, [&](guard::OwnWork& work) {
            const auto kept = note(work, what);
            return kept ? std::string() : kept.error().code;
        });
    };
    EXPECT_EQ(noted(&note_reason, reason), "recommendations.whose_word");
    EXPECT_EQ(noted(&note_lever, lever), "recommendations.whose_word");
    reason.source = lever.source = "Annual report 2026, page 4";
    EXPECT_EQ(noted(&note_reason, reason), "");
    EXPECT_EQ(noted(&note_lever, lever), "");

    EXPECT_EQ(told(id_).reasons.at(0).source, "Annual report 2026, page 4");
    EXPECT_EQ(told(id_).levers.at(0).source, "Annual report 2026, page 4");
}

TEST_P(WhatBecameOfIt, IsLearntFromWhereItHelpedForTheSameTheme) {
    const auto try_for = [&](const Id<Recommendation>& id, const char* lever, const char* effect) {
        const NewLever made{id, {lever}, {}, *when_from("2026-05"), "They came.", {effect}};
        as(ours, [&](guard::OwnWork& work) { return note_lever(work, made).value(); });
    };
    const auto elsewhere = added(draft("Rights are not told in the prison")).value();
    auto other = draft("Cells are cold");
    other.theme = {{"light_and_air"}};
    try_for(elsewhere, "roundtable", "helped");
    try_for(elsewhere, "media", "did_not_help");
    try_for(added(other).value(), "court", "helped");
    try_for(id_, "training", "helped");
    const auto worked = as(ours, [&](guard::OwnWork& work) {
        std::vector<WorkedElsewhere> all;
        const auto now = worked_elsewhere(work, {id_}).value();
        for (const auto& one : now) all.push_back(*one);
        return all;
    });

    ASSERT_EQ(worked.size(), 1u);
    EXPECT_EQ(worked[0].lever.lever.value, "roundtable");
    EXPECT_EQ(worked[0].recommendation.title, "Rights are not told in the prison");
}

TEST_P(WhatBecameOfIt, IsSaidInWordsThatTheHouseScaleKnows) {
    const auto [words, unmeant] = as(ours, [&](guard::OwnWork& work) {
        std::vector<std::string> all, without;
        const auto now = status_scales(work, {}).value();
        for (const auto& one : now) {
            all.push_back(one->word.value);
            if (!one->answer && !one->state) without.push_back(one->word.value);
            EXPECT_FALSE(one->answer && one->state) << one->word.value;
        }
        return std::pair(all, without);
    });
    const auto shipped = vocabularies::shipped("scale_word");

    EXPECT_EQ(std::set<std::string>(words.begin(), words.end()),
              std::set<std::string>(shipped.begin(), shipped.end()));
    EXPECT_EQ(unmeant, std::vector<std::string>{"fr_not_fully_followed"});
}

TEST_P(WhatBecameOfIt, IsAboutAThemeThatHasItsPlaceInAGroup) {
    const auto placed = as(ours, [&](guard::OwnWork& work) {
        std::set<std::string> all;
        const auto now = vocabularies::themes(work, {}).value();
        for (const auto& one : now)
            if (one->group || one->theme.value == "other" || one->theme.value == "unknown")
                all.insert(one->theme.value);
        return all;
    });
    const auto shipped = vocabularies::shipped("theme");

    EXPECT_EQ(placed, std::set<std::string>(shipped.begin(), shipped.end()));
}

INSTANTIATE_TEST_SUITE_P(BothEngines, WhatBecameOfIt, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
