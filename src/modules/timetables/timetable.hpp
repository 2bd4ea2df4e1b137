#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "modules/timetables/wanted.hpp"

namespace liaise::timetables {

/// What a calendar costs, each part in the units of `Weights`.
struct Cost {
    std::int64_t left_out = 0;
    std::int64_t changes = 0;
    std::int64_t travel = 0;
    std::int64_t uneven = 0;

    std::int64_t total() const { return left_out + changes + travel + uneven; }
    friend bool operator==(const Cost&, const Cost&) = default;
};

/// Why a visit is in no week: the first thing that nothing gets past.
enum class Because {
    expertise,   ///< No team has all of it.
    languages,   ///< No team of those has all of them.
    region,      ///< No team of those reaches the place.
    too_long,    ///< No team of those has so many days in any week.
    window,      ///< Its weeks are past, or outside of the calendar.
    joint_week,  ///< The week that was agreed is past, or outside of its window.
    last_visit,  ///< Too soon after the last visit there, or one that stands.
    closed,      ///< The place is closed in all weeks that are left.
    away,        ///< Holidays and leave take the days in all weeks that are left.
    follow_up,   ///< What it follows is left out, or leaves no week for it.
    gap,         ///< Another visit there is too near.
    full,        ///< Other visits take the days of all teams that could go.
};

/// A visit that is in no week, with the teams that could go or, where none can, that were left
/// before this stood in the way; and the other visit that it hangs on.
struct LeftOut {
    std::size_t visit = 0;
    Because because = Because::full;
    std::vector<std::size_t> teams;
    std::optional<std::size_t> other;
};

/// A thing that is wished and could be given up.
struct Wish {
    /// `visit` is the visit itself; all but the last three are of a visit.
    enum class Kind {
        visit,
        window,
        joint_week,
        follow_up,
        expertise,
        languages,
        place_gap,     ///< With the last visit, of a place.
        place_closed,  ///< Of a place.
        team_days,     ///< Of a team: its days each week, with holidays and leave.
    };
    Kind kind = Kind::visit;
    std::size_t number = 0;  ///< Of the visit, the place or the team.

    friend bool operator==(const Wish&, const Wish&) = default;
};

/// Wishes that cannot all be met, whatever becomes of all others. Without any one of them the rest
/// could be, or it was not proven that they cannot.
using Conflict = std::vector<Wish>;

/// How the search ended.
enum class Ended { best_there_is, near_enough, out_of_time, cancelled };

/// A calendar. None that keeps all conditions costs less than `bound`.
struct Timetable {
    std::vector<std::optional<Slot>> slots;  ///< By visit.
    Cost cost;
    std::int64_t bound = 0;
    double gap = 1;  ///< (cost - bound) / cost, without what no calendar has room for.
    Ended ended = Ended::out_of_time;
    std::vector<LeftOut> left_out;
    std::vector<Conflict> conflicts;  ///< About visits that must be and are not.
};

/// What the calendar breaks: the visits at fault, each once. Empty where it can be kept.
std::vector<std::size_t> broken(const Wanted& wanted,
                                const std::vector<std::optional<Slot>>& slots);

/// What the calendar costs, counted anew.
Cost cost_of(const Wanted& wanted, const std::vector<std::optional<Slot>>& slots);

}  // namespace liaise::timetables
