#include "bench/matching_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace liaise::bench {

namespace {

constexpr const char* head =
    "# How well places are recognised\n\n"
    "Written by `./dev bench`, from public data that is not part of this repository. How it is "
    "done, and why:\n[matching.md](../explanation/matching.md).\n\n"
    "Each list is matched to its register with one set of parameters, those that are shipped: no "
    "abbreviation,\ncontrast or threshold is set for a list or a country, and only the language of "
    "the names is told. A code that\ntells what is right is never compared.\n\n"
    "- *partners*: rows whose place the register has, as far as is known. A row without one that "
    "is matched for sure\n  counts as wrong.\n"
    "- *precision*: of the sure matches, so many are right. *at fault*: of the wrong, those where "
    "a person who read both\n  sides holds the list of right answers to be mistaken "
    "(`tests/golden/matching_gold_faults.tsv`); they count as\n  wrong all the same.\n"
    "- *recall*: of the partners, so many are matched for sure, and right.\n"
    "- *to a person*: unsure; in brackets, how many are shown beside the right place.\n"
    "- *used*: *made* with it, or *kept* aside: its totals were seen along the way, and no rule "
    "was changed for what\n  it got wrong.\n";

std::string percent(double share) { return fmt::format("{:.1f} %", 100 * share); }

std::string row_of(const GoldList& list, const Score& score) {
    const auto at_fault = std::ranges::count_if(score.mistakes, &Mistake::is_gold_at_fault);
    return fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} | {} ({}) | {} | {} |\n",
                       list.name, score.rows, score.partners, score.right,
                       score.mistakes.size(), at_fault, percent(score.precision()),
                       percent(score.recall()), score.unsure, score.unsure_right, score.fresh,
                       list.use == Use::developed ? "made" : "kept");
}

std::string wrong_ones(const Scored& scored) {
    std::string text;
    for (std::size_t i = 0; i < scored.scores.size(); ++i) {
        for (const auto& mistake : scored.scores[i].mistakes) {
            text += fmt::format("- {}: *{}* was taken for *{}*; right: {}{}\n",
                                scored.places.lists[i].name, mistake.said, mistake.taken_for,
                                mistake.right.empty() ? "none" : '*' + mistake.right + '*',
                                mistake.is_gold_at_fault ? " (at fault)" : "");
        }
    }
    return text.empty() ? "" : "\nWrong:\n\n" + text;
}

std::string section_of(const Scored& scored) {
    auto text = fmt::format("\n## {}\n\n{}\n\n{} places.\n\n"
                            "| list | rows | partners | right | wrong | at fault | precision | "
                            "recall | to a person | new | used |\n"
                            "|---|---|---|---|---|---|---|---|---|---|---|\n",
                            scored.places.name, scored.places.remark,
                            scored.places.places.size());
    for (std::size_t i = 0; i < scored.scores.size(); ++i)
        text += row_of(scored.places.lists[i], scored.scores[i]);
    text += '\n';
    for (const auto& list : scored.places.lists) {
        if (!list.remark.empty()) text += fmt::format("- {}: {}\n", list.name, list.remark);
    }
    return text + wrong_ones(scored);
}

std::string section_of(const Census& census) {
    return fmt::format(
        "\n## br-sisdepen\n\n"
        "Eight half-years of one census, matched to each other with the abbreviations of their "
        "mapping: there are no\ncodes, and 200 pairs were read by a person.\n\n"
        "{} rows came to {} places by {} links, with {} pairs left to a person; {} pairs were "
        "compared. Of {} pairs read\nas the same place {} were joined, of {} read as different "
        "{}.\n",
        census.rows, census.places, census.links, census.doubts, census.pairs_compared,
        census.same, census.same_joined, census.different, census.different_joined);
}

std::string section_of(const MatchingSpeed& speed) {
    return fmt::format(
        "\n## Speed\n\n"
        "{} names against {} places: the American and English lists of above, name and region "
        "alone, against their\nregisters, the Italian one and spellings of the Brazilian census. "
        "Held against the Jaro-Winkler likeness of every\nname to every name, by the same "
        "function, in the same run, on one core.\n\n"
        "| | milliseconds | the right place is named | recall | precision |\n"
        "|---|---|---|---|---|\n"
        "| this method | {:.0f}, and {:.0f} once to make the register ready | {} | {} (sure) | {} "
        "|\n"
        "| all pairs, told the region | {:.0f} | {} | {} (at {:.2f}, its best F1) | {} |\n"
        "| all pairs, not told the region | the same | {} | | |\n\n"
        "The list is matched {:.0f} times faster than all pairs are compared; with the making "
        "ready, {:.0f} times. That is\nagainst the function as the papers have it. In the quickest "
        "way that is known, with a bit for each letter, all pairs\ntake {:.0f} milliseconds: "
        "{:.1f} times as long as this method, {:.1f} times with the making ready.\n",
        speed.names, speed.places, speed.ours_milliseconds, speed.ready_milliseconds,
        percent(speed.ours_found), percent(speed.ours_sure), percent(speed.ours_precision),
        speed.pairwise_milliseconds, percent(speed.pairwise_found_in_region),
        percent(speed.pairwise_at_best), speed.threshold, percent(speed.pairwise_precision),
        percent(speed.pairwise_found), speed.pairwise_milliseconds / speed.ours_milliseconds,
        speed.pairwise_milliseconds / (speed.ours_milliseconds + speed.ready_milliseconds),
        speed.by_bits_milliseconds, speed.by_bits_milliseconds / speed.ours_milliseconds,
        speed.by_bits_milliseconds / (speed.ours_milliseconds + speed.ready_milliseconds));
}

}  // namespace

std::string page_of(const std::vector<Scored>& all, const Census& census,
                    const MatchingSpeed& speed) {
    std::string page = head;
    for (const auto& scored : all) page += section_of(scored);
    return page + section_of(census) + section_of(speed);
}

}  // namespace liaise::bench
