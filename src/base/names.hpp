#pragma once

#include <string>
#include <vector>

#include "base/describe.hpp"

namespace liaise {

/// A name, or a text, in one language.
struct Name {
    std::string language;
    std::string text;

    static constexpr auto describe() {
        return record("name",
            field("language", &Name::language, Reach::everyone,
                  "BCP 47 code of the language, as in `fr`."),
            field("text", &Name::text, Reach::everyone, "The name in that language."));
    }
};

using Names = std::vector<Name>;

/// The name in `language`, else in English, else the first; empty without any.
std::string name_in(const Names& names, const std::string& language);

/// Lower case, without accents or punctuation, words parted by one space: what a search compares.
std::string folded(std::string_view text);

/// All names, folded, in one line.
std::string folded(const Names& names);

}  // namespace liaise
