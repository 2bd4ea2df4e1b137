#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/meetings/meeting.hpp"

/// Meetings of bodies: called, answered, minuted in two layers, and followed up.
namespace liaise::meetings {

/// Something open between the bodies from which a line of the agenda came. It stays at home.
struct AgendaLink {
    Code<"open_matter"> matter;
    std::string reference;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("agenda_link",
                      field("matter", &AgendaLink::matter, own, "What kind of thing it is."),
                      field("reference", &AgendaLink::reference, own, "Its id at home."));
    }
};
static_assert(Described<AgendaLink>);

/// An own text of a meeting, told or not.
struct MeetingText {
    Id<exchange::Disclosure> disclosure;
    Code<"disclosure_stage"> stage;
    Code<"meeting_act"> act;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record(
            "meeting_text",
            field("disclosure", &MeetingText::disclosure, own, "What it is told by."),
            field("stage", &MeetingText::stage, own, "How far it has come."),
            field("act", &MeetingText::act, own, "Invitation, minutes, or disagreement."));
    }
};
static_assert(Described<MeetingText>);

/// A meeting, as the own body knows it by its letters. `asked`, `links` and `follows` are known
/// only of one that the own body calls; `own_minutes` are in no letter.
struct Meeting {
    MeetingInBrief brief;
    std::optional<Id<guard::Letter>> invitation;
    std::vector<Id<bodies::Body>> members;
    std::vector<exchange::MeetingReply> asked;
    std::vector<MinutesInBrief> minutes;
    std::vector<ActionInBrief> actions;
    std::vector<MeetingText> texts;
    std::vector<AgendaLink> links;
    std::optional<MeetingId> follows;
    std::optional<Confidential> own_minutes;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = Meeting;
        return record(
            "meeting", field("brief", &M::brief, own, "What stands in the list."),
            field("invitation", &M::invitation, own, "The letter that asks."),
            field("members", &M::members, own, "The bodies that have that letter."),
            field("asked", &M::asked, own, "Who was asked, and its own word."),
            field("minutes", &M::minutes, own, "The versions of the minutes, in order."),
            field("actions", &M::actions, own, "What is to be done, by the last minutes."),
            field("texts", &M::texts, own, "Our texts, told or not."),
            field("links", &M::links, own, "What the agenda came from."),
            field("follows", &M::follows, own, "The meeting that it follows."),
            field("own_minutes", &M::own_minutes, Reach::sealed, "What we keep to ourselves."),
            field("shut", &M::shut, own,
                  "Why the own minutes do not open: a code of an error; else left out."));
    }
};
static_assert(Described<Meeting>);

}  // namespace liaise::meetings
