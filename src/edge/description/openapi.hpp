#pragma once

#include "base/json.hpp"
#include "edge/description/catalogue.hpp"

namespace liaise::description {

/// The API as an OpenAPI 3.1 document.
Json openapi(const Catalogue& catalogue);

}  // namespace liaise::description
