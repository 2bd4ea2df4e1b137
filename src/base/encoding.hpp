#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace liaise {

/// The ways of writing letters that files of offices come in.
enum class Encoding { utf8, utf16_le, utf16_be, windows_1252 };

/// A file's letters in UTF-8, without a byte order mark, and what they were written in.
struct Decoded {
    std::string text;
    Encoding encoding = Encoding::utf8;
};

/// Reads a file's bytes: by their byte order mark, as UTF-16 where every second byte is zero, as
/// UTF-8 where they are, else as Windows-1252. Errors: `invalid` for what is none of these.
Result<Decoded> decoded(std::string_view bytes);

/// "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252".
std::string_view text_of(Encoding encoding);

}  // namespace liaise
