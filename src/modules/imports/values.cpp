#include "modules/imports/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/names.hpp"

namespace liaise::imports {

namespace {

constexpr std::size_t fraction_digits = 6;
constexpr std::int64_t microdegrees = 1'000'000;
constexpr std::size_t whole_digits_max = 3;  // 180 degrees at most
constexpr std::size_t people_digits_max = 7;
constexpr std::string_view ending = "half-year ending ";
constexpr std::string_view beginning = "half-year beginning ";
constexpr std::string_view serial = "serial";

bool are_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number(std::string_view digits) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// What stands for `YYYY`, `MM` and `DD` in a text.
struct Parts {
    std::string year;
    std::string month;
    std::string day;
};

std::optional<Parts> parts_of(std::string_view text, std::string_view letters) {
    Parts parts;
    while (!letters.empty()) {
        const char letter = letters.front();
        auto* part = letter == 'Y'   ? &parts.year
                     : letter == 'M' ? &parts.month
                     : letter == 'D' ? &parts.day
                                     : nullptr;
        if (!part) {
            if (!text.starts_with(letter)) return std::nullopt;
            text.remove_prefix(1);
            letters.remove_prefix(1);
            continue;
        }
        const auto width = std::min(letters.find_first_not_of(letter), letters.size());
        const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto taken = width == 1 ? std::min<std::size_t>(digits, 2) : width;
        if (taken == 0 || taken > digits) return std::nullopt;
        *part += std::string(width == 1 && taken == 1 ? "0" : "") + std::string(text, 0, taken);
        text.remove_prefix(taken);
        letters.remove_prefix(width);
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

/// The day that a workbook counts as `text`, with or without a time of day behind the point.
std::optional<When> when_of_serial(std::string_view text) {
    constexpr std::size_t digits_max = 5;  // up to the year 2173
    const auto whole = text.substr(0, text.find('.'));
    const auto part = text.substr(std::min(whole.size() + 1, text.size()));
    if (whole.empty() || whole.size() > digits_max || !are_digits(whole) || !are_digits(part))
        return std::nullopt;
    const auto day = plus_days(Day::of(1899, 12, 30), static_cast<int>(number(whole)));
    return When{day, day, Precision::day};
}

/// What a workbook says by itself, "2024-03-18T09:30:00" or less, as exactly as the pattern tells.
std::optional<Parts> parts_of_a_time(std::string_view text, std::string_view letters) {
    text = text.substr(0, text.find('T'));
    auto parts = parts_of(text, "YYYY-MM-DD");
    if (!parts) parts = parts_of(text, "YYYY-MM");
    if (!parts || letters.find('M') == std::string_view::npos) return std::nullopt;
    if (letters.find('D') == std::string_view::npos) parts->day.clear();
    return parts;
}

}  // namespace

std::optional<std::int64_t> micro_degrees(std::string_view text) {
    text = without_blanks(text);
    const bool is_negative = text.starts_with('-');
    if (is_negative || text.starts_with('+')) text.remove_prefix(1);
    const auto point = std::min(text.find_first_of(".,"), text.size());
    const auto whole = text.substr(0, point);
    auto fraction = point < text.size() ? text.substr(point + 1) : std::string_view{};
    if (whole.empty() || whole.size() > whole_digits_max || !are_digits(whole) ||
        !are_digits(fraction))
        return std::nullopt;
    std::string six(fraction.substr(0, fraction_digits));
    six.resize(fraction_digits, '0');
    auto value = number(whole) * microdegrees + number(six);
    if (fraction.size() > fraction_digits && fraction[fraction_digits] >= '5') ++value;
    return is_negative ? -value : value;
}

std::optional<std::int64_t> people_count(std::string_view text) {
    text = without_blanks(text);
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        if (text.find_first_not_of('0', point + 1) != std::string_view::npos) return std::nullopt;
        text = text.substr(0, point);
    }
    if (text.empty() || text.size() > people_digits_max || !are_digits(text)) return std::nullopt;
    return number(text);
}

std::optional<WhenPattern> WhenPattern::from(std::string_view text) {
    WhenPattern pattern;
    if (text == serial) return WhenPattern{std::string(text), Span::serial};
    if (text.starts_with(ending)) {
        pattern.span = Span::half_year_ending;
        text.remove_prefix(ending.size());
    } else if (text.starts_with(beginning)) {
        pattern.span = Span::half_year_beginning;
        text.remove_prefix(beginning.size());
    }
    pattern.letters = text;
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    const bool is_half_year = pattern.span != Span::as_written;
    // Workbooks write a day as YYYY-MM-DD: what looks the same would be read the wrong way round.
    if (has("YYYY-DD-MM") || has("YYYY-D-M")) return std::nullopt;
    if (!has("YYYY") || (has("D") && !has("M")) || (is_half_year && (!has("M") || has("D"))))
        return std::nullopt;
    return pattern;
}

std::optional<When> WhenPattern::when(std::string_view text) const {
    text = without_blanks(text);
    if (letters.empty()) return when_from(text.substr(0, text.find('T')));
    if (span == Span::serial) return when_of_serial(text);
    auto parts = parts_of(text, letters);
    if (!parts) parts = parts_of_a_time(text, letters);
    if (!parts) return std::nullopt;
    if (span == Span::as_written) {
        auto written = parts->year;
        if (!parts->month.empty()) written += '-' + parts->month;
        if (!parts->day.empty()) written += '-' + parts->day;
        return when_from(written);
    }
    const bool is_ending = span == Span::half_year_ending;
    if (parts->month == (is_ending ? "06" : "01")) return when_from(parts->year + "-H1");
    if (parts->month == (is_ending ? "12" : "07")) return when_from(parts->year + "-H2");
    return std::nullopt;
}

void ValueMap::add(std::string_view value, std::vector<std::string> words) {
    Entry entry{{}, std::move(words)};
    for (std::size_t start = 0; start <= value.size();) {
        const auto star = std::min(value.find('*', start), value.size());
        entry.parts.push_back(folded(value.substr(start, star - start)));
        start = star + 1;
    }
    entries_.push_back(std::move(entry));
    std::ranges::stable_sort(entries_, [](const Entry& a, const Entry& b) {
        const bool is_whole = a.parts.size() == 1;
        if (is_whole != (b.parts.size() == 1)) return is_whole;
        return letters(a) > letters(b);
    });
}

const std::vector<std::string>* ValueMap::words(std::string_view value) const {
    if (entries_.empty()) return nullptr;
    const auto letters = folded(value);
    const auto found = std::ranges::find_if(
        entries_, [&](const Entry& entry) { return matches(entry, letters); });
    return found == entries_.end() ? nullptr : &found->words;
}

std::size_t ValueMap::letters(const Entry& entry) {
    std::size_t count = 0;
    for (const auto& part : entry.parts) count += part.size();
    return count;
}

bool ValueMap::matches(const Entry& entry, std::string_view value) {
    const auto& parts = entry.parts;
    if (parts.size() == 1) return value == parts.front();
    if (!value.starts_with(parts.front())) return false;
    value.remove_prefix(parts.front().size());
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
        const auto found = value.find(parts[i]);
        if (found == std::string_view::npos) return false;
        value.remove_prefix(found + parts[i].size());
    }
    return value.ends_with(parts.back());
}

}  // namespace liaise::imports
