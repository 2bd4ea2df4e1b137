#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace liaise::bench {

/// The Jaro-Winkler likeness of one name to many, with a bit for each of its letters: the quickest
/// way that is known (H. Hyyrö, WEA 2005, as in RapidFuzz). Names count with their first 64 bytes.
class WinklerByBits {
public:
    explicit WinklerByBits(std::string_view name);
    double likeness(std::string_view other) const;

private:
    std::string_view name_;
    std::array<std::uint64_t, 256> places_{};  ///< for each letter where it stands in the name
};

}  // namespace liaise::bench
