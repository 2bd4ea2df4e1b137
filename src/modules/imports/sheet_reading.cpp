#include "modules/imports/sheet_reading.hpp"

#include <algorithm>

#include "modules/imports/merged_fill.hpp"

namespace liaise::imports {

namespace {

// What a mapping may leave to be found has this many rows at most: a wider look finds data.
constexpr std::size_t heading_found_rows_max = 3;

struct NumberedRow {
    std::size_t row = 0;
    Cells cells;
};

bool is_blank(const Cells& cells) {
    return std::ranges::all_of(cells, [](const auto& cell) { return in_one_line(cell).empty(); });
}

std::string first_words(const Cells& cells) {
    for (const auto& cell : cells)
        if (auto words = in_one_line(cell); !words.empty()) return words;
    return "";
}

/// The rows of a sheet, block by block.
class SheetReading {
public:
    SheetReading(const FileRows& sheet, const RowRules& rules, const std::vector<Column>& columns)
        : sheet_(sheet), rules_(rules), columns_(columns) {}

    /// Looks at the first rows for the heading. False: there is none.
    bool find_heading() {
        first_rows();
        if (first_.empty()) return false;
        if (rules_.heading.by == HeadingBy::first_row)
            heading_ = {HeadingBy::number, first_.front().row, first_.front().row};
        else if (rules_.heading.by == HeadingBy::number) heading_ = rules_.heading;
        else look_for_columns();
        return std::ranges::any_of(first_, [&](const auto& row) { return is_heading(row.row); });
    }

    std::vector<ColumnSpan> blocks() const {
        if (!rules_.blocks.empty()) return rules_.blocks;
        std::size_t width = 0;
        for (const auto& row : rows_for(heading_))
            if (is_heading(row.row)) width = std::max(width, row.cells.size());
        return {{1, width}};
    }

    Headings headings(const ColumnSpan& block) const {
        return Headings(joined(block, heading_),
                        rules_.blocks.empty() ? 1 : rules_.blocks.front().first);
    }

    Result<Done> read_block(const ColumnSpan& block, const Headings& headings,
                            const SheetHeard& heard) {
        std::vector<std::size_t> fill_down;
        for (const auto& column : rules_.fill_down)
            if (const auto at = headings.position(column.heading)) fill_down.push_back(*at);
        Cells above(headings.width());
        bool has_ended = false;
        MergedFill merged(sheet_.merged);
        return each_row(sheet_.text, sheet_.delimiter,
                        [&](std::size_t row, Cells cells) -> Result<Done> {
            if (rules_.merged == MergedCells::filled) merged.fill(row, cells);
            if (row <= heading_.last) return Done{};
            cut(block, headings, cells);
            const bool is_padded = sheet_.ends_short || !rules_.blocks.empty();
            if (is_padded && is_blank(cells)) return Done{};
            has_ended = has_ended || rules_.until.words(first_words(cells)) != nullptr;
            if (has_ended || is_set_aside(headings, cells)) {
                heard.set_aside(row, first_words(cells));
                return Done{};
            }
            for (const auto at : fill_down) {
                if (at >= cells.size()) continue;
                if (in_one_line(cells[at]).empty()) cells[at] = above[at];
                else above[at] = cells[at];
            }
            return heard.row(row, std::move(cells));
        });
    }

private:
    bool is_heading(std::size_t row) const { return row >= heading_.first && row <= heading_.last; }

    void first_rows() {
        const auto take = [&](std::size_t row, Cells cells) -> Result<Done> {
            const bool is_last = rules_.heading.by == HeadingBy::first_row ||
                                 row >= std::max(rules_.heading.last, heading_row_max);
            first_.push_back({row, std::move(cells)});
            if (is_last) return std::unexpected(Error{});
            return Done{};
        };
        std::ignore = each_row(sheet_.text, sheet_.delimiter, take);  // read again for its errors
        filled_ = first_;
        MergedFill merged(sheet_.merged);
        for (auto& row : filled_) merged.fill(row.row, row.cells);
    }

    /// In a heading of several rows, what is merged stands above all that it covers.
    const std::vector<NumberedRow>& rows_for(const HeadingRule& rule) const {
        return rule.first == rule.last ? first_ : filled_;
    }

    /// Takes the first rows that have all columns; else those that lack the fewest.
    void look_for_columns() {
        const auto block = rules_.blocks.empty() ? ColumnSpan{1, columns_max}
                                                 : rules_.blocks.front();
        auto fewest = columns_.size() + 1;
        for (const auto& row : first_) {
            for (std::size_t rows = 0; rows < heading_found_rows_max; ++rows) {
                const HeadingRule tried{HeadingBy::number, row.row, row.row + rows};
                const Headings found(joined(block, tried), block.first);
                const auto missing = found.mistakes(columns_).size();
                if (missing < fewest) heading_ = tried;
                fewest = std::min(fewest, missing);
                if (fewest == 0) return;
            }
        }
    }

    /// What stands in the rows of a heading, one below the other, parted by " / "; the same twice,
    /// as in cells that are merged downwards, once.
    Cells joined(const ColumnSpan& block, const HeadingRule& rule) const {
        Cells headings(rules_.blocks.empty() ? 0 : block.last - block.first + 1);
        Cells said_last(headings.size());
        for (const auto& [row, cells] : rows_for(rule)) {
            if (row < rule.first || row > rule.last) continue;
            for (std::size_t i = 0; i + block.first <= std::min(cells.size(), block.last); ++i) {
                if (i >= headings.size()) {
                    headings.resize(i + 1);
                    said_last.resize(i + 1);
                }
                const auto text = in_one_line(cells[i + block.first - 1]);
                if (text.empty() || text == said_last[i]) continue;
                headings[i] += (headings[i].empty() ? "" : " / ") + text;
                said_last[i] = text;
            }
        }
        return headings;
    }

    void cut(const ColumnSpan& block, const Headings& headings, Cells& cells) const {
        if (!rules_.blocks.empty()) {
            const auto before = std::min(block.first - 1, cells.size());
            cells.erase(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(before));
            cells.resize(headings.width());
        }
        if (sheet_.ends_short && cells.size() < headings.width()) cells.resize(headings.width());
    }

    bool is_set_aside(const Headings& headings, const Cells& cells) const {
        if (rules_.leave_out.words(first_words(cells))) return true;
        return std::ranges::any_of(rules_.leave_out_where, [&](const LeftOutWhere& where) {
            const auto at = headings.position(where.column.heading);
            return at && *at < cells.size() && where.values.words(cells[*at]);
        });
    }

    const FileRows& sheet_;
    const RowRules& rules_;
    const std::vector<Column>& columns_;
    std::vector<NumberedRow> first_;
    std::vector<NumberedRow> filled_;  ///< the same, with what is merged written out
    HeadingRule heading_;
};

Result<Done> no_heading() {
    return invalid("content", "imports.no_heading",
                   "The row that the mapping names as the heading is empty on one of the sheets. "
                   "Name another row, or leave that sheet out.");
}

}  // namespace

Result<Done> read_sheet(const FileRows& sheet, const RowRules& rules,
                        const std::vector<Column>& columns, const SheetHeard& heard) {
    SheetReading reading(sheet, rules, columns);
    if (!reading.find_heading()) {
        bool has_rows = false;
        const auto any = [&](std::size_t, const Cells&) -> Result<Done> {
            has_rows = true;
            return Done{};
        };
        if (auto read = each_row(sheet.text, sheet.delimiter, any); !read) return read;
        return has_rows ? no_heading() : Done{};
    }
    for (const auto& block : reading.blocks()) {
        const auto headings = reading.headings(block);
        if (auto heard_it = heard.heading(headings); !heard_it) return heard_it;
        if (auto read = reading.read_block(block, headings, heard); !read) return read;
    }
    return Done{};
}

std::optional<Headings> headings_of(const FileRows& sheet, const RowRules& rules,
                                    const std::vector<Column>& columns) {
    SheetReading reading(sheet, rules, columns);
    if (!reading.find_heading()) return std::nullopt;
    return reading.headings(reading.blocks().front());
}

}  // namespace liaise::imports
