#pragma once

#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/shape.hpp"

namespace liaise::corrections {

/// Adds what somebody wrote in their own words in the field `name` of a record of that shape: what
/// is chosen from a list, a day or a number can hurt nobody by its wording.
void add_free_texts(const Shape& shape, const std::string& name, const Json& value,
                    std::vector<std::string>& texts);

}  // namespace liaise::corrections
