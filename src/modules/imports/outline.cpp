#include "modules/imports/outline.hpp"

#include <algorithm>
#include <tuple>

#include "modules/imports/heading_guess.hpp"
#include "modules/imports/imports_queries.hpp"
#include "modules/imports/sheet_reading.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::imports {

namespace {

// As much as a screen shows and a person looks through to find the heading.
constexpr std::size_t rows_max = 40;
constexpr std::size_t cells_max = 200;
constexpr std::size_t cell_letters_max = 200;
// Mappings tried on a file; a country has a dozen.
constexpr std::size_t mappings_max = 200;

std::string beginning_of_cell(std::string cell) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool begins_letter = (static_cast<unsigned char>(cell[i]) & 0xC0) != 0x80;
        if (begins_letter && ++letters > cell_letters_max) {
            cell.resize(i);
            break;
        }
    }
    return cell;
}

/// A file's beginning can end in the midst of a cell; what is whole is shown all the same.
Result<std::vector<OutlineRow>> first_rows(const FileRows& rows) {
    std::vector<OutlineRow> first;
    const auto take = [&](std::size_t number, Cells cells) -> Result<Done> {
        if (cells.size() > cells_max) cells.resize(cells_max);
        OutlineRow row{static_cast<std::int64_t>(number), {}};
        for (auto& cell : cells) row.cells.push_back(beginning_of_cell(std::move(cell)));
        first.push_back(std::move(row));
        if (first.size() == rows_max) return std::unexpected(Error{});
        return Done{};
    };
    const auto read = each_row(rows.text, rows.delimiter, take);
    if (!read && first.empty()) return std::unexpected(read.error());
    return first;
}

std::vector<OutlineMerged> merged_in(const FileRows& rows, const std::vector<OutlineRow>& first) {
    std::vector<OutlineMerged> merged;
    if (first.empty()) return merged;
    const auto last = static_cast<std::size_t>(first.back().row);
    const auto number = [](std::size_t n) { return static_cast<std::int64_t>(n); };
    for (const auto& cells : rows.merged)
        if (cells.row_first <= last && cells.column_first <= cells_max)
            merged.push_back({number(cells.row_first), number(std::min(cells.row_last, last)),
                              number(cells.column_first),
                              number(std::min(cells.column_last, cells_max))});
    return merged;
}

bool finds_its_columns(const Mapping& mapping, const FileRows& rows) {
    const auto columns = columns_of(mapping);
    const auto headings = headings_of(rows, mapping.rules, columns);
    return headings && headings->mistakes(columns).empty();
}

std::vector<std::string> fitting(guard::Work& work, const FileRows& rows) {
    std::vector<guard::Seen<MappingUsed>> used = queries::mappings(work);
    std::ranges::stable_sort(used, [](const auto& a, const auto& b) {
        return a->used_at.seconds > b->used_at.seconds;
    });
    if (used.size() > mappings_max) used.erase(used.begin() + mappings_max, used.end());
    std::vector<std::string> fits;
    for (const auto& one : used) {
        const auto mapping = read_mapping(one->text);
        if (mapping && finds_its_columns(*mapping, rows)) fits.push_back(one->name);
    }
    return fits;
}

}  // namespace

namespace {

/// A file that was looked into, with the rows of the sheet that is shown.
struct LookedInto {
    Outline outline;
    FileRows rows;
};

Result<LookedInto> looked_into(const OutlineQuestion& question) {
    if (question.content.size() > content_bytes_max)
        return std::unexpected(too_large_for_the_web());
    const auto bytes = bytes_of(question.content);
    RowsStand stand;
    if (question.sheet && !question.sheet->empty()) stand.sheets = {*question.sheet};
    Outline outline;
    const bool is_workbook = workbook::is_one(bytes);
    if (is_workbook) {
        const auto sheets = workbook::sheets_of(bytes);
        if (!sheets) return std::unexpected(sheets.error());
        for (const auto& sheet : *sheets)
            outline.sheets.push_back(
                {sheet.name, sheet.is_hidden, static_cast<std::int64_t>(sheet.rows)});
    }
    auto rows = file_rows(bytes, stand);
    if (!rows) return std::unexpected(rows.error());
    auto first = first_rows(*rows);
    if (!first) return std::unexpected(first.error());
    outline.kind = is_workbook ? "workbook" : "delimited";
    outline.encoding = text_of(rows->encoding);
    outline.delimiter = rows->delimiter;
    outline.sheet = rows->sheet;
    outline.first_rows = std::move(*first);
    outline.merged = merged_in(*rows, outline.first_rows);
    outline.headings_guess = heading_guess(outline.first_rows, outline.merged);
    return LookedInto{std::move(outline), std::move(*rows)};
}

}  // namespace

Result<Outline> outline_of(const OutlineQuestion& question) {
    auto looked = looked_into(question);
    if (!looked) return std::unexpected(looked.error());
    return std::move(looked->outline);
}

Result<guard::Seen<Outline>> outline(guard::RegisterWork& work, const OutlineQuestion& question) {
    auto looked = looked_into(question);
    if (!looked) return std::unexpected(looked.error());
    looked->outline.fits = fitting(work, looked->rows);
    return work.own_knowledge(std::move(looked->outline));
}

}  // namespace liaise::imports
