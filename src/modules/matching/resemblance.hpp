#pragma once

#include <string_view>

namespace liaise::matching {

/// How alike two words are, from 0 to 1, with more said for a like beginning.
/// M. A. Jaro, JASA 84 (1989) 414-420; W. E. Winkler, ASA Survey Research Methods (1990) 354-359.
double jaro_winkler(std::string_view a, std::string_view b);

/// True when one letter put in, left out, changed or swapped with its neighbour makes them equal.
bool is_one_slip_apart(std::string_view a, std::string_view b);

}  // namespace liaise::matching
