#include "guard/file_in_base64.hpp"

#include "guard/sodium.hpp"

namespace liaise::guard {

std::optional<std::string> bytes_from_base64(const std::string& content) {
    ready_sodium();
    std::string bytes(content.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const auto outcome = sodium_base642bin(
        reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), content.data(),
        content.size(), nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL);
    if (outcome != 0) return std::nullopt;
    bytes.resize(length);
    return bytes;
}

std::string base64_of_file(std::string_view bytes) {
    ready_sodium();
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      bytes_of(bytes), bytes.size(), variant);
    text.pop_back();  // its closing zero
    return text;
}

}  // namespace liaise::guard
