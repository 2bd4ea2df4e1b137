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
constexpr std::size_t field_count = 12;
/// The place of a field in an array of all fields.
constexpr std::size_t index_of(Field field) { return static_cast<std::size_t>(field); }

/// The words of a `NameComparison` added up, apart for each commonness.
struct NameSums {
    std::array<double, commonness_count> agreed{};
    std::array<double, commonness_count> missing{};
    double agreed_share_bits = 0.0;   ///< Sum of log2(share) of the agreed words.
    double whole_share = 1.0;  ///< How common the whole name is, where both have it; else 1.
    double missing_kind_bits = 0.0;   ///< The part of kinds in the next.
    double missing_share_bits = 0.0;  ///< Sum of log2(1 - share) of the missing words.
};

/// Two spellings field by field: what was seen, before it is weighed.
struct Comparison {
    std::array<Agreement, field_count> agreement{};
    NameSums name;
    double places = 1.0;          ///< In the region, by its longest list.
    double town_share = 1.0;      ///< How likely a stranger is in the same town.
    /// How likely a stranger is in the same town, where the towns are not compared; else 1.
    double unsaid_town_share = 1.0;
    /// How likely a stranger in the region has the same address, numbers and all; 1: it is not so.
    double whole_address_share = 1.0;
    double postcode_share = 0.5;  ///< How likely a neighbour has the same postcode.
    double address_share = 0.3;   ///< How likely a neighbour has the same address.
    double lists_apart_bits = 0.0;
    Counted counted = Counted::both;
    bool is_same_name = false;  ///< Word for word.
    bool is_other_kind = false;  ///< Each says a kind of place that the other does not.
    bool is_other_name = false;  ///< No proper word of the two meets.
    bool is_same_whole = false;  ///< The same but for blanks, order of digits and towns left out.

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
                   std::size_t list_count, Counted counted);

/// True when the numbers or the contrasts contradict each other, both stand in one list, the towns
/// or the types differ, and so do the names in a word, and neither postcode nor address agrees, or
/// the addresses differ, and so does the kind of place or a number that one says alone, or no
/// proper word of the names meets: then no weight makes the pair sure, because that is how places
/// with like names differ.
bool is_barred(const Comparison& comparison);

/// Sets the shares of postcode and address from what is known of both spellings' neighbours.
void mind_neighbours(Comparison& comparison, const Neighbours& a, const Neighbours& b);

/// The words' agreements and gaps, added up for the weights.
NameSums sums_of(const std::vector<WordPair>& words);

}  // namespace liaise::matching
