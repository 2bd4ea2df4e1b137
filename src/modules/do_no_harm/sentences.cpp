#include "modules/do_no_harm/lexicon.hpp"
#include "modules/do_no_harm/token.hpp"

namespace liaise::do_no_harm {
namespace {

bool is_abbreviated(const Token& before) {
    return (before.letters == 1 && !before.has_digit) || (before.classes & abbreviation) != 0;
}

bool ends_a_sentence(const std::vector<Token>& tokens, std::size_t i) {
    const auto& mark = tokens[i];
    if (!mark.is_mark) return false;
    if (mark.folded == "!" || mark.folded == "?") return true;
    if (mark.folded != "." || i == 0) return false;
    const bool stands_before_a_gap = i + 1 == tokens.size() || tokens[i + 1].is_spaced;
    return stands_before_a_gap && !is_abbreviated(tokens[i - 1]);
}

/// Line breaks were counted as sentences; here the marks are added.
void part_sentences(std::vector<Token>& tokens) {
    std::size_t added = 0;
    std::size_t previous = 0;
    bool is_open = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto& token = tokens[i];
        token.sentence += added;
        if (token.sentence != previous) is_open = false;
        previous = token.sentence;
        if (!token.is_mark && !is_open) {
            token.opens_sentence = true;
            is_open = true;
        }
        if (ends_a_sentence(tokens, i)) ++added;
    }
}

/// Whether the tokens after `i` are the words of a name after its first.
bool follows(const std::vector<Token>& tokens, std::size_t i, const KnownNames::Rest& rest) {
    if (i + rest.size() >= tokens.size()) return false;
    for (std::size_t k = 0; k < rest.size(); ++k)
        if (tokens[i + 1 + k].folded != rest[k]) return false;
    return true;
}

void mark_known(std::vector<Token>& tokens, const KnownNames& names) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto mark_name = [&](const KnownNames::Rest& rest) {
            if (!follows(tokens, i, rest)) return;
            for (std::size_t k = 0; k <= rest.size(); ++k) tokens[i + k].is_known = true;
        };
        each_variant_of(tokens[i].folded, [&](const std::string& variant) {
            names.each_beginning_with(variant, mark_name);
            return false;
        });
    }
}

}  // namespace

void understand(std::vector<Token>& tokens, const KnownNames& places_and_bodies) {
    const auto& words = lexicon();
    for (auto& token : tokens) {
        each_variant_of(token.folded, [&](const std::string& variant) {
            const auto word = words.find(variant);
            if (!word) return false;
            token.words.push_back(*word);
            token.classes |= words.classes_of(*word);
            return true;
        });
    }
    part_sentences(tokens);
    mark_known(tokens, places_and_bodies);
}

}  // namespace liaise::do_no_harm
