#include "modules/complaints/epochs.hpp"

#include <fmt/format.h>

namespace liaise::complaints {

namespace {

std::string epoch_key(const std::string& period, std::int64_t after, std::int64_t until) {
    return fmt::format("{} {}-{}", period, after, until);
}

std::vector<do_no_harm::Line> as_they_are(const std::vector<GivenLine>& lines) {
    std::vector<do_no_harm::Line> all;
    for (const auto& line : lines) all.push_back({"", line.keys});
    // Their place in the table is their name: what is known already is told by it.
    for (std::size_t i = 0; i < all.size(); ++i) all[i].name = std::to_string(i);
    return all;
}

}  // namespace

std::string key_of(const Period& period) {
    return text_of(period.from) + '/' + text_of(period.to);
}

Epochs::Epochs(const std::vector<Entry>& entries) {
    for (const auto& entry : entries) {
        const auto period = key_of(entry.period);
        epochs_[period].insert({entry.after_table, entry.until_table});
        counts_.push_back({entry.place, entry.theme,
                           epoch_key(period, entry.after_table, entry.until_table),
                           entry.number, entry.largest, entry.person});
    }
}

template <class F>
std::vector<do_no_harm::Line> Epochs::lines(const std::vector<GivenLine>& periods,
                                            F&& is_counted) const {
    auto all = as_they_are(periods);
    for (auto& line : all) {
        std::vector<std::string> members;
        for (const auto& key : line.members) {
            const auto found = epochs_.find(key);
            if (found == epochs_.end()) continue;
            for (const auto& [after, until] : found->second)
                if (is_counted(after, until)) members.push_back(epoch_key(key, after, until));
        }
        line.members = std::move(members);
    }
    return all;
}

do_no_harm::Layout Epochs::as_of_now(const std::vector<GivenLine>& rows,
                                     const std::vector<GivenLine>& columns,
                                     const std::vector<GivenLine>& periods) const {
    const auto is_there = [](std::int64_t, std::int64_t until) {
        return until == Entry::still_there;
    };
    return {as_they_are(rows), as_they_are(columns), lines(periods, is_there)};
}

do_no_harm::Received Epochs::received(const TableGiven& table) const {
    const auto was_in = [&](std::int64_t after, std::int64_t until) {
        return after < table.number && table.number <= until;
    };
    do_no_harm::Received received;
    received.layout = {as_they_are(table.rows), as_they_are(table.columns),
                       lines(table.periods, was_in)};
    for (const auto& cell : table.cells) received.shown.push_back(cell.number.has_value());
    return received;
}

}  // namespace liaise::complaints
