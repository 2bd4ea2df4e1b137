#include "modules/coverage/figure.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json.hpp"

namespace liaise::coverage {

namespace {

/// RFC 3986: everything but the unreserved characters is written as %XX.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        const bool is_plain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                              (code >= '0' && code <= '9') || code == '-' || code == '_' ||
                              code == '.' || code == '~';
        if (is_plain) out += letter;
        else out += fmt::format("%{:02X}", code);
    }
    return out;
}

void append(std::string& address, const std::string& name, const std::string& value) {
    address += address.find('?') == std::string::npos ? '?' : '&';
    address += name + '=' + escaped(value);
}

/// What says how an answer is laid out, and not what it is about.
bool is_layout(const std::string& name) {
    return name == "rows" || name == "show" || name == "sort" || name == "lang" ||
           name == "page" || name == "at_least" || name == "from" || name == "to";
}

}  // namespace

std::string opens(const std::string& path, const Question& question, const Period& period,
                  const std::vector<Setting>& settings) {
    auto address = path;
    append(address, "from", text_of(period.from));
    append(address, "to", text_of(period.to));
    for (const auto& setting : settings) append(address, setting.name, setting.value);
    const auto asked = json_of(question);
    for (const auto& [name, value] : asked.items()) {
        const bool is_set = std::ranges::find(settings, name, &Setting::name) != settings.end();
        if (value.is_null() || is_set || is_layout(name)) continue;
        if (!value.is_array()) append(address, name, value.get<std::string>());
        else for (const auto& one : value) append(address, name, one.get<std::string>());
    }
    return address;
}

}  // namespace liaise::coverage
