#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// Which spellings are worth comparing: those of one region that share the town, the postcode,
/// or a word that few of the region's names and towns have.
class Blocks {
public:
    explicit Blocks(const std::vector<Spelling>& spellings);

    /// Every pair once, ascending.
    std::vector<std::pair<std::size_t, std::size_t>> pairs() const;

    /// The spellings worth comparing with one that need not be among them, ascending.
    std::vector<std::size_t> near(const Spelling& spelling) const;

private:
    std::unordered_map<std::string, std::vector<std::size_t>> members_;
};

}  // namespace liaise::matching
