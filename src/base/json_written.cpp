#include "base/json_written.hpp"

#include <charconv>

namespace liaise {

bool JsonWritten::take(std::string& into) {
    std::string_view text;
    if (!take_text(text)) return false;
    into = text;
    return true;
}

bool JsonWritten::take(Confidential& into) {
    std::string_view text;
    if (!take_text(text)) return false;
    into = Confidential(std::string(text));
    return true;
}

bool JsonWritten::take(std::int64_t& into) {
    const auto read = std::from_chars(rest_.data(), rest_.data() + rest_.size(), into);
    if (read.ec != std::errc()) return false;
    rest_.remove_prefix(static_cast<std::size_t>(read.ptr - rest_.data()));
    return true;
}

bool JsonWritten::take(bool& into) {
    into = skip("true");
    return into || skip("false");
}

bool JsonWritten::take_text(std::string_view& into) {
    if (!rest_.starts_with('"')) return false;
    const auto end = rest_.find_first_of("\"\\", 1);
    if (end == std::string_view::npos || rest_[end] != '"') return false;
    into = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    return true;
}

bool JsonWritten::skip(std::string_view before) {
    if (!rest_.starts_with(before)) return false;
    rest_.remove_prefix(before.size());
    return true;
}

bool JsonWritten::skip_name(char before, std::string_view name) {
    return skip({&before, 1}) && skip("\"") && skip(name) && skip("\":");
}

}  // namespace liaise
