#include "main/listening.hpp"

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace liaise {

http::Listening listening_at(const std::string& option, const std::string& text) {
    const auto colon = text.rfind(':');
    http::Listening listening;
    listening.option = option;
    const auto* end = text.data() + text.size();
    const auto read = colon == std::string::npos
                          ? std::from_chars_result{end, std::errc::invalid_argument}
                          : std::from_chars(text.data() + colon + 1, end, listening.port);
    if (read.ec != std::errc() || read.ptr != end)
        throw std::runtime_error(
            fmt::format("{} {} names no address and port, as 127.0.0.1:7171 does.", option, text));
    listening.address = text.substr(0, colon);
    if (listening.address.starts_with('[')) {
        listening.address.pop_back();
        listening.address.erase(0, 1);
    }
    return listening;
}

}  // namespace liaise
