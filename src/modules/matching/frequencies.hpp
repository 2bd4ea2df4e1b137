#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// How likely a stranger to a place is in its town: `others` is how many places the town has in
/// one list, the place among them; `places` how many the region has.
double stranger_share(double others, double places);

/// How common words and towns are, so that agreeing on a rare one says more than on a common one
/// (H. B. Newcombe et al., Science 130 (1959) 954-959). Shares leave out the pair in question.
class Frequencies {
public:
    explicit Frequencies(const std::vector<Spelling>& spellings);

    /// The share of other spellings of the region whose name has the word; `own` of the pair do.
    double name_share(const std::string& region, const std::string& word, int own) const;
    /// The same for addresses.
    double address_share(const std::string& region, const std::string& word, int own) const;
    /// The share of the region's places that a stranger to the place would find in the town.
    double town_share(const std::string& region, const std::string& town) const;
    /// The most places that any one list has in the region; at least 1.
    double places(const std::string& region) const;

private:
    using Counts = std::unordered_map<std::string, double>;
    struct Region {
        Counts name_words;
        Counts address_words;
        Counts towns;  ///< The most places that any one list has in the town.
        double spellings = 0;
        double places = 1;
    };

    double share(const Counts& here, const Counts& everywhere, const std::string& region,
                 const std::string& word, int own) const;

    std::map<std::string, Region> regions_;
    Counts name_words_;
    Counts address_words_;
    double spellings_ = 0;
};

}  // namespace liaise::matching
