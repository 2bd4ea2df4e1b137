#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace liaise {

/// What is known beforehand of how rows stand in a file.
struct RowsStand {
    std::optional<char> delimiter;  ///< of delimited text; else it is told by the first rows
    std::string sheet;              ///< of a workbook; else the first that is not hidden
};

/// A file's rows as text in UTF-8, and what parts the cells: read on with `each_row`.
struct FileRows {
    std::string text;
    char delimiter = ',';
    /// Rows of a workbook end with the last cell that says something; of delimited text, where the
    /// file says.
    bool ends_short = false;
};

/// The rows of a file of delimited text or of a workbook (XLSX), whichever its bytes are, whatever
/// its name. Errors: those of `decoded` and of `workbook::rows_of`.
Result<FileRows> file_rows(std::string_view bytes, const RowsStand& stand);

}  // namespace liaise
