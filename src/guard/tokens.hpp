#pragma once

#include <string>
#include <string_view>

#include "base/confidential.hpp"

namespace liaise::guard {

/// 256 random bits as 43 letters that an address can carry: a session's or an invitation's token.
Confidential fresh_token();

/// What the database keeps of a token: BLAKE2b, in hexadecimal. No salt or stretching is needed,
/// as there is nothing to guess.
std::string token_hash(std::string_view token);

/// BLAKE2b of `text` for one purpose: hashes for different purposes have nothing in common.
std::string hash_for(std::string_view purpose, std::string_view text);

/// Equality that takes the same time wherever the texts differ.
bool are_equal_in_secret(std::string_view one, std::string_view other);

}  // namespace liaise::guard
