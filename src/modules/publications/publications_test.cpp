#include "base/json_text.hpp"
#include "modules/publications/public_page.hpp"
#include "modules/recommendations/a_register_test.hpp"

namespace liaise::publications {

namespace {

using recommendations::Recommendation;

/// The council publishes what it asks; two of its people may write. As the rules are shipped,
/// publishing takes both.
class WhatIsPublished : public recommendations::ARegister {
protected:
    Id<Recommendation> asked(const char* title = "Rights are told late") {
        auto one = draft(title);
        one.issued = *when_from("2026-03-18");
        one.due = day_from("2026-12-24");
        return added(one).value();
    }
    PublicationDraft wanted(const Id<Recommendation>& id,
                            std::vector<Code<"published_part">> parts = {}) const {
        return {id, std::move(parts), {"own_report"}, "It stands in our annual report."};
    }
    Id<Publication> begun(const PublicationDraft& draft) {
        return as(ours, [&](guard::OwnWork& work) { return begin(work, draft).value(); });
    }
    PublicationLook looked_at(const Id<Publication>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *look(work, {id}).value(); });
    }
    template <class F> std::string code_of(const std::optional<guard::Viewer>& viewer, F&& f) {
        return as(viewer, [&](guard::OwnWork& work) {
            const auto outcome = f(work);
            return outcome ? std::string() : outcome.error().code;
        });
    }
    std::string released(const Id<Publication>& id, bool looked = true) {
        const auto seen = looked_at(id).fingerprint;
        return code_of(ours, [&](guard::OwnWork& work) {
            return release(work, {id, seen, looked});
        });
    }
    std::string seconded(const Id<Publication>& id,
                         const std::optional<guard::Viewer>& by = std::nullopt) {
        const auto seen = looked_at(id).fingerprint;
        return code_of(by ? by : colleague_, [&](guard::OwnWork& work) {
            return second(work, {id, seen, true});
        });
    }
    /// On the page, by two people.
    Id<Publication> let_go(const PublicationDraft& draft) {
        const auto id = begun(draft);
        EXPECT_EQ(released(id), "");
        EXPECT_EQ(seconded(id), "");
        return id;
    }
    std::string withdrawn(const Id<Publication>& id) {
        return code_of(ours, [&](guard::OwnWork& work) {
            return withdraw(work, {id, {"mistake"}});
        });
    }
    Publication found(const Id<Publication>& id) {
        return as(ours, [&](guard::OwnWork& work) { return *publication(work, {id}).value(); });
    }
    PublicPage page(const std::optional<guard::Viewer>& viewer = {},
                    const std::optional<Id<Publication>>& with = {}) {
        return as(viewer ? viewer : ours,
                  [&](guard::OwnWork& work) { return *public_page(work, {with}).value(); });
    }
    std::vector<std::string> ledger_kinds() {
        std::vector<std::string> kinds;
        const auto tx = database().reading();
        tx->each("SELECT kind FROM ledger WHERE kind LIKE 'publi%' ORDER BY scope, number", {},
                 [&](const store::Row& row) { kinds.emplace_back(row.text(0)); });
        return kinds;
    }

    const std::optional<guard::Viewer> colleague_ = somebody(council, "Cy", "cy");
};

bool says(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_P(WhatIsPublished, IsOnThePageOnceASecondPersonHasLookedAtExactlyThisToo) {
    const auto id = begun(wanted(asked()));

    EXPECT_EQ(looked_at(id).outcome.value, "second_person_needed");
    EXPECT_EQ(released(id, false), "publications.not_looked");
    EXPECT_EQ(released(id), "");
    EXPECT_EQ(found(id).stage.value, "waiting_for_second");
    EXPECT_TRUE(page().published.empty());
    EXPECT_EQ(seconded(id, ours), "publications.second_is_first");
    EXPECT_EQ(seconded(id), "");
    ASSERT_EQ(page().published.size(), 1U);
    EXPECT_EQ(page().published[0].number, 1);
    EXPECT_EQ(page().published[0].title, "Rights are told late");
}

TEST_P(WhatIsPublished, IsNotLetGoBySomebodyWhoSawSomethingElse) {
    const auto recommendation = asked();
    const auto id = begun(wanted(recommendation));
    const auto seen = looked_at(id).fingerprint;
    as(ours, [&](guard::OwnWork& work) {
        recommendations::Correction correction;
        correction.id = recommendation;
        correction.version = 1;
        correction.recommendation = draft("Rights are told late, and not in writing");
        return correct(work, correction).value();
    });

    EXPECT_EQ(code_of(ours,
                      [&](guard::OwnWork& work) {
                          return release(work, {id, seen, true});
                      }),
              "publications.changed_since");
}

TEST_P(WhatIsPublished, StaysAsItWasReadUntilItIsLetGoAgain) {
    const auto recommendation = asked();
    const auto id = let_go(wanted(recommendation));
    as(ours, [&](guard::OwnWork& work) {
        recommendations::Correction correction;
        correction.id = recommendation;
        correction.version = 1;
        correction.recommendation = draft("Another title");
        return correct(work, correction).value();
    });

    EXPECT_EQ(page().published[0].title, "Rights are told late");
    EXPECT_EQ(begun(wanted(recommendation)), id);
    EXPECT_EQ(page().published[0].title, "Rights are told late");
    EXPECT_EQ(page(ours, id).published[0].title, "Another title");
    EXPECT_EQ(released(id), "");
    EXPECT_EQ(seconded(id), "");
    ASSERT_EQ(page().published.size(), 1U);
    EXPECT_EQ(page().published[0].title, "Another title");
    EXPECT_EQ(page().published[0].number, 1);
}

TEST_P(WhatIsPublished, TellsHalfYearsAndNothingThatIsToCome) {
    const auto recommendation = asked();
    verified(seen(recommendation, "2026-10-05", "partly")).value();
    let_go(wanted(recommendation, {{"place"}, {"finding"}}));

    const auto told = json_text(page().published);
    EXPECT_TRUE(says(told, "2026-H1"));
    EXPECT_TRUE(says(told, "2026-H2"));
    for (const char* day : {"2026-03", "2026-10", "2026-12", "follow_up_visit"})
        EXPECT_FALSE(says(told, day)) << day;
}

TEST_P(WhatIsPublished, HoldsOnlyWhatWasChosenAndNothingThatAnotherBodyEstablished) {
    const auto recommendation = asked();
    claimed(claim(recommendation, "2026-08-01", "fully")).value();
    auto others = seen(recommendation, "2026-09-01", "not_done");
    others.body = visitors;
    others.source = "Their report";
    verified(others).value();
    let_go(wanted(recommendation, {{"claim"}, {"finding"}}));

    const auto told = page().published[0];
    ASSERT_TRUE(told.claim);
    EXPECT_EQ(told.claim->state.value, "fully");
    EXPECT_FALSE(told.finding);
    EXPECT_FALSE(told.answer);
    EXPECT_FALSE(told.addressee);
    EXPECT_TRUE(told.place_names.empty());
}

TEST_P(WhatIsPublished, IsOnlyTheOwnBodys) {
    auto others = draft("Asked by the visitors");
    others.issuer = visitors;
    others.report = "Their report";
    const auto id = begun(wanted(added(others).value()));

    EXPECT_EQ(code_of(ours, [&](guard::OwnWork& work) { return look(work, {id}); }),
              "publications.not_ours");
    EXPECT_EQ(code_of(ours,
                      [&](guard::OwnWork& work) {
                          return release(work, {id, "", true});
                      }),
              "publications.not_ours");
}

TEST_P(WhatIsPublished, CannotTellOfAVisitToCome) {
    auto one = draft("Rights are told late");
    one.text = "We will visit the station again on 3 March 2027.";
    const auto id = begun(wanted(added(one).value()));

    EXPECT_EQ(looked_at(id).outcome.value, "blocked");
    EXPECT_EQ(released(id), "publications.blocked");
}

TEST_P(WhatIsPublished, IsListedWithoutItsWordsOnceItIsWithdrawn) {
    const auto id = let_go(wanted(asked()));
    const auto next = let_go(wanted(asked("Cells are cold")));
    EXPECT_EQ(withdrawn(id), "");

    const auto now = page();
    ASSERT_EQ(now.published.size(), 1U);
    EXPECT_EQ(now.published[0].number, 2);
    ASSERT_EQ(now.withdrawn.size(), 1U);
    EXPECT_EQ(now.withdrawn[0].number, 1);
    EXPECT_EQ(text_of(now.withdrawn[0].withdrawn), "2026-H2");
    EXPECT_FALSE(says(json_text(now), "Rights are told late"));
    EXPECT_EQ(withdrawn(id), "publications.not_published");
    EXPECT_EQ(found(next).stage.value, "published");
}

TEST_P(WhatIsPublished, LeavesALineInTheLedgerWhenItGoesAndWhenItIsWithdrawn) {
    withdrawn(let_go(wanted(asked())));

    EXPECT_EQ(ledger_kinds(), (std::vector<std::string>{"published", "publication_withdrawn"}));
}

TEST_P(WhatIsPublished, IsThrownAwayAsLongAsNobodyElseReadsIt) {
    const auto recommendation = asked();
    const auto id = begun(wanted(recommendation));
    EXPECT_EQ(code_of(ours, [&](guard::OwnWork& work) { return drop(work, {id}); }), "");
    EXPECT_EQ(code_of(ours, [&](guard::OwnWork& work) { return publication(work, {id}); }),
              "error.not_found");
    const auto again = let_go(wanted(recommendation));

    EXPECT_EQ(code_of(ours, [&](guard::OwnWork& work) { return drop(work, {again}); }),
              "publications.nothing_to_decide");
    EXPECT_EQ(page().published.size(), 1U);
}

TEST_P(WhatIsPublished, KeepsOnWhatItWasLetGoUntilSomethingElseIs) {
    const auto recommendation = asked();
    const auto id = let_go(wanted(recommendation));
    const auto before = found(id);
    auto other = wanted(recommendation, {{"place"}});
    other.decision = "Another decision.";
    begun(other);
    begun(other);
    ASSERT_TRUE(found(id).decided_before);
    EXPECT_EQ(found(id).decided_before->decision, before.decision);
    EXPECT_EQ(code_of(ours, [&](guard::OwnWork& work) { return drop(work, {id}); }), "");
    const auto after = found(id);

    EXPECT_EQ(after.stage.value, "published");
    EXPECT_EQ(after.decision, before.decision);
    EXPECT_EQ(after.parts, before.parts);
    ASSERT_TRUE(after.first);
    EXPECT_EQ(after.first->fingerprint, before.first->fingerprint);
    EXPECT_FALSE(after.decided_before);
    let_go(other);
    EXPECT_EQ(found(id).decision, "Another decision.");
    EXPECT_FALSE(found(id).decided_before);
}

TEST_P(WhatIsPublished, IsOnNoPageOfAnotherBody) {
    const auto id = let_go(wanted(asked()));

    EXPECT_TRUE(page(theirs).published.empty());
    EXPECT_EQ(code_of(theirs, [&](guard::OwnWork& work) { return publication(work, {id}); }),
              "error.not_found");
    EXPECT_EQ(code_of(theirs, [&](guard::OwnWork& work) { return public_page(work, {id}); }),
              "error.not_found");
}

INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsPublished, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::publications
