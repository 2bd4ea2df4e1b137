#include "base/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace liaise {

namespace {

bool needs_no_escape(char letter) {
    // As a signed char, what is not ASCII lies below a space.
    return static_cast<signed char>(letter) >= ' ' && letter != '"' && letter != '\\';
}

}  // namespace

void JsonText::put(std::string_view text) {
    if (!std::ranges::all_of(text, needs_no_escape)) {
        using nlohmann::json;
        out_ += json(text).dump(-1, ' ', false, json::error_handler_t::replace);
        return;
    }
    out_ += '"';
    out_ += text;
    out_ += '"';
}

void JsonText::put(std::int64_t number) { fmt::format_to(std::back_inserter(out_), "{}", number); }

void JsonText::name(char& before, std::string_view field) {
    out_ += std::exchange(before, ',');
    put(field);
    out_ += ':';
}

void JsonText::close(char before, char end) {
    if (before != ',') out_ += before;
    out_ += end;
}

}  // namespace liaise
