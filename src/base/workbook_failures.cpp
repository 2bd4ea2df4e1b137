#include "base/workbook_failures.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace liaise::workbook {

std::unexpected<Error> no_workbook() {
    return invalid("content", "error.no_workbook",
                   "This file is neither text nor a workbook that can be read here. Save the "
                   "sheet as XLSX or as CSV, and load that. Nothing was stored.");
}

std::unexpected<Error> broken() {
    return invalid("content", "error.broken_workbook",
                   "This workbook is broken: part of it is missing or damaged. Open it, save it "
                   "as XLSX once more, and load that. Nothing was stored.");
}

std::unexpected<Error> locked() {
    return invalid("content", "error.locked_workbook",
                   "This workbook is locked with a password. Save it without one, and load that. "
                   "Nothing was stored.");
}

std::unexpected<Error> too_large() {
    return std::unexpected(Error{ErrorKind::too_large, "error.workbook_too_large",
                                 "This workbook holds more than can be read at once. Part it, by "
                                 "years for example, and load the parts. Nothing was stored.",
                                 "content"});
}

std::unexpected<Error> too_many_sheets(std::size_t most) {
    return std::unexpected(Error{
        ErrorKind::too_large, "error.too_many_sheets",
        fmt::format("More than {} sheets are asked for. Name fewer in the mapping's `sheet`, and "
                    "load the others with another. Nothing was stored.",
                    most),
        "content"});
}

std::unexpected<Error> too_many_parts() {
    return std::unexpected(Error{ErrorKind::too_large, "error.workbook_too_many_parts",
                                 "This workbook has more sheets, merged cells or parts than are "
                                 "read at once. Save the sheet with the rows as a workbook of its "
                                 "own, or as CSV, and load that. Nothing was stored.",
                                 "content"});
}

std::unexpected<Error> no_sheet(const std::string& wanted, const std::vector<std::string>& seen) {
    return invalid("content", "error.no_such_sheet",
                   fmt::format("The workbook has no sheet named “{}”. It shows: {}. Correct the "
                               "mapping's `sheet`; a hidden sheet is read only if it is named "
                               "there in full. Nothing was stored.",
                               wanted, fmt::join(seen, ", ")));
}

std::unexpected<Error> formula_without_result(const std::string& cell) {
    return invalid("content", "error.formula_without_result",
                   fmt::format("Cell {} has a formula whose result was not saved with it. Open "
                               "the workbook in a spreadsheet program, save it, and load it "
                               "again. Nothing was stored.",
                               cell));
}

}  // namespace liaise::workbook
