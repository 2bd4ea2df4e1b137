#pragma once

#include "base/json.hpp"
#include "edge/description/catalogue.hpp"

namespace liaise::description {

/// What lists and forms without a screen of their own are made from:
/// {"records":[{"name","path","sentence","fields":[{"name","type",…}]}]}.
Json shapes(const Catalogue& catalogue);

}  // namespace liaise::description
