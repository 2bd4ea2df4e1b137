#include "modules/imports/heading_guess.hpp"

#include <algorithm>
#include <set>

namespace liaise::imports {

namespace {

// A heading of more rows than this is no heading.
constexpr std::int64_t guessed_rows_max = 5;

bool is_word(const std::string& cell) {
    const bool is_time = cell.size() > 9 && cell[4] == '-' && cell[7] == '-';
    return !is_time && std::ranges::any_of(cell, [](unsigned char c) {
        return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

std::size_t filled(const OutlineRow& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const auto& cell) { return !cell.empty(); }));
}

/// Whether nearly all that it says are words, and nearly none twice.
bool is_of_words(const OutlineRow& row) {
    std::size_t words = 0;
    std::set<std::string> different;
    for (const auto& cell : row.cells) {
        if (cell.empty()) continue;
        words += is_word(cell);
        different.insert(cell);
    }
    const auto all = filled(row);
    return words * 10 >= all * 9 && different.size() * 10 >= all * 6;
}

const OutlineRow* likely_row(const std::vector<OutlineRow>& rows) {
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, filled(row));
    const OutlineRow* first_wide = nullptr;
    for (const auto& row : rows) {
        if (filled(row) * 10 < widest * 6) continue;
        if (is_of_words(row)) return &row;
        if (!first_wide) first_wide = &row;
    }
    return first_wide;
}

bool is_wide(const OutlineMerged& merged) { return merged.column_last > merged.column_first; }

}  // namespace

std::optional<HeadingRows> heading_guess(const std::vector<OutlineRow>& rows,
                                         const std::vector<OutlineMerged>& merged) {
    const auto* likely = likely_row(rows);
    if (!likely) return std::nullopt;
    HeadingRows guess{likely->row, likely->row};
    for (const auto& cells : merged) {
        const bool is_here = cells.row_first <= likely->row && likely->row <= cells.row_last;
        if (!is_here || cells.row_last - cells.row_first >= guessed_rows_max) continue;
        guess.first = std::min(guess.first, cells.row_first);
        guess.last = std::max(guess.last, cells.row_last);
    }
    // What stands above several columns at once is part of what each is called.
    const auto above = std::ranges::find(rows, guess.first - 1, &OutlineRow::row);
    const auto is_above = [&](const OutlineMerged& cells) {
        return cells.row_last == guess.first - 1 && is_wide(cells);
    };
    if (above != rows.end() && filled(*above) > 1 && std::ranges::any_of(merged, is_above))
        --guess.first;
    return guess;
}

}  // namespace liaise::imports
