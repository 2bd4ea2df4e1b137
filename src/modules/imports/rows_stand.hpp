#pragma once

#include "base/file_rows.hpp"
#include "modules/imports/row_rules.hpp"
#include "modules/imports/toml_table.hpp"

namespace liaise::imports {

/// What the top of a mapping file says of how rows stand in the data: `delimiter`, and `sheet`.
RowsStand rows_stand(TomlTable& file);

/// What the table [rows] of a mapping file says of which rows are read, and how.
RowRules row_rules(TomlTable& file);

}  // namespace liaise::imports
