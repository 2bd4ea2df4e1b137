#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace liaise::bench {

/// What one of the two takes.
struct SearchCost {
    double build_milliseconds = 0;
    double add_microseconds = 0;     ///< One more, when all are there.
    double query_microseconds = 0;   ///< From a text to the first ten; the median.
    double slowest_microseconds = 0; ///< 99 of 100 are as fast or faster.
    double bytes_each = 0;           ///< Of memory, a recommendation.
};

struct SearchSpeed {
    std::size_t recommendations = 0;
    SearchCost ours;
    SearchCost xapian;
};

/// Both over the same texts, taking turns with the queries.
SearchSpeed search_speed(const std::vector<std::string>& texts);

/// So many texts, made by leaving a word out of real ones.
std::vector<std::string> varied(const std::vector<std::string>& texts, std::size_t number);

}  // namespace liaise::bench
