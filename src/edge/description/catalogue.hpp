#pragma once

#include <string>
#include <vector>

#include "guard/route.hpp"

/// What the program says of itself, from the descriptions of its records and its route tables.
namespace liaise::description {

/// A module's routes under its name.
struct Chapter {
    std::string name;
    guard::Routes routes;
};

/// All that the program can do.
using Catalogue = std::vector<Chapter>;

/// "PlaceDraft" for "place_draft".
std::string type_name(std::string_view name);
/// GET, POST, PUT or DELETE.
std::string_view name_of(guard::Method method);
std::string_view name_of(Reach reach);
/// Who may make a call, as a reader would say it.
std::string_view sentence_of(guard::Right right);
/// The kind of a field in words, such as "list of choices from `place_type`".
std::string kind_in_words(const FieldShape& field);

}  // namespace liaise::description
