#pragma once

#include <optional>

#include "base/delimited.hpp"
#include "modules/imports/columns.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::imports {

/// The headings of a sheet or of a block of its columns, and which column a mapping means. It may
/// write the heading; which one of several alike, as in "Date (2)"; or its letter, as in
/// "column F". How blanks and line breaks stand in a heading does not count.
class Headings {
public:
    Headings() = default;
    /// `column_first`: the column of the sheet, A being 1, that the letters of a mapping count
    /// from; of blocks side by side, where the first begins.
    explicit Headings(const Cells& headings, std::size_t column_first = 1);

    const Cells& cells() const { return headings_; }
    std::size_t width() const { return headings_.size(); }
    /// Where the column stands, the first being 0. Nothing if there is none, or several.
    std::optional<std::size_t> position(const std::string& heading) const;
    /// What is wrong with columns of a mapping: they are missing, or there twice.
    Mistakes mistakes(const std::vector<Column>& columns) const;

private:
    std::vector<std::size_t> all_of(const std::string& heading) const;
    std::optional<std::size_t> by_letter(std::string_view text) const;
    std::optional<std::size_t> by_count(std::string_view text) const;

    Cells headings_;
    std::size_t column_first_ = 1;
};

/// The column that letters name, as in "F" or "AB"; A is 1. Nothing for what names none.
std::optional<std::size_t> column_of_letters(std::string_view letters);
/// The letters of a column, A being 1.
std::string letters_of_column(std::size_t column);

/// Without blanks around it, and with one for each run of blanks and line breaks in it.
std::string in_one_line(std::string_view text);

}  // namespace liaise::imports
