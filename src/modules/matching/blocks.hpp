#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// Which spellings are worth comparing: those of one region that share the town, the postcode, or a
/// word that few of the region's names and towns have. A stranger is held, besides, against those
/// whose names have most of its letters, three at a time and by rarity (canopies: A. McCallum,
/// K. Nigam, L. H. Ungar, KDD 2000, 169-178), so that slips and common words hide nothing.
class Blocks {
public:
    explicit Blocks(const std::vector<Spelling>& spellings);

    /// Every pair once, ascending.
    std::vector<std::pair<std::size_t, std::size_t>> pairs() const;

    /// The spellings worth comparing with one that need not be among them, ascending.
    std::vector<std::size_t> near(const Spelling& spelling) const;

private:
    using Members = std::unordered_map<std::string, std::vector<std::size_t>>;

    void add_likest(const Spelling& spelling, std::vector<std::size_t>& found) const;

    Members members_;
    Members letters_;
    std::vector<float> lengths_;  ///< How much all threes of a spelling's letters weigh.
};

}  // namespace liaise::matching
