#include "guard/letter_hash.hpp"

#include <fmt/format.h>

#include "guard/tokens.hpp"

namespace liaise::guard {

Salted parted(std::string_view whole) {
    const auto end = whole.find('\n');
    return {std::string(whole.substr(0, end)), std::string(whole.substr(end + 1))};
}

std::string hash_of(const Envelope& envelope, const Salted& said) {
    // JSON holds no line break, so no two letters are hashed as the same text. The salt goes with
    // the words: without it a few words could be guessed from the hash that ledgers keep.
    return hash_for("letter",
                    fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", said.salt,
                                envelope.letter, envelope.sender, envelope.recipient,
                                envelope.kind, envelope.about.value_or(""), envelope.at,
                                envelope.expires.value_or(""), envelope.heading, said.words));
}

}  // namespace liaise::guard
