#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json_read.hpp"
#include "base/shape.hpp"
#include "edge/http/asked.hpp"

namespace liaise::http {

/// What a call says in its three places.
struct Said {
    const Parameters& path;
    const Parameters& query;
    std::string_view media_type;  ///< of the body
    std::string_view body;
};

/// Whether calls of this input carry a file, as the text of the field `content`.
bool takes_a_file(const Shape& input);

/// Path, query and body as the one record that a route reads. A list may be said again and again
/// or with commas. Errors: `invalid`, for what is said twice and for what is no JSON.
Result<Json> input_of(const Shape& input, const Said& said);

}  // namespace liaise::http
