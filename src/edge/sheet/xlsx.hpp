#pragma once

#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

/// A workbook with typed cells, its header frozen and filtered.
std::unique_ptr<Sheet> xlsx_sheet(const Shape& shape, const std::string& language);

}  // namespace liaise::sheet
