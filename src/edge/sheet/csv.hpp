#pragma once

#include "edge/sheet/columns.hpp"
#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

/// RFC 4180 with UTF-8.
std::unique_ptr<Sheet> csv_sheet(std::vector<Column> columns, const std::string& language);

}  // namespace liaise::sheet
