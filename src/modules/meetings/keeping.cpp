#include "modules/meetings/keeping.hpp"

#include <algorithm>

#include "guard/own_page.hpp"
#include "guard/sealed.hpp"
#include "modules/meetings/standing.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::meetings {

namespace {

guard::SealedPlace own_minutes_of(const MeetingId& id) {
    return {"meetings", id.text(), "own_minutes"};
}

MinutesInBrief minutes_in_brief(const exchange::MinutesTold& told) {
    MinutesInBrief made;
    made.minutes_version = told.mark.minutes_version.value_or(Id<exchange::MinutesVersion>{});
    made.letter = told.letter;
    made.at = told.at;
    made.members = told.mark.members;
    made.present = told.mark.present;
    made.agreed = told.agreed;
    made.disagreeing = told.disagreeing;
    made.next_day = told.mark.next_day;
    made.is_called_back = told.is_called_back;
    return made;
}

void put_own_minutes(guard::Work& work, Meeting& meeting) {
    const auto kept = guard::Sealing(work).kept(own_minutes_of(meeting.brief.id));
    if (!kept) return;
    if (*kept) meeting.own_minutes = **kept;
    else meeting.shut = kept->error().code;
}

Result<Done> check(guard::Work& work, const NewMeeting& draft) {
    if (draft.title.empty() || draft.title.size() > title_bytes_max)
        return invalid("title", "meetings.title",
                       "Say in a line what it is about: who is asked reads it first.");
    if (draft.series.value_or("").size() > title_bytes_max)
        return invalid("series", "meetings.series", "Say in a line what the series is called.");
    if (auto good = vocabularies::check(work, draft.kind, "kind"); !good) return good;
    if (auto good = vocabularies::check(work, draft.level, "level"); !good) return good;
    if (draft.links.size() > links_max)
        return invalid("links", "meetings.links", "Let the agenda come from 60 things at most.");
    for (const auto& link : draft.links)
        if (auto good = vocabularies::check(work, link.matter, "links"); !good) return good;
    if (draft.follows && !known(work, *draft.follows))
        return invalid("follows", "meetings.no_such_meeting",
                       "Choose the meeting that it follows from your own list.");
    return Done{};
}

}  // namespace

Result<guard::Page<MeetingInBrief>> list(guard::Work& work, const MeetingsQuestion& question) {
    auto all = all_known(work);
    const auto is_of_others = [&](const Known& one) {
        const auto& body = *question.body;
        return one.brief.caller != body && !one.standing.reply_of(body);
    };
    if (question.body) std::erase_if(all, is_of_others);
    // What has no day yet is still to be settled, and stands first.
    std::ranges::stable_sort(all, [](const Known& one, const Known& other) {
        if (one.brief.day.has_value() != other.brief.day.has_value()) return !one.brief.day;
        if (one.brief.day != other.brief.day) return one.brief.day > other.brief.day;
        return one.brief.at > other.brief.at;
    });
    return guard::own_page<MeetingInBrief>(work, question.page, all.size(), [&](std::size_t at) {
        return std::move(all[at].brief);
    });
}

Result<guard::Seen<Meeting>> find(guard::Work& work, const WhichMeeting& which) {
    const auto found = known(work, which.id);
    if (!found) return not_found();
    Meeting one;
    one.brief = found->brief;
    if (const auto& invitation = found->standing.invitation) {
        one.invitation = invitation->id;
        one.members = invitation->mark->members;
    }
    one.asked = found->standing.asked;
    for (const auto& told : found->standing.minutes) one.minutes.push_back(minutes_in_brief(told));
    one.actions = actions_of(*found);
    for (const auto& text : queries::texts(work, which.id)) one.texts.push_back(*text);
    if (const auto called = queries::called(work, which.id)) {
        one.links = (*called)->links;
        one.follows = (*called)->follows;
    }
    put_own_minutes(work, one);
    return work.own_knowledge(std::move(one));
}

Result<std::vector<guard::Seen<ActionInBrief>>> actions(guard::Work& work,
                                                        const ActionsQuestion& question) {
    std::vector<ActionInBrief> all;
    for (const auto& one : all_known(work))
        for (auto& action : actions_of(one))
            if (!question.body || action.owner == *question.body) all.push_back(std::move(action));
    std::ranges::stable_sort(all, [](const ActionInBrief& one, const ActionInBrief& other) {
        const bool is_done = one.state.value == "done";
        if (is_done != (other.state.value == "done")) return !is_done;
        return one.due < other.due;
    });
    std::vector<guard::Seen<ActionInBrief>> seen;
    for (auto& one : all) seen.push_back(work.own_knowledge(std::move(one)));
    return seen;
}

Result<MeetingId> begin(guard::OwnWork& work, const NewMeeting& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = MeetingId::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> keep_own_minutes(guard::OwnWork& work, const OwnMinutes& minutes) {
    if (!known(work, minutes.id)) return not_found();
    return guard::keep_sealed(work, own_minutes_of(minutes.id), minutes.text);
}

}  // namespace liaise::meetings
