#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {

/// What a word may be; a word of five languages may be several things.
enum Class : std::uint64_t {
    given = 1U << 0,         ///< A given name.
    given_word = 1U << 1,    ///< A given name that is an everyday word as well: Grace, Soledad.
    title = 1U << 2,         ///< Mr, Mme, Sr., Dr, a rank: a name follows.
    someone = 1U << 3,       ///< woman, prisoner, patient: one person.
    staff = 1U << 4,         ///< guard, nurse, one of those who see and tell.
    tells = 1U << 5,         ///< told, confided, admitted.
    month = 1U << 6,
    ordinary = 1U << 7,      ///< Written with a capital and nobody's name: Ministry, Monday, Rule.
    abbreviation = 1U << 8,  ///< A full stop after it ends no sentence.
    stop = 1U << 9,          ///< and, le, que: stands in no name.
    particle = 1U << 10,     ///< de, van, bin: inside of names.
    street = 1U << 11,
    personal = 1U << 12,     ///< he, her, suffers: the sentence is about one person.
    illness = 1U << 13,
    saint = 1U << 14,        ///< San, Saint: begins a place's name more often than a person's.
    lasting = 1U << 15,      ///< since, pour: the years that follow are no age.
    number_word = 1U << 16,
    unit = 1U << 17,         ///< wing, pavilion, section.
    numbered = 1U << 18,     ///< case, file, matricule: a number that belongs to one person.
    speaks = 1U << 20,       ///< refused, asked, wept: only people do.
    does = 1U << 19          ///< said, was, had: what a person's name is followed by.
};

/// A pattern as written in `words_*.cpp`, and what it points at.
struct PatternText {
    Kind kind = Kind::person;
    std::string text;
};

/// The words of all languages together: a report quotes, and one sentence may be in two languages.
class Lexicon {
public:
    Lexicon();

    std::optional<unsigned> find(const std::string& folded) const;
    std::uint64_t classes_of(unsigned word) const { return classes_[word]; }
    std::size_t size() const { return classes_.size(); }
    /// 1 to 12, or 0 for what is no month.
    unsigned month_of(unsigned word) const;
    const std::vector<PatternText>& patterns() const { return patterns_; }
    static std::uint64_t class_named(std::string_view name);

private:
    void take(std::string_view language);
    void take_line(std::string_view line);
    unsigned entered(const std::string& folded);

    std::unordered_map<std::string, unsigned> words_;
    std::vector<std::uint64_t> classes_;
    std::map<unsigned, unsigned> months_;
    std::vector<PatternText> patterns_;
};

/// A word of a pattern as the lexicon keeps it: folded, or a mark as it stands.
std::string literal(std::string_view word);

/// The one lexicon, made when it is first asked for.
const Lexicon& lexicon();

/// The words and patterns of a language; their form is told in docs/explanation.
std::string_view words_english();
std::string_view words_french();
std::string_view words_spanish();
std::string_view words_portuguese();
std::string_view words_arabic();
std::string_view words_given();

}  // namespace liaise::do_no_harm
