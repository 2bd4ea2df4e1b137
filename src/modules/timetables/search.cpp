#include "modules/timetables/search.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace liaise::timetables {

namespace {

// Chosen by trying, on calendars of 400 visits: how much worse a calendar may become for a while,
// at the begin and at the end of a cycle, in the units of `Weights`.
constexpr double warmth_first = 5;
constexpr double warmth_last = 0.15;
constexpr std::size_t first_cycle_rounds = 20'000;
constexpr std::size_t cycle_rounds_max = 320'000;
// How many visits are taken out at once.
constexpr std::size_t taken_max = 14;
// Of those that are left out, so many are tried again each time.
constexpr std::size_t tried_again_max = 8;
// One in so many options is passed over, so that the same is not done each time.
constexpr std::size_t passed_over = 50;
// One in so many times a visit goes anywhere.
constexpr std::size_t rarely = 60;
constexpr std::size_t often = 4;

}  // namespace

Search::Search(const Choices& choices, std::uint64_t seed)
    : choices_(choices), dice_(seed), draft_(choices), rank_(choices.options.size()),
      cycle_rounds_(first_cycle_rounds) {
    for (std::size_t i = 0; i < choices.options.size(); ++i)
        if (!choices.options[i].empty()) movable_.push_back(i);
    std::ranges::stable_sort(movable_, [&](std::size_t one, std::size_t other) {
        if (choices.left_out[one] != choices.left_out[other])
            return choices.left_out[one] > choices.left_out[other];
        return choices.options[one].size() < choices.options[other].size();
    });
    for (std::size_t i = 0; i < movable_.size(); ++i) rank_[movable_[i]] = i;
    put_in_what_stands();
    put_in(movable_);
    best_cost_ = draft_.cost();
    best_slots_ = draft_.slots();
}

void Search::run(std::size_t rounds) {
    if (movable_.empty()) return;
    for (std::size_t i = 0; i < rounds; ++i) try_once();
}

void Search::take_over(const std::vector<std::optional<Slot>>& slots) {
    Draft other(choices_);
    std::vector<std::size_t> waiting;
    for (const auto visit : movable_)
        if (visit < slots.size() && slots[visit]) waiting.push_back(visit);
    // What follows another goes in after it, whatever their order.
    for (std::size_t before = 0; before != waiting.size() && !waiting.empty();) {
        before = waiting.size();
        std::erase_if(waiting, [&](std::size_t visit) {
            const auto& options = choices_.options[visit];
            const auto found = std::ranges::find(options, *slots[visit], &Option::slot);
            if (found == options.end() || !other.fits(visit, *found)) return false;
            other.put(visit, static_cast<std::size_t>(found - options.begin()));
            return true;
        });
    }
    if (!waiting.empty() || other.cost() >= best_cost_) return;
    draft_ = std::move(other);
    note_best();
}

void Search::put_in_what_stands() {
    // Twice, as what follows another may stand before it in the line.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto visit : movable_) {
            const auto& stood = choices_.standing[visit];
            const auto& options = choices_.options[visit];
            if (!stood || draft_.is_in(visit)) continue;
            const auto found = std::ranges::find(options, *stood, &Option::slot);
            if (found != options.end() && draft_.fits(visit, *found))
                draft_.put(visit, static_cast<std::size_t>(found - options.begin()));
        }
    }
}

void Search::try_once() {
    if (round_ == cycle_rounds_) {
        round_ = 0;
        cycle_rounds_ = std::min(2 * cycle_rounds_, cycle_rounds_max);
    }
    const double done = static_cast<double>(round_++) / static_cast<double>(cycle_rounds_);
    warmth_ = warmth_first * std::pow(warmth_last / warmth_first, done);
    const auto before = draft_.cost();
    taken_.clear();
    switch (dice_.below(5)) {
        case 0: take_for_one_left_out(); break;
        case 1: take_for_one_moved(); break;
        case 2: take_some(); break;
        default: take_some_bins(); break;
    }
    line_up();
    put_in(line_);
    if (!is_accepted(before)) undo();
    else if (draft_.cost() < best_cost_) note_best();
}

void Search::take_some() {
    const auto most = 1 + dice_.below(taken_max);
    for (std::size_t i = 0; i < most; ++i) draft_.take(any_movable(), taken_);
}

/// The work of some weeks that have a team or a week in common.
void Search::take_some_bins() {
    const auto most = 1 + dice_.below(taken_max);
    auto visit = any_movable();
    const auto& options = choices_.options[visit];
    auto slot = options[dice_.below(options.size())].slot;
    const bool is_one_team = dice_.below(2) == 0;
    for (std::size_t i = 0; i < most && taken_.size() < most; ++i) {
        take_bin(bin_of(choices_.teams, slot));
        if (is_one_team)
            slot.week = static_cast<int>(dice_.below(static_cast<std::size_t>(choices_.weeks)));
        else slot.team = dice_.below(choices_.teams);
    }
}

/// Room for one that is left out: a week that it could have, and what stands in its way.
void Search::take_for_one_left_out() {
    auto visit = any_movable();
    for (std::size_t i = 0; draft_.is_in(visit) && i < movable_.size(); ++i)
        visit = movable_[(rank_[visit] + 1) % movable_.size()];
    if (draft_.is_in(visit)) return take_some();
    const auto& options = choices_.options[visit];
    take_bin(options[dice_.below(options.size())].bin);
    for (const auto& near : choices_.near[visit]) draft_.take(near.other, taken_);
    if (choices_.follow_ups[visit]) draft_.take(choices_.follow_ups[visit]->of, taken_);
    take_some();
}

/// Room for one that no longer stands where it stood.
void Search::take_for_one_moved() {
    const auto visit = any_movable();
    const auto& stood = choices_.standing[visit];
    if (!stood || (draft_.is_in(visit) && draft_.option_of(visit).slot == *stood))
        return take_some_bins();
    draft_.take(visit, taken_);
    take_bin(bin_of(choices_.teams, *stood));
    for (const auto& near : choices_.near[visit])
        if (dice_.below(2) == 0) draft_.take(near.other, taken_);
}

void Search::take_bin(std::size_t bin) {
    const auto all = draft_.in_bin(bin);
    for (const auto visit : all) draft_.take(visit, taken_);
}

/// What was taken and some that were left out: the weightiest class first, mostly.
void Search::line_up() {
    line_.clear();
    for (const auto& taken : taken_) line_.push_back(taken.visit);
    const auto from = dice_.below(movable_.size());
    std::size_t again = 0;
    for (std::size_t i = 0; i < movable_.size() && again < tried_again_max; ++i) {
        const auto visit = movable_[(from + i) % movable_.size()];
        if (draft_.is_in(visit) || std::ranges::find(line_, visit) != line_.end()) continue;
        line_.push_back(visit);
        ++again;
    }
    for (std::size_t i = line_.size(); i > 1; --i) std::swap(line_[i - 1], line_[dice_.below(i)]);
    const auto way = dice_.below(8);
    if (way == 0) return;
    std::ranges::stable_sort(line_, [&](std::size_t one, std::size_t other) {
        if (way < 3) return rank_[one] < rank_[other];
        return choices_.left_out[one] > choices_.left_out[other];
    });
}

void Search::put_in(const std::vector<std::size_t>& line) {
    bool is_one_waiting = false;
    for (const auto visit : line)
        if (!put_in(visit) && choices_.follow_ups[visit]) is_one_waiting = true;
    // A follow-up may have stood in the line before what it follows.
    if (!is_one_waiting) return;
    for (const auto visit : line)
        if (!draft_.is_in(visit) && choices_.follow_ups[visit]) put_in(visit);
}

/// Where it costs least just now.
bool Search::put_in(std::size_t visit) {
    if (draft_.is_in(visit)) return true;
    const auto& options = choices_.options[visit];
    // Where it costs least may leave no week for what follows: then anywhere, now and then.
    const bool is_any = dice_.below(choices_.followers[visit].empty() ? rarely : often) == 0;
    std::int64_t least = 0;
    std::size_t alike = 0;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto added = is_any ? std::int64_t{-1} : draft_.added_cost(visit, options[i]);
        if (added > least || !draft_.fits(visit, options[i])) continue;
        if (dice_.below(passed_over) == 0) continue;
        alike = best && added == least ? alike + 1 : 1;
        if (added < least || !best || dice_.below(alike) == 0) best = i;
        least = added;
    }
    if (!best) return false;
    draft_.put(visit, *best);
    return true;
}

bool Search::is_accepted(std::int64_t before) {
    const double allowed = static_cast<double>(before) - warmth_ * std::log(dice_.part());
    return static_cast<double>(draft_.cost()) <= allowed;
}

void Search::undo() {
    std::vector<Taken> put;
    for (const auto visit : line_) draft_.take(visit, put);
    for (const auto& [visit, option] : taken_) draft_.put(visit, option);
}

void Search::note_best() {
    best_cost_ = draft_.cost();
    best_slots_ = draft_.slots();
}

}  // namespace liaise::timetables
