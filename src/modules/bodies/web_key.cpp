#include "modules/bodies/web_key.hpp"

namespace liaise::bodies {

std::string web_key(std::string_view address) {
    std::string key;
    for (const char c : address) key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const std::string_view start : {"https://", "http://", "www."})
        if (key.starts_with(start)) key.erase(0, start.size());
    while (key.ends_with('/')) key.pop_back();
    const bool is_address = key.find('.') != std::string::npos &&
                            key.find_first_of(" \t\n@") == std::string::npos;
    return is_address ? key : "";
}

}  // namespace liaise::bodies
