#include "modules/agreements/comparison.hpp"

#include "modules/agreements/two_books_test.hpp"

namespace liaise::agreements {

namespace {

class Comparison : public TwoBooks {
protected:
    std::vector<ClauseCompared> compared(const TwoVersions& versions) {
        return reading([&](guard::Work& work) {
            std::vector<ClauseCompared> all;
            const auto seen = compare(work, versions).value();
            for (const auto& one : seen) all.push_back(*one);
            return all;
        });
    }
};

/// The pieces as one reads them on paper: [-left out-], {+added+}.
std::string shown(const std::vector<Wording>& pieces) {
    std::string text;
    for (const auto& piece : pieces) {
        if (piece.difference.value == "same") text += piece.words;
        if (piece.difference.value == "left_out") text += "[-" + piece.words + "-]";
        if (piece.difference.value == "added") text += "{+" + piece.words + "+}";
    }
    return text;
}

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, Comparison, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Comparison, ShowsWhatIsTheSameChangedAddedAndLeftOut) {
    const auto old = begun(beginning("First", "in_force"));
    with_clause(old, clause("status", "Not binding."));
    with_clause(old, clause("retention", "Kept for one year."));
    with_clause(old, clause("costs", "Each its own."));
    auto later = beginning("Second");
    later.agreement.predecessor = old;
    const auto id = begun(later);
    with_clause(id, clause("status", "Not binding."));
    with_clause(id, clause("retention", "Kept for three years."));
    with_clause(id, clause("meetings", "Twice a year."));

    const auto all = compared({id, {}});
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[0].difference.value, "same");
    EXPECT_EQ(all[1].difference.value, "changed");
    EXPECT_EQ(shown(all[1].text.at(0).pieces), "Kept for [-one year.-]{+three years.+}");
    EXPECT_EQ(all[2].difference.value, "added");
    EXPECT_EQ(all[3].difference.value, "left_out");
    EXPECT_EQ(all[3].key.value, "costs");
}

TEST_P(Comparison, SeesAnotherOptionAndAnotherTermWhereNoWordChanged) {
    const auto old = begun(beginning("First", "in_force"));
    auto yearly = clause("meetings", "We meet.");
    yearly.options = {"yearly"};
    with_clause(old, yearly);
    with_clause(old, clause("never_exchanged", "Never."));
    const auto id = begun(beginning("Second"));
    auto quarterly = clause("meetings", "We meet.");
    quarterly.options = {"quarterly"};
    with_clause(id, quarterly);
    auto never = clause("never_exchanged", "Never.");
    never.never = {{"visit_plan"}};
    with_clause(id, never);

    const auto all = compared({id, old});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].difference.value, "changed");
    EXPECT_EQ(all[0].options_added, std::vector<std::string>{"quarterly"});
    EXPECT_EQ(all[0].options_left_out, std::vector<std::string>{"yearly"});
    EXPECT_TRUE(all[0].text.empty());
    EXPECT_TRUE(all[1].information_changed);
}

TEST_P(Comparison, NeedsSomethingToLayBesideIt) {
    const auto id = begun(beginning("Alone"));
    reading([&](guard::Work& work) {
        EXPECT_EQ(compare(work, {id, {}}).error().code, "agreements.nothing_to_compare");
        EXPECT_EQ(compare(work, {id, Id<Agreement>::random()}).error().kind,
                  ErrorKind::not_found);
        return 0;
    });
}

TEST(WordsCompared, PutTogetherAreBothTexts) {
    const std::string before = "Each party  bears its own costs.\nNothing else.";
    const std::string after = "Each party bears its costs.\nNothing else is paid.";
    std::string old_text;
    std::string new_text;
    for (const auto& piece : words_compared(before, after)) {
        if (piece.difference.value != "added") old_text += piece.words;
        if (piece.difference.value != "left_out") new_text += piece.words;
    }

    EXPECT_EQ(old_text, before);
    EXPECT_EQ(new_text, after);
}

TEST(WordsCompared, AreNotLookedIntoWhereThereAreTooMany) {
    std::string many;
    for (int i = 0; i < 5000; ++i) many += "word ";

    EXPECT_EQ(words_compared(many, many + "more").size(), 2u);
}

}  // namespace liaise::agreements
