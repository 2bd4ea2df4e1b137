#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/imports/values.hpp"
#include "modules/matching/bodies_in_text.hpp"

namespace liaise::imports {

/// A column by its heading; `line` of the mapping file, for messages. Empty: there is none.
struct Column {
    std::string heading;
    std::size_t line = 0;

    explicit operator bool() const { return !heading.empty(); }
};

/// A column whose values are words of a vocabulary; without a column, always `otherwise`.
struct WordColumn {
    Column column;
    ValueMap values;
    std::string otherwise;  ///< for an empty cell, and for a value that is not in the map
};

/// When: a column and how it is written, or the same for all rows.
struct WhenColumn {
    Column column;
    std::vector<WhenPattern> patterns;  ///< tried one after the other; without any, as by itself
    std::optional<When> always;

    /// The time that a cell says; nothing when it is in none of these ways.
    std::optional<When> time(const std::string& cell) const;
};

/// What the file says of the place that a row is about.
struct PlaceColumns {
    Column name;
    std::vector<Column> known_by;  ///< what the file tells its places apart by, as a number
    Column other_names;
    std::string other_names_separator;
    Column region;
    Column town;
    Column town_code;
    Column postcode;
    std::vector<Column> address;
    Column latitude;
    Column longitude;
    WordColumn type;
    WordColumn operated;
    WordColumn standing;
    WordColumn groups;
    std::vector<Column> distinguish_by;  ///< compared by the matcher, as they stand
};

/// What the file says of the body that a row is about, where its rows are bodies.
struct BodyColumns {
    std::vector<Column> name;      ///< put one after the other
    std::vector<Column> known_by;  ///< what the file tells its bodies apart by
    Column acronym;
    Column region;
    Column legal_basis;
    Column persons_covered;
    Column visit_pattern;
    Column website;
    Column public_contact;
    WordColumn type;
    WordColumn level;
    WordColumn npm_relation;
    WordColumn is_dependent;
    WordColumn complaints;
    WordColumn may_visit;  ///< types of place
};

/// The body that a row speaks of: always the same, or the one that a column's words stand for.
struct BodyColumn {
    std::optional<std::size_t> body;  ///< counts in `Mapping::bodies`
    Column column;
    ValueMap keys;  ///< the keys of bodies
};

/// A visit that a row may state.
struct VisitColumns {
    Column column;  ///< says whether it was made; without one, each row states it
    BodyColumn by;
    std::optional<WhenColumn> when;  ///< its own time; else that of the row
    WordColumn type;
    WordColumn announcement;
    Column rating;  ///< told in the words of its cells
};

/// A column of free text that names further bodies.
struct NamedIn {
    Column column;
    matching::PhraseSettings settings;
    std::vector<std::string> nobody;  ///< phrases that name no visiting body
};

}  // namespace liaise::imports
