#include "modules/timetables/draft.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace liaise::timetables {

Draft::Draft(const Choices& choices)
    : choices_(&choices), chosen_(choices.options.size(), none), bin_days_(choices.free.size()),
      week_days_(static_cast<std::size_t>(choices.weeks)), in_bin_(choices.free.size()),
      cost_(std::accumulate(choices.left_out.begin(), choices.left_out.end(), std::int64_t{0})) {}

bool Draft::fits(std::size_t visit, const Option& option) const {
    if (bin_days_[option.bin] + option.days > choices_->free[option.bin]) return false;
    for (const auto& near : choices_->near[visit]) {
        if (is_in(near.other) &&
            std::abs(option_of(near.other).slot.week - option.slot.week) < near.gap_weeks)
            return false;
    }
    const auto& follow_up = choices_->follow_ups[visit];
    if (!follow_up) return true;
    if (!is_in(follow_up->of)) return false;
    const int after = option.slot.week - option_of(follow_up->of).slot.week;
    return after >= follow_up->weeks_min && after <= follow_up->weeks_max;
}

std::int64_t Draft::added_cost(std::size_t visit, const Option& option) const {
    const int days = week_days_[static_cast<std::size_t>(option.slot.week)];
    return option.cost - choices_->left_out[visit] +
           uneven_cost(option.slot.week, days + option.days) - uneven_cost(option.slot.week, days);
}

void Draft::put(std::size_t visit, std::size_t number) {
    const auto& option = choices_->options[visit][number];
    cost_ += added_cost(visit, option);
    chosen_[visit] = static_cast<std::int32_t>(number);
    bin_days_[option.bin] += option.days;
    week_days_[static_cast<std::size_t>(option.slot.week)] += option.days;
    in_bin_[option.bin].push_back(static_cast<std::uint32_t>(visit));
}

void Draft::take(std::size_t visit, std::vector<Taken>& taken) {
    if (!is_in(visit)) return;
    for (const auto follower : choices_->followers[visit]) take(follower, taken);
    const auto& option = option_of(visit);
    bin_days_[option.bin] -= option.days;
    week_days_[static_cast<std::size_t>(option.slot.week)] -= option.days;
    std::erase(in_bin_[option.bin], static_cast<std::uint32_t>(visit));
    taken.push_back({visit, static_cast<std::size_t>(chosen_[visit])});
    chosen_[visit] = none;
    cost_ -= added_cost(visit, option);
}

std::vector<std::optional<Slot>> Draft::slots() const {
    auto all = choices_->held;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (is_in(i)) all[i] = option_of(i).slot;
    return all;
}

std::int64_t Draft::uneven_cost(int week, int days) const {
    return choices_->uneven_day *
           std::max(days - choices_->shares[static_cast<std::size_t>(week)], 0);
}

}  // namespace liaise::timetables
