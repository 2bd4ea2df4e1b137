#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "modules/timetables/choices.hpp"

namespace liaise::timetables {

/// A visit that was taken out, and the number of the option that it had.
struct Taken {
    std::size_t visit = 0;
    std::size_t option = 0;
};

/// A calendar while it is being made: what is in it keeps all conditions, at every moment.
class Draft {
public:
    /// Empty; `choices` outlives it.
    explicit Draft(const Choices& choices);

    bool is_in(std::size_t visit) const { return chosen_[visit] != none; }
    const Option& option_of(std::size_t visit) const {
        return choices_->options[visit][static_cast<std::size_t>(chosen_[visit])];
    }
    /// Whether the visit, which is not in, can have the option beside all that is in.
    bool fits(std::size_t visit, const Option& option) const;
    /// What it would cost more than now; below 0 where it is better in than out.
    std::int64_t added_cost(std::size_t visit, const Option& option) const;
    /// Puts in a visit that fits, by the number of its option.
    void put(std::size_t visit, std::size_t option);
    /// Takes a visit out, and before it all that follow it. What was taken is added to `taken`.
    void take(std::size_t visit, std::vector<Taken>& taken);

    std::int64_t cost() const { return cost_; }
    /// The visits that are in one week of one team.
    const std::vector<std::uint32_t>& in_bin(std::size_t bin) const { return in_bin_[bin]; }
    /// By visit, with those of the past.
    std::vector<std::optional<Slot>> slots() const;

private:
    static constexpr std::int32_t none = -1;

    std::int64_t uneven_cost(int week, int days) const;

    const Choices* choices_;
    std::vector<std::int32_t> chosen_;  ///< By visit.
    std::vector<int> bin_days_;
    std::vector<int> week_days_;
    std::vector<std::vector<std::uint32_t>> in_bin_;
    std::int64_t cost_ = 0;
};

}  // namespace liaise::timetables
