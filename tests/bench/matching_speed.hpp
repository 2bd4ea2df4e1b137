#pragma once

#include <cstddef>
#include <optional>

namespace liaise::bench {

/// One list of names matched to a register, and the same by the Jaro-Winkler likeness of every
/// name of the list to every name of the register, in the same run.
struct MatchingSpeed {
    std::size_t names = 0;
    std::size_t places = 0;
    double ready_milliseconds = 0;  ///< The register read and made ready to be searched, once.
    double ours_milliseconds = 0;   ///< The list matched to it.
    double pairwise_milliseconds = 0;
    double by_bits_milliseconds = 0;  ///< The same likeness in the quickest way that is known.
    double ours_found = 0;  ///< The right place is the one named, sure or unsure.
    double ours_sure = 0;
    double ours_precision = 0;
    double pairwise_found = 0;  ///< The likeliest name of all is the right place's.
    double pairwise_found_in_region = 0;  ///< The same, told which region the place is in.
    double pairwise_at_best = 0;  ///< Recall at the threshold where it does best (F1).
    double pairwise_precision = 0;
    double threshold = 0;
};

/// Nothing when the data is not there.
std::optional<MatchingSpeed> matching_speed();

}  // namespace liaise::bench
