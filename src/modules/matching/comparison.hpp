#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "modules/matching/frequencies.hpp"
#include "modules/matching/matching.hpp"
#include "modules/matching/names.hpp"
#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// How many fields there are.
constexpr std::size_t field_count = 11;
/// The place of a field in an array of all fields.
constexpr std::size_t index_of(Field field) { return static_cast<std::size_t>(field); }

/// The words of a `NameComparison` added up, apart for each commonness.
struct NameSums {
    std::array<double, 2> agreed{};
    std::array<double, 2> missing{};
    double agreed_share_bits = 0.0;   ///< Sum of log2(share) of the agreed words.
    double missing_share_bits = 0.0;  ///< Sum of log2(1 - share) of the missing words.
};

/// Two spellings field by field: what was seen, before it is weighed.
struct Comparison {
    std::array<Agreement, field_count> agreement{};
    NameSums name;
    double places = 1.0;          ///< In the region, by its longest list.
    double town_share = 1.0;      ///< How likely a stranger is in the same town.
    double postcode_share = 0.5;  ///< How likely a neighbour has the same postcode.
    double address_share = 0.3;   ///< How likely a neighbour has the same address.
    double lists_apart_bits = 0.0;
    bool is_same_name = false;  ///< Word for word.

    Agreement operator[](Field field) const { return agreement[index_of(field)]; }
    Agreement& operator[](Field field) { return agreement[index_of(field)]; }
};

/// Spellings that stand in one list and one town with this one, and how many of them share its
/// postcode and address: places that are known to be different and yet look alike.
struct Neighbours {
    double known = 0;
    double same_postcode = 0;
    double same_address = 0;
};

/// Compares every field. `list_count`: how many lists there are; 0 when that is not known.
Comparison compare(const Spelling& a, const Spelling& b, const Frequencies& frequencies,
                   std::size_t list_count);

/// True when the numbers or the contrasts contradict each other, both stand in one list, or the
/// towns differ, and so do the names in a word, and neither postcode nor address agrees: then no
/// weight makes the pair sure, because that is how places with like names differ.
bool is_barred(const Comparison& comparison);

/// Sets the shares of postcode and address from what is known of both spellings' neighbours.
void mind_neighbours(Comparison& comparison, const Neighbours& a, const Neighbours& b);

/// The words' agreements and gaps, added up for the weights.
NameSums sums_of(const std::vector<WordPair>& words);

}  // namespace liaise::matching
