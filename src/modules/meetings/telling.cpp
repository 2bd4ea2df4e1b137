#include "modules/meetings/telling.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/letters_together.hpp"
#include "modules/exchange/meeting_checks.hpp"
#include "modules/meetings/standing.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::meetings {

namespace {

using exchange::DisclosureDraft;
using exchange::MeetingPart;
using exchange::MeetingWord;
using Bodies = std::vector<Id<bodies::Body>>;

DisclosureDraft draft_of(const Known& known, MeetingPart meeting,
                         const std::vector<exchange::RecipientDraft>& recipients,
                         const std::string& text) {
    DisclosureDraft draft;
    draft.title = known.brief.title;
    draft.purpose = {"meeting"};
    draft.category = {"meeting"};
    draft.form = {"anonymised"};
    draft.classification = {"partner_shared"};
    draft.consent.answer = {"not_about_a_person"};
    draft.recipients = recipients;
    draft.caveats = {{"no_onward"}};
    exchange::PartDraft part;
    part.kind = {"meeting"};
    part.text = text;
    part.meeting = std::move(meeting);
    draft.parts = {std::move(part)};
    return draft;
}

MeetingPart part_of(const MeetingId& id, const char* act) {
    MeetingPart part;
    part.meeting = id;
    part.act = {act};
    return part;
}

/// To whom a word goes, and about which letter.
struct Sending {
    MeetingWord word;
    Bodies to;
    std::optional<Id<guard::Letter>> about;
};

std::unexpected<Error> not_ours_to_say() {
    return conflict("meetings.not_ours_to_say",
                    "This is not yours to say at this meeting, as it stands now. Look at its page; "
                    "nothing was sent.");
}

Result<Sending> reply_to(const Known& known, const OwnWord& said, Day today) {
    const auto& standing = known.standing;
    if (!standing.caller || !standing.invitation) return not_ours_to_say();
    if (standing.is_called_off || standing.invitation->is_called_back)
        return conflict("meetings.called_off",
                        "This meeting was called off, or the invitation called back. Nothing was "
                        "sent.");
    Sending made{{known.brief.id, said.says}, {*standing.caller}, standing.invitation->id};
    if (said.says.value != "other_day") return made;
    if (!said.day || *said.day < today)
        return invalid("day", "meetings.other_day", "Give a day to come on which you could.");
    if (said.hour && !exchange::is_hour(*said.hour))
        return invalid("hour", "exchange.meeting_hour",
                       "Give the hour as clocks show it, such as 09:30.");
    made.word.day = said.day;
    made.word.hour = said.hour;
    return made;
}

Result<Sending> calling_off(const Known& known, const OwnWord& said) {
    if (known.standing.caller || known.standing.asked.empty() || known.standing.is_called_off)
        return not_ours_to_say();
    Sending made{{known.brief.id, said.says}, {}, {}};
    for (const auto& one : known.standing.asked) made.to.push_back(one.body);
    return made;
}

Result<Sending> agreeing(const guard::Work& work, const Known& known, const OwnWord& said) {
    const auto* minutes =
        said.minutes_version ? known.standing.version(*said.minutes_version) : nullptr;
    const Id<bodies::Body> own{work.viewer().body()->value};
    if (!minutes || minutes->is_called_back ||
        std::ranges::find(minutes->agreed, own) != minutes->agreed.end())
        return not_ours_to_say();
    Sending made{{known.brief.id, said.says}, exchange::others_of(work, minutes->mark.members), {}};
    made.word.minutes_version = minutes->mark.minutes_version;
    made.word.hash = minutes->mark.hash;
    return made;
}

/// Only who has something to do says how far it is.
Result<Sending> acting(const guard::Work& work, const Known& known, const OwnWord& said) {
    for (const auto& action : known.standing.actions) {
        if (!said.action || action.known.id != *said.action) continue;
        if (action.known.owner.value != work.viewer().body()->value ||
            action.state.value == said.says.value)
            break;
        const auto& mark = known.standing.latest()->mark;
        Sending made{{known.brief.id, said.says}, exchange::others_of(work, mark.members), {}};
        made.word.action = said.action;
        made.word.minutes_version = mark.minutes_version;
        made.word.hash = mark.hash;
        return made;
    }
    return not_ours_to_say();
}

Result<Sending> sending_of(const guard::Work& work, const Known& known, const OwnWord& said) {
    const auto& says = said.says.value;
    if (says == "called_off") return calling_off(known, said);
    if (says == "agreed") return agreeing(work, known, said);
    if (says == "in_hand" || says == "done") return acting(work, known, said);
    return reply_to(known, said, work.today());
}

}  // namespace

Result<Id<exchange::Disclosure>> begin_invitation(guard::OwnWork& work,
                                                  const NewInvitation& invitation) {
    const auto found = known(work, invitation.id);
    if (!found) return not_found();
    auto part = part_of(invitation.id, "invitation");
    part.kind = found->brief.kind;
    part.level = found->brief.level;
    part.series = found->brief.series;
    part.day = invitation.day;
    part.hour = invitation.hour;
    part.where = invitation.where;
    part.participants = invitation.participants;
    part.agenda = invitation.agenda;
    return exchange::begin(work, draft_of(*found, std::move(part), invitation.recipients,
                                          invitation.text.value_or("")));
}

Result<Id<exchange::Disclosure>> begin_minutes(guard::OwnWork& work, const NewMinutes& minutes) {
    const auto found = known(work, minutes.id);
    if (!found) return not_found();
    auto part = part_of(minutes.id, "minutes");
    part.minutes_version = Id<exchange::MinutesVersion>::random();
    part.secret = text_of(random_id());
    part.participants = minutes.participants;
    part.decisions = minutes.decisions;
    for (const auto& action : minutes.actions)
        part.actions.push_back(
            {Id<exchange::MeetingAction>::random(), action.text, action.owner, action.due});
    part.next_day = minutes.next_day;
    auto draft = draft_of(*found, std::move(part), minutes.recipients, minutes.text);
    draft.consent.answer = minutes.consent;
    return exchange::begin(work, draft);
}

Result<Id<exchange::Disclosure>> begin_disagreement(guard::OwnWork& work,
                                                    const NewDisagreement& disagreement) {
    const auto found = known(work, disagreement.id);
    if (!found) return not_found();
    auto part = part_of(disagreement.id, "disagreement");
    part.minutes_version = disagreement.minutes_version;
    auto draft = draft_of(*found, std::move(part), disagreement.recipients, disagreement.text);
    draft.consent.answer = disagreement.consent;
    return exchange::begin(work, draft);
}

Result<Done> say(guard::OwnWork& work, const OwnWord& word) {
    if (auto good = vocabularies::check(work, word.says, "says"); !good) return good;
    const auto found = known(work, word.id);
    if (!found) return not_found();
    const auto sending = sending_of(work, *found, word);
    if (!sending) return std::unexpected(sending.error());
    for (const auto& body : sending->to) {
        const auto letter =
            exchange::Gate::send(work, {exchange::letter_kind::meeting_word, body, sending->about,
                                        json_text(sending->word), "{}"});
        if (!letter) return std::unexpected(letter.error());
    }
    return Done{};
}

}  // namespace liaise::meetings
