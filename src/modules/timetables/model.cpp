#include "modules/timetables/model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace liaise::timetables {

namespace {

using Slots = std::vector<std::optional<Slot>>;

// How far from a whole number a solver's whole number may be.
constexpr double inexact = 1e-5;

/// Rows by name, with the sense and the right side; and what each column adds to them.
class Rows {
public:
    explicit Rows(std::size_t columns) : entries_(columns) {}

    void begin(char sense, char kind, std::size_t number, std::int64_t right) {
        row_ = fmt::format("{}{}", kind, number);
        names_ += fmt::format(" {}  {}\n", sense, row_);
        if (right != 0) rights_ += fmt::format("    RHS       {:<8}  {:>12}\n", row_, right);
    }
    void add(std::size_t column, int times) {
        entries_[column] += fmt::format("  {:<8}  {:>12}\n", row_, times);
    }
    const std::string& names() const { return names_; }
    const std::string& rights() const { return rights_; }
    /// The lines of a column, which begin with its name.
    std::string lines(std::size_t column, const std::string& name, std::int64_t cost) const {
        std::string all = fmt::format("    {:<8}  {:<8}  {:>12}\n", name, "cost", cost);
        const auto& entries = entries_[column];
        for (std::size_t from = 0; from < entries.size();) {
            const auto end = entries.find('\n', from) + 1;
            all += fmt::format("    {:<8}", name);
            all.append(entries, from, end - from);
            from = end;
        }
        return all;
    }

private:
    std::string row_;
    std::string names_;
    std::string rights_;
    std::vector<std::string> entries_;
};

/// Columns: first the options, then leaving out for each visit, then the days above, by week.
struct Layout {
    std::vector<std::size_t> first;  ///< By visit, its first option's column.
    std::size_t options = 0;
    std::size_t visits = 0;
    std::size_t left_out(std::size_t visit) const { return options + visit; }
    std::size_t above(std::size_t week) const { return options + visits + week; }
};

void add_each_once(Rows& rows, const Choices& choices, const Layout& layout) {
    for (std::size_t visit = 0; visit < layout.visits; ++visit) {
        const auto count = choices.options[visit].size();
        if (count == 0) continue;
        rows.begin('E', 'a', visit, 1);
        for (std::size_t i = 0; i < count; ++i) rows.add(layout.first[visit] + i, 1);
        rows.add(layout.left_out(visit), 1);
    }
}

void add_days(Rows& rows, const Choices& choices, const Layout& layout) {
    std::vector<std::vector<std::pair<std::size_t, int>>> bins(choices.free.size());
    for (std::size_t visit = 0; visit < layout.visits; ++visit)
        for (std::size_t i = 0; i < choices.options[visit].size(); ++i) {
            const auto& option = choices.options[visit][i];
            bins[option.bin].emplace_back(layout.first[visit] + i, option.days);
        }
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        rows.begin('L', 'c', bin, choices.free[bin]);
        for (const auto& [column, days] : bins[bin]) rows.add(column, days);
    }
    for (std::size_t week = 0; week < static_cast<std::size_t>(choices.weeks); ++week) {
        rows.begin('L', 'w', week, choices.shares[week]);
        for (std::size_t team = 0; team < choices.teams; ++team)
            for (const auto& [column, days] : bins[week * choices.teams + team])
                rows.add(column, days);
        rows.add(layout.above(week), -1);
    }
}

/// Of visits that must lie apart, one at most in as many weeks as they must lie apart.
void add_gaps(Rows& rows, const Choices& choices, const Layout& layout) {
    std::size_t number = 0;
    for (std::size_t visit = 0; visit < layout.visits; ++visit) {
        const auto& near = choices.near[visit];
        const bool is_first =
            std::ranges::all_of(near, [&](const Near& other) { return visit < other.other; });
        if (near.empty() || !is_first || near.front().gap_weeks < 1) continue;
        const int gap = near.front().gap_weeks;
        for (int week = 0; week <= std::max(choices.weeks - gap, 0); ++week) {
            rows.begin('L', 'g', number++, 1);
            const auto add = [&](std::size_t one) {
                for (std::size_t i = 0; i < choices.options[one].size(); ++i) {
                    const int at = choices.options[one][i].slot.week;
                    if (at >= week && at < week + gap) rows.add(layout.first[one] + i, 1);
                }
            };
            add(visit);
            for (const auto& other : near) add(other.other);
        }
    }
}

void add_follow_ups(Rows& rows, const Choices& choices, const Layout& layout) {
    std::size_t number = 0;
    for (std::size_t visit = 0; visit < layout.visits; ++visit) {
        const auto& follow_up = choices.follow_ups[visit];
        if (!follow_up) continue;
        for (int week = 0; week < choices.weeks; ++week) {
            const auto& own = choices.options[visit];
            if (std::ranges::none_of(own, [&](const auto& one) { return one.slot.week == week; }))
                continue;
            rows.begin('L', 'f', number++, 0);
            for (std::size_t i = 0; i < own.size(); ++i)
                if (own[i].slot.week == week) rows.add(layout.first[visit] + i, 1);
            const auto& before = choices.options[follow_up->of];
            for (std::size_t i = 0; i < before.size(); ++i) {
                const int after = week - before[i].slot.week;
                if (after >= follow_up->weeks_min && after <= follow_up->weeks_max)
                    rows.add(layout.first[follow_up->of] + i, -1);
            }
        }
    }
}

std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos) return words;
        line.remove_prefix(begin);
        const auto end = std::min(line.find_first_of(" \t\r"), line.size());
        words.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

/// The first line of `text`, which is taken away from it.
std::string_view next_line(std::string_view& text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

}  // namespace

Model model_of(const Choices& choices, const Slots& start) {
    Model model;
    Layout layout{{}, 0, choices.options.size()};
    for (std::size_t visit = 0; visit < layout.visits; ++visit) {
        layout.first.push_back(layout.options);
        layout.options += choices.options[visit].size();
        for (std::size_t i = 0; i < choices.options[visit].size(); ++i)
            model.columns.emplace_back(visit, i);
    }
    const auto weeks = static_cast<std::size_t>(choices.weeks);
    Rows rows(layout.above(weeks));
    add_each_once(rows, choices, layout);
    add_days(rows, choices, layout);
    add_gaps(rows, choices, layout);
    add_follow_ups(rows, choices, layout);
    std::string columns;
    std::string bounds;
    model.start = "Stopped - objective value 0\n";
    for (std::size_t column = 0; column < model.columns.size(); ++column) {
        const auto& [visit, option] = model.columns[column];
        const auto& chosen = choices.options[visit][option];
        const auto name = fmt::format("x{}", column);
        columns += rows.lines(column, name, chosen.cost);
        bounds += fmt::format(" BV BND       {}\n", name);
        if (start[visit] != chosen.slot) continue;
        model.start += fmt::format("{} {} 1 0\n", column, name);
        model.has_start = true;
    }
    for (std::size_t visit = 0; visit < layout.visits; ++visit) {
        if (choices.options[visit].empty()) continue;
        const auto name = fmt::format("u{}", visit);
        columns += rows.lines(layout.left_out(visit), name, choices.left_out[visit]);
        bounds += fmt::format(" UP BND       {:<8}  {:>12}\n", name, 1);
    }
    for (std::size_t week = 0; week < weeks; ++week)
        columns += rows.lines(layout.above(week), fmt::format("e{}", week), choices.uneven_day);
    model.program = "NAME          calendar\nROWS\n N  cost\n" + rows.names() + "COLUMNS\n" +
                    columns + "RHS\n" + rows.rights() + "BOUNDS\n" + bounds + "ENDATA\n";
    return model;
}

std::optional<Slots> read_solution(const Choices& choices, const Model& model,
                                   std::string_view text) {
    const auto head = next_line(text);
    if (!head.starts_with("Optimal") && !head.starts_with("Stopped")) return std::nullopt;
    auto slots = choices.held;
    while (!text.empty()) {
        const auto words = words_of(next_line(text));
        if (words.size() != 4 || words[1].size() < 2) return std::nullopt;
        const auto number = number_in(words[1].substr(1));
        const auto value = number_in(words[2]);
        if (!number || !value || *number < 0) return std::nullopt;
        if (words[1][0] == 'u' || words[1][0] == 'e') continue;
        const auto column = static_cast<std::size_t>(*number);
        if (words[1][0] != 'x' || column >= model.columns.size()) return std::nullopt;
        if (std::abs(*value) < inexact) continue;
        if (std::abs(*value - 1) > inexact) return std::nullopt;
        const auto& [visit, option] = model.columns[column];
        if (slots[visit]) return std::nullopt;
        slots[visit] = choices.options[visit][option].slot;
    }
    return slots;
}

std::optional<std::int64_t> read_bound(const Choices& choices, std::string_view log) {
    std::optional<double> bound;
    std::optional<double> objective;
    bool is_best = false;
    while (!log.empty()) {
        const auto line = next_line(log);
        const auto words = words_of(line);
        if (line.starts_with("Result - Optimal solution found")) is_best = true;
        if (words.size() != 3) continue;
        if (line.starts_with("Lower bound:")) bound = number_in(words[2]);
        if (line.starts_with("Objective value:")) objective = number_in(words[2]);
    }
    if (!bound && is_best) bound = objective;
    if (!bound) return std::nullopt;
    const auto whole = std::ceil(*bound - inexact * std::max(1.0, std::abs(*bound)));
    if (std::abs(whole) > 1e15) return std::nullopt;
    return static_cast<std::int64_t>(whole) + choices.unavoidable;
}

}  // namespace liaise::timetables
