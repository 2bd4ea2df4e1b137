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

NameComparison compare_names(const Spelling& a, const Spelling& b, const Frequencies& frequencies) {
    NameComparison best;
    double best_score = 0.0;
    bool is_first = true;
    for (const auto& one : a.names) {
        for (const auto& other : b.names) {
            NameComparison comparison;
            const auto words = own_words(one, a.region, a.town_words, b.town_words);
            const auto other_words = own_words(other, b.region, b.town_words, a.town_words);
            comparison.words = align({words, one.initials, a.addresses},
                                     {other_words, other.initials, b.addresses}, a.region,
                                     frequencies);
            comparison.number = compare_numbers(one.numbers, other.numbers);
            comparison.contrast = compare_sides(one.sides, other.sides);
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
