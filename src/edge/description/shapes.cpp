#include "edge/description/shapes.hpp"

#include <algorithm>
#include <set>

namespace liaise::description {

namespace {

Json fields_of(const Shape& shape);

Json type_of(const FieldShape& field) {
    Json type = Json::object();
    type["type"] = field.kind;
    type["vocabulary"] = field.vocabulary.empty() ? Json(nullptr) : Json(field.vocabulary);
    type["of"] = nullptr;
    if (field.kind == "reference") type["of"] = field.refers_to;
    if (field.kind == "record")
        type["of"] = Json{{"name", field.record->name}, {"fields", fields_of(*field.record)}};
    return type;
}

Json field_json(const FieldShape& field) {
    Json json = Json::object();
    json["name"] = field.name;
    auto type = type_of(field);
    if (field.is_list) type = Json{{"type", "list"}, {"vocabulary", nullptr}, {"of", type}};
    json["type"] = type["type"];
    json["vocabulary"] = type["vocabulary"];
    json["reach"] = name_of(field.reach);
    json["meaning"] = field.meaning;
    json["optional"] = field.is_optional;
    json["of"] = type["of"];
    return json;
}

Json fields_of(const Shape& shape) {
    Json fields = Json::array();
    for (const auto& field : shape.fields) fields.push_back(field_json(field));
    return fields;
}

/// A list that stands by itself, of things that can be named by an id.
bool is_a_list_of_records(const guard::Route& route) {
    const bool lists =
        route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page;
    return route.method == guard::Method::get && lists &&
           route.path.find('{') == std::string::npos &&
           std::ranges::any_of(route.output.fields,
                               [](const FieldShape& field) { return field.name == "id"; });
}

}  // namespace

Json shapes(const Catalogue& catalogue) {
    Json records = Json::array();
    std::set<std::string> known;
    for (const auto& chapter : catalogue)
        for (const auto& route : chapter.routes) {
            if (!is_a_list_of_records(route) || !known.insert(route.output.name).second) continue;
            records.push_back({{"name", route.output.name},
                               {"path", route.path},
                               {"sentence", route.sentence},
                               {"fields", fields_of(route.output)}});
        }
    return Json{{"records", std::move(records)}};
}

}  // namespace liaise::description
