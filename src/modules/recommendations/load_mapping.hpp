#pragma once

#include "modules/imports/mapping.hpp"
#include "modules/recommendations/facts.hpp"

namespace liaise::recommendations {

/// Words in which headings stand in braces, as in "Report {ref}": in each row what its cells say
/// takes their place.
class Wording {
public:
    Wording() = default;
    Wording(std::string_view text, std::size_t line);

    bool is_empty() const { return pieces_.empty(); }
    std::vector<imports::Column> columns() const;
    /// `cell(column)` is what the row has there. Empty where all these cells are.
    std::string in_row(const std::function<std::string(const imports::Column&)>& cell) const;

private:
    /// Some words, and the column whose cell comes after them.
    struct Piece {
        std::string words;
        imports::Column column;
    };
    std::vector<Piece> pieces_;
};

/// Bodies, authorities or places: a column, what its words stand for, and who else is meant.
struct NamesColumn {
    imports::Column column;
    imports::ValueMap values;
    std::string separator;  ///< where one cell has several
    std::string otherwise;  ///< a name in the register, for a name that is not
};

/// When: words that stand for a time, and else a column as imports read it.
struct TimesColumn {
    imports::ValueMap values;
    imports::WhenColumn when;

    std::optional<When> time(const std::string& cell) const;
};

/// What the addressee answered: a column, and the words of the house scale, or of a scale that is
/// known, for which its words stand. A word that stands for none says that no answer has come.
struct AnswerColumns {
    imports::Column column;
    imports::ValueMap values;
    TimesColumn when;
};

/// What a mapping file for recommendations says: which columns are what. Its `file.name` is part of
/// how a row is known again: keep it.
struct LoadMapping {
    imports::Mapping file;  ///< what all mapping files begin with; nothing of places or visits
    std::vector<imports::Column> known_by;
    Wording title;  ///< without one, the beginning of the text
    Wording text;
    Wording report;  ///< without one, the source
    imports::Column paragraph;
    imports::Column due;
    imports::WordColumn nature;
    imports::WordColumn kind;
    imports::WordColumn priority;
    std::optional<imports::WordColumn> theme;
    std::string theme_separator;
    imports::WordColumn groups;
    std::string groups_separator;
    NamesColumn issuer;  ///< without one, the own body
    NamesColumn addressee;
    NamesColumn place;  ///< without one, the whole system
    std::optional<TimesColumn> issued;
    std::optional<AnswerColumns> answer;
};

/// All columns that it names.
std::vector<imports::Column> columns_of(const LoadMapping& mapping);

/// Reads a mapping file and finds that its words are the vocabularies'. Errors: `invalid` with all
/// its mistakes.
Result<LoadMapping> read_load_mapping(guard::Work& work, std::string_view toml);

}  // namespace liaise::recommendations
