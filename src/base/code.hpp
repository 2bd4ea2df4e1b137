#pragma once

#include <algorithm>
#include <compare>
#include <string>
#include <string_view>

namespace liaise {

/// The name of a vocabulary, as a template argument.
template <std::size_t N>
struct VocabularyName {
    char letters[N]{};

    consteval VocabularyName(const char (&text)[N]) { std::copy_n(text, N, letters); }
    constexpr std::string_view view() const { return {letters, N - 1}; }
};

/// A word of the vocabulary `V`, such as `Code<"place_type">{"prison"}`. The words are the
/// register's: the coordinating body may add to them, so they are checked when they come in.
template <VocabularyName V>
struct Code {
    std::string value;

    static constexpr std::string_view vocabulary() { return V.view(); }
    auto operator<=>(const Code&) const = default;
    bool is_empty() const { return value.empty(); }
};


/// `yes`, `no` or `unknown`. Unknown is an answer of its own and never means no.
using YesNoUnknown = Code<"answer">;

}  // namespace liaise
