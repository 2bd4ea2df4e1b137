#pragma once

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// Whether both of a pair were counted, or one of them is a stranger to what was counted.
enum class Counted { both, known_alone };

/// Of places in a list, so many are expected in another list of the same region.
constexpr double found_again = 0.85;

/// How likely a stranger to a place is in its town: `others` is how many places the town has in
/// one list, the place among them; `places` how many the region has.
double stranger_share(double others, double places);

/// An address as one word: each of its numbers once, sorted, or of its words where it has none;
/// without the region's and the town's.
std::string whole_address(const Spelling& spelling, const std::vector<std::string>& address);

/// How common words and towns are, so that agreeing on a rare one says more than on a common one
/// (H. B. Newcombe et al., Science 130 (1959) 954-959). Shares leave out the pair in question.
class Frequencies {
public:
    explicit Frequencies(const std::vector<Spelling>& spellings);

    /// The share of other spellings of the region whose name has the word; `own` of those counted
    /// are of the pair itself.
    double name_share(const std::string& region, const std::string& word, int own) const;
    /// The same for whole names, with the words that say the kind of place or without them.
    double whole_share(const std::string& region, const std::string& whole, int own) const;
    /// The same for addresses.
    double address_share(const std::string& region, const std::string& word, int own) const;
    /// How likely another place of the region has the same address, numbers and all: one that is
    /// counted, or one that shares it, as many do, and is in none of the lists. `own` of those
    /// counted are of the pair itself.
    double whole_address_share(const std::string& region, const std::string& whole, int own) const;
    /// The share of the region's places that a stranger to the place would find in the town.
    double town_share(const std::string& region, const std::string& town) const;
    /// The most places that any one list has in the region; at least 1.
    double places(const std::string& region) const;

private:
    using Counts = std::unordered_map<std::string, double>;
    struct Region {
        Counts name_words;
        Counts whole_names;
        Counts address_words;
        Counts whole_addresses;
        Counts towns;  ///< The most places that any one list has in the town.
        double spellings = 0;
        double places = 1;
    };

    using IsNew = std::function<bool(const std::string&)>;

    void count_name(const Name& name, Region& region, const IsNew& is_new);
    void count_addresses(const Spelling& spelling, Region& region, const IsNew& is_new);
    double shared_addresses() const;
    double share(const Counts& here, const Counts& everywhere, const std::string& region,
                 const std::string& word, int own) const;

    std::map<std::string, Region> regions_;
    Counts name_words_;
    Counts whole_names_;
    Counts address_words_;
    double spellings_ = 0;
    double address_shared_ = 0.05;  ///< How many places have an address that another has, too.
    double unseen_ = 0.5;  ///< How many others will have a word that none has so far.
};

}  // namespace liaise::matching
