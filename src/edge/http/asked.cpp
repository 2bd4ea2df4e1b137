#include "edge/http/asked.hpp"

#include <utf8proc.h>

namespace liaise::http {

namespace {

int digit_of(char letter) {
    if (letter >= '0' && letter <= '9') return letter - '0';
    if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
    return -1;
}

enum class Plus { is_a_space, is_itself };

std::optional<std::string> decoded(std::string_view text, Plus plus) {
    std::string whole;
    whole.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus == Plus::is_a_space) {
            whole += ' ';
        } else if (text[i] == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = digit_of(text[i + 1]), low = digit_of(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            whole += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            whole += text[i];
        }
    }
    if (!is_plain_text(whole)) return std::nullopt;
    return whole;
}

std::string_view cut(std::string_view& rest, char at) {
    const auto end = rest.find(at);
    const auto first = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return first;
}

}  // namespace

bool is_plain_text(std::string_view text) {
    auto rest = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t letter = 0;
        const auto used = utf8proc_iterate(rest, left, &letter);
        if (used <= 0 || letter == 0) return false;
        rest += used;
        left -= used;
    }
    return true;
}

std::string Asked::taken(std::string_view name) {
    for (auto at = query.begin(); at != query.end(); ++at) {
        if (at->first != name) continue;
        auto value = std::move(at->second);
        query.erase(at);
        return value;
    }
    return {};
}

std::optional<Asked> asked_from(std::string_view target) {
    Asked asked;
    auto rest = target;
    auto path = cut(rest, '?');
    if (path.empty() || path.front() != '/') return std::nullopt;
    path.remove_prefix(1);
    while (!path.empty()) {
        auto part = decoded(cut(path, '/'), Plus::is_itself);
        if (!part) return std::nullopt;
        asked.parts.push_back(std::move(*part));
    }
    while (!rest.empty()) {
        auto pair = cut(rest, '&');
        if (pair.empty()) continue;
        const auto name = decoded(cut(pair, '='), Plus::is_a_space);
        const auto value = decoded(pair, Plus::is_a_space);
        if (!name || !value) return std::nullopt;
        asked.query.emplace_back(*name, *value);
    }
    return asked;
}

}  // namespace liaise::http
