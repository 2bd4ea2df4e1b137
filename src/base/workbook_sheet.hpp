#pragma once

#include "base/workbook.hpp"
#include "base/workbook_parts.hpp"

namespace liaise::workbook {

/// More text than this is no sheet of rows; as for a file of delimited text.
inline constexpr std::size_t rows_bytes_max = 64UL * 1024 * 1024;
/// More cells merged than a sheet of rows has: one in each of very many rows.
inline constexpr std::size_t merged_max = 100'000;

/// Writes the cells of a sheet as delimited text, as its XML tells of them.
class SheetText {
public:
    /// `book` has to outlive it.
    SheetText(const Book& book, char delimiter) : book_(book), delimiter_(delimiter) {}

    XmlEvents events();
    /// What is wrong so far. Errors: `invalid`, `too_large`.
    const Result<Done>& so_far() const { return so_far_; }
    /// All rows, each with its end.
    std::string taken_text();
    std::vector<Merged> taken_merged() { return std::move(merged_); }

private:
    void begin(std::string_view element, const XmlAttributes& of);
    void end(std::string_view element);
    void begin_row(std::string_view number);
    void begin_cell(const XmlAttributes& of);
    void end_cell();
    void take(std::string_view letters);
    void write(std::string_view value);
    void merge(std::string_view range);
    std::string value() const;
    void fail(std::unexpected<Error> error);

    const Book& book_;
    char delimiter_;
    Result<Done> so_far_ = Done{};
    std::string text_;
    std::vector<Merged> merged_;
    std::size_t row_ = 0;
    std::size_t row_written_ = 1;
    std::size_t column_ = 0;  ///< the first is 1; 0 before the first
    std::size_t column_written_ = 1;
    std::string type_;
    std::size_t style_ = 0;
    std::string letters_;
    bool is_value_ = false;
    bool is_spoken_ = false;
    bool has_value_ = false;
    bool has_formula_ = false;
};

}  // namespace liaise::workbook
