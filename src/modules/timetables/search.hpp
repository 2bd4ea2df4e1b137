#pragma once

#include <cstdint>
#include <vector>

#include "modules/timetables/dice.hpp"
#include "modules/timetables/draft.hpp"

namespace liaise::timetables {

/// Looks for better and better calendars: begins with the one that stands, puts in what fits, then
/// takes some visits out and puts them in again elsewhere, over and over. What it does hangs on the
/// seed alone.
class Search {
public:
    /// Has a calendar at once. `choices` outlives it.
    Search(const Choices& choices, std::uint64_t seed);

    /// So many times some visits are taken out and put in again.
    void run(std::size_t rounds);
    /// Goes on from a calendar that another found, if it keeps all conditions and costs less.
    void take_over(const std::vector<std::optional<Slot>>& slots);

    const std::vector<std::optional<Slot>>& best() const { return best_slots_; }
    std::int64_t best_cost() const { return best_cost_; }

private:
    void put_in_what_stands();
    void try_once();
    void take_some();
    void take_some_bins();
    void take_for_one_left_out();
    void take_for_one_moved();
    void take_bin(std::size_t bin);
    void line_up();
    void put_in(const std::vector<std::size_t>& line);
    bool put_in(std::size_t visit);
    bool is_accepted(std::int64_t before);
    void undo();
    void note_best();
    std::size_t any_movable() { return movable_[dice_.below(movable_.size())]; }

    const Choices& choices_;
    Dice dice_;
    Draft draft_;
    std::vector<std::size_t> movable_;  ///< Visits with an option, the scarcest of a class first.
    std::vector<std::size_t> rank_;     ///< By visit: its number among those.
    std::vector<Taken> taken_;
    std::vector<std::size_t> line_;  ///< What is to be put in.
    std::vector<std::optional<Slot>> best_slots_;
    std::int64_t best_cost_ = 0;
    std::size_t round_ = 0;
    std::size_t cycle_rounds_;
    double warmth_ = 0;
};

}  // namespace liaise::timetables
