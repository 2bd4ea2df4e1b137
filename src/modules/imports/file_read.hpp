#pragma once

#include "modules/imports/plan.hpp"
#include "modules/imports/row_reader.hpp"

namespace liaise::imports {

/// A file as it was given, still in its own letters.
struct File {
    std::string name;
    std::string content;
};

/// The name without the folders that it lies in: those are nobody's business but the sender's.
std::string name_alone(const std::string& file_name);

/// A file of 64 MB has a row for each visit that a large country makes in twenty years.
inline constexpr std::size_t content_bytes_max = 64UL * 1024 * 1024;

/// A file, read: what its rows say, and what there is to say about them.
struct FileRead {
    std::vector<RowSaid> rows;
    Counts counts;
    Findings findings;
};

/// Reads a file as the mapping says. Errors: `too_large`; `invalid` for letters or quotation marks
/// that cannot be read, a column that is missing, or no rows; `conflict` when it was told to stop.
Result<FileRead> read_file(const File& file, const Mapping& mapping, const RegionWords& regions,
                           Day today, const OnProgress& on_progress);

/// The rows of a file as it was handed in: its letters, its bytes, or, as workbooks come over the
/// web, in base64. Errors: `too_large`; those of `liaise::file_rows`.
Result<FileRows> rows_of(const std::string& content, const RowsStand& stand);

/// What is answered for a file that is too large.
Error too_large();
/// What is answered when an import was told to stop.
std::unexpected<Error> stopped();

}  // namespace liaise::imports
