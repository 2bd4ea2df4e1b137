#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "base/shape.hpp"

/// Lists as files that other programs open.
namespace liaise::sheet {

struct Column;

/// The kinds of file that a list can be had as; `html`: a page that everybody reads.
enum class Format { csv, xlsx, geojson, html };
/// Whether all records of a list are in the file.
enum class Fullness { whole, cut };

/// Rows of a file. Above it, spreadsheets get slow and the file says more than anybody asked.
inline constexpr std::int64_t rows_max = 100'000;

/// Takes ".csv", ".xlsx", ".geojson" or ".html" off the end of `name`, when it is there.
std::optional<Format> format_taken_from(std::string& name);
/// ".csv".
std::string_view ending_of(Format format);
std::string_view media_type_of(Format format);
/// Whether records of this shape can be so written: on a map, only what has a position; as a page,
/// only what is published.
bool can_hold(Format format, const Shape& shape);

/// A file that is being written, one record of an answer after another.
class Sheet {
public:
    virtual ~Sheet() = default;
    virtual void add(const Json& record) = 0;
    /// The bytes of the file. Where it is cut, it says so.
    virtual std::string written(Fullness fullness) = 0;
};

/// A new file for records of `shape`, with names in `language` where they have one; none for a
/// page, which is no sheet.
std::unique_ptr<Sheet> sheet_for(Format format, const Shape& shape, const std::string& language);
/// The same, with these columns.
std::unique_ptr<Sheet> sheet_for(Format format, std::vector<Column> columns,
                                 const std::string& language);

}  // namespace liaise::sheet
