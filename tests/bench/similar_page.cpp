#include "bench/similar_page.hpp"

#include <fmt/format.h>

namespace liaise::bench {

namespace {

constexpr const char* head =
    "# How well the same and the similar are found\n\n"
    "Written by `./dev bench similar`, from public data that is not part of this repository and "
    "the labelled pairs of\n[similar-labels.md](similar-labels.md), which also says how a ranking "
    "is measured. Xapian's BM25 over English stems\n(k 1.2, b 0.75) is measured in the same run."
    "\n\n"
    "What was tuned saw the development half only; the totals of the test half were seen along "
    "the way, and\nnothing was changed for them. The labels were found by other rankings: what "
    "nobody has read counts as 0, so that\na ranking which finds other things is held to be "
    "worse than it is. *Of what is graded* leaves those out. Where under\nnine in ten of the "
    "first ten are graded, the pairs are yet to be read, by somebody who has not made the "
    "ranking.\n";

/// What `similar-labels.md` says of a BM25 that is not Xapian's: nDCG@10 of each half, and of all.
constexpr double bm25_development = 0.628;
constexpr double bm25_test = 0.638;
constexpr double bm25_all = 0.633;

constexpr const char* reading =
    "\nThe labelled pairs are English throughout, nearly all by one reader, and of one house "
    "style: they say little of a\nbody's own prose.\n";

std::string percent(std::size_t part, std::size_t all) {
    if (all == 0) return "none";
    return fmt::format("{:.1f} % ({} of {})",
                       100 * static_cast<double>(part) / static_cast<double>(all), part, all);
}

std::string rows_of(const RankedBy& way) {
    std::string text;
    const std::pair<const char*, const RankingScore*> halves[] = {
        {"development", &way.development}, {"test", &way.test}, {"both", &way.all}};
    for (const auto& [half, score] : halves) {
        text += fmt::format("| {} | {} | {} | {:.3f} | {:.3f} | {:.3f} | {:.3f} | {:.1f} % |\n",
                            way.name, half, score->queries, score->ndcg, score->ndcg_graded,
                            score->recall, score->recall_of_ten, 100 * score->graded);
    }
    return text;
}

std::string rankings(const SimilarMeasured& measured) {
    std::string text =
        "\n## Ranking, in English\n\n"
        "| way | half | queries | nDCG@10 | of what is graded | recall@10 of all | of ten | of the "
        "first ten graded |\n|---|---|---|---|---|---|---|---|\n";
    for (const auto& way : measured.ways) text += rows_of(way);
    const auto better = [](double ours, double theirs) { return 100 * (ours / theirs - 1); };
    const auto& ours = measured.ways.front();
    for (std::size_t i = 1; i < measured.ways.size(); ++i) {
        const auto& other = measured.ways[i];
        text += fmt::format(
            "\nAgainst {}: nDCG@10 {:+.1f} % on the development half, {:+.1f} % on the test half, "
            "{:+.1f} % on both\n(of what is graded {:+.1f} %, {:+.1f} %, {:+.1f} %); the goal is "
            "+25 %.\n",
            other.name, better(ours.development.ndcg, other.development.ndcg),
            better(ours.test.ndcg, other.test.ndcg), better(ours.all.ndcg, other.all.ndcg),
            better(ours.development.ndcg_graded, other.development.ndcg_graded),
            better(ours.test.ndcg_graded, other.test.ndcg_graded),
            better(ours.all.ndcg_graded, other.all.ndcg_graded));
    }
    text += fmt::format(
        "\nAgainst the BM25 that is written down with the labels ({}, {} and {}): {:+.1f} %, "
        "{:+.1f} %, {:+.1f} %.\n",
        bm25_development, bm25_test, bm25_all, better(ours.development.ndcg, bm25_development),
        better(ours.test.ndcg, bm25_test), better(ours.all.ndcg, bm25_all));
    return text + reading;
}

std::string suggestions_of(const char* half, const SuggestionScore& score) {
    return fmt::format("| {} | {} | {} | {} | {} |\n", half,
                       percent(score.right, score.suggested), score.ungraded,
                       percent(score.same, score.said_same),
                       percent(score.near_same, score.said_same));
}

std::string suggested(const SimilarMeasured& measured) {
    return "\n## What is shown without being asked for\n\n"
           "Of the first ten, those from the threshold on. *Right* has grade 2 or 3.\n\n"
           "| half | right | nobody has read | *asks the same* is grade 3 | is grade 2 or 3 |\n"
           "|---|---|---|---|---|\n" +
           suggestions_of("development", measured.suggested_development) +
           suggestions_of("test", measured.suggested_test);
}

std::string languages_of(const SimilarMeasured& measured) {
    std::string text =
        "\n## Across languages\n\n"
        "Twenty recommendations written for this project in four languages "
        "(`tests/similar/in_four_languages.csv`),\nby the same hand as the lexicon, which was "
        "mended by them: these figures show that it works at all, and are kinder\nthan life. One "
        "is asked in one language, and its partner is looked for among the twenty in another.\n\n"
        "| asked in | among | the partner comes first | is among the first ten |\n"
        "|---|---|---|---|\n";
    for (const auto& one : measured.languages) {
        text += fmt::format("| {} | {} | {} | {} |\n", one.asked, one.among,
                            percent(one.first, one.all), percent(one.of_ten, one.all));
    }
    return text;
}

std::string speed_of(const SimilarMeasured& measured) {
    std::string text =
        "\n## Speed\n\n"
        "From a text to its first ten, both in memory, in turn, on one core of a machine that did "
        "other things too. The\nlarger number is made by leaving a word out of real ones.\n\n"
        "| recommendations | way | build, ms | one more, µs | query, median µs | 99 of 100 under, "
        "µs | bytes each |\n|---|---|---|---|---|---|---|\n";
    for (const auto& speed : measured.speeds) {
        const std::pair<const char*, const SearchCost*> both[] = {{"this", &speed.ours},
                                                                  {"Xapian", &speed.xapian}};
        for (const auto& [name, cost] : both) {
            text += fmt::format("| {} | {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n",
                                speed.recommendations, name, cost->build_milliseconds,
                                cost->add_microseconds, cost->query_microseconds,
                                cost->slowest_microseconds, cost->bytes_each);
        }
    }
    return text;
}

}  // namespace

std::string page_of(const SimilarMeasured& measured) {
    return head + rankings(measured) + suggested(measured) + languages_of(measured) +
           speed_of(measured);
}

}  // namespace liaise::bench
