#include "modules/complaints/sums.hpp"

#include <algorithm>

namespace liaise::complaints {

namespace {

std::int64_t days_in(const Period& period) { return days_between(period.from, period.to) + 1; }

}  // namespace

Sums::Sums(const Layout& layout, const std::vector<Entry>& entries) : layout_(layout) {
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
        for (const auto& key : layout.rows[row].keys) rows_[key].push_back(row);
    for (const auto& theme : layout.themes) themes_.emplace(theme, themes_.size());
    const auto cells = (layout.rows.size() + 1) * layout.themes.size() * layout.periods.size();
    numbers_.assign(cells, 0);
    days_counted_.assign(cells, 0);
    for (const auto& entry : entries)
        if (entry.is_there()) add(entry);
}

void Sums::add(const Entry& entry) {
    const auto theme = themes_.find(entry.theme);
    if (theme == themes_.end() || layout_.periods.empty()) return;
    const Period time{layout_.periods.front().from, layout_.periods.back().to};
    const bool is_of_the_time = entry.period.from <= time.to && time.from <= entry.period.to;
    if (!is_of_the_time) return;
    const auto rows = rows_.find(entry.place);
    const auto period = period_of(entry);
    if (rows == rows_.end() || !period) {
        // A place that was not asked for is not left out; a region as a whole, among places, is.
        const bool is_region = entry.place.starts_with("region:") && layout_.rows_are == "place";
        if (is_region || rows != rows_.end()) left_out_ += entry.number;
        return;
    }
    auto lines = rows->second;
    lines.push_back(all_rows());
    for (const auto row : lines) {
        const auto at = index(row, theme->second, *period);
        numbers_[at] += entry.number;
        if (!entry.is_case) days_counted_[at] += days_in(entry.period);
    }
}

Sum Sums::at(std::size_t row, std::size_t theme, std::size_t period) const {
    const auto at = index(row, theme, period);
    // Only of one place can counts tell of every day: they do not overlap.
    const bool is_one_place = row < layout_.rows.size() && layout_.rows[row].keys.size() == 1;
    return {numbers_[at],
            is_one_place && days_counted_[at] == days_in(layout_.periods[period])};
}

std::optional<std::size_t> Sums::period_of(const Entry& entry) const {
    const auto after = std::ranges::upper_bound(layout_.periods, entry.period.from, {},
                                                [](const Period& period) { return period.from; });
    if (after == layout_.periods.begin()) return std::nullopt;
    const auto found = after - 1;
    if (!found->holds(entry.period)) return std::nullopt;
    return static_cast<std::size_t>(found - layout_.periods.begin());
}

std::size_t Sums::index(std::size_t row, std::size_t theme, std::size_t period) const {
    return (row * layout_.themes.size() + theme) * layout_.periods.size() + period;
}

Known::Known(const Layout& layout, const std::vector<Complete>& complete) : layout_(layout) {
    for (const auto& one : complete) by_place_[one.place].push_back(one.period);
    // In order, so that what one stretch leaves open the next may fill.
    for (auto& [place, periods] : by_place_) std::ranges::sort(periods);
}

bool Known::is_complete(std::size_t row, std::size_t period) const {
    const auto& time = layout_.periods[period];
    if (is_complete("", time)) return true;
    if (row >= layout_.rows.size() || layout_.rows[row].places.empty()) return false;
    return std::ranges::all_of(layout_.rows[row].places, [&](const std::string& place) {
        return is_complete(place, time);
    });
}

bool Known::is_complete(const std::string& place, const Period& period) const {
    const auto found = by_place_.find(place);
    if (found == by_place_.end()) return false;
    auto open_from = period.from;
    for (const auto& stretch : found->second)
        if (stretch.from <= open_from && open_from <= stretch.to)
            open_from = plus_days(stretch.to, 1);
    return open_from > period.to;
}

}  // namespace liaise::complaints
