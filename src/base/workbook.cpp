#include "base/workbook.hpp"

#include <algorithm>

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

/// The sheet that is asked for, or the first.
Result<VisibleSheet> wanted_sheet(const Book& book, const std::string& name) {
    const auto found = std::ranges::find_if(book.sheets, [&](const VisibleSheet& sheet) {
        return name.empty() || sheet.name == name;
    });
    if (found != book.sheets.end()) return *found;
    std::vector<std::string> seen;
    for (const auto& sheet : book.sheets) seen.push_back(sheet.name);
    return no_sheet(name, seen);
}

}  // namespace

bool is_one(std::string_view bytes) {
    return bytes.starts_with(zip_mark) || bytes.starts_with(compound_mark);
}

Result<std::string> rows_of(std::string_view bytes, const std::string& sheet, char delimiter) {
    if (bytes.starts_with(compound_mark))
        return bytes.find(locked_part) == std::string_view::npos ? no_workbook() : locked();
    auto file = ZipFile::of(bytes);
    if (!file) return std::unexpected(file.error());
    const auto book = book_of(*file);
    if (!book) return std::unexpected(book.error());
    const auto wanted = wanted_sheet(*book, sheet);
    if (!wanted) return std::unexpected(wanted.error());
    SheetText rows(*book, delimiter);
    auto read = read_part(*file, wanted->part, rows.events(), [&] { return rows.so_far(); });
    if (!read) return std::unexpected(read.error());
    return rows.taken_text();
}

}  // namespace liaise::workbook
