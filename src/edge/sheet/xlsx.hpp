#pragma once

#include "edge/sheet/columns.hpp"
#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

/// A workbook with typed cells, its header frozen and filtered.
std::unique_ptr<Sheet> xlsx_sheet(std::vector<Column> columns, const std::string& language);

}  // namespace liaise::sheet
