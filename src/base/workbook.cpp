#include "base/workbook.hpp"

#include <algorithm>
#include <charconv>

#include "base/pattern.hpp"
#include "base/workbook_failures.hpp"
#include "base/workbook_parts.hpp"
#include "base/workbook_sheet.hpp"

namespace liaise::workbook {

namespace {

using namespace std::string_view_literals;

constexpr auto zip_mark = "PK\x03\x04"sv;
// A compound file: what Excel wrote before XLSX, and what it locks an XLSX in.
constexpr auto compound_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
// The name of what is locked in there, in UTF-16.
constexpr auto locked_part = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

Result<ZipFile> opened(std::string_view bytes) {
    if (bytes.starts_with(compound_mark))
        return bytes.find(locked_part) == std::string_view::npos ? no_workbook() : locked();
    return ZipFile::of(bytes);
}

std::unexpected<Error> none_like(const std::string& name, const Book& book) {
    std::vector<std::string> seen;
    for (const auto& sheet : book.sheets)
        if (!sheet.is_hidden) seen.push_back(sheet.name);
    return no_sheet(name, seen);
}

bool is_meant(const SheetPart& sheet, const std::string& name) {
    return sheet.name == name || (!sheet.is_hidden && is_like(sheet.name, name));
}

/// The sheets that are asked for, or the first that is seen.
Result<std::vector<SheetPart>> wanted_sheets(const Book& book,
                                             const std::vector<std::string>& names) {
    if (names.empty()) {
        const auto first = std::ranges::find(book.sheets, false, &SheetPart::is_hidden);
        if (first == book.sheets.end()) return none_like("", book);
        return std::vector{*first};
    }
    for (const auto& name : names)
        if (std::ranges::none_of(book.sheets, [&](const auto& s) { return is_meant(s, name); }))
            return none_like(name, book);
    std::vector<SheetPart> found;
    for (const auto& sheet : book.sheets)
        if (std::ranges::any_of(names, [&](const auto& name) { return is_meant(sheet, name); }))
            found.push_back(sheet);
    if (found.size() > sheets_read_max) return too_many_sheets(sheets_read_max);
    return found;
}

/// The last row of "A1:AE220".
std::size_t last_row(std::string_view range) {
    const auto digits = range.find_last_not_of("0123456789");
    if (digits != std::string_view::npos) range.remove_prefix(digits + 1);
    std::size_t row = 0;
    std::from_chars(range.data(), range.data() + range.size(), row);
    return row;
}

/// What the sheet says of its size, which stands before its rows.
std::size_t rows_said(ZipFile& file, const std::string& part) {
    std::size_t rows = 0;
    bool is_beyond = false;
    const auto begins = [&](std::string_view element, const XmlAttributes& of) {
        if (element == "dimension") rows = last_row(of["ref"]);
        if (element == "sheetData") is_beyond = true;
    };
    const auto read = read_part(file, part,
                                {begins, [](std::string_view) {}, [](std::string_view) {}},
                                [&]() -> Result<Done> {
                                    if (!is_beyond) return Done{};
                                    return std::unexpected(Error{});
                                });
    return read || is_beyond ? rows : 0;
}

}  // namespace

bool is_one(std::string_view bytes) {
    return bytes.starts_with(zip_mark) || bytes.starts_with(compound_mark);
}

Result<std::vector<SheetListed>> sheets_of(std::string_view bytes) {
    auto file = opened(bytes);
    if (!file) return std::unexpected(file.error());
    const auto book = book_of(*file);
    if (!book) return std::unexpected(book.error());
    std::vector<SheetListed> all;
    for (const auto& sheet : book->sheets)
        all.push_back({sheet.name, sheet.is_hidden, rows_said(*file, sheet.part)});
    return all;
}

Result<std::vector<SheetRead>> read_sheets(std::string_view bytes,
                                           const std::vector<std::string>& wanted,
                                           char delimiter) {
    auto file = opened(bytes);
    if (!file) return std::unexpected(file.error());
    const auto book = book_of(*file);
    if (!book) return std::unexpected(book.error());
    const auto sheets = wanted_sheets(*book, wanted);
    if (!sheets) return std::unexpected(sheets.error());
    std::vector<SheetRead> all;
    for (const auto& sheet : *sheets) {
        SheetText rows(*book, delimiter);
        auto read = read_part(*file, sheet.part, rows.events(), [&] { return rows.so_far(); });
        if (!read) return std::unexpected(read.error());
        all.push_back({sheet.name, rows.taken_text(), rows.taken_merged()});
    }
    return all;
}

Result<std::string> rows_of(std::string_view bytes, const std::string& sheet, char delimiter) {
    std::vector<std::string> wanted;
    if (!sheet.empty()) wanted.push_back(sheet);
    auto read = read_sheets(bytes, wanted, delimiter);
    if (!read) return std::unexpected(read.error());
    return std::move(read->front().text);
}

}  // namespace liaise::workbook
