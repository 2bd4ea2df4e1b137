#include "modules/timetables/bound.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace liaise::timetables {

namespace {

// So many rounds without a gain, then the steps are halved.
constexpr int in_vain_max = 12;
// What of the last direction is kept: without it the prices swing to and fro.
constexpr double kept = 0.6;
// A gain that is worth the name, as a part of the value.
constexpr double gain_min = 1e-5;
// The search for prices begins with the best of so many prices of a day.
constexpr int first_prices = 25;
constexpr double first_prices_apart = 0.6;
// What is lost in counting with fractions.
constexpr double inexact = 1e-6;

}  // namespace

Bound::Bound(const Choices& choices)
    : choices_(choices), bins_(choices.free.size()), prices_(choices.options.size()),
      times_(choices.options.size()), direction_(choices.options.size()) {
    for (std::size_t bin = 0; bin < bins_.size(); ++bin) bins_[bin].free = choices.free[bin];
    double most = 0;
    for (std::size_t visit = 0; visit < prices_.size(); ++visit) {
        for (const auto& option : choices.options[visit])
            bins_[option.bin].items.push_back(
                {visit, option.days, static_cast<double>(option.cost)});
        most = std::max(most, static_cast<double>(choices.left_out[visit]));
    }
    prices_of_a_day_.push_back(0);
    for (int i = 0; i < first_prices; ++i, most *= first_prices_apart)
        prices_of_a_day_.push_back(most);
    prices_of_a_day_.push_back(static_cast<double>(choices.uneven_day));
}

void Bound::improve(std::int64_t best_cost) {
    if (!prices_of_a_day_.empty()) begin_from_a_price_of_a_day();
    std::ranges::fill(times_, 0);
    double value = value_of_visits();
    const auto weeks = static_cast<std::size_t>(choices_.weeks);
    for (std::size_t week = 0; week < weeks; ++week) value += value_of_week(week);
    const bool is_worth_it = value > best_ + gain_min * std::max(std::abs(best_), 1.0);
    if (value > best_) {
        best_ = value;
        best_prices_ = prices_;
    }
    if (!prices_of_a_day_.empty()) {
        prices_of_a_day_.pop_back();
        if (prices_of_a_day_.empty()) prices_ = best_prices_;
        return;
    }
    in_vain_ = is_worth_it ? 0 : in_vain_ + 1;
    if (in_vain_ > in_vain_max) {
        in_vain_ = 0;
        step_ /= 2;
    }
    change_prices(value, best_cost - choices_.unavoidable);
}

/// What a visit costs at least where each day has the same price. Where days are scarce all year
/// through, one of these is near the best prices there are.
void Bound::begin_from_a_price_of_a_day() {
    for (std::size_t visit = 0; visit < prices_.size(); ++visit) {
        auto least = static_cast<double>(choices_.left_out[visit]);
        for (const auto& option : choices_.options[visit])
            least = std::min(
                least, static_cast<double>(option.cost) + prices_of_a_day_.back() * option.days);
        prices_[visit] = least;
    }
}

std::int64_t Bound::value() const {
    if (!std::isfinite(best_)) return 0;
    return choices_.unavoidable +
           static_cast<std::int64_t>(std::ceil(best_ - inexact * std::max(1.0, std::abs(best_))));
}

/// Each visit's price is paid once; where it is dearer than to leave the visit out, that is done.
double Bound::value_of_visits() {
    double value = 0;
    for (std::size_t visit = 0; visit < prices_.size(); ++visit) {
        if (choices_.options[visit].empty()) {
            times_[visit] = 1;
            continue;
        }
        value += prices_[visit];
    }
    return value;
}

/// The best that all teams can do with one week, each in its days, the days above its share paid.
double Bound::value_of_week(std::size_t week) {
    const auto first = week * choices_.teams;
    std::vector<double> least{0};
    std::vector<std::vector<int>> days_of;  // by team, then by the days of it and those before
    for (std::size_t team = 0; team < choices_.teams; ++team) {
        auto& bin = bins_[first + team];
        fill(bin);
        std::vector<double> joined(least.size() + static_cast<std::size_t>(bin.free),
                                   std::numeric_limits<double>::infinity());
        std::vector<int> chosen(joined.size());
        for (std::size_t before = 0; before < least.size(); ++before) {
            for (int days = 0; days <= bin.free; ++days) {
                const auto all = before + static_cast<std::size_t>(days);
                const auto cost = least[before] + bin.least[static_cast<std::size_t>(days)];
                if (cost >= joined[all]) continue;
                joined[all] = cost;
                chosen[all] = days;
            }
        }
        least = std::move(joined);
        days_of.push_back(std::move(chosen));
    }
    std::size_t best_days = 0;
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t days = 0; days < least.size(); ++days) {
        const auto above = std::max(static_cast<int>(days) - choices_.shares[week], 0);
        const auto cost = least[days] + static_cast<double>(choices_.uneven_day * above);
        if (cost >= best) continue;
        best = cost;
        best_days = days;
    }
    for (std::size_t team = choices_.teams; team-- > 0;) {
        const int days = days_of[team][best_days];
        count(bins_[first + team], days);
        best_days -= static_cast<std::size_t>(days);
    }
    return best;
}

/// By the days that may be used, the best set of visits (a knapsack).
void Bound::fill(Bin& bin) {
    bin.tried.clear();
    bin.least.assign(static_cast<std::size_t>(bin.free) + 1, 0);
    for (std::size_t i = 0; i < bin.items.size(); ++i) {
        auto& item = bin.items[i];
        item.priced = item.cost - prices_[item.visit];
        if (item.priced >= 0) continue;
        item.taken = 0;
        bin.tried.push_back(i);
        for (int days = bin.free; days >= item.days; --days) {
            const auto at = static_cast<std::size_t>(days);
            const auto with = bin.least[at - static_cast<std::size_t>(item.days)] + item.priced;
            if (with >= bin.least[at]) continue;
            bin.least[at] = with;
            item.taken |= std::uint64_t{1} << at;
        }
    }
}

void Bound::count(const Bin& bin, int days) {
    for (std::size_t i = bin.tried.size(); i-- > 0 && days > 0;) {
        const auto& item = bin.items[bin.tried[i]];
        if ((item.taken >> static_cast<unsigned>(days) & 1U) == 0) continue;
        ++times_[item.visit];
        days -= item.days;
    }
}

/// Dearer where nobody takes the visit, cheaper where several do; never more than to leave it out.
void Bound::change_prices(double value, std::int64_t best_cost) {
    double square = 0;
    for (std::size_t visit = 0; visit < prices_.size(); ++visit) {
        direction_[visit] = kept * direction_[visit] + (1 - kept) * (1 - times_[visit]);
        const auto most = static_cast<double>(choices_.left_out[visit]);
        if (prices_[visit] >= most && direction_[visit] > 0) direction_[visit] = 0;
        square += direction_[visit] * direction_[visit];
    }
    if (square < inexact) {
        in_vain_ = in_vain_max;
        return;
    }
    const double to_go = std::max(static_cast<double>(best_cost) - value, 1.0);
    const double width = step_ * to_go / square;
    for (std::size_t visit = 0; visit < prices_.size(); ++visit) {
        const auto most = static_cast<double>(choices_.left_out[visit]);
        prices_[visit] = std::clamp(prices_[visit] + width * direction_[visit], 0.0, most);
    }
}

}  // namespace liaise::timetables
