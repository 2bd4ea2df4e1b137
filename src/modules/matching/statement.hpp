#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "modules/matching/normalise.hpp"

namespace liaise::matching {

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
    std::string type;
    std::vector<std::string> extra;  ///< Further values that tell places apart, as the sex held.
};

/// Words that name opposite kinds, side by side: {{"men", "male"}, {"women", "female"}}. The first
/// side is the usual one, which a name often leaves out.
struct Contrast {
    std::vector<std::vector<std::string>> sides;
};

/// What the mapping file says about the language, and where the tiers lie. A weight is the
/// binary logarithm of how many times likelier "same" is than "different": 4 bits are 16 to 1.
struct Settings {
    std::vector<Abbreviation> abbreviations;
    std::vector<Contrast> contrasts;
    double sure_bits = 4.0;
    double unsure_bits = -2.0;
    double lead_bits = 3.0;  ///< By how much a sure match must beat what it shuts out.
};

}  // namespace liaise::matching
