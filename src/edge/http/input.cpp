#include "edge/http/input.hpp"

#include <algorithm>

namespace liaise::http {

namespace {

// No record here nests deeper; beyond, JSON is an attack on the stack.
constexpr int depth_max = 32;
constexpr std::string_view file_field = "content";

const FieldShape* field_of(const Shape& shape, std::string_view name) {
    const auto found = std::ranges::find(shape.fields, name, &FieldShape::name);
    return found == shape.fields.end() ? nullptr : &*found;
}

bool is_list(const Shape& shape, std::string_view name) {
    const auto* field = field_of(shape, name);
    return field && field->is_list;
}

/// Whether the texts are such as both databases keep, and the whole is not too deep.
bool is_plain(const Json& json, int depth = 0) {
    if (depth > depth_max) return false;
    if (json.is_string())
        return json.get_ref<const std::string&>().find('\0') == std::string::npos;
    if (!json.is_structured()) return true;
    return std::ranges::all_of(json, [&](const Json& part) { return is_plain(part, depth + 1); });
}

void add_parts(Json& list, std::string_view value) {
    while (!value.empty()) {
        const auto end = std::min(value.find(','), value.size());
        if (end > 0) list.push_back(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
}

bool is_json(std::string_view media_type) {
    auto type = media_type.substr(0, media_type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return type == "application/json";
}

Result<Json> body_of(const Said& said) {
    if (said.body.empty()) return Json::object();
    if (!is_json(said.media_type))
        return invalid("", "error.not_json", "Send this as application/json. Nothing was stored.");
    auto object = parsed(said.body);
    if (!object || !is_plain(*object))
        return invalid("", "error.not_json",
                       "This is no JSON that can be read. Nothing was stored.");
    if (!object->is_object())
        return invalid("", "error.not_record", "A record with named fields belongs here.");
    return std::move(*object);
}

std::unexpected<Error> said_twice(const std::string& name) {
    return invalid(name, "error.said_twice", "This is said twice; say it once.");
}

}  // namespace

bool takes_a_file(const Shape& input) {
    const auto* field = field_of(input, file_field);
    return field && field->kind == "text" && !field->is_list;
}

Result<Json> input_of(const Shape& input, const Said& said) {
    auto body = body_of(said);
    if (!body) return body;
    auto& object = *body;
    Json lists = Json::object();
    for (const auto& [name, value] : said.query) {
        if (object.contains(name)) return said_twice(name);
        if (!is_list(input, name)) {
            object[name] = value;
            continue;
        }
        if (!lists.contains(name)) lists[name] = Json::array();
        add_parts(lists[name], value);
    }
    for (auto& [name, list] : lists.items()) object[name] = std::move(list);
    for (const auto& [name, value] : said.path) {
        if (object.contains(name) && object[name] != value) return said_twice(name);
        object[name] = value;
    }
    return body;
}

}  // namespace liaise::http
