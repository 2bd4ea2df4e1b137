#include "modules/matching/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "modules/matching/addresses.hpp"
#include "modules/matching/resemblance.hpp"

namespace liaise::matching {
namespace {

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

/// How often the name of a place elsewhere has the words of this one's town.
double named_by_chance(const Spelling& spelling, const Frequencies& frequencies) {
    double share = 1.0;
    for (const auto& word : spelling.town_words) {
        share = std::min(share, frequencies.name_share(spelling.region, word, 0));
    }
    return std::max(share, 1.0 / frequencies.places(spelling.region));
}

Agreement compare_towns(const Spelling& a, const Spelling& b) {
    if (!a.town_code.empty() && a.town_code == b.town_code) return Agreement::same;
    if (!a.town.empty() && a.town == b.town) return Agreement::same;
    const bool is_named = names_town(a, b.town_words) || names_town(b, a.town_words);
    if (a.town.empty() || b.town.empty()) {
        if (names_tell_town(a, b)) return Agreement::unknown;
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

/// The distance on the ground, well enough for a few kilometres.
double kilometres(const Position& a, const Position& b) {
    constexpr double kilometres_of_a_degree = 111.2;
    constexpr double radians = std::numbers::pi / 180.0;
    const auto degrees = [](std::int64_t millionths) {
        return static_cast<double>(millionths) / 1e6;
    };
    const auto north = degrees(a.latitude - b.latitude);
    const auto east = degrees(a.longitude - b.longitude) *
                      std::cos(degrees((a.latitude + b.latitude) / 2) * radians);
    return kilometres_of_a_degree * std::hypot(north, east);
}

/// By the nearest two: on one ground, in its neighbourhood, in one town, farther.
Agreement compare_positions(const std::vector<Position>& a, const std::vector<Position>& b) {
    if (a.empty() || b.empty()) return Agreement::unknown;
    auto least = kilometres(a.front(), b.front());
    for (const auto& one : a) {
        for (const auto& other : b) least = std::min(least, kilometres(one, other));
    }
    if (least <= 0.5) return Agreement::same;
    if (least <= 2.0) return Agreement::close;
    return least <= 10.0 ? Agreement::partly : Agreement::differ;
}

Agreement compare_sets(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return Agreement::unknown;
    if (a == b) return Agreement::same;
    return any_pair(a, b, std::equal_to<>()) ? Agreement::close : Agreement::differ;
}

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

namespace {

/// A word that every list writes everywhere says nothing, met or not: not that two lists differ.
double told(const WordPair& pair) {
    return std::min(pair.share, commonness_of(pair) == Commonness::kind ? 0.5 : 0.8);
}

}  // namespace

NameSums sums_of(const std::vector<WordPair>& words) {
    NameSums sums;
    for (const auto& pair : words) {
        const auto kind = static_cast<std::size_t>(commonness_of(pair));
        if (pair.likeness > 0.0) {
            sums.agreed[kind] += pair.part * pair.likeness;
            sums.agreed_share_bits += pair.part * pair.likeness * std::log2(told(pair));
        } else {
            sums.missing[kind] += pair.part;
            const auto bits = pair.part * std::log2(1.0 - told(pair));
            sums.missing_share_bits += bits;
            if (pair.is_kind) sums.missing_kind_bits += bits;
        }
    }
    return sums;
}

Comparison compare(const Spelling& a, const Spelling& b, const Frequencies& frequencies,
                   std::size_t list_count, Counted counted) {
    Comparison comparison;
    comparison.agreement.fill(Agreement::unknown);
    comparison.counted = counted;
    const auto names = compare_names(a, b, frequencies, counted);
    comparison.name = sums_of(names.words);
    comparison.name.whole_share = names.whole_share;
    comparison.is_same_name = a.name == b.name;
    comparison.is_other_kind = names.is_other_kind;
    comparison.is_other_name = names.is_other_name;
    comparison.is_same_whole = names.is_same_whole;
    comparison[Field::number] = names.number;
    comparison[Field::contrast] = names.contrast;
    comparison.places = frequencies.places(a.region);
    comparison[Field::town] = compare_towns(a, b);
    comparison.town_share = std::max(frequencies.town_share(a.region, a.town),
                                     frequencies.town_share(b.region, b.town));
    if (a.town.empty() || b.town.empty()) {
        const auto& said = a.town.empty() ? b : a;
        comparison.town_share = std::max(frequencies.town_share(said.region, said.town),
                                         named_by_chance(said, frequencies));
    }
    if (comparison[Field::town] == Agreement::unknown) {
        const auto& said = a.town.empty() ? b : a;
        const auto any = 1.0 / comparison.places;
        comparison.unsaid_town_share =
            said.town.empty() ? any : std::max(frequencies.town_share(said.region, said.town), any);
    }
    comparison[Field::postcode] = compare_postcodes(a.postcodes, b.postcodes);
    const Addresses addresses(a, b, frequencies);
    comparison[Field::address] = addresses.agreement();
    comparison.whole_address_share = addresses.whole_share(counted);
    comparison[Field::position] = compare_positions(a.positions, b.positions);
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
    // The county's hospital is not its jail, nor the second house of a name the first.
    const bool is_another = comparison[Field::address] == Agreement::differ &&
                            (comparison.is_other_kind ||
                             comparison[Field::number] == Agreement::one_sided);
    // Nor are a police post and a prison whose names share a word that is rare in a small file.
    const bool is_of_another_type = comparison[Field::type] == Agreement::differ &&
                                    !comparison.is_same_name &&
                                    comparison[Field::postcode] != Agreement::same &&
                                    comparison[Field::address] != Agreement::same;
    // Another house at the address, or the same under a new name: that is for a person to tell.
    return is_elsewhere || is_of_another_type || is_another || comparison.is_other_name ||
           comparison[Field::number] == Agreement::differ ||
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
