#include "edge/story/seen.hpp"

#include <functional>

namespace liaise::story {

namespace {

using Leaf = std::function<bool(const std::string& field, const std::string& value)>;

std::string text_of(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Whether one of the values in it is so; `field` is what the value is called.
bool any(const Json& json, const std::string& field, const Leaf& is_so) {
    if (json.is_object()) {
        for (const auto& [name, value] : json.items())
            if (any(value, name, is_so)) return true;
        return false;
    }
    if (!json.is_array()) return is_so(field, text_of(json));
    for (const auto& one : json)
        if (any(one, field, is_so)) return true;
    return false;
}

bool is_quoted(const std::string& words) {
    return words.size() > 1 && words.starts_with('"') && words.ends_with('"');
}
std::string unquoted(const std::string& words) { return words.substr(1, words.size() - 2); }

bool is_empty_list(const Json& heard) {
    return heard.is_object() && heard.contains("items") && heard.at("items").empty();
}

bool is_so(const Json& heard, const std::string& part) {
    if (part == "nothing") return is_empty_list(heard);
    if (is_quoted(part)) return says(heard, unquoted(part));
    const auto colon = part.find(": ");
    if (colon == std::string::npos) return has(heard, part);
    const auto field = part.substr(0, colon);
    const auto wanted = part.substr(colon + 2);
    return any(heard, "", [&](const auto& name, const auto& value) {
        if (name != field) return false;
        return is_quoted(wanted) ? value.contains(unquoted(wanted)) : value == wanted;
    });
}

std::vector<std::string> parts_of(const std::string& wanted) {
    std::vector<std::string> parts = {""};
    bool is_in_quotes = false;
    for (const char letter : wanted) {
        if (letter == '"') is_in_quotes = !is_in_quotes;
        if (letter == ';' && !is_in_quotes) parts.emplace_back();
        else if (letter != ' ' || !parts.back().empty()) parts.back() += letter;
    }
    return parts;
}

/// Of `at "words": …`, the items in which the words stand, and the rest of the line.
struct Narrowed {
    Json heard;
    std::string wanted;
};

Narrowed narrowed(const Json& heard, const std::string& wanted) {
    constexpr std::string_view at = "at \"";
    const auto end = wanted.find("\": ", at.size());
    if (!wanted.starts_with(at) || end == std::string::npos) return {heard, wanted};
    const auto words = wanted.substr(at.size(), end - at.size());
    auto items = Json::array();
    if (heard.is_object() && heard.contains("items"))
        for (const auto& item : heard.at("items"))
            if (says(item, words)) items.push_back(item);
    return {{{"items", items}}, wanted.substr(end + 3)};
}

std::string first_that_is(bool so, const Json& all_heard, const std::string& all_wanted) {
    const auto [heard, wanted] = narrowed(all_heard, all_wanted);
    for (const auto& part : parts_of(wanted))
        if (is_so(heard, part) == so) return part;
    return "";
}

}  // namespace

bool has(const Json& heard, const std::string& value) {
    return any(heard, "", [&](const auto&, const auto& one) { return one == value; });
}

bool says(const Json& heard, const std::string& words) {
    return any(heard, "", [&](const auto&, const auto& value) { return value.contains(words); });
}

std::string not_seen(const Json& heard, const std::string& wanted) {
    return first_that_is(false, heard, wanted);
}

std::string seen_after_all(const Json& heard, const std::string& unwanted) {
    return first_that_is(true, heard, unwanted);
}

}  // namespace liaise::story
