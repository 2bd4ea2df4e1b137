#include "modules/complaints/series.hpp"

#include "modules/signals/over_time.hpp"

namespace liaise::complaints {

namespace {

std::int64_t length_of(const Period& period) { return days_between(period.from, period.to) + 1; }

}  // namespace

OwnSeries::OwnSeries(const Layout& layout, const std::vector<Entry>& entries,
                     const std::vector<Complete>& complete)
    : layout_(layout) {
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
        for (const auto& key : layout.rows[row].keys) rows_.emplace(key, row);
    for (const auto& theme : layout.themes) themes_.emplace(theme, themes_.size());
    const Known known(layout, complete);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        std::vector<char> of_row;
        for (std::size_t period = 0; period < layout.periods.size(); ++period)
            of_row.push_back(known.is_complete(row, period) ? 1 : 0);
        complete_.push_back(std::move(of_row));
    }
    for (const auto& entry : entries)
        if (entry.is_there()) add(entry);
}

void OwnSeries::add(const Entry& entry) {
    const auto row = rows_.find(entry.place);
    const auto theme = themes_.find(entry.theme);
    if (row == rows_.end() || theme == themes_.end()) return;
    for (std::size_t at = 0; at < layout_.periods.size(); ++at) {
        const auto& period = layout_.periods[at];
        if (entry.period.to < period.from) break;
        if (period.to < entry.period.from) continue;
        auto& counts = counts_[{row->second, theme->second}];
        counts.resize(layout_.periods.size());
        if (!period.holds(entry.period)) {
            counts[at].is_part_of_longer = true;
            continue;
        }
        counts[at].number += entry.number;
        if (!entry.is_case) counts[at].days_counted += length_of(entry.period);
    }
}

std::vector<OwnSeries::Where> OwnSeries::written_down() const {
    std::vector<Where> all;
    for (const auto& [where, counts] : counts_) all.push_back(where);
    return all;
}

std::vector<std::int64_t> OwnSeries::numbers(const Where& where) const {
    std::vector<std::int64_t> all;
    for (std::size_t at = 0; at < layout_.periods.size(); ++at) all.push_back(number(where, at));
    return all;
}

std::int64_t OwnSeries::number(const Where& where, std::size_t period) const {
    const bool is_complete = complete_[where.row][period] != 0;
    const auto found = counts_.find(where);
    if (found == counts_.end()) return is_complete ? 0 : signals::unknown;
    const auto& count = found->second[period];
    // Only of one place can counts tell of every day: they do not overlap.
    const bool is_counted = layout_.rows[where.row].keys.size() == 1 &&
                            count.days_counted == length_of(layout_.periods[period]);
    if (count.is_part_of_longer || !(is_complete || is_counted)) return signals::unknown;
    return count.number;
}

}  // namespace liaise::complaints
