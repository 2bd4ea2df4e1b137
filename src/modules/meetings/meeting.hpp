#pragma once

#include "modules/exchange/disclosures.hpp"
#include "modules/exchange/meeting_letters.hpp"

namespace liaise::meetings {

using MeetingId = Id<exchange::MeetingRef>;

/// A meeting in a list: one that the own body calls, or was asked to.
struct MeetingInBrief {
    MeetingId id;
    std::string title;
    Id<bodies::Body> caller;
    Code<"meeting_kind"> kind;
    Code<"meeting_level"> level;
    std::optional<std::string> series;
    std::optional<Day> day;
    std::optional<std::string> hour;
    Code<"meeting_standing"> standing;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = MeetingInBrief;
        return record("meeting_in_brief", field("id", &M::id, own, "What to name when it is read."),
                      field("title", &M::title, own, "What it is about."),
                      field("caller", &M::caller, own, "The body that calls it."),
                      field("kind", &M::kind, own, "One of a row, or for this once."),
                      field("level", &M::level, own, "Of chairs, or of staff."),
                      field("series", &M::series, own, "What the row of meetings is called."),
                      field("day", &M::day, own, "The day; left out until somebody is asked."),
                      field("hour", &M::hour, own, "The hour, by the clocks there."),
                      field("standing", &M::standing, own, "How the own body stands to it."),
                      field("at", &M::at, own, "When it was begun here, or we were last asked."));
    }
};
static_assert(Described<MeetingInBrief>);

/// Something to be done by one of the bodies, as it says itself how far that is. What it is stands
/// in the minutes and is read by opening them.
struct ActionInBrief {
    Id<exchange::MeetingAction> action;
    MeetingId meeting;
    std::string title;
    Id<bodies::Body> owner;
    Day due;
    Code<"action_state"> state;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using A = ActionInBrief;
        return record("meeting_action", field("action", &A::action, own, "The action."),
                      field("meeting", &A::meeting, own, "The meeting that it was agreed in."),
                      field("title", &A::title, own, "What that meeting was about."),
                      field("owner", &A::owner, own, "The body that does it."),
                      field("due", &A::due, own, "Until which day."),
                      field("state", &A::state, own, "How far that body says it is."),
                      field("at", &A::at, own, "Since when it says so, or when it was agreed."));
    }
};
static_assert(Described<ActionInBrief>);

/// A version of the shared minutes, unopened, with who said what to it. Who said nothing has
/// neither agreed nor disagreed.
struct MinutesInBrief {
    Id<exchange::MinutesVersion> minutes_version;
    Id<guard::Letter> letter;
    Moment at;
    std::vector<Id<bodies::Body>> members;
    std::vector<Id<bodies::Body>> present;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<Id<bodies::Body>> disagreeing;
    std::optional<Day> next_day;
    bool is_called_back = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = MinutesInBrief;
        return record(
            "minutes_in_brief", field("minutes_version", &M::minutes_version, own, "The version."),
            field("letter", &M::letter, own, "The letter."),
            field("at", &M::at, own, "When it was told."),
            field("members", &M::members, own, "Which bodies have it."),
            field("present", &M::present, own, "Which bodies were there."),
            field("agreed", &M::agreed, own, "Who agrees to it."),
            field("disagreeing", &M::disagreeing, own, "Who noted that it does not, in part."),
            field("next_day", &M::next_day, own, "When the next meeting is."),
            field("is_called_back", &M::is_called_back, own, "Whether it was called back."));
    }
};
static_assert(Described<MinutesInBrief>);

}  // namespace liaise::meetings
