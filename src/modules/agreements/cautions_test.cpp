#include "modules/agreements/cautions.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "modules/agreements/clause_library.hpp"
#include "modules/agreements/dangers.hpp"
#include "modules/agreements/two_books_test.hpp"
#include "modules/vocabularies/shipped.hpp"

namespace liaise::agreements {

namespace {

/// A sentence of tests/golden/clauses_that_bind.txt; `danger` is - where it binds nobody.
struct Labelled {
    std::string danger;
    std::string language;
    std::string text;
};

std::vector<Labelled> labelled_sentences() {
    std::ifstream file(LIAISE_SOURCE_DIR "/tests/golden/clauses_that_bind.txt");
    std::vector<Labelled> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        const auto first = line.find('|');
        const auto second = line.find('|', first + 1);
        all.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1),
                       line.substr(second + 1)});
    }
    return all;
}

std::vector<Caution> cautions_in(const std::string& language, const std::string& text) {
    Clause clause;
    clause.key = {"other"};
    clause.text = {{language, text}};
    return cautions_of(clause);
}

class Cautions : public TwoBooks {};

}  // namespace

TEST(PhraseRules, FindWordsInAnyOrderInOneSentenceAndNotAcrossTwo) {
    const PhraseRule rule("visit* before|prior_to notif*");
    const auto is_in = [&](const char* text) {
        const auto sentences = sentences_of(text);
        return std::ranges::any_of(
            sentences, [&](const Sentence& one) { return rule.found_in(one).has_value(); });
    };

    EXPECT_TRUE(is_in("They notify us before they visit."));
    EXPECT_TRUE(is_in("Visits: notified, always, prior to dawn"));
    EXPECT_FALSE(is_in("They notify us. Before noon they visit."));
    EXPECT_FALSE(is_in("They notify us to visit prior."));
}

TEST(CautionsOfWords, AreGivenForClausesThatBindInEachLanguage) {
    std::map<std::string, int> found;
    std::map<std::string, int> all;
    for (const auto& one : labelled_sentences()) {
        if (one.danger == "-") continue;
        const auto cautions = cautions_in(one.language, one.text);
        const bool is_found = std::ranges::any_of(
            cautions, [&](const Caution& caution) { return caution.danger.value == one.danger; });
        ++all[one.language];
        found[one.language] += is_found;
        EXPECT_TRUE(is_found) << one.danger << ": " << one.text;
    }
    for (const char* language : {"en", "fr", "ar"}) EXPECT_GE(all[language], 20) << language;
    EXPECT_EQ(found, all);
}

TEST(CautionsOfWords, AreNotGivenForClausesThatBindNobody) {
    int free = 0;
    for (const auto& one : labelled_sentences()) {
        if (one.danger != "-") continue;
        ++free;
        for (const auto& caution : cautions_in(one.language, one.text))
            ADD_FAILURE() << caution.danger.value << " in " << one.text << ": "
                          << caution.words.value_or("");
    }
    EXPECT_GE(free, 50);
}

TEST(CautionsOfWords, AreNotGivenForTheLibrarysOwnWording) {
    for (const auto& shipped : clause_library())
        for (const auto& wording : shipped.wording)
            for (const auto& caution : cautions_in(wording.language, wording.text))
                ADD_FAILURE() << shipped.key.value << ", " << caution.danger.value << ": "
                              << caution.words.value_or("");
}

TEST(CautionsOfWords, SayWhereTheWordsStandInLetters) {
    const std::string text = "Été. Le Conseil ne publie aucun rapport sans l’aval du ministère.";
    const auto found = cautions_in("fr", text);

    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].words, "aucun rapport sans l’aval");
    EXPECT_EQ(found[0].begins, 26);
    EXPECT_EQ(found[0].ends, 51);
    EXPECT_FALSE(found[0].source.empty());
    for (const char* language : {"en", "fr", "ar"}) {
        EXPECT_NE(std::ranges::find(found[0].why, language, &Name::language),
                  found[0].why.end());
        EXPECT_NE(std::ranges::find(found[0].instead, language, &Name::language),
                  found[0].instead.end());
    }
}

TEST(TheLibrary, HasTheTwentyEightClausesInThreeLanguagesWithOptions) {
    const auto words = vocabularies::shipped("agreement_clause");
    ASSERT_EQ(clause_library().size(), 28u);
    std::set<std::string> keys;
    for (const auto& clause : clause_library()) {
        EXPECT_NE(std::ranges::find(words, clause.key.value), words.end()) << clause.key.value;
        EXPECT_TRUE(keys.insert(clause.key.value).second) << clause.key.value;
        for (const auto* texts : {&clause.title, &clause.purpose, &clause.wording})
            EXPECT_EQ(texts->size(), 3u) << clause.key.value;
        EXPECT_GE(clause.options.size(), 2u) << clause.key.value;
        for (const auto& option : clause.options) EXPECT_EQ(option.text.size(), 3u) << option.key;
    }
}

TEST(TheLibrary, MarksOptionsWithDangersThatAreKnown) {
    const auto words = vocabularies::shipped("independence_danger");
    std::set<std::string> explained;
    for (const auto& danger : dangers()) explained.insert(danger.code.value);
    EXPECT_EQ(explained.size(), words.size());
    int marked = 0;
    for (const auto& clause : clause_library())
        for (const auto& option : clause.options) {
            if (!option.binds) continue;
            ++marked;
            EXPECT_TRUE(explained.contains(option.binds->value)) << option.key;
        }
    EXPECT_GE(marked, 5);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Cautions, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(Cautions, AreGivenForAnOptionThatBindsWhateverTheWordsSay) {
    const auto id = begun(beginning("On sharing"));
    auto draft = clause("publication", "As chosen.");
    draft.options = {"facts_checked", "authority_approves"};
    const auto binding_clause = with_clause(id, draft);
    with_clause(id, clause("costs", "Each its own."));

    reading([&](guard::Work& work) {
        const auto all = cautions(work, {id}).value();
        EXPECT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0]->clause, binding_clause);
        EXPECT_EQ(all[0]->option, "authority_approves");
        EXPECT_EQ(all[0]->danger.value, "prior_approval");
        EXPECT_FALSE(all[0]->words);
        return 0;
    });
}

TEST_P(Cautions, AreTheOwnBodysAlone) {
    const auto id = begun(beginning("On sharing"));
    written_by_the_commission([&](guard::OwnWork& work) {
        EXPECT_EQ(cautions(work, {id}).error().kind, ErrorKind::not_found);
        return 0;
    });
}

TEST_P(Cautions, AreGivenForOptionsThatTheClauseHasAndNoOthersAreTaken) {
    const auto id = begun(beginning("On sharing"));
    writing([&](guard::OwnWork& work) {
        auto draft = clause("status", "As chosen.");
        draft.options = {"authority_approves"};
        EXPECT_EQ(add_clause(work, {id, draft}).error().code, "agreements.no_such_option");
        draft.key = {"other"};
        EXPECT_EQ(add_clause(work, {id, draft}).error().code, "agreements.no_such_option");
        return 0;
    });
}

}  // namespace liaise::agreements
