#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace liaise::guard {

/// All that a letter's hash is of but its words and their salt, as it is stored.
struct Envelope {
    std::string letter;
    std::string sender;
    std::string recipient;
    std::string kind;
    std::optional<std::string> about;
    std::string at;
    std::optional<std::string> expires;
    std::string heading;
};

/// The salt of a letter's words, and they themselves: sealed together.
struct Salted {
    std::string salt;
    std::string words;
};

/// What was sealed together, parted again.
Salted parted(std::string_view whole);

/// What a letter's signature is of: BLAKE2b of all that it says.
std::string hash_of(const Envelope& envelope, const Salted& said);

}  // namespace liaise::guard
