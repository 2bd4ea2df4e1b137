#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "modules/do_no_harm/labelled_sentences_test.hpp"

namespace liaise::do_no_harm {
namespace {

constexpr std::size_t whole = 100;

std::string share(std::size_t part, std::size_t of) {
    if (of == 0) return "–";
    return std::to_string(part * whole / of) + " %";
}

std::string row(const std::string& head, const Score& score) {
    std::ostringstream line;
    line << "| " << head << " | " << score.labels << " | " << score.found << " | "
         << share(score.found, score.labels) << " | " << score.findings << " | " << score.right
         << " | " << share(score.right, score.findings) << " |\n";
    return line.str();
}

void write_by_language(std::ostream& page, const Scores& scores, const LabelledSet& set) {
    page << "| language | to be pointed at | found | recall | findings | right | precision |\n"
         << "|---|---|---|---|---|---|---|\n";
    Score all;
    for (const auto& [language, kinds] : scores) {
        page << row(language, total_of(kinds));
        all.add(total_of(kinds));
    }
    page << row("all", all) << '\n';
    for (const auto& [language, counts] : false_alarms_of(set)) {
        page << "- " << language << ": " << counts.first
             << " sentences with nothing to point at; in " << counts.second
             << " of them something was pointed at all the same.\n";
    }
    page << '\n';
}

void write_by_kind(std::ostream& page, const Scores& scores) {
    page << "| language, kind | to be pointed at | found | recall | findings | right "
            "| precision |\n"
         << "|---|---|---|---|---|---|---|\n";
    for (const auto& [language, kinds] : scores) {
        for (const auto& [kind, score] : kinds) {
            page << row(language + ", " + std::string(word_for(kind)), score);
        }
    }
    page << '\n';
}

struct Part {
    std::string file;
    std::string heading;
    std::string meaning;
};

const std::vector<Part> parts{
    {"held_out.txt", "Held out",
     "Written by the writer of the rules before the rules, and no rule was changed for "
     "them. One head wrote both: take these figures for the most that can be hoped for."},
    {"afterwards.txt", "Written afterwards",
     "Written after the rules, each language by itself, and no rule was changed for it. The "
     "nearest to what a report of one's own will get."},
    {"development.txt", "Development", "The rules were written looking at these."},
};

std::string page_of_figures() {
    std::ostringstream page;
    page << "# The do-no-harm check: figures\n\n"
         << "Written by the test `LabelledSentences`, which compares it at every run. The "
            "sentences are in `tests/golden/do_no_harm/`; what the figures mean, and what they do "
            "not, is in [the explanation](../explanation/do-no-harm-check.md). Shares are rounded "
            "down.\n\n";
    for (const auto& part : parts) {
        const auto set = labelled_set(part.file);
        const auto scores = scores_of(set);
        page << "## " << part.heading << " (" << set.sentences.size() << " sentences)\n\n"
             << part.meaning << "\n\n";
        write_by_language(page, scores, set);
        write_by_kind(page, scores);
    }
    auto text = page.str();
    text.pop_back();
    return text;
}

TEST(LabelledSentences, AreRecognisedAsWellAsTheReferencePageSays) {
    const std::string path =
        std::string(LIAISE_SOURCE_DIR) + "/docs/reference/do-no-harm-check.md";
    const auto measured = page_of_figures();
    if (std::getenv("LIAISE_WRITE_FIGURES")) std::ofstream(path) << measured;

    std::ifstream file(path);
    std::stringstream written;
    written << file.rdbuf();

    EXPECT_TRUE(written.str() == measured)
        << "The figures changed. If that is meant, run this test with LIAISE_WRITE_FIGURES=1.";
}

/// Percent, rounded down from what was measured: whoever writes the page anew still meets these.
struct Floor {
    std::size_t recall = 0;
    std::size_t precision = 0;
};

void expect_at_least(const std::string& file, const std::map<std::string, Floor>& floors) {
    const auto scores = scores_of(labelled_set(file));
    for (const auto& [language, floor] : floors) {
        const auto total = total_of(scores.at(language));
        EXPECT_GE(total.found * whole, floor.recall * total.labels) << file << ' ' << language;
        EXPECT_GE(total.right * whole, floor.precision * total.findings) << file << ' ' << language;
    }
}

TEST(LabelledSentences, AreRecognisedNoWorseThanWhenTheRulesWereWritten) {
    expect_at_least("held_out.txt", {{"ar", {100, 92}},
                                     {"en", {100, 100}},
                                     {"es", {92, 100}},
                                     {"fr", {100, 100}},
                                     {"pt", {92, 100}}});
    expect_at_least("afterwards.txt", {{"ar", {33, 100}},
                                       {"en", {61, 100}},
                                       {"es", {33, 100}},
                                       {"fr", {41, 100}},
                                       {"pt", {33, 100}}});
    expect_at_least("development.txt", {{"ar", {92, 100}},
                                        {"en", {96, 98}},
                                        {"es", {98, 98}},
                                        {"fr", {100, 100}},
                                        {"pt", {98, 100}}});
}

TEST(LabelledSentences, AreAtLeastSixtyInEachLanguageWithAndWithoutSomethingToPointAt) {
    std::map<std::string, std::pair<int, int>> counted;
    for (const auto file : {"development.txt", "held_out.txt"}) {
        for (const auto& sentence : labelled_set(file).sentences) {
            auto& [with, without] = counted[sentence.language];
            ++(sentence.labels.empty() ? without : with);
        }
    }

    EXPECT_EQ(counted.size(), 5U);
    for (const auto& [language, counts] : counted) {
        EXPECT_GE(counts.first + counts.second, 60) << language;
        EXPECT_GE(counts.second, 20) << language;
    }
}

}  // namespace
}  // namespace liaise::do_no_harm
