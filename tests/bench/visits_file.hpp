#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace liaise::bench {

/// A made-up country's list of places, and a file of dated visits to them by another body, which
/// writes some of the names in its own way. Always the same letters.
struct VisitsFile {
    std::string places;           ///< CSV, one row for each place
    std::string places_mapping;   ///< TOML
    std::string visits;           ///< CSV, one row for each visit
    std::string visits_mapping;   ///< TOML
    std::vector<std::string> names;           ///< of the places, each with its town, each once
    std::vector<std::uint32_t> place_of_row;  ///< for each visit its place, by its position
};

VisitsFile visits_file(std::size_t places, std::size_t visits);

}  // namespace liaise::bench
