#include "guard/cbor_lengths.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace liaise::guard {

namespace {

enum class Major : std::uint8_t { bytes = 2, text = 3, list = 4, map = 5 };

constexpr std::size_t flags_at = 32;      // after the hash of the name
constexpr std::size_t fixed_bytes = 37;  // hash, flags and counter
constexpr std::size_t aaguid_bytes = 16;
constexpr unsigned has_key = 0x40;

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// The number that a head carries in `count` bytes; they are taken off.
std::optional<std::uint64_t> number(std::string_view& bytes, std::size_t count) {
    if (bytes.size() < count) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8U | byte_at(bytes, i);
    bytes.remove_prefix(count);
    return value;
}

/// What follows the first byte of a head; nothing when it breaks off or has no stated length.
std::optional<std::uint64_t> rest_of_head(std::string_view& bytes, unsigned info) {
    constexpr unsigned one_byte = 24;
    constexpr unsigned eight_bytes = 27;
    if (info < one_byte) return info;
    if (info > eight_bytes) return std::nullopt;
    return number(bytes, std::size_t{1} << (info - one_byte));
}

}  // namespace

bool says_true_lengths(std::string_view cbor) {
    while (!cbor.empty()) {
        const auto first = byte_at(cbor, 0);
        cbor.remove_prefix(1);
        const auto said = rest_of_head(cbor, first & 0x1FU);
        if (!said) return false;
        const auto major = static_cast<Major>(first >> 5U);
        const auto least = major == Major::map ? 2U : 1U;  // bytes for each of what it says to hold
        if (major < Major::bytes || major > Major::map) continue;
        if (*said > cbor.size() / least) return false;
        if (major == Major::bytes || major == Major::text)
            cbor.remove_prefix(static_cast<std::size_t>(*said));
    }
    return true;
}

bool has_true_lengths(std::string_view data) {
    if (data.size() < fixed_bytes) return false;
    const bool carries_key = (byte_at(data, flags_at) & has_key) != 0;
    data.remove_prefix(fixed_bytes);
    if (!carries_key) return says_true_lengths(data);
    if (data.size() < aaguid_bytes) return false;
    data.remove_prefix(aaguid_bytes);
    const auto id_bytes = number(data, 2);
    if (!id_bytes || *id_bytes > data.size()) return false;
    return says_true_lengths(data.substr(static_cast<std::size_t>(*id_bytes)));
}

}  // namespace liaise::guard
