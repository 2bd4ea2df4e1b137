#pragma once

#include <string>
#include <vector>

#include "modules/matching/alignment.hpp"
#include "modules/matching/frequencies.hpp"
#include "modules/matching/matching.hpp"
#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// Two names laid side by side.
struct NameComparison {
    std::vector<WordPair> words;
    Agreement number = Agreement::unknown;
    Agreement contrast = Agreement::unknown;
};

/// The words of a name without the region's and the town's: where those are compared, the name
/// that repeats them says nothing more.
std::vector<std::string> own_words(const Name& name, const std::string& region,
                                   const std::vector<std::string>& town,
                                   const std::vector<std::string>& other_town);

/// Lays the likeliest pair of the two spellings' names side by side.
NameComparison compare_names(const Spelling& a, const Spelling& b, const Frequencies& frequencies);

}  // namespace liaise::matching
