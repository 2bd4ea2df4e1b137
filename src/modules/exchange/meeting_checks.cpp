#include "modules/exchange/meeting_checks.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "guard/tokens.hpp"
#include "modules/exchange/letters_together.hpp"
#include "modules/exchange/places_named.hpp"
#include "modules/findings/findings.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

std::string in_meeting(const char* field) { return std::string("parts.1.meeting.") + field; }

bool fits_in_a_line(const std::string& text) {
    return !text.empty() && text.size() <= meeting_line_bytes_max;
}

Result<Done> check_lines(const std::vector<std::string>& lines, const char* field) {
    if (lines.size() <= meeting_lines_max && std::ranges::all_of(lines, fits_in_a_line))
        return Done{};
    return invalid(in_meeting(field), "exchange.meeting_lines",
                   "Write 60 lines at most, each of a few sentences, and leave none empty.");
}

/// Who is named takes part in this telling: nobody reads who else was asked somewhere else.
Result<Done> check_bodies(guard::Work& work, const DisclosureDraft& draft,
                          const MeetingPart& part) {
    const auto is_in_it = [&](const Id<bodies::Body>& body) {
        return has_this_letter(work, draft, body);
    };
    const bool are_in_it =
        std::ranges::all_of(part.participants,
                            [&](const TakesPart& one) { return is_in_it(one.body); }) &&
        std::ranges::all_of(part.actions,
                            [&](const ActionAgreed& one) { return is_in_it(one.owner); });
    if (are_in_it) return Done{};
    return invalid(in_meeting("participants"), "exchange.meeting_of_others",
                   "Name only bodies that get this too, and your own.");
}

Result<Done> check_participants(const MeetingPart& part) {
    const bool are_good = part.participants.size() <= meeting_lines_max &&
                          std::ranges::all_of(part.participants, [](const TakesPart& one) {
                              return !one.role.empty() && one.role.size() <= meeting_line_bytes_max;
                          });
    if (are_good) return Done{};
    return invalid(in_meeting("participants"), "exchange.meeting_participants",
                   "Say in which office each takes part, 60 at most. No name is needed.");
}

Result<Done> check_invitation(guard::Work& work, const MeetingPart& part) {
    using vocabularies::check;
    if (auto good = check(work, part.kind.value_or(Code<"meeting_kind">{}), in_meeting("kind"));
        !good)
        return good;
    if (auto good = check(work, part.level.value_or(Code<"meeting_level">{}), in_meeting("level"));
        !good)
        return good;
    if (!part.day)
        return invalid(in_meeting("day"), "exchange.meeting_day", "Say on which day you meet.");
    if (part.hour && !is_hour(*part.hour))
        return invalid(in_meeting("hour"), "exchange.meeting_hour",
                       "Give the hour as clocks show it, such as 09:30.");
    const auto fits = [](const std::optional<std::string>& text) {
        return text.value_or("").size() <= meeting_line_bytes_max;
    };
    if (!fits(part.where) || !fits(part.series))
        return invalid(in_meeting("where"), "exchange.meeting_where",
                       "Say in a line where you meet, or on which call.");
    return check_lines(part.agenda, "agenda");
}

Result<Done> check_minutes(const MeetingPart& part) {
    // The secret is no words: nobody would look at them before they go.
    const bool has_secret = part.secret && id_from(*part.secret);
    if (!part.minutes_version || !has_secret)
        return invalid(in_meeting("minutes_version"), "exchange.no_minutes_version",
                       "Begin the minutes from the meeting's page.");
    const bool are_good = part.actions.size() <= meeting_lines_max &&
                          std::ranges::all_of(part.actions, [](const ActionAgreed& one) {
                              return fits_in_a_line(one.text);
                          });
    if (!are_good)
        return invalid(in_meeting("actions"), "exchange.meeting_actions",
                       "Say of each action what is to be done, in a few sentences; 60 at most.");
    return check_lines(part.decisions, "decisions");
}

Result<Done> check_of_act(guard::Work& work, const DisclosureDraft& draft,
                          const MeetingPart& part) {
    if (auto good = vocabularies::check(work, part.act, in_meeting("act")); !good) return good;
    if (auto good = check_participants(part); !good) return good;
    if (auto good = check_bodies(work, draft, part); !good) return good;
    if (part.act.value == "invitation") return check_invitation(work, part);
    if (part.act.value == "minutes") return check_minutes(part);
    if (part.minutes_version) return Done{};
    return invalid(in_meeting("minutes_version"), "exchange.no_minutes_version",
                   "Begin the minutes from the meeting's page.");
}

/// Whether the own body called it here. Whoever heard of a meeting by its id alone has not.
bool has_called(guard::Work& work, const MeetingStanding& standing, const Id<MeetingRef>& id) {
    if (standing.caller) return false;
    return work
        .first("SELECT m.id FROM meetings m WHERE {scope m} AND m.id = $1", {id.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

/// Nobody was there, or has something to do, but who said itself that it comes.
bool names_who_did_not_accept(const guard::Work& work, const MeetingStanding& standing,
                              const MeetingPart& part) {
    const auto came = [&](const Id<bodies::Body>& body) {
        if (body.value == work.viewer().body()->value) return true;
        const auto* reply = standing.reply_of(body);
        return reply && reply->says.value == "accepted";
    };
    return !std::ranges::all_of(part.participants,
                                [&](const TakesPart& one) { return came(one.body); }) ||
           !std::ranges::all_of(part.actions,
                                [&](const ActionAgreed& one) { return came(one.owner); });
}

/// A day beside a place of detention would be read as when somebody goes there. The title and the
/// name of a row lie unsealed beside the day, and get into calendars. A clock that may be ahead
/// makes no day a past one.
bool has_a_day_beside_a_place(guard::Work& work, const DisclosureDraft& draft,
                              const MeetingPart& part) {
    const auto come = day_of(guard::surely_come(work));
    const auto is_to_come = [&](const std::optional<Day>& day) { return day && *day >= come; };
    auto words = part.where.value_or("");
    if (is_to_come(part.day) || is_to_come(part.next_day))
        words += '\n' + draft.title + '\n' + part.series.value_or("");
    for (const auto& one : part.actions)
        if (is_to_come(one.due)) words += '\n' + one.text;
    return !words.empty() && names_a_place(work, words);
}

MeetingMark mark_for(const guard::Work& work, const DisclosureDraft& draft,
                     const MeetingPart& part) {
    MeetingMark mark;
    mark.meeting = part.meeting;
    mark.act = part.act;
    mark.kind = part.kind;
    mark.level = part.level;
    mark.series = part.series;
    mark.day = part.day;
    mark.hour = part.hour;
    mark.minutes_version = part.minutes_version;
    mark.next_day = part.next_day;
    mark.members.push_back({work.viewer().body()->value});
    for (const auto& recipient : draft.recipients) mark.members.push_back(recipient.body);
    if (part.act.value != "minutes") return mark;
    mark.hash = minutes_hash(part, draft.parts.front().text.value_or(""));
    for (const auto& one : part.participants)
        if (std::ranges::find(mark.present, one.body) == mark.present.end())
            mark.present.push_back(one.body);
    for (const auto& action : part.actions)
        mark.actions.push_back({action.id, action.owner, action.due});
    return mark;
}

/// Each recipient of an invitation is asked; all else goes to who was.
bool is_told_to_others(const MeetingStanding& standing, const DisclosureDraft& draft,
                       const MeetingPart& part) {
    if (part.act.value == "invitation") return false;
    const auto* minutes = part.minutes_version ? standing.version(*part.minutes_version) : nullptr;
    return !std::ranges::all_of(draft.recipients, [&](const RecipientDraft& recipient) {
        if (part.act.value == "minutes") return standing.reply_of(recipient.body) != nullptr;
        return minutes && std::ranges::find(minutes->mark.members, recipient.body) !=
                              minutes->mark.members.end();
    });
}

void look_at_minutes(MeetingLook& look, const MeetingStanding& standing) {
    const auto* told =
        look.mark.minutes_version ? standing.version(*look.mark.minutes_version) : nullptr;
    if (look.mark.act.value == "minutes" && told && told->mark.hash != look.mark.hash)
        look.obstacles.push_back({"minutes_taken"});
    if (look.mark.act.value != "disagreement") return;
    if (told && !told->is_called_back) look.mark.hash = told->mark.hash;
    else look.obstacles.push_back({"minutes_gone"});
}

}  // namespace

const MeetingPart* meeting_part_of(const DisclosureDraft& draft) {
    for (const auto& part : draft.parts)
        if (part.kind.value == "meeting" && part.meeting) return &*part.meeting;
    return nullptr;
}

void leave_out_other_acts(MeetingPart& part) {
    MeetingPart kept;
    kept.meeting = part.meeting;
    kept.act = part.act;
    const auto& act = part.act.value;
    if (act != "invitation") kept.minutes_version = part.minutes_version;
    if (act == "invitation" || act == "minutes") kept.participants = part.participants;
    if (act == "invitation") {
        kept.kind = part.kind;
        kept.level = part.level;
        kept.series = part.series;
        kept.day = part.day;
        kept.hour = part.hour;
        kept.where = part.where;
        kept.agenda = part.agenda;
    }
    if (act == "minutes") {
        kept.secret = part.secret;
        kept.decisions = part.decisions;
        kept.actions = part.actions;
        kept.next_day = part.next_day;
    }
    part = std::move(kept);
}

Result<Done> check_meeting(guard::Work& work, const DisclosureDraft& draft) {
    const bool is_one = std::ranges::any_of(
        draft.parts, [](const PartDraft& part) { return part.kind.value == "meeting"; });
    if (!is_one) return Done{};
    const auto* part = meeting_part_of(draft);
    if (!part)
        return invalid("parts.1.meeting", "exchange.no_meeting",
                       "Begin what is told of a meeting from the meeting's own page.");
    if (draft.parts.size() > 1 || draft.category.value != "meeting" || draft.request)
        return invalid("parts", "exchange.meeting_alone",
                       "What is told of a meeting is told by itself, as a meeting's text. Tell "
                       "the rest by a disclosure of its own.");
    if (auto good = check_of_act(work, draft, *part); !good) return good;
    const auto text = draft.parts.front().text.value_or("");
    const bool needs_text = part->act.value == "disagreement";
    if ((text.empty() && needs_text) || text.size() > findings::text_bytes_max)
        return invalid("parts.1.text", "exchange.part_text",
                       "Write what is told, on four pages at most.");
    return Done{};
}

std::optional<MeetingLook> look_at_meeting(guard::Work& work, const DisclosureDraft& draft) {
    const auto* part = meeting_part_of(draft);
    if (!part) return std::nullopt;
    const auto standing = meeting_standing_of(meeting_letters(work, part->meeting));
    MeetingLook look{mark_for(work, draft, *part), {}};
    const bool is_the_callers = part->act.value != "disagreement";
    if (is_the_callers && !has_called(work, standing, part->meeting))
        look.obstacles.push_back({"not_ours_to_tell_of_it"});
    if (is_told_to_others(standing, draft, *part))
        look.obstacles.push_back({"not_asked_to_the_meeting"});
    if (part->act.value == "minutes" && names_who_did_not_accept(work, standing, *part))
        look.obstacles.push_back({"names_who_did_not_accept"});
    look_at_minutes(look, standing);
    if (has_a_day_beside_a_place(work, draft, *part))
        look.obstacles.push_back({"day_beside_a_place"});
    return look;
}

std::string minutes_hash(const MeetingPart& part, const std::string& text) {
    return guard::hash_for("meeting_minutes", json_text(part) + '\n' + text);
}

bool is_hour(const std::string& text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return false;
    return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

std::vector<std::pair<std::string, std::string>> passages_of(const MeetingPart& part) {
    std::vector<std::pair<std::string, std::string>> all;
    const auto add = [&](const char* field, const std::string& words) {
        if (words.empty()) return;
        if (all.empty() || all.back().first != field) all.emplace_back(field, words);
        else all.back().second += '\n' + words;
    };
    add("series", part.series.value_or(""));
    add("where", part.where.value_or(""));
    for (const auto& one : part.participants) add("participants", one.role);
    for (const auto& line : part.agenda) add("agenda", line);
    for (const auto& line : part.decisions) add("decisions", line);
    // Without its day, which would be taken for that of a visit wherever it stands.
    for (const auto& one : part.actions) add("actions", one.text);
    return all;
}

}  // namespace liaise::exchange
