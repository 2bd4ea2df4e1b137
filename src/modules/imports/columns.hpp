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
    WhenPattern pattern;
    std::optional<When> always;
};

/// What the file says of the place that a row is about.
struct PlaceColumns {
    Column name;
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

/// A column that says whether a body was there; `body` counts in `Mapping::bodies`.
struct YesColumn {
    Column column;
    std::size_t body = 0;
};

/// A column of free text that names further bodies.
struct NamedIn {
    Column column;
    matching::PhraseSettings settings;
    std::vector<std::string> nobody;  ///< phrases that name no visiting body
};

}  // namespace liaise::imports
