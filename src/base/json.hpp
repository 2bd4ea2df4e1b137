#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

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

/// Reads `json` into `into`; `where` names the field for the message. Errors: `invalid`.
Result<Done> read(const Json& json, std::string& into, const std::string& where);
Result<Done> read(const Json& json, Confidential& into, const std::string& where);
Result<Done> read(const Json& json, std::int64_t& into, const std::string& where);
Result<Done> read(const Json& json, bool& into, const std::string& where);
Result<Done> read(const Json& json, Day& into, const std::string& where);
Result<Done> read(const Json& json, When& into, const std::string& where);
Result<Done> read(const Json& json, Moment& into, const std::string& where);
Result<Done> read_id(const Json& json, Id128& into, const std::string& where);
Result<Done> refuse_unknown(const Json& object, const std::vector<std::string_view>& known,
                            const std::string& where);
Result<Done> is_object(const Json& json, const std::string& where);
Result<Done> is_list(const Json& json, const std::string& where);
/// The text parsed; nothing when it is no JSON.
std::optional<Json> parsed(std::string_view text);

template <VocabularyName V>
Result<Done> read(const Json& json, Code<V>& into, const std::string& where) {
    return read(json, into.value, where);
}

template <class T>
Result<Done> read(const Json& json, Id<T>& into, const std::string& where) {
    return read_id(json, into.value, where);
}

template <class T>
Result<Done> read(const Json& json, std::optional<T>& into, const std::string& where);
template <class T>
Result<Done> read(const Json& json, std::vector<T>& into, const std::string& where);

/// Reads a record. A field that the record does not have, and one that is missing and is neither
/// optional nor a list, are errors: nothing that a person wrote is dropped in silence.
template <SaysWhatItIs T>
Result<Done> read(const Json& json, T& into, const std::string& where);

template <class T>
Result<Done> read(const Json& json, std::optional<T>& into, const std::string& where) {
    if (json.is_null() || (json.is_string() && json.get_ref<const std::string&>().empty())) {
        into.reset();
        return Done{};
    }
    into.emplace();
    return read(json, *into, where);
}

template <class T>
Result<Done> read(const Json& json, std::vector<T>& into, const std::string& where) {
    if (auto list = is_list(json, where); !list) return list;
    into.clear();
    for (std::size_t i = 0; i < json.size(); ++i) {
        into.emplace_back();
        auto item = read(json[i], into.back(), where + "." + std::to_string(i + 1));
        if (!item) return item;
    }
    return Done{};
}

namespace jsons {
template <class T> inline constexpr bool may_be_missing = std::is_same_v<T, bool>;
template <class T> inline constexpr bool may_be_missing<std::optional<T>> = true;
template <class T> inline constexpr bool may_be_missing<std::vector<T>> = true;
}  // namespace jsons

template <SaysWhatItIs T>
Result<Done> read(const Json& json, T& into, const std::string& where) {
    if (auto object = is_object(json, where); !object) return object;
    std::vector<std::string_view> known;
    Result<Done> outcome = Done{};
    for_each_field<T>([&](const auto& field) {
        using Type = typename std::remove_cvref_t<decltype(field)>::Type;
        known.push_back(field.name);
        if (!outcome) return;
        const auto name = std::string(field.name);
        const auto inside = where.empty() ? name : where + "." + name;
        auto found = json.find(name);
        if (found != json.end()) {
            outcome = read(*found, into.*(field.member), inside);
        } else if (!jsons::may_be_missing<Type>) {
            outcome = invalid(inside, "error.missing", "Fill in this field.");
        }
    });
    if (!outcome) return outcome;
    return refuse_unknown(json, known, where);
}

}  // namespace liaise
