#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modules/similar/reading.hpp"

namespace liaise::similar {

/// More reasons than these are not read.
inline constexpr std::size_t reasons_max = 8;

/// Why one is laid beside another.
enum class Because {
    shared_words,  ///< Both say so.
    other_words,   ///< They say the same in other words.
    translation,   ///< They say the same in two languages.
    opposite,      ///< One asks for what the other asks to be ended.
};

/// `here` and `there` are words as the two texts have them, in lower case.
struct Ground {
    Because because = Because::shared_words;
    std::string here;
    std::string there;

    friend bool operator==(const Ground&, const Ground&) = default;
};

/// What the two texts have in common, what is said in the field's own words first.
std::vector<Ground> grounds(std::string_view here, std::string_view there);

}  // namespace liaise::similar
