#pragma once

#include <cstddef>
#include <optional>

namespace liaise::bench {

/// What came of the Brazilian census of eight half-years, and of the pairs that a person read.
struct Census {
    std::size_t rows = 0;
    std::size_t places = 0;
    std::size_t links = 0;
    std::size_t doubts = 0;
    std::size_t pairs_compared = 0;
    std::size_t same = 0;  ///< Pairs read as the same place, and how many of them were joined.
    std::size_t same_joined = 0;
    std::size_t different = 0;
    std::size_t different_joined = 0;
};

/// Nothing when the data is not there.
std::optional<Census> brazilian_census();

}  // namespace liaise::bench
