#include <algorithm>

#include "modules/do_no_harm/lexicon.hpp"
#include "modules/do_no_harm/reading.hpp"

namespace liaise::do_no_harm {
namespace {

bool is_of_an_address(const Token& token) {
    return !token.is_mark || token.folded == "." || token.folded == "-" || token.folded == "_" ||
           token.folded == "+";
}

void see_email(const Tokens& tokens, std::size_t at, std::vector<Sighting>& seen) {
    auto begin = at;
    while (begin > 0 && !tokens[begin].is_spaced && is_of_an_address(tokens[begin - 1])) --begin;
    auto end = at + 1;
    while (end < tokens.size() && !tokens[end].is_spaced && is_of_an_address(tokens[end])) ++end;
    while (end > at + 1 && tokens[end - 1].is_mark) --end;
    if (begin < at && end > at + 1) seen.push_back({Kind::email, {begin, end}});
}

/// "+44 7700 ..." and "06 12 ..." are dialled; "2019 2020 2021" is not.
bool begins_like_a_phone(const Tokens& tokens, std::size_t i) {
    const auto& token = tokens[i];
    if (token.folded == "+" || token.folded == "(") {
        return i + 1 < tokens.size() && tokens[i + 1].is_number && !date_run(tokens, i + 1);
    }
    const bool stands_free = token.is_spaced || (i > 0 && tokens[i - 1].folded != ",");
    return token.is_number && stands_free && token.folded.starts_with('0') &&
           token.folded.size() > 1;
}

/// "A7731CX": a letter among four digits or more is nobody's count.
bool is_a_code(const Token& token) {
    constexpr std::size_t length_min = 6;
    constexpr std::size_t digits_min = 4;
    const auto& text = token.folded;
    const auto digits = std::count_if(text.begin(), text.end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
    return token.letters > 0 && token.letters <= 4 && text.size() >= length_min &&
           digits >= static_cast<std::ptrdiff_t>(digits_min);
}

}  // namespace

void see_numbers(const Tokens& tokens, std::vector<Sighting>& seen) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].folded == "@") see_email(tokens, i, seen);
        if (tokens[i].has_digit && is_a_code(tokens[i])) {
            seen.push_back({Kind::number, {i, i + 1}});
        }
        const bool is_inside = i > 0 && tokens[i - 1].is_number && !tokens[i].is_spaced;
        if (is_inside || !begins_like_a_phone(tokens, i) || date_run(tokens, i)) continue;
        const auto end = phone_run(tokens, i);
        if (end > i) seen.push_back({Kind::phone, {i, end}});
    }
}

void see_days_to_come(const Tokens& tokens, Day today, std::vector<Sighting>& seen) {
    for (std::size_t i = 0; i < tokens.size();) {
        const auto run = date_run(tokens, i);
        // A year alone is a plan's or a programme's; nobody prepares for a visit "in 2030".
        if (run && run->first && run->has_month && *run->first > today) {
            seen.push_back({Kind::future_visit, {i, run->end}});
        }
        i = run ? run->end : i + 1;
    }
}

}  // namespace liaise::do_no_harm
