#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/names.hpp"

namespace liaise {

/// What `names` are sorted by for who reads `language`, a BCP 47 code: the name that the screens
/// show, in that language, else in English, else the first; folded, with ligatures as two letters.
/// In Arabic what is written in other letters comes after what is written in Arabic ones.
std::string sort_name(const Names& names, std::string_view language);

/// The column in which a table of named things keeps that: one for each language that the screens
/// are written in, and for any other the English one.
const char* sort_column(const std::optional<std::string>& language);

}  // namespace liaise
