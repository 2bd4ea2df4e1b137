#include "edge/sheet/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "edge/sheet/sheet.hpp"

namespace liaise::sheet {

namespace {

constexpr std::int64_t microdegrees = 1'000'000;

bool is_position(const FieldShape& field) {
    return field.kind == "integer" && (field.name == "latitude" || field.name == "longitude");
}

Kind kind_of(const FieldShape& field) {
    if (field.is_list) return Kind::text;
    if (is_position(field)) return Kind::degrees;
    if (field.kind == "integer") return Kind::integer;
    if (field.kind == "flag") return Kind::flag;
    if (field.kind == "day") return Kind::day;
    return Kind::text;
}

std::string spoken(std::string name) {
    std::ranges::replace(name, '_', ' ');
    return name;
}

std::string heading_of(const std::vector<std::string>& path) {
    std::string heading;
    for (const auto& name : path) heading += (heading.empty() ? "" : ": ") + spoken(name);
    if (!heading.empty() && heading[0] >= 'a' && heading[0] <= 'z') heading[0] -= 'a' - 'A';
    return heading;
}

void add_columns(const Shape& shape, const std::vector<std::string>& under,
                 std::vector<Column>& columns) {
    for (const auto& field : shape.fields) {
        auto path = under;
        path.push_back(field.name);
        if (field.kind == "record" && !field.is_list) {
            add_columns(*field.record, path, columns);
            continue;
        }
        columns.push_back({fmt::format("{}", fmt::join(path, ".")), heading_of(path),
                           field.meaning, kind_of(field), path});
    }
}

bool is_name(const Json& json) {
    return json.is_object() && json.size() == 2 && json.contains("language") &&
           json.contains("text");
}

/// The name in the language, else in English, else the first.
std::string name_in(const Json& names, const std::string& language) {
    const Json* best = &names.front();
    for (const auto& name : names) {
        if (name["language"] == language) return name["text"].get<std::string>();
        if (name["language"] == "en") best = &name;
    }
    return (*best)["text"].get<std::string>();
}

std::string text_of(const Json& json, const std::string& language) {
    if (json.is_null()) return "";
    if (json.is_string()) return json.get<std::string>();
    if (!json.is_structured()) return json.dump();
    if (json.empty()) return "";
    if (json.is_array() && std::ranges::all_of(json, is_name)) return name_in(json, language);
    std::string all;
    for (const auto& part : json) {
        const auto text = text_of(part, language);
        if (text.empty()) continue;
        all += (all.empty() ? "" : json.is_array() ? "; " : ", ") + text;
    }
    return all;
}

}  // namespace

std::vector<Column> columns_of(const Shape& shape) {
    std::vector<Column> columns;
    add_columns(shape, {}, columns);
    return columns;
}

Cell cell_of(const Json& record, const Column& column, const std::string& language) {
    const Json* value = &record;
    for (const auto& name : column.path) {
        if (!value->is_object() || !value->contains(name)) return {};
        value = &(*value)[name];
    }
    if (value->is_null()) return {};
    if (value->is_number_integer()) return value->get<std::int64_t>();
    auto text = text_of(*value, language);
    if (text.empty()) return {};
    return text;
}

std::string degrees_text(std::int64_t value) {
    const auto size = std::abs(value);
    return fmt::format("{}{}.{:06}", value < 0 ? "-" : "", size / microdegrees,
                       size % microdegrees);
}

std::string cut_sentence() {
    return fmt::format("Cut after {} rows: there are more. Narrow the filter to have them all.",
                       rows_max);
}

}  // namespace liaise::sheet
