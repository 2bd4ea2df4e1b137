#pragma once

#include <string>

#include "modules/matching/statement.hpp"

namespace liaise::imports {

/// What a row says of a place, as it is remembered; without the time, which differs row by row.
std::string text_from(const matching::Statement& statement);
/// The statement that was so remembered.
matching::Statement statement_from(const std::string& text);

/// 32 letters that stand for `text`: the same text, the same letters (SHA-256, cut).
std::string digest(const std::string& text);
/// All 64 letters of the SHA-256 of `text`.
std::string sha256(const std::string& text);

}  // namespace liaise::imports
