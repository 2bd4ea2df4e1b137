#include "edge/http/json_text.hpp"

#include <algorithm>
#include <utility>

namespace liaise::http {

namespace {

bool needs_no_escape(char letter) {
    // As a signed char, what is not ASCII lies below a space.
    return static_cast<signed char>(letter) >= ' ' && letter != '"' && letter != '\\';
}

void put_text(const std::string& text, std::string& out) {
    if (!std::ranges::all_of(text, needs_no_escape)) {
        out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void put(const Json& json, std::string& out) {
    if (json.is_string()) {
        put_text(json.get_ref<const std::string&>(), out);
    } else if (json.is_object()) {
        char before = '{';
        if (json.empty()) out += before;
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>()) {
            out += std::exchange(before, ',');
            put_text(name, out);
            out += ':';
            put(value, out);
        }
        out += '}';
    } else if (json.is_array()) {
        char before = '[';
        if (json.empty()) out += before;
        for (const auto& value : json) {
            out += std::exchange(before, ',');
            put(value, out);
        }
        out += ']';
    } else if (json.is_null()) {
        out += "null";
    } else if (json.is_boolean()) {
        out += json.get<bool>() ? "true" : "false";
    } else {
        out += json.dump();
    }
}

}  // namespace

std::string json_text(const Json& json) {
    constexpr std::size_t bytes_of_a_record = 1024;
    std::string out;
    out.reserve(bytes_of_a_record);
    put(json, out);
    return out;
}

}  // namespace liaise::http
