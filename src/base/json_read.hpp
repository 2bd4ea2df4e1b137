#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"

namespace liaise {

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
