#pragma once

#include <vector>

#include "edge/sheet/columns.hpp"
#include "edge/sheet/wording.hpp"

namespace liaise::sheet {

/// A record laid out in rows and columns, as a person would draw it on paper.
struct Table {
    std::vector<Column> columns;
    std::vector<Json> rows;
};

/// Whether a record of this shape can be so laid out: coverage's matrix and its gaps, the table of
/// complaints, and what became of recommendations.
bool has_table(const Shape& shape);

/// The matrix with a column for each of its columns, and a last row of all together; the gaps with
/// a row for each type of place; what became of recommendations with a last row of all together.
Table table_of(const Json& record, const Shape& shape, const Wording& wording);

}  // namespace liaise::sheet
