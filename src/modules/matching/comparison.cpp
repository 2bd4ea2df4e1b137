#include "modules/matching/comparison.hpp"

#include <algorithm>
#include <cmath>

#include "modules/matching/resemblance.hpp"

namespace liaise::matching {
namespace {

/// Addresses that say less than this ("s/n, centro") cannot be compared.
constexpr double address_bits_min = 5.0;
constexpr double town_alike_from = 0.93;
/// Shares start from what is usual in a town and give way to about so many neighbours.
constexpr double neighbours_prior = 2.0;
constexpr double usual_postcode_share = 0.5;
constexpr double usual_address_share = 0.15;
/// That two spellings never meet in a list says at most this much: it is so by chance, too.
constexpr double lists_apart_bits_max = 2.0;

template <class T, class Same>
bool any_pair(const std::vector<T>& a, const std::vector<T>& b, Same same) {
    return std::any_of(a.begin(), a.end(), [&](const T& x) {
        return std::any_of(b.begin(), b.end(), [&](const T& y) { return same(x, y); });
    });
}

bool names_town(const Spelling& a, const std::vector<std::string>& town) {
    return std::any_of(a.names.begin(), a.names.end(),
                       [&](const Name& name) { return contains_run(name.words, town); });
}

Agreement compare_towns(const Spelling& a, const Spelling& b) {
    if (!a.town_code.empty() && a.town_code == b.town_code) return Agreement::same;
    if (!a.town.empty() && a.town == b.town) return Agreement::same;
    const bool is_named = names_town(a, b.town_words) || names_town(b, a.town_words);
    if (a.town.empty() || b.town.empty()) {
        return is_named ? Agreement::one_sided : Agreement::unknown;
    }
    if (is_named) return Agreement::partly;
    return jaro_winkler(a.town, b.town) >= town_alike_from ? Agreement::close : Agreement::differ;
}

Agreement compare_postcodes(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return Agreement::unknown;
    if (any_pair(a, b, std::equal_to<>())) return Agreement::same;
    const auto near = [](const std::string& x, const std::string& y) {
        const auto most = std::max(x.size(), y.size()) * 5 / 8;
        return is_one_slip_apart(x, y) || x.substr(0, most) == y.substr(0, most);
    };
    return any_pair(a, b, near) ? Agreement::close : Agreement::differ;
}

Agreement compare_sets(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return Agreement::unknown;
    if (a == b) return Agreement::same;
    return any_pair(a, b, std::equal_to<>()) ? Agreement::close : Agreement::differ;
}

class Addresses {
public:
    Addresses(const Spelling& a, const Spelling& b, const Frequencies& frequencies)
        : a_(a), b_(b), frequencies_(frequencies) {}

    Agreement compare() const {
        auto best = Agreement::unknown;
        for (const auto& one : a_.addresses) {
            for (const auto& other : b_.addresses) {
                const auto result = compare(told(one), told(other));
                if (best == Agreement::unknown || result < best) best = result;
            }
        }
        return best;
    }

private:
    std::vector<std::string> told(const std::vector<std::string>& address) const {
        std::vector<std::string> words;
        const auto is_in = [](const std::string& word, const std::vector<std::string>& town) {
            return std::find(town.begin(), town.end(), word) != town.end();
        };
        for (const auto& word : address) {
            if (word == a_.region || is_in(word, a_.town_words) || is_in(word, b_.town_words)) {
                continue;
            }
            if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
        }
        return words;
    }

    double bits(const std::string& word, int own) const {
        return -std::log2(frequencies_.address_share(a_.region, word, own));
    }

    Agreement compare(const std::vector<std::string>& a, const std::vector<std::string>& b) const {
        double a_bits = 0.0;
        double b_bits = 0.0;
        double shared = 0.0;
        for (const auto& word : b) b_bits += bits(word, 2);
        for (const auto& word : a) {
            a_bits += bits(word, 2);
            double best = 0.0;
            for (const auto& other : b) best = std::max(best, likeness(word, other));
            shared += best * bits(word, 2);
        }
        const auto least = std::min(a_bits, b_bits);
        if (least < address_bits_min) return Agreement::unknown;
        if (2.0 * shared >= 0.75 * (a_bits + b_bits) || shared >= 0.9 * least) {
            return Agreement::same;
        }
        return shared >= 0.5 * least ? Agreement::partly : Agreement::differ;
    }

    const Spelling& a_;
    const Spelling& b_;
    const Frequencies& frequencies_;
};

/// Half of what it would say if every place drew its lists by lot: lists follow one another.
double apart_bits(std::size_t a, std::size_t b, std::size_t all) {
    double by_lot = 0.0;
    for (std::size_t i = 0; i < b; ++i) {
        if (a + i >= all) return lists_apart_bits_max;
        by_lot -= std::log2(static_cast<double>(all - a - i) / static_cast<double>(all - i));
    }
    return std::min(0.5 * by_lot, lists_apart_bits_max);
}

/// Two rows of one list that are "all but identical" are one place, entered twice.
bool is_all_but_identical(const Comparison& comparison, const std::vector<WordPair>& words) {
    const auto is_same = [&](Field field) { return comparison[field] == Agreement::same; };
    const auto is_not_against = [&](Field field) {
        return is_same(field) || comparison[field] == Agreement::unknown;
    };
    return std::all_of(words.begin(), words.end(),
                       [](const WordPair& pair) { return pair.likeness >= 0.5; }) &&
           is_same(Field::town) && is_not_against(Field::number) &&
           is_not_against(Field::contrast) && is_not_against(Field::postcode) &&
           is_not_against(Field::address) && (is_same(Field::postcode) || is_same(Field::address));
}

void compare_lists(Comparison& comparison, const Spelling& a, const Spelling& b,
                   const std::vector<WordPair>& words, std::size_t list_count) {
    if (share_a_list(a.lists, b.lists)) {
        const bool is_one = is_all_but_identical(comparison, words);
        comparison[Field::lists] = is_one ? Agreement::close : Agreement::differ;
    } else if (list_count > 0 && !a.lists.empty() && !b.lists.empty()) {
        comparison[Field::lists] = Agreement::same;
        comparison.lists_apart_bits = apart_bits(a.lists.size(), b.lists.size(), list_count);
    }
}

}  // namespace

NameSums sums_of(const std::vector<WordPair>& words) {
    NameSums sums;
    for (const auto& pair : words) {
        const auto kind = static_cast<std::size_t>(commonness_of(pair));
        if (pair.likeness > 0.0) {
            sums.agreed[kind] += pair.part * pair.likeness;
            sums.agreed_share_bits += pair.part * pair.likeness * std::log2(pair.share);
        } else {
            sums.missing[kind] += pair.part;
            sums.missing_share_bits += pair.part * std::log2(1.0 - std::min(pair.share, 0.99));
        }
    }
    return sums;
}

Comparison compare(const Spelling& a, const Spelling& b, const Frequencies& frequencies,
                   std::size_t list_count) {
    Comparison comparison;
    comparison.agreement.fill(Agreement::unknown);
    const auto names = compare_names(a, b, frequencies);
    comparison.name = sums_of(names.words);
    comparison.is_same_name = a.name == b.name;
    comparison[Field::number] = names.number;
    comparison[Field::contrast] = names.contrast;
    comparison.places = frequencies.places(a.region);
    comparison[Field::town] = compare_towns(a, b);
    comparison.town_share = std::max(frequencies.town_share(a.region, a.town),
                                     frequencies.town_share(b.region, b.town));
    if (a.town.empty()) comparison.town_share = frequencies.town_share(b.region, b.town);
    if (b.town.empty()) comparison.town_share = frequencies.town_share(a.region, a.town);
    comparison[Field::postcode] = compare_postcodes(a.postcodes, b.postcodes);
    comparison[Field::address] = Addresses(a, b, frequencies).compare();
    comparison[Field::type] = compare_sets(a.types, b.types);
    comparison[Field::extra] = compare_sets(a.extras, b.extras);
    compare_lists(comparison, a, b, names.words, list_count);
    return comparison;
}

bool is_barred(const Comparison& comparison) {
    // Another town under another name is another place, unless the address speaks against it: in a
    // small file "police" and "station" look rare, and would outweigh the town.
    const bool is_elsewhere = comparison[Field::town] == Agreement::differ &&
                              !comparison.is_same_name &&
                              comparison[Field::postcode] != Agreement::same &&
                              comparison[Field::address] != Agreement::same;
    return is_elsewhere || comparison[Field::number] == Agreement::differ ||
           comparison[Field::contrast] == Agreement::differ ||
           comparison[Field::lists] == Agreement::differ;
}

void mind_neighbours(Comparison& comparison, const Neighbours& a, const Neighbours& b) {
    const auto known = a.known + b.known + neighbours_prior;
    comparison.postcode_share =
        (a.same_postcode + b.same_postcode + neighbours_prior * usual_postcode_share) / known;
    comparison.address_share =
        (a.same_address + b.same_address + neighbours_prior * usual_address_share) / known;
}

}  // namespace liaise::matching
