#include "modules/similar/words.hpp"

#include <libstemmer.h>
#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace liaise::similar {

namespace {

using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

constexpr std::array<const char*, languages> snowball_names = {"english", "french", "spanish",
                                                               "arabic"};

Stemmer stemmer_for(std::size_t language) {
    Stemmer stemmer(sb_stemmer_new(snowball_names[language], "UTF_8"), &sb_stemmer_delete);
    if (!stemmer) throw std::logic_error("libstemmer lacks a language");
    return stemmer;
}

/// A stemmer keeps its last word, so that each thread has its own.
sb_stemmer& stemmer_of(Language language) {
    thread_local const std::array<Stemmer, languages> all = {stemmer_for(0), stemmer_for(1),
                                                             stemmer_for(2), stemmer_for(3)};
    return *all[static_cast<std::size_t>(language)];
}

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* bytes = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(bytes, &std::free);
    if (length < 0) return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

bool is_of_a_word(utf8proc_int32_t codepoint) {
    switch (utf8proc_category(codepoint)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ND:
            return true;
        default:
            return false;
    }
}

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
    const auto folded = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD |
                                         UTF8PROC_IGNORE);
    std::vector<std::string> words;
    std::string word;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(folded.data());
    const auto end = static_cast<utf8proc_ssize_t>(folded.size());
    for (utf8proc_ssize_t at = 0; at < end && words.size() < words_max;) {
        utf8proc_int32_t codepoint = -1;
        const auto step = utf8proc_iterate(bytes + at, end - at, &codepoint);
        if (step <= 0) break;
        if (is_of_a_word(codepoint)) {
            word.append(folded, static_cast<std::size_t>(at), static_cast<std::size_t>(step));
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
        at += step;
    }
    if (!word.empty() && words.size() < words_max) words.push_back(std::move(word));
    return words;
}

std::string stem_of(const std::string& word, Language language) {
    auto& stemmer = stemmer_of(language);
    const auto* bytes = sb_stemmer_stem(&stemmer, reinterpret_cast<const sb_symbol*>(word.data()),
                                        static_cast<int>(word.size()));
    if (bytes == nullptr) return word;
    const std::string stem(reinterpret_cast<const char*>(bytes),
                           static_cast<std::size_t>(sb_stemmer_length(&stemmer)));
    if (is_ascii(stem)) return stem;
    return mapped(stem, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

}  // namespace liaise::similar
