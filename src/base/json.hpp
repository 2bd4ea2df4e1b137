#pragma once

#include <nlohmann/json.hpp>

#include "base/json_text.hpp"

namespace liaise {

/// JSON that is looked into, with its fields in the order of the description.
using Json = nlohmann::ordered_json;

/// The same as `json_text`, to be looked into.
template <class T>
Json json_of(const T& value) {
    return Json::parse(json_text(value));
}

}  // namespace liaise
