#include "modules/do_no_harm/runs.hpp"

#include <algorithm>

#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {
namespace {

bool is(const Tokens& tokens, std::size_t i, std::string_view folded) {
    return i < tokens.size() && tokens[i].folded == folded;
}

bool is_joined(const Tokens& tokens, std::size_t i) {
    return i < tokens.size() && !tokens[i].is_spaced;
}

bool is_initial(const Token& token) {
    return token.letters == 1 && !token.has_digit && (token.has_capital || token.is_arabic);
}

/// "J." with its full stop; one past it.
std::size_t initial_run(const Tokens& tokens, std::size_t i) {
    const bool stands = i < tokens.size() && is_initial(tokens[i]) && !tokens[i].is_arabic;
    return stands && is(tokens, i + 1, ".") && is_joined(tokens, i + 1) ? i + 2 : i;
}

/// What binds the parts of a name: "de la", "bin", "-", "'"; one past it.
std::size_t binding_run(const Tokens& tokens, std::size_t i) {
    auto end = i;
    while (end < tokens.size()) {
        const auto& token = tokens[end];
        const bool is_small = !token.is_mark && !token.has_capital;
        const bool binds = (token.classes & particle) != 0 && is_small;
        const bool joins =
            (token.folded == "-" || token.folded == "'") && !token.is_spaced &&
            is_joined(tokens, end + 1);
        if (!binds && !joins) break;
        ++end;
    }
    return end;
}

std::size_t latin_name_run(const Tokens& tokens, std::size_t i) {
    constexpr std::size_t parts_max = 6;
    auto end = i;
    for (std::size_t parts = 0; parts < parts_max; ++parts) {
        const auto next = binding_run(tokens, end);
        if (next >= tokens.size()) break;
        if (parts > 0 && tokens[next].sentence != tokens[i].sentence) break;
        const auto initial = initial_run(tokens, next);
        if (initial > next) {
            end = initial;
        } else if (may_name(tokens[next])) {
            end = next + 1;
        } else {
            break;
        }
    }
    return end;
}

bool continues_arabic(const Tokens& tokens, std::size_t i) {
    const auto& token = tokens[i];
    constexpr auto never = stop | someone | staff | tells | ordinary | month | personal | unit |
                           does | numbered | title;
    if ((token.classes & (given | given_word | particle)) != 0) return true;
    if ((tokens[i - 1].classes & particle) != 0) return true;
    return token.folded.starts_with("ال") && (token.classes & never) == 0 && !token.is_known;
}

std::size_t arabic_name_run(const Tokens& tokens, std::size_t i) {
    constexpr auto never = stop | someone | tells | ordinary | month | does | numbered;
    constexpr std::size_t parts_max = 4;
    if ((tokens[i].classes & never) != 0 || tokens[i].is_known) return i;
    auto end = i + 1;
    while (end < tokens.size() && end - i < parts_max && tokens[end].is_arabic &&
           tokens[end].sentence == tokens[i].sentence && continues_arabic(tokens, end)) {
        ++end;
    }
    return end;
}

}  // namespace

bool may_name(const Token& token) {
    constexpr auto never = ordinary | month | title | street;
    if (token.is_mark || token.has_digit || !token.has_capital || token.is_known) return false;
    if ((token.classes & (given | given_word)) != 0) return true;
    if ((token.classes & stop) != 0 && (token.classes & particle) == 0) return false;
    if (token.opens_sentence && (token.classes & (someone | staff)) != 0) return false;
    return (token.classes & never) == 0 && token.letters > 1;
}

std::size_t name_run(const Tokens& tokens, std::size_t i) {
    if (i >= tokens.size() || tokens[i].is_mark || tokens[i].has_digit) return i;
    return tokens[i].is_arabic ? arabic_name_run(tokens, i) : latin_name_run(tokens, i);
}

std::size_t code_run(const Tokens& tokens, std::size_t i) {
    auto end = i;
    auto last = i;
    bool has_digit = false;
    while (end < tokens.size()) {
        const auto& token = tokens[end];
        const bool follows_letter = end == i + 1 && is_initial(tokens[i]) && token.is_number;
        if (end > i && token.is_spaced && !follows_letter) break;
        const bool joins = token.folded == "." || token.folded == "-" || token.folded == "/";
        const bool is_part = token.has_digit || (!token.is_mark && token.has_capital) ||
                             (end > i && !token.is_mark && token.letters <= 2);
        if (!joins && !is_part) break;
        if (joins && end == i) break;
        has_digit = has_digit || token.has_digit;
        ++end;
        if (is_part) last = end;
    }
    return has_digit ? last : i;
}

std::size_t long_code_run(const Tokens& tokens, std::size_t i) {
    const auto end = code_run(tokens, i);
    constexpr std::size_t digits_min = 4;
    std::size_t digits = 0;
    for (auto k = i; k < end; ++k) {
        const auto& text = tokens[k].folded;
        digits += static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    }
    const bool is_year = end == i + 1 && tokens[i].is_number && digits == digits_min &&
                         (tokens[i].folded.starts_with("19") || tokens[i].folded.starts_with("20"));
    return digits >= digits_min && !is_year ? end : i;
}

std::size_t quoted_run(const Tokens& tokens, std::size_t i) {
    constexpr std::size_t words_max = 6;
    if (i >= tokens.size()) return i;
    const auto& open = tokens[i].folded;
    const auto close = open == "\"" || open == "'" ? open : open == "«" ? std::string("»") : "";
    if (close.empty()) return i;
    for (auto end = i + 1; end < tokens.size() && end <= i + words_max + 1; ++end) {
        if (tokens[end].folded == close) return end + 1;
    }
    return i;
}

std::size_t phone_run(const Tokens& tokens, std::size_t i) {
    constexpr std::size_t digits_min = 8;
    constexpr std::size_t digits_max = 15;
    std::size_t digits = 0;
    std::size_t groups = 0;
    auto end = i;
    auto last = i;
    for (; end < tokens.size() && tokens[end].sentence == tokens[i].sentence; ++end) {
        const auto& token = tokens[end];
        if (token.is_number) {
            digits += token.folded.size();
            ++groups;
            last = end + 1;
        } else if (token.folded != "-" && token.folded != "(" && token.folded != ")" &&
                   token.folded != "+") {
            break;
        }
    }
    const bool is_long_enough = digits >= digits_min && digits <= digits_max;
    const bool is_one_number = groups == 1 && digits > digits_min;
    return is_long_enough && (groups > 1 || is_one_number) ? last : i;
}

}  // namespace liaise::do_no_harm
