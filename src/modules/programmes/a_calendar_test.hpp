#pragma once

#include <algorithm>

#include "modules/programmes/a_programme_test.hpp"
#include "modules/programmes/calendars.hpp"

namespace liaise::programmes {

/// A second is more than such small calendars take.
inline constexpr std::int64_t seconds_to_make = 1;

/// A programme whose calendar is asked for, made and moved.
class ACalendar : public AProgramme {
protected:
    Result<ShownCalendar> calendar(const std::optional<guard::Viewer>& viewer) {
        const auto tx = database().reading();
        guard::Work work(*viewer, *tx, noon);
        auto found = find_calendar(work, {programme});
        if (!found) return std::unexpected(found.error());
        return **found;
    }
    Result<ShownCalendar> made(const std::optional<guard::Viewer>& viewer,
                               std::optional<Day> from = {},
                               std::int64_t seconds = seconds_to_make) {
        const auto tx = database().writing();
        guard::Desk desk(*tx, noon, *viewer, "192.0.2.7", "");
        auto step = desk.work<guard::EditingDoorstep>();
        if (!step) return std::unexpected(step.error());
        auto outcome = make_calendar(*step, {programme, seconds, from});
        if (!outcome) return std::unexpected(outcome.error());
        tx->commit();
        return **outcome;
    }
    Result<Done> asked_as(const std::optional<guard::Viewer>& viewer,
                          const CalendarWishes& wishes) {
        const auto version = seen(bo)->version;
        return as<guard::OwnWork>(viewer, [&](guard::OwnWork& work) {
            return ask_for_calendar(work, {programme, version, wishes});
        });
    }
    void ask(const CalendarWishes& wishes) {
        const auto outcome = asked_as(bo, wishes);
        ASSERT_TRUE(outcome) << outcome.error().field << ' ' << outcome.error().code;
    }
    /// The field that is at fault and why; empty where it was taken.
    std::string refusal_of(const CalendarWishes& wishes) {
        const auto outcome = asked_as(bo, wishes);
        return outcome ? "" : outcome.error().field + ' ' + outcome.error().code;
    }
    std::string put(const Id<places::Place>& place, Day week, bool is_fixed) {
        CalendarMove move;
        move.id = programme;
        move.version = seen(bo)->version;
        move.slot = {place, false, week, "North team", is_fixed};
        return done(bo, &move_visit, move);
    }
    static CalendarVisit visit_to(const ShownCalendar& calendar, const Id<places::Place>& place,
                                  bool is_follow_up = false) {
        for (const auto& visit : calendar.visits)
            if (visit.place == place && visit.is_follow_up == is_follow_up) return visit;
        return {};
    }
    /// A wish to visit the place that must be met.
    static VisitWish must(const Id<places::Place>& place) {
        VisitWish wish;
        wish.place = place;
        wish.want = Code<"calendar_want">{"must"};
        return wish;
    }
    static bool has(const CalendarConflict& conflict, const char* kind) {
        return std::ranges::any_of(conflict.wishes,
                                   [&](const NamedWish& wish) { return wish.kind.value == kind; });
    }
};

}  // namespace liaise::programmes
