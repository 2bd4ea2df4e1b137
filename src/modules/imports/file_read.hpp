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

/// What the web takes: a row for each visit that a large country makes in twenty years.
inline constexpr std::size_t content_bytes_max = 64UL * 1024 * 1024;
/// What the command line takes: a million rows, which need less than a gigabyte of memory.
inline constexpr std::size_t file_bytes_max = 128UL * 1024 * 1024;

/// A file, read: what its rows say, and what there is to say about them.
struct FileRead {
    std::vector<RowSaid> rows;
    std::vector<BodySaid> bodies;  ///< where its rows are bodies
    Counts counts;
    Findings findings;
};

/// Reads a file as the mapping says. Errors: `too_large`; `invalid` for letters or quotation marks
/// that cannot be read, a column that is missing, or no rows; `conflict` when it was told to stop.
Result<FileRead> read_file(const File& file, const Mapping& mapping, const RegionWords& regions,
                           Day today, const OnProgress& on_progress);

/// The rows of a file as the web handed it in: its letters, its bytes, or a workbook in base64.
/// Errors: `too_large`; those of `liaise::file_rows`.
Result<FileRows> rows_of(const std::string& content, const RowsStand& stand);

/// The sheets of a file that a mapping reads: all that it names in a list, else one. Errors: those
/// of `rows_of`, for a file of more than `file_bytes_max`.
Result<std::vector<FileRows>> sheets_of(const std::string& content, const Mapping& mapping);

/// How a source names a sheet, where a mapping reads several of one file.
std::string file_and_sheet(const std::string& file, const std::string& sheet);

/// The bytes of a file as it was handed in: its letters, its bytes, or a workbook in base64.
std::string bytes_of(const std::string& content);

/// What is answered for a file that is too large; over the web, how it is loaded all the same.
Error too_large(std::size_t bytes_max = content_bytes_max);
Error too_large_for_the_web();
/// What is answered when an import was told to stop.
std::unexpected<Error> stopped();

}  // namespace liaise::imports
