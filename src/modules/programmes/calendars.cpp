#include "modules/programmes/calendars.hpp"

#include <algorithm>

#include "modules/programmes/calendar_making.hpp"
#include "modules/programmes/calendar_showing.hpp"

namespace liaise::programmes {

namespace {

/// Somebody may write the programme in the very moment in which a calendar is put into it.
constexpr int tries_to_keep = 3;

std::unexpected<Error> nothing_to_plan() {
    return conflict("programmes.nothing_to_plan",
                    "No visit is chosen yet, or all weeks of the programme are past. Say of places "
                    "that they are to be visited, or change the programme's days. Nothing was "
                    "stored.");
}

bool is_of(const CalendarSlot& slot, const CalendarQuestion::Asked& which) {
    return slot.place == which.place && slot.is_follow_up == which.is_follow_up;
}

const CalendarSlot* slot_of(const Calendar& calendar, const CalendarQuestion::Asked& which) {
    const auto found = std::ranges::find_if(
        calendar.slots, [&](const CalendarSlot& slot) { return is_of(slot, which); });
    return found == calendar.slots.end() ? nullptr : &*found;
}

const char* end_of(timetables::Ended ended) {
    switch (ended) {
        case timetables::Ended::best_there_is: return "best_there_is";
        case timetables::Ended::near_enough: return "near_enough";
        case timetables::Ended::out_of_time: return "out_of_time";
        case timetables::Ended::cancelled: return "cancelled";
    }
    return "out_of_time";
}

/// What was found, with where visits were put by hand meanwhile. A visit that was fixed where it
/// cannot be stays there all the same: that is said, and it is for people to move it.
std::vector<CalendarSlot> slots_of(const CalendarQuestion& question,
                                   const timetables::Timetable& found, const Calendar& now) {
    std::vector<CalendarSlot> slots;
    for (std::size_t i = 0; i < question.visits.size(); ++i) {
        const auto& which = question.visits[i];
        const auto* stood = slot_of(now, which);
        if (stood && stood->is_fixed) slots.push_back(*stood);
        else if (const auto& slot = found.slots[i])
            slots.push_back({which.place, which.is_follow_up, question.week(slot->week),
                             question.teams[slot->team], false});
    }
    return slots;
}

std::int64_t moved(const std::vector<CalendarSlot>& slots, const Calendar& before) {
    return std::ranges::count_if(slots, [&](const CalendarSlot& slot) {
        const auto* stood = slot_of(before, {slot.place, slot.is_follow_up});
        return stood && (stood->week != slot.week || stood->team != slot.team);
    });
}

/// What was asked of a place that is not to be visited for now is there again once it is.
void keep_for_later(const Contents& contents, CalendarWishes& wishes) {
    const auto before = contents.calendar.value_or(Calendar{}).wishes.visits;
    for (const auto& wish : before) {
        const auto of_place = [&](const Candidate& one) { return one.visit.place == wish.place; };
        const auto candidate = std::ranges::find_if(contents.candidates, of_place);
        const bool waits = candidate != contents.candidates.end() && !is_chosen(*candidate);
        if (waits && std::ranges::find(wishes.visits, wish.place, &VisitWish::place) ==
                         wishes.visits.end())
            wishes.visits.push_back(wish);
    }
}

/// What was found by whom, when.
struct FoundCalendar {
    const CalendarQuestion& question;
    const timetables::Timetable& timetable;
    std::int64_t seconds = 0;
};

Result<guard::Seen<ShownCalendar>> keep_found(guard::OwnWork& work, const CalendarMaking& making,
                                              const FoundCalendar& found) {
    auto programme = opened(work, making.id);
    if (!programme) return std::unexpected(programme.error());
    auto calendar = programme->contents.calendar.value_or(Calendar{});
    auto slots = slots_of(found.question, found.timetable, calendar);
    CalendarMade made;
    made.at = work.now();
    made.by = work.viewer().person();
    made.ended = {end_of(found.timetable.ended)};
    made.gap_percent = percent_of(found.timetable.gap);
    made.seconds = found.seconds;
    made.travel_days = found.timetable.cost.travel;
    made.moved = moved(slots, calendar);
    made.conflicts = named_conflicts(found.question, found.timetable.conflicts);
    calendar.slots = std::move(slots);
    calendar.made = std::move(made);
    calendar.made_of = found.question.fingerprint;
    programme->contents.calendar = std::move(calendar);
    if (auto kept = keep(work, *programme); !kept) return std::unexpected(kept.error());
    auto shown = shown_calendar(work, *programme);
    if (!shown) return std::unexpected(shown.error());
    return work.own_knowledge(std::move(*shown));
}

}  // namespace

Result<guard::Seen<ShownCalendar>> find_calendar(guard::Work& work, const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    auto shown = shown_calendar(work, *programme);
    if (!shown) return std::unexpected(shown.error());
    return work.own_knowledge(std::move(*shown));
}

Result<Done> ask_for_calendar(guard::OwnWork& work, const CalendarAsking& asking) {
    auto programme = opened(work, asking.id);
    if (!programme) return std::unexpected(programme.error());
    if (programme->version != asking.version) return changed_meanwhile();
    auto& contents = programme->contents;
    if (auto good = check(work, contents, asking.wishes); !good) return good;
    auto wishes = asking.wishes;
    keep_for_later(contents, wishes);
    if (!contents.calendar) contents.calendar.emplace();
    contents.calendar->wishes = std::move(wishes);
    return keep(work, *programme);
}

Result<Done> move_visit(guard::OwnWork& work, const CalendarMove& move) {
    auto programme = opened(work, move.id);
    if (!programme) return std::unexpected(programme.error());
    if (programme->version != move.version) return changed_meanwhile();
    auto question = calendar_question(work, programme->contents, {});
    if (!question) return std::unexpected(question.error());
    auto slot = move.slot;
    const CalendarQuestion::Asked which{slot.place, slot.is_follow_up};
    const bool is_asked =
        std::ranges::any_of(question->visits, [&](const auto& one) { return is_of(slot, one); });
    if (!is_asked) return not_found();
    const int week = question->week_of(slot.week);
    if (!move.is_taken_out && (week < 0 || week >= question->wanted.weeks))
        return invalid("week", "programmes.week_out_of_time",
                       "This week is not in the programme's time. Choose another, or change the "
                       "programme's days.");
    const auto team = question->team(slot.team);
    if (!move.is_taken_out && (!team || *team >= question->plan_teams))
        return invalid("team", "programmes.calendar_no_such_team",
                       "The plan has no such team, or it stands here twice. Choose one of the "
                       "plan's teams, or name it in the plan first.");
    slot.week = question->week(week);
    auto& contents = programme->contents;
    if (!contents.calendar) contents.calendar.emplace();
    auto& slots = contents.calendar->slots;
    std::erase_if(slots, [&](const CalendarSlot& one) { return is_of(one, which); });
    if (!move.is_taken_out) slots.push_back(std::move(slot));
    return keep(work, *programme);
}

Result<guard::Seen<ShownCalendar>> make_calendar(guard::EditingDoorstep& step,
                                                 const CalendarMaking& making) {
    const auto question =
        step.reading_as_editor([&](guard::OwnWork& work) -> Result<CalendarQuestion> {
            const auto programme = opened(work, making.id);
            if (!programme) return std::unexpected(programme.error());
            return calendar_question(work, programme->contents, making.from);
        });
    if (!question) return std::unexpected(question.error());
    if (making.seconds < 1 || making.seconds > calendar_seconds_max)
        return invalid("seconds", "programmes.calendar_seconds",
                       "A calendar is looked for from 1 to 45 seconds. Choose one of them.");
    const auto& wanted = question->wanted;
    if (wanted.visits.empty() || wanted.from_week >= wanted.weeks) return nothing_to_plan();
    const auto under_way = Making::begun(making.id, making.seconds);
    if (!under_way)
        return conflict("programmes.calendar_under_way",
                        "The calendar of this programme is being made already. Wait until it is "
                        "there, or cancel it. Nothing was stored.");
    // No solver: it would read what is planned from a file.
    timetables::Limits limits;
    limits.seconds = static_cast<double>(under_way->seconds_at_most());
    limits.solver.clear();
    double seconds = 0;
    const auto found = timetables::plan(wanted, limits, [&](const timetables::Progress& progress) {
        seconds = progress.seconds;
        return under_way->told(progress);
    });
    if (!found) return std::unexpected(found.error());
    const FoundCalendar all{*question, *found, static_cast<std::int64_t>(seconds)};
    for (int tried = 1;; ++tried) {
        auto kept = step.writing_as_editor(
            [&](guard::OwnWork& work) { return keep_found(work, making, all); });
        const bool came_first = !kept && kept.error().kind == ErrorKind::conflict &&
                                kept.error().code == changed_meanwhile().error().code;
        if (!came_first || tried == tries_to_keep) return kept;
    }
}

Result<guard::Seen<CalendarProgress>> calendar_progress(guard::Work& work,
                                                        const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    return work.own_knowledge(progress_of(programme->circle.id()));
}

Result<Done> cancel_calendar(guard::OwnWork& work, const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    cancel_making(programme->circle.id());
    return Done{};
}

}  // namespace liaise::programmes
