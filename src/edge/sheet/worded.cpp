#include "edge/sheet/worded.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace liaise::sheet {

namespace {

/// What the screens call a field; "Region: Name" for the name beside a reference. Where they have
/// no word for it, its own.
std::string said_of(const std::string& field, const Wording& wording) {
    const std::string branch = "records.field.";
    const auto known = [&](const std::string& name) { return wording.said(branch + name); };
    if (const auto label = known(field); label != branch + field) return label;
    constexpr std::string_view beside = "_name";
    if (field.ends_with(beside)) {
        const auto base = field.substr(0, field.size() - beside.size());
        if (const auto label = known(base); label != branch + base)
            return fmt::format("{}: {}", label, known("name"));
    }
    auto spoken = field;
    std::ranges::replace(spoken, '_', ' ');
    if (!spoken.empty() && spoken[0] >= 'a' && spoken[0] <= 'z') spoken[0] -= 'a' - 'A';
    return spoken;
}

std::string heading_of(const Column& column, const Wording& wording) {
    std::string heading;
    for (const auto& field : column.path)
        heading += (heading.empty() ? "" : ": ") + said_of(field, wording);
    return heading;
}

bool has_its_name_beside(const Column& column, const std::vector<Column>& all) {
    return std::ranges::any_of(all, [&](const Column& other) {
        return other.name == column.name + "_name" || other.name == column.name + "_names";
    });
}

Json worded_value(const Json& value, const FieldShape& field, const Wording& wording) {
    if (value.is_array() && field.is_list) {
        Json all = Json::array();
        for (const auto& one : value) all.push_back(worded_value(one, field, wording));
        return all;
    }
    if (field.kind == "choice" && value.is_string())
        return wording.word(field.vocabulary, value.get<std::string>());
    if (field.kind == "flag" && value.is_boolean())
        return wording.word("answer", value.get<bool>() ? "yes" : "no");
    if (field.kind == "record" && value.is_object()) return worded(value, *field.record, wording);
    return value;
}

}  // namespace

std::vector<Column> columns_of(const Shape& shape, const Wording& wording) {
    auto columns = columns_of(shape);
    std::set<std::string> taken;
    for (auto& column : columns) {
        column.heading = heading_of(column, wording);
        if (has_its_name_beside(column, columns)) column.heading += " (id)";
        if (!taken.insert(column.heading).second)
            column.heading = fmt::format("{} ({})", column.heading, column.name);
    }
    return columns;
}

Json worded(const Json& record, const Shape& shape, const Wording& wording) {
    auto said = record;
    for (const auto& field : shape.fields)
        if (const auto found = said.find(field.name); found != said.end())
            *found = worded_value(*found, field, wording);
    return said;
}

}  // namespace liaise::sheet
