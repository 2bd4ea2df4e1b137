#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "modules/matching/statement.hpp"

namespace liaise::matching {

/// A name taken apart: what is said in words, what is counted, what is contrasted.
struct Name {
    std::vector<std::string> words;
    std::vector<std::string> initials;  ///< Those of the words that shorten the rest of the name.
    std::vector<std::string> kinds;     ///< Those of the words that say what kind of place it is.
    std::vector<std::string> asides;    ///< Said in brackets, and need not meet anything.
    std::vector<std::string> numbers;   ///< 2, II and a closing letter alike, sorted.
    std::string whole;                  ///< All words, without blanks.
    std::string full;                   ///< The same with numbers and sides.
    std::string proper;                 ///< All but the kinds, without blanks.
    std::vector<unsigned> sides;        ///< For each contrast the sides named, one bit each.
};

/// All statements with the same region, town and name, each list once: they are compared as one.
struct Spelling {
    std::string region;
    std::string town;
    std::string town_code;
    std::string name;
    std::vector<std::string> town_words;
    std::vector<Name> names;  ///< The name, then the other names that say enough.
    std::vector<std::string> postcodes;
    std::vector<std::vector<std::string>> addresses;
    std::vector<Position> positions;
    std::vector<std::string> types;
    std::vector<std::string> extras;
    std::vector<std::string> lists;
    std::size_t owner = 0;
    std::vector<std::size_t> statements;  ///< Positions in the vector given.
};

/// Reads names and addresses by the settings' abbreviations and contrasts.
class Reader {
public:
    explicit Reader(const Settings& settings);

    const Abbreviations& abbreviations() const { return abbreviations_; }
    Name name(const std::string& text) const;
    /// Whether words that say the kind of place are told from proper names.
    bool knows_kinds() const { return !kinds_.empty(); }

private:
    unsigned side_of(std::size_t contrast, const std::string& word) const;

    Abbreviations abbreviations_;
    std::vector<std::string> kinds_;  ///< Sorted.
    std::vector<std::vector<std::vector<std::string>>> contrasts_;
};

/// The spellings in an order that depends on their content alone. `owners`: where the statements
/// belong already, one for each; what has different owners is not put together.
std::vector<Spelling> spellings_of(const std::vector<Statement>& statements, const Reader& reader,
                                   const std::vector<std::size_t>& owners = {});

/// True when the two have a list in common.
bool share_a_list(const std::vector<std::string>& a, const std::vector<std::string>& b);
bool share_a_list(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b);

}  // namespace liaise::matching
