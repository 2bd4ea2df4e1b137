#pragma once

#include "edge/sheet/columns.hpp"
#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

/// RFC 7946; a record without a position is a feature without a geometry.
std::unique_ptr<Sheet> geojson_sheet(std::vector<Column> columns, const std::string& language);

}  // namespace liaise::sheet
