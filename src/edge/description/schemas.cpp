#include "edge/description/schemas.hpp"

#include <algorithm>
#include <stdexcept>

#include "edge/description/catalogue.hpp"

namespace liaise::description {

namespace {

Json text_like(std::string_view format, std::string_view pattern) {
    Json schema{{"type", "string"}};
    if (!format.empty()) schema["format"] = format;
    if (!pattern.empty()) schema["pattern"] = pattern;
    return schema;
}

bool may_be_left_out(const FieldShape& field) {
    return field.is_optional || field.is_list || field.kind == "names" || field.kind == "flag";
}

/// Nothing, or what `schema` says.
Json or_nothing(const Json& schema) {
    if (!schema.contains("type") || !schema["type"].is_string())
        return Json{{"anyOf", Json::array({schema, Json{{"type", "null"}}})}};
    Json both = schema;
    both["type"] = Json::array({schema["type"], "null"});
    return both;
}

}  // namespace

Json Schemas::of_one(const FieldShape& field, Direction direction, std::string_view chapter) {
    const auto& kind = field.kind;
    if (kind == "integer") return {{"type", "integer"}, {"format", "int64"}};
    if (kind == "flag") return {{"type", "boolean"}};
    if (kind == "day") return text_like("date", "");
    if (kind == "moment") return text_like("date-time", "");
    if (kind == "when") return text_like("", "^\\d{4}(-(H[12]|\\d{2}(-\\d{2})?))?$");
    if (kind == "choice") return {{"type", "string"}, {"x-vocabulary", field.vocabulary}};
    if (kind == "reference") {
        auto schema = text_like("", "^[0-7][0-9a-hjkmnp-tv-z]{25}$");
        schema["x-refers-to"] = field.refers_to;
        return schema;
    }
    if (kind == "record") return reference(*field.record, direction, chapter);
    if (kind == "names")
        return {{"type", "array"},
                {"items", reference(shape_of<Name>(), direction, chapter)}};
    return {{"type", "string"}};
}

Json Schemas::of_field(const FieldShape& field, Direction direction, std::string_view chapter) {
    auto schema = of_one(field, direction, chapter);
    if (field.is_list) schema = Json{{"type", "array"}, {"items", std::move(schema)}};
    if (field.is_optional) schema = or_nothing(schema);
    schema["description"] = field.meaning;
    schema["x-reach"] = name_of(field.reach);
    return schema;
}

Json Schemas::of_record(const Shape& shape, Direction direction, std::string_view chapter,
                        const std::vector<std::string>& left_out) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto& field : shape.fields) {
        if (std::ranges::find(left_out, field.name) != left_out.end()) continue;
        properties[field.name] = of_field(field, direction, chapter);
        if (direction == Direction::given || !may_be_left_out(field))
            required.push_back(field.name);
    }
    Json schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
}

Json Schemas::reference(const Shape& shape, Direction direction, std::string_view chapter,
                        const std::vector<std::string>& left_out) {
    const auto schema = of_record(shape, direction, chapter, left_out);
    const auto plain = type_name(shape.name);
    const std::string ending = direction == Direction::taken ? "Sent" : "";
    for (const auto& name : {plain, plain + ending, type_name(chapter) + plain,
                             type_name(chapter) + plain + ending}) {
        if (!all_.contains(name)) all_[name] = schema;
        if (all_[name] == schema) return {{"$ref", "#/components/schemas/" + name}};
    }
    throw std::logic_error("records of one module have one name and are not the same: " +
                           shape.name);
}

}  // namespace liaise::description
