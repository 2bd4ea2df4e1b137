#include "modules/do_no_harm/lexicon.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "modules/do_no_harm/token.hpp"

namespace liaise::do_no_harm {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint64_t>, 21> class_names{{
    {"given", given},       {"given_word", given_word},
    {"title", title},       {"someone", someone},
    {"staff", staff},       {"tells", tells},
    {"month", month},       {"ordinary", ordinary},
    {"abbreviation", abbreviation}, {"stop", stop},
    {"particle", particle}, {"street", street},
    {"personal", personal}, {"illness", illness},
    {"saint", saint},       {"lasting", lasting},
    {"number_word", number_word}, {"unit", unit},
    {"numbered", numbered}, {"does", does},
    {"speaks", speaks},
}};

std::vector<std::string_view> parted(std::string_view text, char by) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Kind kind_named(std::string_view name) {
    for (std::size_t i = 0; i < kind_count; ++i) {
        if (word_for(static_cast<Kind>(i)) == name) return static_cast<Kind>(i);
    }
    throw std::logic_error("no kind of finding is called " + std::string(name));
}

}  // namespace

std::string literal(std::string_view word) {
    auto folded = folded_word(word);
    return folded.empty() ? std::string(word) : folded;
}

std::uint64_t Lexicon::class_named(std::string_view name) {
    for (const auto& [word, bit] : class_names) {
        if (word == name) return bit;
    }
    throw std::logic_error("no class of words is called " + std::string(name));
}

Lexicon::Lexicon() {
    for (const auto language : {words_given(), words_english(), words_french(), words_spanish(),
                                words_portuguese(), words_arabic()}) {
        take(language);
    }
    // Every literal word of a pattern is a word of the lexicon too.
    for (const auto& pattern : patterns_) {
        for (auto element : parted(pattern.text, ' ')) {
            if (element.ends_with('?') && element.size() > 1) element.remove_suffix(1);
            if (element.starts_with('!')) element.remove_prefix(1);
            for (const auto word : parted(element, '|')) {
                if (word[0] != '@') entered(literal(word));
            }
        }
    }
}

void Lexicon::take(std::string_view language) {
    for (const auto line : parted(language, '\n')) take_line(line);
}

void Lexicon::take_line(std::string_view line) {
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) return;
    const auto head = line.substr(0, colon);
    const auto rest = line.substr(colon + 2);
    if (head.starts_with("> ")) {
        patterns_.push_back({kind_named(head.substr(2)), std::string(rest)});
        return;
    }
    const auto bit = class_named(head);
    unsigned position = 0;
    for (const auto word : parted(rest, ' ')) {
        const auto id = entered(folded_word(word));
        classes_[id] |= bit;
        constexpr unsigned months_of_year = 12;
        if (bit == month) months_.emplace(id, position++ % months_of_year + 1);
    }
}

unsigned Lexicon::entered(const std::string& folded) {
    const auto [entry, is_added] = words_.emplace(folded, static_cast<unsigned>(classes_.size()));
    if (is_added) classes_.push_back(0);
    return entry->second;
}

std::optional<unsigned> Lexicon::find(const std::string& folded) const {
    const auto found = words_.find(folded);
    if (found == words_.end()) return std::nullopt;
    return found->second;
}

unsigned Lexicon::month_of(unsigned word) const {
    const auto found = months_.find(word);
    return found == months_.end() ? 0 : found->second;
}

const Lexicon& lexicon() {
    static const Lexicon all;
    return all;
}

}  // namespace liaise::do_no_harm
