#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/encoding.hpp"
#include "base/result.hpp"
#include "base/workbook.hpp"

namespace liaise {

/// What is known beforehand of how rows stand in a file.
struct RowsStand {
    std::optional<char> delimiter;    ///< of delimited text; else it is told by the first rows
    std::vector<std::string> sheets;  ///< of a workbook, with `*`; else the first that is seen
};

/// A file's rows as text in UTF-8, and what parts the cells: read on with `each_row`.
struct FileRows {
    std::string text;
    char delimiter = ',';
    /// Rows of a workbook end with the last cell that says something; of delimited text, where the
    /// file says.
    bool ends_short = false;
    std::string sheet = {};  ///< of a workbook: its name
    std::vector<workbook::Merged> merged = {};
    Encoding encoding = Encoding::utf8;
};

/// The rows of a file of delimited text or of a workbook (XLSX), whichever its bytes are, whatever
/// its name; of a workbook those of each sheet that is asked for. Errors: those of `decoded` and
/// of `workbook::read_sheets`.
Result<std::vector<FileRows>> file_sheets(std::string_view bytes, const RowsStand& stand);

/// The same, of one sheet. Errors: also `invalid` where several are like the one asked for.
Result<FileRows> file_rows(std::string_view bytes, const RowsStand& stand);

}  // namespace liaise
