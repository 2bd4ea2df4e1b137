#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "modules/matching/normalise.hpp"

namespace liaise::matching {

/// Where a place lies, in millionths of a degree.
struct Position {
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
};

/// A further row, of this list or another, that says the same word for word.
struct Repeat {
    std::size_t row = 0;
    std::string list;
};

/// What one row of one list says of a place. Only `list`, `name` and `region` are needed.
struct Statement {
    std::size_t row = 0;  ///< The caller's number for it; each once.
    std::string list;     ///< The period or list it stands in, where a place stands once.
    std::string name;
    std::vector<std::string> other_names;
    std::string region;
    std::string town;
    std::string town_code;
    std::string postcode;
    std::string address;
    std::optional<Position> position;
    std::string type;
    std::vector<std::string> extra;  ///< Further values that tell places apart, as the sex held.
    /// None in a list before `list`: so a file of visits costs no more than its places do.
    std::vector<Repeat> repeats = {};
};

/// Words that name opposite kinds, side by side: {{"men", "male"}, {"women", "female"}}. The first
/// side is the usual one, which a name often leaves out.
struct Contrast {
    std::vector<std::vector<std::string>> sides;
};

/// What the mapping file says about the language (its own words before those that are shipped for
/// the language), and where the tiers lie. A weight is the
/// binary logarithm of how many times likelier "same" is than "different": 3.5 bits are 11 to 1.
struct Settings {
    std::string language;  ///< Whose shipped words are known besides: "en", "pt", ...; or none.
    std::vector<Abbreviation> abbreviations;
    std::vector<Contrast> contrasts;
    double sure_bits = 3.5;
    double unsure_bits = -2.0;
    double lead_bits = 3.0;  ///< By how much a sure match must beat what it shuts out.
};

}  // namespace liaise::matching
