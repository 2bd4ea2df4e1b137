#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace liaise::similar {

/// The languages whose words are known; a text in another is read as English, by its bare words.
enum class Language { english, french, spanish, arabic };
inline constexpr int languages = 4;

/// More than the longest recommendation ever seen; what follows says nothing new about it.
inline constexpr std::size_t words_max = 600;

/// Lower case, parted at all that is neither letter nor digit. Text that is not UTF-8 has no words.
std::vector<std::string> words_of(std::string_view text);

/// The stem by which forms of one word meet, without accents.
std::string stem_of(const std::string& word, Language language);

/// The words of a text of one language, as they are looked for.
struct StemmedText {
    Language language = Language::english;
    std::vector<std::string> stems;      ///< In the order of the text, without function words.
    std::vector<std::size_t> positions;  ///< Of each stem's word among all words of the text.
};

}  // namespace liaise::similar
