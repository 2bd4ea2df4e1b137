#pragma once

#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

/// RFC 4180 with UTF-8.
std::unique_ptr<Sheet> csv_sheet(const Shape& shape, const std::string& language);

}  // namespace liaise::sheet
