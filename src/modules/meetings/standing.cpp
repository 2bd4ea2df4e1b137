#include "modules/meetings/standing.hpp"

#include <algorithm>

namespace liaise::meetings {

namespace {

using exchange::MeetingLetter;
using exchange::MeetingStanding;
using Letters = std::vector<guard::Seen<MeetingLetter>>;

Code<"meeting_standing"> standing_of(const MeetingStanding& standing) {
    if (standing.is_called_off) return {"called_off"};
    if (!standing.caller) return {standing.invitation ? "ours" : "begun"};
    if (standing.invitation && standing.invitation->is_called_back) return {"called_back"};
    return {standing.own_word ? standing.own_word->value : "asked"};
}

void put_invitation(MeetingInBrief& brief, const MeetingLetter& letter) {
    const auto& mark = *letter.mark;
    brief.at = letter.at;
    if (mark.kind) brief.kind = *mark.kind;
    if (mark.level) brief.level = *mark.level;
    // Of what its sender called back no words stay: what kind it was, from whom, and its days.
    const bool is_gone = letter.is_called_back && !letter.is_ours;
    brief.title = is_gone ? "" : letter.title;
    brief.series = is_gone ? std::nullopt : mark.series;
    brief.day = mark.day;
    brief.hour = mark.hour;
}

/// Who was not asked and calls nothing of this id knows nothing of it.
std::optional<Known> known_of(const guard::Work& work, const MeetingId& id,
                              const queries::Called* called, const Letters& letters) {
    Known known;
    known.standing = exchange::meeting_standing_of(letters);
    auto& brief = known.brief;
    brief.id = id;
    brief.caller = {work.viewer().body()->value};
    if (known.standing.caller) brief.caller = *known.standing.caller;
    else if (!called) return std::nullopt;
    if (called) {
        brief.title = called->title;
        brief.kind = called->kind;
        brief.level = called->level;
        brief.series = called->series;
        brief.at = called->begun;
    }
    if (known.standing.invitation) put_invitation(brief, *known.standing.invitation);
    brief.standing = standing_of(known.standing);
    return known;
}

std::map<std::string, Letters> letters_by_meeting(guard::Work& work) {
    std::map<std::string, Letters> all;
    for (const auto& letter : exchange::meeting_letters(work)) {
        if (letter->mark) all[letter->mark->meeting.text()].push_back(letter);
        else if (letter->word) all[letter->word->meeting.text()].push_back(letter);
    }
    return all;
}

bool is_one_of(const std::vector<Id<bodies::Body>>& all, const Id<bodies::Body>& body) {
    return std::ranges::find(all, body) != all.end();
}

}  // namespace

std::vector<Known> all_known(guard::Work& work) {
    std::vector<Known> all;
    if (!work.viewer().body()) return all;
    auto letters = letters_by_meeting(work);
    const auto add = [&](const MeetingId& id, const queries::Called* called) {
        const auto found = letters.find(id.text());
        const auto ones = found == letters.end() ? Letters() : found->second;
        if (auto one = known_of(work, id, called, ones)) all.push_back(std::move(*one));
    };
    for (const auto& called : queries::all_called(work)) {
        add(called->id, &*called);
        letters.erase(called->id.text());
    }
    for (const auto& [id, ones] : letters)
        if (const auto meeting = MeetingId::from(id)) add(*meeting, nullptr);
    return all;
}

std::optional<Known> known(guard::Work& work, const MeetingId& id) {
    if (!work.viewer().body()) return std::nullopt;
    const auto called = queries::called(work, id);
    return known_of(work, id, called ? &**called : nullptr, exchange::meeting_letters(work, id));
}

std::vector<ActionInBrief> actions_of(const Known& known) {
    std::vector<ActionInBrief> all;
    for (const auto& one : known.standing.actions)
        all.push_back({one.known.id, known.brief.id, known.brief.title, one.known.owner,
                       one.known.due, one.state, one.at});
    return all;
}

bool is_with(const guard::Work& work, const Known& known, const Id<bodies::Body>& body) {
    const Id<bodies::Body> own{work.viewer().body()->value};
    if (const auto* minutes = known.standing.latest())
        if (is_one_of(minutes->mark.present, own) && is_one_of(minutes->mark.present, body))
            return true;
    if (known.standing.caller)
        return *known.standing.caller == body && known.standing.own_word &&
               known.standing.own_word->value == "accepted";
    const auto* reply = known.standing.reply_of(body);
    return reply && reply->says.value == "accepted";
}

std::optional<Day> day_held(const Known& known) {
    const auto& standing = known.brief.standing.value;
    if (standing == "called_off" || standing == "called_back") return std::nullopt;
    return known.brief.day;
}

}  // namespace liaise::meetings
