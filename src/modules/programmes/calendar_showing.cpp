#include "modules/programmes/calendar_showing.hpp"

#include <algorithm>

#include "modules/timetables/choices.hpp"
#include "modules/timetables/reasons.hpp"

namespace liaise::programmes {

namespace {

using timetables::Because;
using timetables::Wish;

const char* reason_of(Because because) {
    switch (because) {
        case Because::expertise:
        case Because::languages: return "expertise";
        case Because::region: return "region";
        case Because::too_long: return "too_long";
        case Because::window: return "window";
        case Because::joint_week: return "joint_week";
        case Because::last_visit: return "last_visit";
        case Because::closed: return "closed";
        case Because::away: return "away";
        case Because::follow_up: return "follow_up";
        case Because::gap: return "gap";
        case Because::full: return "full";
    }
    return "full";
}

const char* want_of(timetables::Want want) {
    if (want == timetables::Want::must) return "must";
    return want == timetables::Want::should ? "should" : "if_it_fits";
}

/// Days that a team has left in a week, beside what stands there.
int days_left(const timetables::Wanted& wanted, const timetables::Slot& slot) {
    int days = timetables::free_days(wanted, slot);
    for (std::size_t i = 0; i < wanted.visits.size(); ++i) {
        if (wanted.standing[i] != slot) continue;
        const auto& place = wanted.places[wanted.visits[i].place];
        const auto way = timetables::travel_days(wanted.teams[slot.team], place);
        days -= wanted.visits[i].days + way.value_or(0);
    }
    return days;
}

/// Whether a visit of which it is said that all is full could go after all: somebody has taken
/// another one out.
bool has_room(const CalendarQuestion& question, const timetables::Choices& choices,
              std::size_t visit) {
    return std::ranges::any_of(choices.options[visit], [&](const timetables::Option& option) {
        return option.days <= days_left(question.wanted, option.slot);
    });
}

void say_why_left_out(const CalendarQuestion& question, ShownCalendar& shown) {
    const auto& wanted = question.wanted;
    const auto choices = timetables::choices(wanted);
    for (const auto& why : timetables::left_out(wanted, choices, wanted.standing)) {
        if (why.because == Because::full && has_room(question, choices, why.visit)) continue;
        auto& visit = shown.visits[why.visit];
        visit.left_out = Code<"calendar_reason">{reason_of(why.because)};
        for (const auto team : why.teams)
            if (!question.teams[team].empty())
                visit.teams_that_could.push_back(question.teams[team]);
    }
}

CalendarVisit visit_of(const CalendarQuestion& question, const Opened& programme,
                       std::size_t number) {
    const auto& which = question.visits[number];
    const auto& asked = question.wanted.visits[number];
    CalendarVisit visit;
    visit.place = which.place;
    visit.names = question.names[asked.place];
    visit.is_follow_up = which.is_follow_up;
    visit.want = {want_of(asked.want)};
    visit.days = asked.days;
    const auto& slot = question.wanted.standing[number];
    if (!slot) return visit;
    visit.week = question.week(slot->week);
    visit.team = question.teams[slot->team];
    visit.is_past = timetables::is_held(question.wanted, number);
    const auto& calendar = programme.contents.calendar;
    if (!calendar) return visit;
    for (const auto& kept : calendar->slots)
        if (kept.place == which.place && kept.is_follow_up == which.is_follow_up)
            visit.is_fixed = kept.is_fixed;
    return visit;
}

NamedWish named_wish(const CalendarQuestion& question, const Wish& wish) {
    NamedWish named;
    const auto of_visit = [&](const char* kind) {
        named.kind = {kind};
        named.place = question.visits[wish.number].place;
        named.is_follow_up = question.visits[wish.number].is_follow_up;
    };
    const auto of_place = [&](const char* kind) {
        named.kind = {kind};
        for (std::size_t i = 0; i < question.visits.size() && !named.place; ++i)
            if (question.wanted.visits[i].place == wish.number)
                named.place = question.visits[i].place;
    };
    switch (wish.kind) {
        case Wish::Kind::visit: of_visit("visit"); break;
        case Wish::Kind::window: of_visit("window"); break;
        case Wish::Kind::joint_week: of_visit("joint_week"); break;
        case Wish::Kind::follow_up: of_visit("follow_up"); break;
        case Wish::Kind::expertise:
        case Wish::Kind::languages: of_visit("expertise"); break;
        case Wish::Kind::place_gap: of_place("place_gap"); break;
        case Wish::Kind::place_closed: of_place("place_closed"); break;
        case Wish::Kind::team_days:
            named.kind = {"team_days"};
            if (!question.teams[wish.number].empty()) named.team = question.teams[wish.number];
            break;
    }
    return named;
}

}  // namespace

Result<ShownCalendar> shown_calendar(guard::Work& work, const Opened& programme) {
    const auto& contents = programme.contents;
    const auto question = calendar_question(work, contents, {});
    if (!question) return std::unexpected(question.error());
    const auto& wanted = question->wanted;
    ShownCalendar shown;
    shown.id = programme.circle.id();
    shown.version = programme.version;
    shown.first_week = question->first_week;
    shown.weeks = wanted.weeks;
    if (wanted.from_week < wanted.weeks) shown.next_week = question->week(wanted.from_week);
    shown.teams.assign(question->teams.begin(),
                       question->teams.begin() + static_cast<std::ptrdiff_t>(question->plan_teams));
    for (std::size_t i = 0; i < question->visits.size(); ++i)
        shown.visits.push_back(visit_of(*question, programme, i));
    for (const auto at_fault : timetables::broken(wanted, wanted.standing))
        shown.visits[at_fault].is_broken = true;
    if (!contents.calendar) return shown;
    shown.wishes = contents.calendar->wishes;
    shown.made = contents.calendar->made;
    shown.is_as_asked = !shown.made || contents.calendar->made_of == question->fingerprint;
    if (shown.made) say_why_left_out(*question, shown);
    return shown;
}

std::vector<CalendarConflict> named_conflicts(const CalendarQuestion& question,
                                              const std::vector<timetables::Conflict>& conflicts) {
    std::vector<CalendarConflict> all;
    for (const auto& conflict : conflicts) {
        auto& named = all.emplace_back();
        for (const auto& wish : conflict) named.wishes.push_back(named_wish(question, wish));
    }
    return all;
}

}  // namespace liaise::programmes
