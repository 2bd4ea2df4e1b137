#pragma once

#include "modules/meetings/meetings.hpp"

/// Listing meetings, beginning one at home, and what is kept of it there.
namespace liaise::meetings {

struct NewMeeting {
    std::string title;
    Code<"meeting_kind"> kind;
    Code<"meeting_level"> level;
    std::optional<std::string> series;
    std::optional<MeetingId> follows;
    std::vector<AgendaLink> links;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewMeeting;
        return record(
            "new_meeting",
            field("title", &N::title, own, "What it is about; who is asked reads it first."),
            field("kind", &N::kind, own, "One of a row, or for this once."),
            field("level", &N::level, own, "Of chairs, or of staff."),
            field("series", &N::series, own, "What the row of meetings is called."),
            field("follows", &N::follows, own, "The meeting that it follows."),
            field("links", &N::links, own, "What the agenda comes from; it stays at home."));
    }
};
static_assert(Described<NewMeeting>);

struct MeetingsQuestion {
    std::optional<Id<bodies::Body>> body;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        using Q = MeetingsQuestion;
        return record("meetings_question",
                      field("body", &Q::body, Reach::owner, "Only with this body."),
                      field("page", &Q::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<MeetingsQuestion>);

struct ActionsQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("meeting_actions_question",
                      field("body", &ActionsQuestion::body, Reach::owner, "Only of this body."));
    }
};
static_assert(Described<ActionsQuestion>);

struct WhichMeeting {
    MeetingId id;

    static constexpr auto describe() {
        return record("which_meeting",
                      field("id", &WhichMeeting::id, Reach::owner, "The meeting."));
    }
};
static_assert(Described<WhichMeeting>);

struct OwnMinutes {
    MeetingId id;
    std::optional<Confidential> text;

    static constexpr auto describe() {
        return record("own_minutes", field("id", &OwnMinutes::id, Reach::owner, "The meeting."),
                      field("text", &OwnMinutes::text, Reach::sealed,
                            "What we keep to ourselves; without any, what was kept is destroyed."));
    }
};
static_assert(Described<OwnMinutes>);

/// A line, which whoever is asked reads first.
inline constexpr std::size_t title_bytes_max = 300;
/// An agenda that comes from more than this is no agenda.
inline constexpr std::size_t links_max = 60;

/// Those that the own body calls or was asked to, the last day first.
Result<guard::Page<MeetingInBrief>> list(guard::Work& work, const MeetingsQuestion& question);
/// One of them, with its own minutes. Errors: `not_found`.
Result<guard::Seen<Meeting>> find(guard::Work& work, const WhichMeeting& which);
/// What was agreed to be done in any of them, what is due first; done things last.
Result<std::vector<guard::Seen<ActionInBrief>>> actions(guard::Work& work,
                                                        const ActionsQuestion& question);
/// Begins one at home; nobody is told. Errors: `invalid` without a title, and for a meeting to
/// follow that is not there.
Result<MeetingId> begin(guard::OwnWork& work, const NewMeeting& draft);
/// Keeps the own minutes, sealed; no letter ever has them. Errors: `not_found`; as `keep_sealed`.
Result<Done> keep_own_minutes(guard::OwnWork& work, const OwnMinutes& minutes);

}  // namespace liaise::meetings
