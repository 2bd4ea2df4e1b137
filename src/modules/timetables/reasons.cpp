#include "modules/timetables/reasons.hpp"

#include <algorithm>
#include <cstdlib>

#include "modules/timetables/draft.hpp"

namespace liaise::timetables {

namespace {

using Slots = std::vector<std::optional<Slot>>;

/// The visit at the same place that is too near to all of its weeks, or to some that are left.
std::optional<std::size_t> too_near(const Choices& choices, const Slots& slots, std::size_t visit,
                                    const Slot& slot) {
    for (const auto& near : choices.near[visit]) {
        if (slots[near.other] && std::abs(slots[near.other]->week - slot.week) < near.gap_weeks)
            return near.other;
    }
    return std::nullopt;
}

bool follows(const Choices& choices, const Slots& slots, std::size_t visit, const Slot& slot) {
    const auto& follow_up = choices.follow_ups[visit];
    if (!follow_up) return true;
    if (!slots[follow_up->of]) return false;
    const int after = slot.week - slots[follow_up->of]->week;
    return after >= follow_up->weeks_min && after <= follow_up->weeks_max;
}

/// Of a visit that could be somewhere, were it not for others.
LeftOut why_not_beside_others(const Choices& choices, const Slots& slots, std::size_t visit) {
    LeftOut why{visit, Because::follow_up, {}, std::nullopt};
    std::vector<Option> left = choices.options[visit];
    std::erase_if(
        left, [&](const Option& option) { return !follows(choices, slots, visit, option.slot); });
    if (left.empty()) {
        why.other = choices.follow_ups[visit]->of;
        return why;
    }
    why.because = Because::gap;
    std::erase_if(left, [&](const Option& option) {
        const auto other = too_near(choices, slots, visit, option.slot);
        if (other) why.other = other;
        return other.has_value();
    });
    if (left.empty()) return why;
    why.because = Because::full;
    why.other.reset();
    for (const auto& option : left) why.teams.push_back(option.slot.team);
    std::ranges::sort(why.teams);
    why.teams.erase(std::unique(why.teams.begin(), why.teams.end()), why.teams.end());
    return why;
}

}  // namespace

std::vector<LeftOut> left_out(const Wanted& wanted, const Choices& choices, const Slots& slots) {
    std::vector<LeftOut> all;
    for (std::size_t visit = 0; visit < slots.size(); ++visit) {
        if (slots[visit]) continue;
        all.push_back(choices.options[visit].empty()
                          ? why_none(wanted, visit)
                          : why_not_beside_others(choices, slots, visit));
    }
    return all;
}

}  // namespace liaise::timetables
