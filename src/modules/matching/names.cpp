#include "modules/matching/names.hpp"

#include <algorithm>
#include <array>
#include <cmath>


namespace liaise::matching {
namespace {

Agreement compare_numbers(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() && b.empty()) return Agreement::unknown;
    if (a == b) return Agreement::same;
    if (a.empty() || b.empty()) {
        const auto& said = a.empty() ? b : a;
        return said.size() == 1 && said.front() == "1" ? Agreement::partly : Agreement::one_sided;
    }
    const bool is_within = std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
                           std::includes(b.begin(), b.end(), a.begin(), a.end());
    return is_within ? Agreement::close : Agreement::differ;
}

Agreement compare_side(unsigned a, unsigned b) {
    constexpr unsigned usual = 1;
    if (a == b) return a == 0 ? Agreement::unknown : Agreement::same;
    if (a == 0 || b == 0) return (a | b) == usual ? Agreement::partly : Agreement::one_sided;
    return (a & b) != 0 ? Agreement::close : Agreement::differ;
}

/// The contrast that speaks most against the pair.
Agreement compare_sides(const std::vector<unsigned>& a, const std::vector<unsigned>& b) {
    constexpr std::array gravity = {Agreement::differ, Agreement::one_sided, Agreement::partly,
                                    Agreement::close, Agreement::same};
    for (const auto agreement : gravity) {
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (compare_side(a[i], b[i]) == agreement) return agreement;
        }
    }
    return Agreement::unknown;
}

/// Which of several pairs of names is the likeliest; the weights proper come later.
double rough_score(const NameComparison& comparison) {
    double score = 0.0;
    for (const auto& pair : comparison.words) {
        score -= pair.part * (pair.likeness > 0.0 ? pair.likeness * std::log2(pair.share) : 2.0);
    }
    for (const auto agreement : {comparison.number, comparison.contrast}) {
        if (agreement == Agreement::same) score += 2.0;
        if (agreement == Agreement::one_sided) score -= 3.0;
        if (agreement == Agreement::differ) score -= 8.0;
    }
    return score;
}

/// True when a kind of place that the name says met nothing.
bool says_other_kind(const Name& name, const std::vector<WordPair>& words) {
    return std::any_of(words.begin(), words.end(), [&](const WordPair& pair) {
        return pair.is_kind && pair.other.empty() &&
               std::find(name.kinds.begin(), name.kinds.end(), pair.word) != name.kinds.end();
    });
}

/// True when the one has initials for kinds that the other says ("Logan CC").
bool is_written_out(const std::vector<WordPair>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const WordPair& pair) { return pair.word == pair.other; }) &&
           std::all_of(words.begin(), words.end(), [](const WordPair& pair) {
               return pair.word == pair.other || (pair.is_kind && pair.is_initials);
           });
}

/// True when the two have a word in common, the town's among them, that does not say the kind.
bool share_a_word(const Name& a, const Name& b) {
    return std::any_of(a.words.begin(), a.words.end(), [&](const auto& word) {
        return std::find(a.kinds.begin(), a.kinds.end(), word) == a.kinds.end() &&
               std::find(b.words.begin(), b.words.end(), word) != b.words.end();
    });
}

/// True when no proper word of the two meets, and one that few have is left: another name.
bool says_other_name(const std::vector<WordPair>& words) {
    const bool is_met = std::any_of(words.begin(), words.end(), [](const WordPair& pair) {
        return pair.likeness > 0.0 && !pair.is_kind;
    });
    return !is_met && std::any_of(words.begin(), words.end(), [](const WordPair& pair) {
        return pair.likeness <= 0.0 && commonness_of(pair) == Commonness::rare;
    });
}

/// The share of other places that have the same name, when nothing but kinds and blanks parts the
/// two: that all words of a name come together says more than each of them.
double share_of_whole(const Name& a, const Name& b, const std::string& region,
                      const std::vector<WordPair>& words, const Frequencies& frequencies,
                      Counted counted) {
    const bool is_equal = a.proper == b.proper;
    const auto is_whole = std::all_of(words.begin(), words.end(), [](const WordPair& pair) {
        return pair.is_kind || pair.word == pair.other;
    });
    const auto own = [counted](bool both) {
        return counted == Counted::known_alone || !both ? 1 : 2;
    };
    if (a.full == b.full && !b.whole.empty()) {
        return frequencies.whole_share(region, b.full, own(true));
    }
    if (is_written_out(words) && a.numbers == b.numbers && a.sides == b.sides) {
        return frequencies.whole_share(region, b.full, own(false));
    }
    if (a.proper.empty() || b.proper.empty() || !(is_equal || is_whole)) return 1.0;
    return frequencies.whole_share(region, b.proper, own(is_equal));
}

/// Takes out the town's words, or the first of them ("Formoso" for "Formoso do Araguaia").
void take_out(std::vector<std::string>& words, const std::vector<std::string>& town) {
    if (town.empty()) return;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t length = 0;
        while (length < town.size() && i + length < words.size() &&
               words[i + length] == town[length]) {
            ++length;
        }
        if (length == 0 || (length < town.size() && town.front().size() < 4)) continue;
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
        words.erase(first, first + static_cast<std::ptrdiff_t>(length));
        return;
    }
}

}  // namespace

std::vector<std::string> own_words(const Name& name, const std::string& region,
                                   const std::vector<std::string>& town,
                                   const std::vector<std::string>& other_town) {
    auto words = name.words;
    take_out(words, town);
    if (other_town != town) take_out(words, other_town);
    std::erase(words, region);
    return words;
}

bool names_tell_town(const Spelling& a, const Spelling& b) {
    if (a.town.empty() == b.town.empty()) return false;
    const auto& town = a.town.empty() ? b.town_words : a.town_words;
    const auto has = [&](const Spelling& spelling) {
        return std::any_of(spelling.names.begin(), spelling.names.end(),
                           [&](const Name& name) { return contains_run(name.words, town); });
    };
    return has(a) && has(b);
}

NameComparison compare_names(const Spelling& a, const Spelling& b, const Frequencies& frequencies,
                             Counted counted) {
    NameComparison best;
    const std::vector<std::string> no_town;
    const bool keeps_town = names_tell_town(a, b);
    const auto& a_town = keeps_town ? no_town : a.town_words;
    const auto& b_town = keeps_town ? no_town : b.town_words;
    double best_score = 0.0;
    bool is_first = true;
    for (const auto& one : a.names) {
        for (const auto& other : b.names) {
            NameComparison comparison;
            const auto words = own_words(one, a.region, a_town, b_town);
            const auto other_words = own_words(other, b.region, b_town, a_town);
            const bool is_said = !one.whole.empty() && !other.whole.empty();
            if (is_said) {
                comparison.words = align(
                    {words, one.initials, one.kinds, one.asides, a.addresses},
                    {other_words, other.initials, other.kinds, other.asides, b.addresses},
                    a.region, frequencies, counted);
            }
            comparison.number = compare_numbers(one.numbers, other.numbers);
            comparison.contrast = compare_sides(one.sides, other.sides);
            if (keeps_town || (words == one.words && other_words == other.words)) {
                comparison.whole_share =
                    share_of_whole(one, other, a.region, comparison.words, frequencies, counted);
            }
            comparison.is_other_kind = says_other_kind(one, comparison.words) &&
                                       says_other_kind(other, comparison.words);
            comparison.is_other_name = !(one.kinds.empty() && other.kinds.empty()) &&
                                       !share_a_word(one, other) &&
                                       says_other_name(comparison.words);
            comparison.is_same_whole =
                one.whole == other.whole && one.numbers == other.numbers &&
                one.sides == other.sides;
            const auto score = rough_score(comparison);
            if (!is_first && score <= best_score) continue;
            is_first = false;
            best_score = score;
            best = std::move(comparison);
        }
    }
    return best;
}

}  // namespace liaise::matching
