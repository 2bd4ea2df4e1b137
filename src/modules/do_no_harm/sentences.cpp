#include <algorithm>
#include <unordered_map>
#include <unordered_set>

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

using Names = std::unordered_map<std::string, std::vector<std::vector<Token>>>;

/// All words that the tokens may be.
std::unordered_set<std::string> variants_in(const std::vector<Token>& tokens) {
    std::unordered_set<std::string> variants;
    for (const auto& token : tokens)
        for (auto& variant : variants_of(token.folded)) variants.insert(std::move(variant));
    return variants;
}

/// The names by their first word, where that stands in the text: a register has thousands of
/// places, and a text names a few.
Names by_first_word(const std::vector<std::string>& names, const std::vector<Token>& tokens) {
    const auto in_the_text = variants_in(tokens);
    Names known;
    for (const auto& name : names) {
        auto first = first_word_of(name);
        if (in_the_text.contains(first)) known[std::move(first)].push_back(tokens_of(name));
    }
    return known;
}

bool follows(const std::vector<Token>& tokens, std::size_t i, const std::vector<Token>& name) {
    if (i + name.size() > tokens.size()) return false;
    for (std::size_t k = 1; k < name.size(); ++k) {
        if (tokens[i + k].folded != name[k].folded) return false;
    }
    return true;
}

void mark_known(std::vector<Token>& tokens, const std::vector<std::string>& names) {
    const auto known = by_first_word(names, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        for (const auto& variant : variants_of(tokens[i].folded)) {
            const auto found = known.find(variant);
            if (found == known.end()) continue;
            for (const auto& name : found->second) {
                if (!follows(tokens, i, name)) continue;
                for (std::size_t k = 0; k < name.size(); ++k) tokens[i + k].is_known = true;
            }
        }
    }
}

}  // namespace

void understand(std::vector<Token>& tokens, const std::vector<std::string>& places_and_bodies) {
    const auto& words = lexicon();
    for (auto& token : tokens) {
        for (const auto& variant : variants_of(token.folded)) {
            const auto word = words.find(variant);
            if (!word) continue;
            token.words.push_back(*word);
            token.classes |= words.classes_of(*word);
            break;
        }
    }
    part_sentences(tokens);
    mark_known(tokens, places_and_bodies);
}

}  // namespace liaise::do_no_harm
