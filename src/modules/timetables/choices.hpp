#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "modules/timetables/timetable.hpp"

namespace liaise::timetables {

/// A week and a team that a visit could have, whatever becomes of the others.
struct Option {
    Slot slot;
    std::size_t bin = 0;    ///< The week of the team, by its number.
    int days = 0;           ///< Of the team's, with the way.
    std::int64_t cost = 0;  ///< Of the way, and of the change.
};

/// Two visits of one place that must lie so far apart.
struct Near {
    std::size_t other = 0;
    int gap_weeks = 0;
};

/// What is asked for, as numbers that a search can count with. Visits of the past are in it only in
/// what they leave to others.
struct Choices {
    int weeks = 0;
    std::size_t teams = 0;
    std::vector<std::vector<Option>> options;         ///< By visit; empty for one that is held.
    std::vector<std::int64_t> left_out;               ///< What it costs to leave a visit out.
    std::vector<std::vector<Near>> near;              ///< By visit.
    std::vector<std::optional<FollowUp>> follow_ups;  ///< Of visits that are not held.
    std::vector<std::vector<std::size_t>> followers;  ///< By visit.
    std::vector<std::optional<Slot>> standing;        ///< By visit.
    std::vector<std::optional<Slot>> held;            ///< By visit: those of the past.
    std::vector<int> free;                            ///< Days, by bin.
    std::vector<int> shares;                          ///< An even share of days, by week.
    std::int64_t uneven_day = 0;
    std::int64_t unavoidable = 0;  ///< What visits cost that have no option at all.
};

/// Reads what is asked for, which has passed `check`.
Choices choices(const Wanted& wanted);

/// The number of a team's week.
inline std::size_t bin_of(std::size_t teams, const Slot& slot) {
    return static_cast<std::size_t>(slot.week) * teams + slot.team;
}

/// Whether everything that is asked for is among what somebody has.
bool has_all(const std::vector<std::string>& some, const std::vector<std::string>& asked);

/// What it costs to leave out a visit of a class.
std::int64_t left_out_cost(const Weights& weights, Want want);

/// The days there and back; nothing where the team does not go.
std::optional<int> travel_days(const Team& team, const Place& place);

/// What it costs that a visit no longer stands where it stood.
std::int64_t change_cost(const Wanted& wanted, std::size_t visit, const Slot& slot);

/// The days of work that each week has where all is spread by what the teams can do.
std::vector<int> even_shares(const Wanted& wanted);

/// Why a visit that has no option has none.
LeftOut why_none(const Wanted& wanted, std::size_t visit);

}  // namespace liaise::timetables
