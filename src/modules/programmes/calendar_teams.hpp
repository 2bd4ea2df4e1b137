#pragma once

#include "modules/programmes/candidate.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::programmes {

/// Days, both included, on which nobody works or a place is closed.
struct DaysOff {
    Day from;
    Day to;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("programme_days_off", field("from", &DaysOff::from, sealed, "The first day."),
                      field("to", &DaysOff::to, sealed, "The last day."));
    }
};
static_assert(Described<DaysOff>);

/// A region that a team goes to.
struct TeamWay {
    Id<regions::Region> region;
    std::int64_t travel_days = 0;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "programme_team_way",
            field("region", &TeamWay::region, sealed, "Where to, with all that lies in it."),
            field("travel_days", &TeamWay::travel_days, sealed,
                  "Days there and back; 0 where the team is at home."));
    }
};
static_assert(Described<TeamWay>);

/// What a team of the plan can do in a week.
struct TeamWeeks {
    std::string name;
    std::optional<std::int64_t> days_each_week;
    std::vector<TeamWay> regions;
    std::vector<DaysOff> leave;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using T = TeamWeeks;
        return record(
            "programme_team_weeks", field("name", &T::name, sealed, "Which team."),
            field("days_each_week", &T::days_each_week, sealed,
                  "Days each week for visits and the way there; 5 where nothing is said."),
            field("regions", &T::regions, sealed,
                  "Where it goes; without any it goes everywhere, without a day under way."),
            field("leave", &T::leave, sealed, "When it is away."));
    }
};
static_assert(Described<TeamWeeks>);

/// What a team does in a week where nothing is said.
inline constexpr std::int64_t days_each_week_unsaid = 5;

}  // namespace liaise::programmes
