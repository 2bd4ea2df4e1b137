#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "base/shape.hpp"

namespace liaise::description {

/// Whether a record goes out, with all its fields, or comes in, where some may be left out.
enum class Direction { given, taken };

/// The named schemas of an OpenAPI document, as they are asked for.
class Schemas {
public:
    /// {"$ref": …} to the schema of `shape` without the fields in `left_out`. Two records of one
    /// name get two schemas, the second with the chapter's name before it.
    Json reference(const Shape& shape, Direction direction, std::string_view chapter,
                   const std::vector<std::string>& left_out = {});
    /// The schema of one field, with what it means.
    Json of_field(const FieldShape& field, Direction direction, std::string_view chapter);

    const Json& all() const { return all_; }

private:
    Json of_record(const Shape& shape, Direction direction, std::string_view chapter,
                   const std::vector<std::string>& left_out);
    Json of_one(const FieldShape& field, Direction direction, std::string_view chapter);

    Json all_ = Json::object();
};

}  // namespace liaise::description
