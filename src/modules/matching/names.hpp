#pragma once

#include <string>
#include <vector>

#include "modules/matching/frequencies.hpp"
#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// A word of one name and what it met in the other (empty: nothing); `share`: how common it is.
struct WordPair {
    std::string word;
    std::string other;
    double likeness = 0.0;  ///< 1 equal; less for a slip, a short form or initials; 0 met nothing.
    double share = 1.0;
    double part = 1.0;  ///< How much it counts: less where words come together in phrases.
};

/// Words that one spelling in twenty or more has are common; the two kinds are kept to
/// unequally well when a place is written down anew.
enum class Commonness { common, rare };
Commonness commonness_of(const WordPair& pair);

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

/// How alike two single words are: 1 equal, 0 not; between for slips and cut-off short forms.
double likeness(const std::string& a, const std::string& b);

/// True when `run` stands in `words`, all of it and in order.
bool contains_run(const std::vector<std::string>& words, const std::vector<std::string>& run);

}  // namespace liaise::matching
