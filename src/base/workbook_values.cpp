#include "base/workbook_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/day.hpp"

namespace liaise::workbook {

namespace {

constexpr std::int64_t seconds_of_a_day = 86'400;
// The 31st of December 9999, the last day that a workbook knows.
constexpr double serial_max = 2'958'465;
// No number of a workbook has more digits: 1E+308 written out.
constexpr int exponent_max = 310;

/// The letters of a number format that stand for time; others are skipped, or quoted.
std::string time_letters(std::string_view code) {
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '\\' || code[i] == '_' || code[i] == '*') ++i;
        else if (code[i] == '"') i = std::min(code.find('"', i + 1), code.size());
        else if (code[i] == '[') i = std::min(code.find(']', i + 1), code.size());
        else if (const auto small = static_cast<char>(code[i] | 0x20);
                 std::string_view("ymdhs").find(small) != std::string_view::npos)
            letters += small;
    }
    return letters;
}

/// Whether an `m` stands for a month: one after hours, or before seconds, is of minutes.
bool has_month(std::string_view letters) {
    char before = ' ';
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] != 'm') {
            before = letters[i];
            continue;
        }
        const auto end = std::min(letters.find_first_not_of('m', i), letters.size());
        const bool is_minutes = before == 'h' || (end < letters.size() && letters[end] == 's');
        if (!is_minutes) return true;
        i = end - 1;
    }
    return false;
}

std::optional<double> value_of(std::string_view number) {
    double value = 0;
    const auto [end, failure] =
        std::from_chars(number.data(), number.data() + number.size(), value);
    if (failure != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    return value;
}

Day day_of_serial(std::int64_t serial, Since since) {
    if (since == Since::y1904) return plus_days(Day::of(1904, 1, 1), static_cast<int>(serial));
    // 1900 has a 29th of February there, which it had not.
    const int gone = serial < 60 ? 1 : 0;
    return plus_days(Day::of(1899, 12, 30), static_cast<int>(serial) + gone);
}

}  // namespace

Shown shown_by(std::string_view code) {
    const auto letters = time_letters(code);
    const auto has = [&](char letter) { return letters.find(letter) != std::string::npos; };
    const bool has_time = has('h') || has('s');
    if (has('d')) return has_time ? Shown::day_and_time : Shown::day;
    if (has_month(letters)) return has_time ? Shown::day_and_time : Shown::month;
    if (has('y')) return has_time ? Shown::day_and_time : Shown::year;
    return has_time ? Shown::time : Shown::number;
}

Shown shown_by(int built_in) {
    const auto is_from_to = [&](int first, int last) {
        return first <= built_in && built_in <= last;
    };
    if (built_in == 17) return Shown::month;
    if (built_in == 22) return Shown::day_and_time;
    if (is_from_to(18, 21) || is_from_to(32, 35) || is_from_to(45, 47)) return Shown::time;
    if (is_from_to(14, 16) || is_from_to(27, 36) || is_from_to(50, 58)) return Shown::day;
    return Shown::number;
}

std::optional<std::string> time_text(std::string_view number, Shown shown, Since since) {
    const auto value = value_of(number);
    if (shown == Shown::number || !value || *value < 0 || *value > serial_max + 1)
        return std::nullopt;
    auto serial = static_cast<std::int64_t>(std::floor(*value));
    auto second = std::llround((*value - std::floor(*value)) * seconds_of_a_day);
    if (second == seconds_of_a_day) {
        ++serial;
        second = 0;
    }
    const auto time =
        fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if (shown == Shown::time && *value < 1) return time;
    if (serial > static_cast<std::int64_t>(serial_max) || (serial == 0 && since == Since::y1900))
        return std::nullopt;
    const auto day = text_of(day_of_serial(serial, since));
    if (shown == Shown::year) return day.substr(0, 4);
    if (shown == Shown::month) return day.substr(0, 7);
    return shown == Shown::day || second == 0 ? day : day + 'T' + time;
}

std::string number_text(std::string_view number) {
    auto rest = number;
    const bool is_negative = rest.starts_with('-');
    if (is_negative) rest.remove_prefix(1);
    const auto mark = std::min(rest.find_first_of("eE"), rest.size());
    auto exponent_text = rest.substr(std::min(mark + 1, rest.size()));
    if (exponent_text.starts_with('+')) exponent_text.remove_prefix(1);
    int exponent = 0;
    if (mark < rest.size() &&
        std::from_chars(exponent_text.data(), exponent_text.data() + exponent_text.size(),
                        exponent).ptr != exponent_text.data() + exponent_text.size())
        return std::string(number);
    const auto digits_of = rest.substr(0, mark);
    const auto point = std::min(digits_of.find('.'), digits_of.size());
    std::string digits(digits_of.substr(0, point));
    digits += digits_of.substr(std::min(point + 1, digits_of.size()));
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos ||
        std::abs(exponent) > exponent_max)
        return std::string(number);
    auto whole = static_cast<std::int64_t>(point) + exponent;
    if (whole < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    const auto whole_digits = static_cast<std::size_t>(whole);
    if (digits.size() < whole_digits) digits.resize(whole_digits, '0');
    auto fraction = digits.substr(whole_digits);
    fraction.resize(fraction.find_last_not_of('0') + 1);
    digits.resize(whole_digits);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return (is_negative ? "-" : "") + digits + (fraction.empty() ? "" : '.' + fraction);
}

}  // namespace liaise::workbook
