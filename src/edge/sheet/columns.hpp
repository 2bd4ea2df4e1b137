#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/json.hpp"
#include "base/shape.hpp"

namespace liaise::sheet {

/// What stands in a column. `degrees` are written with six decimals, exactly as they are kept.
enum class Kind { text, integer, flag, day, degrees };

/// One column: a field of the record, or of a record within it.
struct Column {
    std::string name;     ///< "source.citation"
    std::string heading;  ///< "Source: citation"
    std::string meaning;
    Kind kind = Kind::text;
    std::vector<std::string> path;
};

/// Nothing, a number, or text.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

/// The columns of a shape, in its order.
std::vector<Column> columns_of(const Shape& shape);

/// What stands in `column` for `record`: a name in `language`, a list as one text.
Cell cell_of(const Json& record, const Column& column, const std::string& language);

/// Millionths of a degree as "-33.918861".
std::string degrees_text(std::int64_t microdegrees);

/// What a file says of itself where it is cut.
std::string cut_sentence();

}  // namespace liaise::sheet
