#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liaise {

/// 128 random bits. Random, because an id must not tell when a thing came, nor how many there are.
struct Id128 {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Id128&) const = default;
};

/// 26 lower-case letters and digits (Crockford's base 32), the form in which an id travels.
std::string text_of(const Id128& id);

/// The id that `text` spells; nothing when it is not 26 characters of that alphabet.
std::optional<Id128> id_from(std::string_view text);

/// Fresh random bits from the operating system's generator.
Id128 random_id();

/// The id of a `T`: ids of different kinds do not mix.
template <class T>
struct Id {
    Id128 value{};

    auto operator<=>(const Id&) const = default;
    std::string text() const { return text_of(value); }
    static Id random() { return {random_id()}; }
    static std::optional<Id> from(std::string_view text) {
        auto value = id_from(text);
        if (!value) return std::nullopt;
        return Id{*value};
    }
};

}  // namespace liaise
