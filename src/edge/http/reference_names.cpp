#include "edge/http/reference_names.hpp"

#include <algorithm>

#include "edge/sheet/columns.hpp"
#include "edge/sheet/sheet.hpp"

namespace liaise::http {

namespace {

const FieldShape* field_called(const Shape& shape, std::string_view name) {
    const auto found = std::ranges::find(shape.fields, name, &FieldShape::name);
    return found == shape.fields.end() ? nullptr : &*found;
}

/// The field that says what a record is called.
const FieldShape* name_field(const Shape& shape) {
    const auto* names = field_called(shape, "names");
    return names ? names : field_called(shape, "name");
}

/// A list that can be had without saying which, of records that have a name.
bool names_records(const guard::Route& route) {
    const bool is_list =
        route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page;
    const bool asks_nothing = std::ranges::all_of(route.input.fields, [](const FieldShape& field) {
        return field.is_optional || field.is_list;
    });
    return route.method == guard::Method::get && is_list && asks_nothing &&
           route.path.find('{') == std::string::npos && field_called(route.output, "id") &&
           name_field(route.output);
}

}  // namespace

ReferenceNames::ReferenceNames(guard::Desk& desk, std::span<const guard::Route> all,
                               const Shape& shape, const std::string& language)
    : desk_(desk), language_(language), shape_{shape.name, {}} {
    for (const auto& route : all)
        if (names_records(route)) lists_.emplace(route.output.name, &route);
    for (const auto& field : shape.fields) {
        shape_.fields.push_back(field);
        const bool has_list = field.kind == "reference" && lists_.contains(field.refers_to);
        if (!has_list || field.name == "id" || field_called(shape, field.name + "_names")) continue;
        FieldShape name;
        name.name = field.name + "_name";
        name.kind = "text";
        name.reach = field.reach;
        name.meaning = "What " + field.name + " is called.";
        if (field_called(shape, name.name)) continue;
        shape_.fields.push_back(name);
        named_.push_back({field.name, field.refers_to});
    }
}

Json ReferenceNames::added_to(const Json& record) {
    if (named_.empty()) return record;
    Json whole = record;
    for (const auto& [field, referred] : named_) {
        const auto& names = names_of(referred);
        const auto& value = record[field];
        std::string text;
        for (const auto& id : value.is_array() ? value : Json::array({value})) {
            const auto found = id.is_string() ? names.find(id.get<std::string>()) : names.end();
            if (found != names.end()) text += (text.empty() ? "" : "; ") + found->second;
        }
        whole[field + "_name"] = text;
    }
    return whole;
}

const ReferenceNames::Names& ReferenceNames::names_of(const std::string& record) {
    const auto known = known_.find(record);
    if (known != known_.end()) return known->second;
    return known_.emplace(record, read(*lists_.at(record))).first->second;
}

ReferenceNames::Names ReferenceNames::read(const guard::Route& list) {
    sheet::Column column;
    column.path = {name_field(list.output)->name};
    Names names;
    const bool has_pages = list.outcome == guard::Outcome::page;
    Json input = Json::object();
    for (std::int64_t page = 1; std::ssize(names) < sheet::rows_max; ++page) {
        if (has_pages) input["page"] = page;
        const auto answer = list.run(desk_, input);
        if (!answer) break;
        const auto known = names.size();
        const auto json = Json::parse(answer->text());
        for (const auto& item : json["items"]) {
            const auto cell = sheet::cell_of(item, column, language_);
            if (const auto* name = std::get_if<std::string>(&cell))
                names.emplace(item["id"].get<std::string>(), *name);
        }
        if (!has_pages || names.size() == known) break;
    }
    return names;
}

}  // namespace liaise::http
