#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {

/// A word, a number, a mix of both ("A7731CX"), or a single mark.
struct Token {
    Span span;
    std::string folded;          ///< Lower case, no accents; a mark as it stands, quotes made even.
    bool is_mark = false;
    bool is_number = false;      ///< Digits only.
    bool has_digit = false;
    bool has_capital = false;    ///< Begins with a capital.
    bool is_all_capitals = false;  ///< Two capitals or more and no small letter.
    bool is_arabic = false;
    bool is_spaced = false;      ///< A blank or the beginning stands before it.
    bool opens_sentence = false;
    bool is_known = false;       ///< Part of a name of a place or body that the caller gave.
    std::size_t letters = 0;
    std::size_t sentence = 0;
    std::vector<unsigned> words;  ///< The entries of the lexicon that it may be.
    std::uint64_t classes = 0;    ///< What those entries say of it.
};

/// Takes a text apart; bytes that are no UTF-8 part words and are otherwise passed over. `words`,
/// `classes`, sentences and `is_known` are left for `understood`.
std::vector<Token> tokens_of(std::string_view text);

/// Adds what the lexicon and the caller know of the words, and where sentences begin.
void understand(std::vector<Token>& tokens, const KnownNames& places_and_bodies);

/// The token's words, folded as the lexicon's are.
std::string folded_word(std::string_view word);

/// An Arabic word without "and", "in", "to": the word itself first.
std::vector<std::string> variants_of(const std::string& folded);
/// Calls with each of them until one is taken: `take(variant)`.
template <class F>
void each_variant_of(const std::string& folded, F&& take) {
    const bool is_plain = folded.empty() || static_cast<unsigned char>(folded[0]) < 0x80;
    if (is_plain) {  // has no other, and most words are so
        take(folded);
        return;
    }
    for (const auto& variant : variants_of(folded))
        if (take(variant)) return;
}

}  // namespace liaise::do_no_harm
