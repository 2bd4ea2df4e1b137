#include "base/address.hpp"

#include <fmt/format.h>

namespace liaise {

namespace {

bool is_unreserved(unsigned char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.' ||
           letter == '~';
}

}  // namespace

void add_to_query(std::string& address, std::string_view name, std::string_view value) {
    address += address.find('?') == std::string::npos ? '?' : '&';
    address += name;
    address += '=';
    for (const char letter : value) {
        const auto code = static_cast<unsigned char>(letter);
        if (is_unreserved(code)) address += letter;
        else address += fmt::format("%{:02X}", code);
    }
}

}  // namespace liaise
