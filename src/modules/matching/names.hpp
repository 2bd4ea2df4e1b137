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
    /// How many others have the whole name, where both have it but for kinds and blanks; else 1.
    double whole_share = 1.0;
    bool is_other_kind = false;  ///< Each says a kind of place that the other does not.
    bool is_other_name = false;  ///< No proper word of the two meets.
    bool is_same_whole = false;  ///< Word for word, numbers and kinds among them.
    Agreement number = Agreement::unknown;
    Agreement contrast = Agreement::unknown;
};

/// The words of a name without the region's and the town's: where those are compared, the name
/// that repeats them says nothing more.
std::vector<std::string> own_words(const Name& name, const std::string& region,
                                   const std::vector<std::string>& town,
                                   const std::vector<std::string>& other_town);

/// True when one of the two lacks a town and both names have the other's: then the names tell it,
/// as any other word, and the town says nothing more.
bool names_tell_town(const Spelling& a, const Spelling& b);

/// Lays the likeliest pair of the two spellings' names side by side.
NameComparison compare_names(const Spelling& a, const Spelling& b, const Frequencies& frequencies,
                             Counted counted);

}  // namespace liaise::matching
