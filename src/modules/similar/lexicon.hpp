#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "modules/similar/words.hpp"

namespace liaise::similar {

/// What a word of the field stands for: what is to be done, about what, for whom, and where.
enum class Sense { action, matter, people, where };

/// Something that the field has a word for in each language.
struct Concept {
    std::string code;
    Sense sense = Sense::matter;
    std::optional<std::uint16_t> part_of;
    std::optional<std::uint16_t> against;
};

/// A concept where the text has it.
struct Mention {
    std::uint16_t what = 0;
    std::size_t first = 0;  ///< The position among the stems.
    std::size_t count = 0;
};

/// The words of the field that are shipped with the program, in every language of `Language`.
class Lexicon {
public:
    /// The one that is shipped; read once.
    static const Lexicon& shipped();

    const std::vector<Concept>& concepts() const { return concepts_; }
    /// What a theme of the house vocabulary stands for here, if anything.
    std::optional<std::uint16_t> of_theme(std::string_view theme) const;
    std::optional<std::uint16_t> named(std::string_view code) const;

    StemmedText stemmed(std::string_view text) const;
    /// The longest phrases of the field that the text has; a denied action is its opposite.
    std::vector<Mention> mentions(const StemmedText& text) const;
    /// Whether every recommendation has the word, whatever it asks.
    bool is_weak(const std::string& stem) const { return weak_.contains(stem); }

private:
    /// What is known of one language.
    struct Tongue {
        std::unordered_map<std::string, std::vector<std::uint16_t>> phrases;
        std::unordered_set<std::string> first_stems;
        std::unordered_set<std::string> function_words;
        std::unordered_set<std::string> negations;
        std::vector<std::string> letters;  ///< That tell it from the others.
    };

    explicit Lexicon(std::string_view toml);
    void add_phrases(std::uint16_t what, Language language, std::string_view phrases);
    StemmedText stemmed(const std::vector<std::string>& words, Language language) const;
    Mention longest_at(const StemmedText& text, std::size_t first,
                       const std::vector<std::uint16_t>*& what) const;
    std::uint16_t turned(std::uint16_t what, const StemmedText& text, std::size_t first) const;
    const Tongue& tongue(Language language) const {
        return tongues_[static_cast<std::size_t>(language)];
    }

    std::vector<Concept> concepts_;
    std::unordered_map<std::string, std::uint16_t> by_code_;
    std::unordered_map<std::string, std::uint16_t> by_theme_;
    std::array<Tongue, languages> tongues_;
    std::unordered_set<std::string> weak_;
};

}  // namespace liaise::similar
