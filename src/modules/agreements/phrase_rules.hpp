#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liaise::agreements {

/// A word of a text, folded, and where it stands, counted in letters and in bytes.
struct PlacedWord {
    std::string folded;
    std::int64_t begins = 0;
    std::int64_t ends = 0;
    std::size_t first_byte = 0;
    std::size_t end_byte = 0;
};

using Sentence = std::vector<PlacedWord>;

/// The sentences of a text, in any script; a line is a sentence too.
std::vector<Sentence> sentences_of(std::string_view text);

/// Words that have to stand in one sentence together, in whatever order. Written as groups parted
/// by blanks: `publish*|release without approv*|prior_consent`. In a group, `|` parts what will
/// do; `*` stands for any letters at that end; `_` joins words that follow each other. A rule
/// that begins with `!` holds whatever else the sentence says.
class PhraseRule {
public:
    explicit PhraseRule(std::string_view written);

    /// The first and the last word of the narrowest place where all groups are met.
    std::optional<std::pair<std::size_t, std::size_t>> found_in(const Sentence& sentence) const;
    bool holds_whatever_else() const { return holds_whatever_else_; }

private:
    struct Pattern {
        std::string letters;
        bool is_open_before = false;
        bool is_open_after = false;
        bool matches(const std::string& word) const;
    };
    using Phrase = std::vector<Pattern>;
    using Group = std::vector<Phrase>;

    static Phrase phrase_of(std::string_view written);
    static bool stands_at(const Phrase& phrase, const Sentence& sentence, std::size_t at);

    std::vector<Group> groups_;
    bool holds_whatever_else_ = false;
};

}  // namespace liaise::agreements
