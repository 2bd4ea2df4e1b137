#include <charconv>

#include "modules/do_no_harm/lexicon.hpp"
#include "modules/do_no_harm/runs.hpp"

namespace liaise::do_no_harm {
namespace {

constexpr unsigned days_max = 31;
constexpr unsigned months_max = 12;
constexpr unsigned year_first = 1900;
constexpr unsigned year_last = 2099;

unsigned number_at(const Tokens& tokens, std::size_t i) {
    if (i >= tokens.size() || !tokens[i].is_number) return 0;
    unsigned value = 0;
    const auto& text = tokens[i].folded;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

unsigned year_at(const Tokens& tokens, std::size_t i) {
    const auto value = number_at(tokens, i);
    return value >= year_first && value <= year_last && tokens[i].folded.size() == 4 ? value : 0;
}

unsigned month_at(const Tokens& tokens, std::size_t i) {
    if (i >= tokens.size()) return 0;
    for (const auto word : tokens[i].words) {
        // "may" and "mars" without a capital are a verb and a planet; "marzo" is a month.
        if (tokens[i].folded == "may" && !tokens[i].has_capital) return 0;
        if (const auto month = lexicon().month_of(word)) return month;
    }
    return 0;
}

/// "4", "1er", "3rd": a day of a month, or 0.
unsigned day_at(const Tokens& tokens, std::size_t i) {
    if (i >= tokens.size() || !tokens[i].has_digit || tokens[i].letters > 2) return 0;
    unsigned value = 0;
    const auto& text = tokens[i].folded;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value <= days_max ? value : 0;
}

std::optional<Day> day_of(unsigned year, unsigned month, unsigned day) {
    if (year == 0) return std::nullopt;
    const std::chrono::year_month_day value{std::chrono::year(static_cast<int>(year)),
                                            std::chrono::month(month), std::chrono::day(day)};
    if (!value.ok()) return std::nullopt;
    return Day{std::chrono::sys_days(value)};
}

/// Skips "of", "de", "del", a comma or a full stop between the parts.
std::size_t past_link(const Tokens& tokens, std::size_t i) {
    if (i >= tokens.size()) return i;
    const auto& word = tokens[i].folded;
    const bool links = word == "of" || word == "de" || word == "del" || word == "," || word == "°";
    return links ? i + 1 : i;
}

std::optional<DateRun> in_digits(const Tokens& tokens, std::size_t i) {
    if (i + 4 >= tokens.size() || !tokens[i + 1].is_mark) return std::nullopt;
    const auto& mark = tokens[i + 1].folded;
    if ((mark != "/" && mark != "." && mark != "-") || tokens[i + 3].folded != mark) {
        return std::nullopt;
    }
    for (std::size_t k = 1; k < 5; ++k) {
        if (tokens[i + k].is_spaced) return std::nullopt;
    }
    const bool year_first_written = year_at(tokens, i) != 0;
    const auto day = number_at(tokens, year_first_written ? i + 4 : i);
    const auto month = number_at(tokens, i + 2);
    auto year = number_at(tokens, year_first_written ? i : i + 4);
    constexpr unsigned century = 2000;
    if (year < 100 && tokens[i + 4].folded.size() == 2) year += century;
    if (day == 0 || day > days_max || month == 0 || month > days_max || year < year_first) {
        return std::nullopt;
    }
    auto first = day_of(year, month, day);
    if (!first && month > months_max) first = day_of(year, day, month);
    if (!first) return std::nullopt;
    return DateRun{i + 5, first, true, true};
}

std::optional<DateRun> day_and_month(const Tokens& tokens, std::size_t i) {
    const auto day = day_at(tokens, i);
    const auto at = past_link(tokens, i + 1);
    const auto month = month_at(tokens, at);
    if (day == 0 || month == 0) return std::nullopt;
    const auto year = year_at(tokens, past_link(tokens, at + 1));
    const auto end = year ? past_link(tokens, at + 1) + 1 : at + 1;
    return DateRun{end, day_of(year, month, day), true, true};
}

std::optional<DateRun> month_first(const Tokens& tokens, std::size_t i) {
    const auto month = month_at(tokens, i);
    if (month == 0) return std::nullopt;
    const auto at = past_link(tokens, i + 1);
    if (const auto year = year_at(tokens, at)) {
        return DateRun{at + 1, day_of(year, month, 1), false, true};
    }
    const auto day = day_at(tokens, i + 1);
    if (day == 0) return DateRun{i + 1, std::nullopt, false, true};
    const auto after = past_link(tokens, i + 2);
    const auto year = year_at(tokens, after);
    return DateRun{year ? after + 1 : i + 2, day_of(year, month, day), true, true};
}

}  // namespace

std::optional<DateRun> date_run(const Tokens& tokens, std::size_t i) {
    if (auto run = in_digits(tokens, i)) return run;
    if (auto run = day_and_month(tokens, i)) return run;
    if (auto run = month_first(tokens, i)) return run;
    if (const auto year = year_at(tokens, i)) return DateRun{i + 1, day_of(year, 1, 1), false};
    return std::nullopt;
}

}  // namespace liaise::do_no_harm
