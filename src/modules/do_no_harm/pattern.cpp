#include "modules/do_no_harm/pattern.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {
namespace {

constexpr std::size_t clause_tokens_max = 7;

constexpr std::array<std::pair<std::string_view, Takes>, 13> runs{{
    {"[", Takes::open},
    {"]", Takes::close},
    {"NAME", Takes::name},
    {"LATIN", Takes::latin_name},
    {"CODE", Takes::code},
    {"DATE", Takes::date},
    {"DAY", Takes::day},
    {"QUOTED", Takes::quoted},
    {"PHONE", Takes::phone},
    {"NUM", Takes::number},
    {"CAP", Takes::capital},
    {"CLAUSE", Takes::clause},
    {"LONG", Takes::long_code},
}};

void add_word(Element& element, std::string_view word) {
    if (word.starts_with('@')) {
        element.classes |= Lexicon::class_named(word.substr(1));
        return;
    }
    if (const auto id = lexicon().find(literal(word))) element.words.push_back(*id);
}

Element element_of(std::string_view text) {
    Element element;
    for (const auto& [name, takes] : runs) {
        if (text == name) {
            element.takes = takes;
            return element;
        }
    }
    if (text.starts_with("..")) {
        element.takes = Takes::gap;
        std::from_chars(text.data() + 2, text.data() + text.size(), element.gap_max);
        return element;
    }
    if (text.starts_with('!')) {
        element.is_absent = true;
        text.remove_prefix(1);
    }
    if (text.ends_with('?')) {
        element.is_optional = true;
        text.remove_suffix(1);
    }
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        add_word(element, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return element;
}

}  // namespace

std::size_t clause_end(const Tokens& tokens, std::size_t i) {
    auto end = i;
    while (end < tokens.size() && end - i < clause_tokens_max &&
           tokens[end].sentence == tokens[i].sentence) {
        const auto& token = tokens[end];
        const bool binds = token.folded == "-" || token.folded == "'";
        if ((token.is_mark && !binds) || (token.classes & (tells | does)) != 0) break;
        ++end;
    }
    return end;
}

namespace {

/// What an age can be.
bool is_small_number(const Token& token) {
    return (token.is_number && token.folded.size() <= 2) || (token.classes & number_word) != 0;
}

/// One past what the run takes from `i`; `i` when it takes nothing.
std::size_t run_end(Takes takes, const Tokens& tokens, std::size_t i) {
    switch (takes) {
        case Takes::name:
            return name_run(tokens, i);
        case Takes::latin_name:
            return tokens[i].has_capital ? name_run(tokens, i) : i;
        case Takes::code:
            return code_run(tokens, i);
        case Takes::long_code:
            return long_code_run(tokens, i);
        case Takes::quoted:
            return quoted_run(tokens, i);
        case Takes::phone:
            return phone_run(tokens, i);
        case Takes::clause:
            return clause_end(tokens, i);
        case Takes::number:
            return i + (is_small_number(tokens[i]) ? 1 : 0);
        case Takes::capital:
            return i + (tokens[i].has_capital || (tokens[i].is_arabic && !tokens[i].is_mark));
        case Takes::date:
        case Takes::day: {
            const auto run = date_run(tokens, i);
            return run && (takes == Takes::date || run->has_day) ? run->end : i;
        }
        default:
            return i;
    }
}

}  // namespace

Pattern::Pattern(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) elements_.push_back(element_of(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    has_capture_ = std::any_of(elements_.begin(), elements_.end(),
                               [](const Element& e) { return e.takes == Takes::open; });
    for (const auto& element : elements_) {
        const bool takes_nothing = element.takes == Takes::open || element.takes == Takes::close ||
                                   element.is_absent;
        if (takes_nothing) continue;
        if (element.takes != Takes::word) break;
        beginnings_.push_back(element);
        if (element.is_optional) continue;
        may_begin_anywhere_ = false;
        break;
    }
}

bool Pattern::may_begin_with(unsigned word) const {
    if (may_begin_anywhere_) return true;
    return std::ranges::any_of(beginnings_, [&](const Element& element) {
        return (element.classes & lexicon().classes_of(word)) != 0 ||
               std::ranges::find(element.words, word) != element.words.end();
    });
}

std::optional<Stretch> Pattern::at(const Tokens& tokens, std::size_t i) const {
    Stretch found{i, i};
    const auto& first = elements_.front();
    if (first.takes == Takes::word && !first.is_optional &&
        !do_no_harm::fits(first, tokens[i])) {
        return std::nullopt;
    }
    if (!fits(tokens, {0, i}, found)) return std::nullopt;
    if (found.end <= found.begin) return std::nullopt;
    return found;
}

bool Pattern::fits(const Tokens& tokens, Place place, Stretch& found) const {
    if (place.element == elements_.size()) {
        if (!has_capture_) found.end = place.token;
        return true;
    }
    const auto& element = elements_[place.element];
    switch (element.takes) {
        case Takes::open:
        case Takes::close: {
            const auto kept = found;
            (element.takes == Takes::open ? found.begin : found.end) = place.token;
            if (fits(tokens, {place.element + 1, place.token}, found)) return true;
            found = kept;
            return false;
        }
        case Takes::gap:
            return takes_gap(tokens, place, found);
        case Takes::word:
            break;
        default:
            return takes_run(tokens, place, found);
    }
    const bool stands =
        place.token < tokens.size() && do_no_harm::fits(element, tokens[place.token]);
    if (element.is_absent) {
        return !stands && fits(tokens, {place.element + 1, place.token}, found);
    }
    if (stands && fits(tokens, {place.element + 1, place.token + 1}, found)) {
        return true;
    }
    return element.is_optional && fits(tokens, {place.element + 1, place.token}, found);
}

bool Pattern::takes_run(const Tokens& tokens, Place place, Stretch& found) const {
    if (place.token >= tokens.size()) return false;
    const auto end = run_end(elements_[place.element].takes, tokens, place.token);
    const bool may_be_empty = elements_[place.element].takes == Takes::clause;
    if (end == place.token && !may_be_empty) return false;
    return fits(tokens, {place.element + 1, end}, found);
}

bool Pattern::takes_gap(const Tokens& tokens, Place place, Stretch& found) const {
    const auto most = elements_[place.element].gap_max;
    for (std::size_t skipped = 0; skipped <= most; ++skipped) {
        const auto token = place.token + skipped;
        if (token >= tokens.size()) return false;
        if (tokens[token].sentence != tokens[place.token].sentence) return false;
        if (fits(tokens, {place.element + 1, token}, found)) return true;
    }
    return false;
}

bool fits(const Element& element, const Token& token) {
    if ((element.classes & token.classes) != 0) return true;
    return std::any_of(token.words.begin(), token.words.end(), [&](unsigned word) {
        return std::find(element.words.begin(), element.words.end(), word) != element.words.end();
    });
}

}  // namespace liaise::do_no_harm
