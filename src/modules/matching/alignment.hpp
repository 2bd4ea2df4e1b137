#pragma once

#include <string>
#include <vector>

#include "modules/matching/frequencies.hpp"

namespace liaise::matching {

/// A word of one name and what it met in the other (empty: nothing); `share`: how common it is.
struct WordPair {
    std::string word;
    std::string other;
    double likeness = 0.0;  ///< 1 equal; less for a slip, a short form or initials; 0 met nothing.
    double share = 1.0;
    double part = 1.0;  ///< How much it counts: less where words come together in phrases.
    bool is_initials = false;  ///< `other` is the first letters of this word and its neighbours.
    bool is_kind = false;  ///< It says what kind of place it is ("prison"), not which.
};

/// Words that one spelling in twenty or more has are common; those that say the kind of a place are
/// a class of their own. The classes are kept to unequally well when a place is written anew.
enum class Commonness { common, rare, kind };
constexpr std::size_t commonness_count = 3;
Commonness commonness_of(const WordPair& pair);

/// The words of a name that are compared, those of them that only shorten the rest, say the kind
/// of place or stand in brackets, and the addresses, where words of the other name may stand.
struct NameInPlace {
    const std::vector<std::string>& words;
    const std::vector<std::string>& initials;
    const std::vector<std::string>& kinds;
    const std::vector<std::string>& asides;
    const std::vector<std::vector<std::string>>& addresses;
};

/// Lays two names side by side: equal words, then slips and short forms, then words written
/// apart, then initials. What met nothing comes last, unless it is initials of its own name, a
/// remark in brackets, or stands in the other's address.
std::vector<WordPair> align(NameInPlace a, NameInPlace b, const std::string& region,
                            const Frequencies& frequencies, Counted counted);

/// How alike two single words are: 1 equal, 0 not; between for slips and cut-off short forms.
double likeness(const std::string& a, const std::string& b);

/// True when `run` stands in `words`, all of it and in order.
bool contains_run(const std::vector<std::string>& words, const std::vector<std::string>& run);

}  // namespace liaise::matching
