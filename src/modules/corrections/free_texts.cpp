#include "modules/corrections/free_texts.hpp"

namespace liaise::corrections {

namespace {

void add_field(const FieldShape& field, const Json& value, std::vector<std::string>& texts) {
    if (value.is_null()) return;
    if (field.kind == "names") {
        for (const auto& name : value) texts.push_back(name.at("text").get<std::string>());
        return;
    }
    if (value.is_array()) {
        for (const auto& one : value) add_field(field, one, texts);
        return;
    }
    if (field.kind == "text") texts.push_back(value.get<std::string>());
    if (field.kind != "record") return;
    for (const auto& inner : field.record->fields)
        if (value.contains(inner.name)) add_field(inner, value.at(inner.name), texts);
}

}  // namespace

void add_free_texts(const Shape& shape, const std::string& name, const Json& value,
                    std::vector<std::string>& texts) {
    for (const auto& field : shape.fields)
        if (field.name == name) add_field(field, value, texts);
}

}  // namespace liaise::corrections
