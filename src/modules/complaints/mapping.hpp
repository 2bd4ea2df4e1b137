#pragma once

#include "base/file_rows.hpp"
#include "modules/imports/columns.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::complaints {

/// What the rows of a file are: each a case, or each a number of complaints.
enum class RowsAre { cases, counts };

/// Values of a column, and the words that they stand for; `otherwise` for all others.
struct Words {
    imports::Column column;
    imports::ValueMap values;
    std::string otherwise;

    /// The word; `is_known` is set to whether the map has the value.
    std::string word(const std::string& value, bool& is_known) const;
};

/// What a mapping file for complaints says: which columns are what. Its `name` is part of how a
/// row is known again: keep it.
struct LoadMapping {
    std::string name;
    std::string source;
    RowsStand rows;
    RowsAre rows_are = RowsAre::counts;
    imports::Column when;
    imports::WhenPattern pattern;
    std::string span;  ///< of counts, where it is another than what is written
    imports::Column place;
    imports::ValueMap place_names;  ///< names in the file, and in the register
    Words theme;
    Words outcome;
    imports::Column number;
    imports::Column largest;
    imports::Column person;
    imports::Column id;
    bool is_complete = false;  ///< the file has everything from its first month to its last
};

/// Reads a mapping file and finds that its words are the vocabularies'. Errors: `invalid` with all
/// its mistakes.
Result<LoadMapping> read_load_mapping(guard::Work& work, std::string_view toml);

}  // namespace liaise::complaints
