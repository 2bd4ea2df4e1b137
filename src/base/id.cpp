#include "base/id.hpp"

#include <sys/random.h>

#include <stdexcept>

namespace liaise {

namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t letters = 26;  // 128 bits, five to a letter, rounded up
constexpr int bits_to_a_letter = 5;
constexpr std::uint8_t no_letter = 255;
constexpr auto value_of_letter = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(no_letter);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values.at(static_cast<unsigned char>(alphabet[i])) = static_cast<std::uint8_t>(i);
    return values;
}();

}  // namespace

std::string text_of(const Id128& id) {
    std::string text(letters, '0');
    unsigned __int128 bits = 0;
    for (auto byte : id.bytes) bits = bits << 8 | byte;
    for (std::size_t i = letters; i-- > 0; bits >>= bits_to_a_letter)
        text[i] = alphabet[static_cast<std::size_t>(bits & 31)];
    return text;
}

std::optional<Id128> id_from(std::string_view text) {
    if (text.size() != letters || text[0] > '7') return std::nullopt;
    unsigned __int128 bits = 0;
    for (char letter : text) {
        const auto value = value_of_letter[static_cast<unsigned char>(letter)];
        if (value == no_letter) return std::nullopt;
        bits = bits << bits_to_a_letter | value;
    }
    Id128 id;
    for (std::size_t i = id.bytes.size(); i-- > 0; bits >>= 8)
        id.bytes[i] = static_cast<std::uint8_t>(bits & 255);
    return id;
}

Id128 random_id() {
    Id128 id;
    if (getrandom(id.bytes.data(), id.bytes.size(), 0) != static_cast<ssize_t>(id.bytes.size()))
        throw std::runtime_error("the operating system gave no random bytes");
    return id;
}

}  // namespace liaise
