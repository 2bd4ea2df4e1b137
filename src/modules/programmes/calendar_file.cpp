#include "modules/programmes/calendar_file.hpp"

#include <algorithm>
#include <set>

#include "base/names.hpp"
#include "guard/tokens.hpp"
#include "modules/programmes/calendar_showing.hpp"
#include "modules/programmes/contents.hpp"

namespace liaise::programmes {

namespace {

constexpr int days_of_a_week = 7;
/// A calendar keeps where its lines come from: of these weeks that would tell what they are.
constexpr const char* made_by_nobody = "-//calendar//EN";

/// Whether the words name a place that is visited, however the letters are written.
bool names_a_place(const std::string& words, const ShownCalendar& calendar) {
    const auto said = folded(words);
    for (const auto& visit : calendar.visits)
        for (const auto& [language, name] : visit.names) {
            const auto looked_for = folded(name);
            if (!looked_for.empty() && said.find(looked_for) != said.npos) return true;
        }
    return false;
}

Result<Done> check(const CalendarTaking& taking, const ShownCalendar& calendar) {
    if (std::ranges::find(calendar.teams, taking.team.value_or("")) == calendar.teams.end())
        return invalid("team", "programmes.calendar_no_such_team",
                       "The plan has no such team, or it stands here twice. Choose one of the "
                       "plan's teams, or name it in the plan first.");
    if (taking.title.empty() || taking.title.size() > calendar_title_bytes_max)
        return invalid("title", "programmes.calendar_title",
                       "Write a title of a few words, such as \"Away\".");
    if (names_a_place(taking.title, calendar))
        return invalid("title", "programmes.calendar_title_tells",
                       "This title names a place of the programme, and others may read your "
                       "calendar. Write one that tells nothing, such as \"Away\".");
    return Done{};
}

/// Tells whoever reads a calendar nothing, and is the same when the file is made again.
std::string uid_of(const CalendarTaking& taking, Day week) {
    const auto text = taking.id.text() + ' ' + text_of(week) + ' ' + taking.team.value_or("");
    return guard::hash_for("a week in somebody's calendar", text);
}

}  // namespace

Result<guard::Seen<CalendarFile>> take_calendar(guard::OwnWork& work,
                                                const CalendarTaking& taking) {
    auto programme = opened(work, taking.id);
    if (!programme) return std::unexpected(programme.error());
    const auto shown = shown_calendar(work, *programme);
    if (!shown) return std::unexpected(shown.error());
    if (auto good = check(taking, *shown); !good) return std::unexpected(good.error());
    std::set<Day> weeks;
    for (const auto& visit : shown->visits)
        if (visit.week && visit.team == taking.team.value_or("") &&
            plus_days(*visit.week, days_of_a_week) > work.today())
            weeks.insert(*visit.week);
    std::vector<CalendarEvent> events;
    for (const auto week : weeks)
        events.push_back(
            {uid_of(taking, week), work.now(), week, {}, days_of_a_week, taking.title});
    programme->note(work, "calendar_taken");
    if (auto kept = keep(work, *programme); !kept) return std::unexpected(kept.error());
    return work.own_knowledge(CalendarFile{"calendar.ics", calendar_text(made_by_nobody, events)});
}

}  // namespace liaise::programmes
