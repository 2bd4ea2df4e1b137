#include "modules/imports/days_to_come.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <map>
#include <string>

#include "base/names.hpp"

namespace liaise::imports {

namespace {

/// How months are written in the languages of the screens, and in those of lists seen so far; also
/// shortened. Some are two words in Arabic, of which the first is here.
constexpr std::array<std::string_view, 12> month_words = {
    "january jan janvier janv januar enero ene janeiro gennaio يناير جانفي",
    "february feb fevrier fevr februar febrero fevereiro fev febbraio فبراير فيفري شباط",
    "march mar mars marz marzo marco مارس آذار",
    "april apr avril avr abril abr aprile أبريل إبريل أفريل نيسان",
    "may mai mayo maio maggio مايو ماي أيار",
    "june jun juin juni junio junho giugno يونيو جوان حزيران",
    "july jul juillet juil juli julio julho luglio يوليو جويلية تموز",
    "august aug aout agosto ago أغسطس أوت آب",
    "september sept sep septembre septiembre setiembre setembro set settembre سبتمبر أيلول",
    "october oct octobre oktober okt octubre outubro out ottobre أكتوبر",
    "november nov novembre noviembre novembro نوفمبر تشرين",
    "december dec decembre dezember dez diciembre dic dezembro dicembre ديسمبر كانون"};

/// Words that may stand between the parts of a day: "3 de diciembre de 2026", "3rd of December".
constexpr std::string_view joining_words = "de do del of the st nd rd th er le";

/// Halves and quarters of a year, and their months: "2026-H2", "S2 2026", "Q4 2026".
constexpr std::array<std::pair<std::string_view, unsigned>, 4> parts_of_a_year = {
    {{"h", 6}, {"s", 6}, {"q", 3}, {"t", 3}}};

std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find(' ', at), list.size());
        words.push_back(folded(list.substr(at, end - at)));
        at = end + 1;
    }
    return words;
}

/// The month that a folded word names; 0 for none.
unsigned month_of(const std::string& word) {
    static const auto months = [] {
        std::map<std::string, unsigned> all;
        for (unsigned month = 1; month <= month_words.size(); ++month)
            for (const auto& name : words_of(month_words.at(month - 1))) all.emplace(name, month);
        return all;
    }();
    const auto found = months.find(word);
    return found == months.end() ? 0 : found->second;
}

/// Digits as they are written in Arabic and in Persian become 0 to 9.
std::string with_plain_digits(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const auto letter = static_cast<unsigned char>(text[i]);
        const auto zero = letter == 0xD9 ? 0xA0U : letter == 0xDB ? 0xB0U : 0x100U;
        if (next >= zero && next <= zero + 9) {
            plain += static_cast<char>('0' + (next - zero));
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// A run of digits, or of letters, folded.
struct Token {
    std::size_t begin = 0;
    std::size_t end = 0;
    int number = -1;  ///< of up to eight digits
    std::string word;

    bool is_number() const { return number >= 0; }
    std::size_t size() const { return end - begin; }
};

/// Spaces and dashes of more than one byte part words too: a no-break space, those from U+2000 on.
std::size_t separator_at(std::string_view text, std::size_t at) {
    const auto letter = static_cast<unsigned char>(text[at]);
    if (letter == 0xC2) return 2;
    if (letter == 0xE2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80)
        return 3;
    const bool is_of_a_word = letter >= 0x80 || std::isalpha(letter) != 0 || is_digit(text[at]);
    return is_of_a_word ? 0 : 1;
}

std::vector<Token> tokens_of(std::string_view text) {
    constexpr std::size_t digits_max = 8;
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto separator = separator_at(text, at)) {
            at += separator;
            continue;
        }
        Token token{at, at, -1, {}};
        const bool is_number = is_digit(text[at]);
        while (token.end < text.size() && separator_at(text, token.end) == 0 &&
               is_digit(text[token.end]) == is_number)
            ++token.end;
        at = std::min(token.end, text.size());
        const auto letters = text.substr(token.begin, token.size());
        if (is_number && token.size() <= digits_max)
            std::from_chars(letters.data(), letters.data() + letters.size(), token.number);
        else if (!is_number) token.word = folded(letters);
        tokens.push_back(std::move(token));
    }
    static const auto joining = words_of(joining_words);
    std::erase_if(tokens, [](const Token& token) {
        return !token.is_number() && std::ranges::find(joining, token.word) != joining.end();
    });
    return tokens;
}

class Looking {
public:
    Looking(std::string_view text, const std::vector<WhenPattern>& patterns, Day today)
        : text_(with_plain_digits(text)), patterns_(patterns), today_(today),
          year_(static_cast<int>(std::chrono::year_month_day(today.value).year())),
          tokens_(tokens_of(text_)) {}

    bool finds() const {
        if (is_later(WhenPattern{}.when(text_)) || any_pattern_is_later(text_)) return true;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (number_is_later(tokens_[i]) || day_begins_at(i) || month_is_later(i) ||
                part_is_later(i))
                return true;
            if (past_day_begins_at(i)) i += 2;  // as the list writes days
        }
        return false;
    }

private:
    bool is_later(const std::optional<When>& when) const { return when && when->first > today_; }
    bool any_pattern_is_later(std::string_view text) const {
        return std::ranges::any_of(patterns_,
                                   [&](const auto& p) { return is_later(p.when(text)); });
    }

    bool is_later_day(int year, int month, int day) const {
        const auto written = std::chrono::year_month_day(
            std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day)));
        return written.ok() && Day{written} > today_;
    }

    const Token* number_at(std::size_t i) const {
        return i < tokens_.size() && tokens_[i].is_number() ? &tokens_[i] : nullptr;
    }
    bool is_this_year(const Token* token) const {
        return token && token->size() == 4 && token->number == year_;
    }

    /// A later year, a day without anything between its parts, or one as workbooks count it.
    bool number_is_later(const Token& token) const {
        constexpr int hundred = 100;
        constexpr int ten_thousand = 10'000;
        const int n = token.number;
        const int first = n / ten_thousand;  // of DDMMYYYY the day and the month
        if (token.size() == 4 && n > year_) return true;
        const auto letters = std::string_view(text_).substr(token.begin, token.size());
        if (any_pattern_is_later(letters)) return true;
        if (token.size() != 8 || n < 0) return false;
        return is_later_day(n / ten_thousand, n / hundred % hundred, n % hundred) ||
               is_later_day(n % ten_thousand, first % hundred, first / hundred) ||
               is_later_day(n % ten_thousand, first / hundred, first % hundred);
    }

    /// Two numbers that are a month of this year, or three that are a day.
    bool day_begins_at(std::size_t i) const {
        const auto* a = number_at(i);
        const auto* b = number_at(i + 1);
        const auto* c = number_at(i + 2);
        if (!a || !b) return false;
        if (past_day_begins_at(i)) return false;
        if (c && is_later_day(*a, *b, *c)) return true;
        return (is_this_year(a) && is_later_day(year_, b->number, 1)) ||
               (is_this_year(b) && is_later_day(year_, a->number, 1));
    }

    bool past_day_begins_at(std::size_t i) const {
        const auto* c = number_at(i + 2);
        if (!c || !number_at(i) || !number_at(i + 1)) return false;
        const auto begin = tokens_[i].begin;
        const auto written = std::string_view(text_).substr(begin, c->end - begin);
        return !any_pattern_is_later(written) &&
               std::ranges::any_of(
                   patterns_, [&](const auto& p) { return p.when(written).has_value(); });
    }

    bool is_later_day(const Token& a, const Token& b, const Token& c) const {
        const auto begin = a.begin;
        if (any_pattern_is_later(std::string_view(text_).substr(begin, c.end - begin))) return true;
        if (a.size() == 4)
            return is_later_day(a.number, b.number, c.number) ||
                   is_later_day(a.number, c.number, b.number);
        int year = c.number;
        if (c.size() == 2 && is_parted_by_one_letter(a, b) && is_parted_by_one_letter(b, c))
            year += year_ / 100 * 100;
        else if (c.size() != 4) return false;
        return is_later_day(year, b.number, a.number) || is_later_day(year, a.number, b.number);
    }
    bool is_parted_by_one_letter(const Token& a, const Token& b) const {
        return b.begin - a.end == 1 && text_[a.end] != ' ';
    }

    /// "3 December 2026", "December 3, 2026", "December 2026", "2026, 3 December".
    bool month_is_later(std::size_t i) const {
        const auto month = tokens_[i].is_number() ? 0U : month_of(tokens_[i].word);
        if (month == 0) return false;
        const auto* before = i > 0 ? number_at(i - 1) : nullptr;
        const auto* after = number_at(i + 1);
        const bool is_of_this_year =
            is_this_year(before) || is_this_year(after) ||
            (after && is_this_year(number_at(i + 2))) ||
            (before && i > 1 && is_this_year(number_at(i - 2)));
        if (!is_of_this_year) return false;
        const int m = static_cast<int>(month);
        for (const auto* day : {before, after})
            if (day && day->size() <= 2) return is_later_day(year_, m, day->number);
        return is_later_day(year_, m, 1);
    }

    bool part_is_later(std::size_t i) const {
        const auto part = std::ranges::find(parts_of_a_year, std::string_view(tokens_[i].word),
                                            [](const auto& p) { return p.first; });
        const auto* which = number_at(i + 1);
        if (part == parts_of_a_year.end() || !which || which->number < 1) return false;
        const auto* before = i > 0 ? number_at(i - 1) : nullptr;
        if (!is_this_year(before) && !is_this_year(number_at(i + 2))) return false;
        return is_later_day(year_, static_cast<int>(part->second) * (which->number - 1) + 1, 1);
    }

    std::string text_;
    const std::vector<WhenPattern>& patterns_;
    Day today_;
    int year_;
    std::vector<Token> tokens_;
};

}  // namespace

bool names_a_day_to_come(std::string_view text, const std::vector<WhenPattern>& patterns,
                         Day today) {
    return Looking(text, patterns, today).finds();
}

}  // namespace liaise::imports
