#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/id.hpp"

namespace liaise {

/// JSON with its fields in the order of the description.
using Json = nlohmann::ordered_json;

/// The JSON of a value; a record by its description. It reveals what is confidential, so only
/// `guard` (for who may see it) and a module's own columns call it.
inline Json json_of(const std::string& text) { return text; }
inline Json json_of(const Confidential& text) { return std::string(text.reveal()); }
inline Json json_of(std::int64_t number) { return number; }
inline Json json_of(bool flag) { return flag; }
inline Json json_of(Day day) { return text_of(day); }
inline Json json_of(const When& when) { return text_of(when); }
inline Json json_of(Moment moment) { return text_of(moment); }
template <VocabularyName V> Json json_of(const Code<V>& code) { return code.value; }
template <class T> Json json_of(const Id<T>& id) { return id.text(); }
template <class T> Json json_of(const std::optional<T>& value);
template <class T> Json json_of(const std::vector<T>& values);
template <SaysWhatItIs T> Json json_of(const T& value);

template <class T>
Json json_of(const std::optional<T>& value) {
    return value ? json_of(*value) : Json(nullptr);
}

template <class T>
Json json_of(const std::vector<T>& values) {
    Json list = Json::array();
    for (const auto& value : values) list.push_back(json_of(value));
    return list;
}

template <SaysWhatItIs T>
Json json_of(const T& value) {
    Json object = Json::object();
    for_each_field<T>([&](const auto& field) {
        object[std::string(field.name)] = json_of(value.*(field.member));
    });
    return object;
}

}  // namespace liaise
