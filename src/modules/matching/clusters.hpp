#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "modules/matching/matching.hpp"
#include "modules/matching/weighing.hpp"

namespace liaise::matching {

/// Joins spellings into places, the surest pair first, each list at most once in a place. What is
/// left over once the others of a town have found their places is then weighed again.
class Clustering {
public:
    Clustering(const Weighing& weighing, const Settings& settings);

    /// For each spelling the least spelling of its place.
    const std::vector<std::size_t>& place() const { return place_; }
    /// The pairs that were joined, as positions in the weighing's pairs.
    const std::vector<std::size_t>& joined() const { return joined_; }
    /// The likeliest pair between each two places that may be one, likeliest first.
    std::vector<std::size_t> doubted() const;
    /// What a pair gains because other places of its town are already taken.
    double left_over_bits(std::size_t pair) const { return left_over_bits_[pair]; }
    /// What holds a pair back that is sure by weight: the spelling that could be meant as well,
    /// or that speaks against it; none when nothing does.
    std::optional<std::size_t> hindrance(std::size_t pair) const;

private:
    using Lists = std::vector<std::size_t>;  ///< Sorted numbers of lists: compared far more often.
    struct Town {
        std::size_t number = 0;
        std::vector<std::size_t> spellings;
    };
    struct Place {
        std::vector<std::size_t> spellings;
        Lists lists;
    };
    /// How many places of a town a place may still be, by both; it holds until something is joined.
    using Free = std::unordered_map<std::size_t, std::size_t>;

    double bits(std::size_t pair) const;
    void take_spellings();
    void sort_by_weight();
    bool join_sure();
    void weigh_left_over();
    std::size_t free_places(std::size_t spelling, const Town& town, Free& known) const;
    bool may_share_place(const WeighedPair& pair) const;
    std::optional<std::size_t> contrary(const WeighedPair& pair) const;
    std::optional<std::size_t> rival(std::size_t pair) const;
    bool is_rival(std::size_t from, std::size_t wanted, std::size_t other, double bits) const;
    bool is_better_elsewhere(std::size_t spelling, std::size_t from, double bits) const;
    void join(const WeighedPair& pair);
    bool exclude(std::size_t a, std::size_t b) const;

    const Weighing& weighing_;
    Settings settings_;
    std::vector<double> left_over_bits_;
    std::vector<std::size_t> by_weight_;
    std::vector<std::vector<std::size_t>> pairs_of_;  ///< For each spelling, likeliest first.
    std::map<std::pair<std::string, std::string>, Town> towns_;
    std::vector<std::size_t> place_;
    std::vector<Place> places_;
    std::vector<std::size_t> joined_;
};

}  // namespace liaise::matching
