#pragma once

#include <string>
#include <vector>

#include "modules/matching/statement.hpp"

namespace liaise::matching {

/// The mapping file's own table, then what is usual in the language: of two alike the first counts.
/// A language that nothing is shipped for, or none, adds nothing.
std::vector<Abbreviation> with_shipped(const std::vector<Abbreviation>& own,
                                       const std::string& language);

/// The mapping file's own contrasts, and those of the language where it gives none.
std::vector<Contrast> contrasts_or_shipped(const std::vector<Contrast>& own,
                                           const std::string& language);

/// Words of the language that say what kind of place it is, not which; normalised and sorted.
std::vector<std::string> kind_words(const std::string& language);

}  // namespace liaise::matching
