#pragma once

#include <string>
#include <vector>

#include "edge/description/catalogue.hpp"

namespace liaise::description {

/// Every record with its fields, how far each may travel, and what it means; as Markdown.
std::string records_page(const Catalogue& catalogue);
/// Every call of the API, who may make it, and what it does; as Markdown.
std::string routes_page(const Catalogue& catalogue);
/// A field of what the program gives out, and what each kind of reader gets of it, as the table
/// says it: "yes", "no", "if published", "half-years", "if disclosed", "with the key".
struct FieldSeen {
    std::string field;  ///< as "visit.when"
    Reach reach = Reach::sealed;
    std::string own_body;
    std::string another_body;
    std::string dependent_body;
    std::string receiver;
    std::string machine;
    std::string at_the_door;
};
/// Every field of every answer, by name. Throws `std::logic_error` where a record says of a field
/// that it does not have that it is told coarsely.
std::vector<FieldSeen> fields_seen(const Catalogue& catalogue);
/// Who can ever see which field: a table in plain text, for a reader who is no engineer.
std::string who_sees_what(const Catalogue& catalogue);

}  // namespace liaise::description
