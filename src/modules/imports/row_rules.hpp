#pragma once

#include "modules/imports/columns.hpp"

namespace liaise::imports {

/// How the heading of a sheet is known.
enum class HeadingBy {
    first_row,  ///< the first row that says something
    number,     ///< the mapping says in which rows it stands
    columns,    ///< the first rows in which the mapping's columns are all found
};

/// The rows that are a sheet's heading, the first row of the sheet being 1.
struct HeadingRule {
    HeadingBy by = HeadingBy::first_row;
    std::size_t first = 1;
    std::size_t last = 1;
};

/// Columns of a sheet, from the first to the last; column A is 1.
struct ColumnSpan {
    std::size_t first = 1;
    std::size_t last = 1;
};

/// Rows to be left out for what a column says there.
struct LeftOutWhere {
    Column column;
    ValueMap values;
};

/// Whether what merged cells say is said in each cell that they cover.
enum class MergedCells { as_they_stand, filled };
/// Whether a mapping reads one sheet, or each of those that it names.
enum class SheetsRead { one, each };

/// What a mapping says of how the rows of a sheet are to be read. What it leaves out is counted,
/// and told row by row.
struct RowRules {
    HeadingRule heading;
    SheetsRead sheets = SheetsRead::one;
    std::vector<ColumnSpan> blocks;  ///< side by side, each with the same headings; empty: all
    ValueMap until;                  ///< what the first cell says where the rows have ended
    ValueMap leave_out;              ///< what the first cell says of rows to be left out
    std::vector<LeftOutWhere> leave_out_where;
    std::vector<Column> fill_down;  ///< where a cell is empty, what stands above it is meant
    MergedCells merged = MergedCells::as_they_stand;
    std::vector<std::string> unknown;  ///< cells that say this say nothing
};

/// A heading of more rows is a table of its own.
inline constexpr std::size_t heading_rows_max = 6;
/// A heading below this row is not looked for; title rows are fewer.
inline constexpr std::size_t heading_row_max = 200;
/// More blocks than this are a sheet on its side.
inline constexpr std::size_t blocks_max = 50;

}  // namespace liaise::imports
