#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"

/// What is answered for workbooks that cannot be read.
namespace liaise::workbook {

/// It is something else: an older or another kind of file.
std::unexpected<Error> no_workbook();
/// A part of it is missing or damaged.
std::unexpected<Error> broken();
/// It is locked with a password.
std::unexpected<Error> locked();
/// It unpacks to more than is read at once.
std::unexpected<Error> too_large();
/// More sheets are asked for than are read at once.
std::unexpected<Error> too_many_sheets(std::size_t most);
/// It has more sheets, or more cells merged, than is read at once.
std::unexpected<Error> too_many_parts();
/// No sheet that is seen has the name `wanted`; those in `seen` are.
std::unexpected<Error> no_sheet(const std::string& wanted, const std::vector<std::string>& seen);
/// `cell` is its name, such as "D7".
std::unexpected<Error> formula_without_result(const std::string& cell);

}  // namespace liaise::workbook
