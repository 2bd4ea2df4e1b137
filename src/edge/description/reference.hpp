#pragma once

#include <string>

#include "edge/description/catalogue.hpp"

namespace liaise::description {

/// Every record with its fields, how far each may travel, and what it means; as Markdown.
std::string records_page(const Catalogue& catalogue);
/// Every call of the API, who may make it, and what it does; as Markdown.
std::string routes_page(const Catalogue& catalogue);
/// Who can ever see which field: a table in plain text, for a reader who is no engineer.
std::string who_sees_what(const Catalogue& catalogue);

}  // namespace liaise::description
