#include <array>

#include "modules/matching/matching.hpp"

namespace liaise::matching {

std::string_view word_for(Field field) {
    constexpr std::array<std::string_view, 12> words = {
        "region",  "town",     "name", "number", "contrast", "postcode",
        "address", "position", "type", "extra",  "lists",    "rival"};
    return words[static_cast<std::size_t>(field)];
}

std::string_view word_for(Agreement agreement) {
    constexpr std::array<std::string_view, 6> words = {"same",   "close",     "partly",
                                                       "differ", "one-sided", "unknown"};
    return words[static_cast<std::size_t>(agreement)];
}

std::string_view word_for(Verdict verdict) {
    constexpr std::array<std::string_view, 3> words = {"sure", "unsure", "different"};
    return words[static_cast<std::size_t>(verdict)];
}

}  // namespace liaise::matching
