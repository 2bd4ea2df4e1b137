#include "base/workbook_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/delimited.hpp"
#include "base/workbook_failures.hpp"

namespace liaise::workbook {

namespace {

// As many rows as spreadsheet programs have.
constexpr std::size_t rows_max = 1'048'576;
// What may part cells, whichever does: so no cell is taken for several.
constexpr std::string_view quoted_for = ",;\t|\"\r\n";

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// 28 for "AB7"; 0 without letters.
std::size_t column_of(std::string_view cell) {
    std::size_t column = 0;
    for (const char letter : cell) {
        if (letter < 'A' || letter > 'Z' || column > columns_max) break;
        column = column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
    }
    return column;
}

/// 7 for "AB7"; 0 without digits.
std::size_t row_of(std::string_view cell) {
    return number_of(cell.substr(std::min(cell.find_first_of("0123456789"), cell.size())));
}

std::string name_of(std::size_t column, std::size_t row) {
    std::string name;
    for (; column > 0; column = (column - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name + std::to_string(row);
}

/// The letter that "_x000D_" stands for at the beginning of `text`; nothing for any other text.
std::optional<char> escaped(std::string_view text) {
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x00") || text[length - 1] != '_')
        return std::nullopt;
    int code = 0;
    const auto [end, failure] = std::from_chars(text.data() + 4, text.data() + 6, code, 16);
    const bool is_letter =
        code == '\t' || code == '\n' || code == '\r' || (code >= 32 && code < 127);
    if (failure != std::errc{} || end != text.data() + 6 || !is_letter) return std::nullopt;
    return static_cast<char>(code);
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (const auto letter = escaped(text.substr(i))) {
            plain += *letter;
            i += 6;
        } else {
            plain += text[i];
        }
    return plain;
}

}  // namespace

XmlEvents SheetText::events() {
    return {[this](std::string_view element, const XmlAttributes& of) { begin(element, of); },
            [this](std::string_view element) { end(element); },
            [this](std::string_view letters) { take(letters); }};
}

void SheetText::begin(std::string_view element, const XmlAttributes& of) {
    if (element == "row") begin_row(of["r"]);
    else if (element == "c") begin_cell(of);
    else if (element == "f") has_formula_ = true;
    else if (element == "rPh") is_spoken_ = true;
    else if (element == "mergeCell") merge(of["ref"]);
    else if (element == "v" || (element == "t" && !is_spoken_)) is_value_ = has_value_ = true;
}

void SheetText::end(std::string_view element) {
    if (element == "c") end_cell();
    else if (element == "rPh") is_spoken_ = false;
    else if (element == "v" || element == "t") is_value_ = false;
}

void SheetText::begin_row(std::string_view number) {
    const auto row = number.empty() ? row_ + 1 : number_of(number);
    if (row <= row_ || row > rows_max) fail(broken());
    row_ = row;
    column_ = 0;
}

void SheetText::begin_cell(const XmlAttributes& of) {
    const auto name = of["r"];
    const auto column = name.empty() ? column_ + 1 : column_of(name);
    if (column <= column_ || row_ == 0) fail(broken());
    column_ = column;
    type_ = of["t"];
    style_ = number_of(of["s"]);
    letters_.clear();
    has_value_ = has_formula_ = false;
}

void SheetText::take(std::string_view letters) {
    if (!is_value_) return;
    letters_ += letters;
    if (letters_.size() > cell_bytes_max) fail(too_large());
}

void SheetText::end_cell() {
    if (!so_far_) return;
    if (has_formula_ && !has_value_) return fail(formula_without_result(name_of(column_, row_)));
    if (type_ == "s" && number_of(letters_) >= book_.texts.size()) return fail(broken());
    const auto said = value();
    if (said.empty()) return;
    if (column_ > columns_max || said.size() > cell_bytes_max) return fail(too_large());
    write(said);
}

std::string SheetText::value() const {
    if (type_ == "s") return unescaped(book_.texts[number_of(letters_)]);
    if (type_ == "str" || type_ == "inlineStr") return unescaped(letters_);
    if (type_ == "b") return letters_ == "1" ? "TRUE" : letters_.empty() ? "" : "FALSE";
    if (type_ == "e") return letters_;
    if (type_ == "d") {
        constexpr std::string_view midnight = "T00:00:00";
        return letters_.ends_with(midnight) ? letters_.substr(0, letters_.size() - midnight.size())
                                            : letters_;
    }
    const auto shown = style_ < book_.styles.size() ? book_.styles[style_] : Shown::number;
    if (auto time = time_text(letters_, shown, book_.since)) return *time;
    return number_text(letters_);
}

void SheetText::write(std::string_view value) {
    if (row_written_ < row_) {
        text_.append(row_ - row_written_, '\n');
        row_written_ = row_;
        column_written_ = 1;
    }
    text_.append(column_ - column_written_, delimiter_);
    column_written_ = column_;
    if (value.find_first_of(quoted_for) == std::string_view::npos && !value.contains(delimiter_)) {
        text_ += value;
    } else {
        text_ += '"';
        for (const char letter : value) text_.append(letter == '"' ? 2 : 1, letter);
        text_ += '"';
    }
    if (text_.size() > rows_bytes_max) fail(too_large());
}

void SheetText::merge(std::string_view range) {
    const auto colon = range.find(':');
    if (colon == std::string_view::npos) return;  // of one cell
    const auto first = range.substr(0, colon);
    const auto last = range.substr(colon + 1);
    const Merged merged{row_of(first), row_of(last), column_of(first), column_of(last)};
    if (merged.row_first == 0 || merged.column_first == 0 || merged.row_last < merged.row_first ||
        merged.column_last < merged.column_first || merged.row_last > rows_max)
        return fail(broken());
    if (merged_.size() >= merged_max) return fail(too_many_parts());
    merged_.push_back(merged);
}

std::string SheetText::taken_text() {
    if (!text_.empty()) text_ += '\n';
    return std::move(text_);
}

void SheetText::fail(std::unexpected<Error> error) {
    if (so_far_) so_far_ = std::move(error);
}

}  // namespace liaise::workbook
