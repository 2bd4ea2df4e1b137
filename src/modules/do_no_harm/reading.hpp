#pragma once

#include <vector>

#include "modules/do_no_harm/pattern.hpp"

namespace liaise::do_no_harm {

/// A kind recognised in a stretch of tokens.
struct Sighting {
    Kind kind = Kind::person;
    Stretch stretch;
};

/// Names that no title announces: by a list of given names, by initials, by two capital words.
void see_names(const Tokens& tokens, std::vector<Sighting>& seen);

/// E-mail addresses, telephone and mixed numbers that no word announces.
void see_numbers(const Tokens& tokens, std::vector<Sighting>& seen);

/// Words for an illness in a sentence that is about one person; needs the names seen before.
void see_illness(const Tokens& tokens, std::vector<Sighting>& seen);

/// Dates after today.
void see_days_to_come(const Tokens& tokens, Day today, std::vector<Sighting>& seen);

/// What the patterns of all languages see.
void see_patterns(const Tokens& tokens, std::vector<Sighting>& seen);

/// Overlapping sightings of a kind become one; a name inside of an address is the address.
std::vector<Sighting> joined(std::vector<Sighting> seen);

}  // namespace liaise::do_no_harm
