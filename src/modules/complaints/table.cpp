#include "modules/complaints/table.hpp"

#include <algorithm>

#include "modules/complaints/sums.hpp"

namespace liaise::complaints {

namespace {

TableCell cell_of(const Sum& sum, bool is_complete) {
    const bool is_known = is_complete || sum.is_counted_throughout;
    if (sum.number > 0) return {{is_known ? "counted" : "at_least"}, sum.number};
    return {{is_known ? "none" : "unknown"}, 0};
}

TableRow row_of(const Sums& sums, const Known& known, std::size_t row, std::size_t period) {
    TableRow made;
    made.from = sums.layout().periods[period].from;
    made.to = sums.layout().periods[period].to;
    const bool is_complete = known.is_complete(row, period);
    for (std::size_t theme = 0; theme < sums.layout().themes.size(); ++theme) {
        const auto sum = sums.at(row, theme, period);
        made.all.number += sum.number;
        made.cells.push_back(cell_of(sum, is_complete));
    }
    made.all = cell_of({made.all.number, false}, is_complete);
    return made;
}

/// `rows`: regions or places on a page; a file has all of them on one.
Table table_of(const Sums& sums, const Known& known, std::int64_t page, std::size_t rows) {
    const auto& layout = sums.layout();
    Table table;
    table.rows_are = {layout.rows_are};
    for (const auto& theme : layout.themes) table.themes.push_back({theme});
    table.rows_in_all = static_cast<std::int64_t>(layout.rows.size());
    table.page = std::max<std::int64_t>(page, 1);
    const auto first = static_cast<std::size_t>(table.page - 1) * rows;
    const auto last = std::min(first + rows, layout.rows.size());
    for (std::size_t row = first; row < last; ++row)
        for (std::size_t period = 0; period < layout.periods.size(); ++period) {
            auto made = row_of(sums, known, row, period);
            made.place = layout.rows[row].place;
            made.region = layout.rows[row].region;
            made.names = layout.rows[row].names;
            table.rows.push_back(std::move(made));
        }
    for (std::size_t period = 0; period < layout.periods.size(); ++period) {
        table.total.push_back(row_of(sums, known, sums.all_rows(), period));
        table.number += table.total.back().all.number;
    }
    table.left_out = sums.left_out();
    return table;
}

}  // namespace

Result<guard::Seen<Table>> table(guard::Work& work, const TableQuestion& question) {
    // An address that somebody typed: far beyond the last page is an empty page.
    constexpr std::int64_t page_max = 1'000'000;
    const auto all = entries(work);
    const auto layout = laid_out(work, question.layout(), *all);
    if (!layout) return std::unexpected(layout.error());
    const auto complete = complete_times(work);
    const Sums sums(**layout, *all);
    const Known known(**layout, *complete);
    const auto rows = static_cast<std::size_t>(work.rows_a_page());
    return all.map([&](const auto&) {
        return table_of(sums, known, std::min(question.page.value_or(1), page_max), rows);
    });
}

}  // namespace liaise::complaints
