#pragma once

#include "modules/exchange/meeting_part.hpp"

/// What is read of a meeting's letters before they are opened.
namespace liaise::exchange {

/// That a body has something to do until a day, without what it is.
struct ActionKnown {
    Id<MeetingAction> id;
    Id<bodies::Body> owner;
    Day due;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using A = ActionKnown;
        return record("action_known", field("id", &A::id, some, "The action."),
                      field("owner", &A::owner, some, "The body that does it."),
                      field("due", &A::due, some, "Until which day."));
    }
};
static_assert(Described<ActionKnown>);

/// What stands in the heading. `members` are the bodies that have this same letter, the sender
/// first; `present` those that the minutes say were there; `hash` is of the exact minutes.
struct MeetingMark {
    Id<MeetingRef> meeting;
    Code<"meeting_act"> act;
    std::optional<Code<"meeting_kind">> kind;
    std::optional<Code<"meeting_level">> level;
    std::optional<std::string> series;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<Id<MinutesVersion>> minutes_version;
    std::optional<std::string> hash;
    std::vector<Id<bodies::Body>> members;
    std::vector<Id<bodies::Body>> present;
    std::vector<ActionKnown> actions;
    std::optional<Day> next_day;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using M = MeetingMark;
        return record(
            "meeting_mark", field("meeting", &M::meeting, some, "The meeting."),
            field("act", &M::act, some, "Invitation, minutes, or disagreement."),
            field("kind", &M::kind, some, "One of a row, or for this once."),
            field("level", &M::level, some, "Of chairs, or of staff."),
            field("series", &M::series, some, "What the row of meetings is called."),
            field("day", &M::day, some, "On which day."),
            field("hour", &M::hour, some, "At which hour, by the clocks there."),
            field("minutes_version", &M::minutes_version, some, "The version of the minutes."),
            field("hash", &M::hash, some, "Of the exact minutes."),
            field("members", &M::members, some, "Which bodies have this letter."),
            field("present", &M::present, some, "Which bodies were there."),
            field("actions", &M::actions, some, "Who has something to do until when."),
            field("next_day", &M::next_day, some, "When the next one is."));
    }
};
static_assert(Described<MeetingMark>);

/// The heading of a letter by which a body says its own word, without any text: that it comes or
/// not, or could on another day; that it calls the meeting off; that it agrees to the minutes; how
/// far its action is.
struct MeetingWord {
    Id<MeetingRef> meeting;
    Code<"meeting_says"> says;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<Id<MinutesVersion>> minutes_version;
    std::optional<std::string> hash;
    std::optional<Id<MeetingAction>> action;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using W = MeetingWord;
        return record(
            "meeting_word", field("meeting", &W::meeting, some, "The meeting."),
            field("says", &W::says, some, "What its body says."),
            field("day", &W::day, some, "The day on which it could."),
            field("hour", &W::hour, some, "The hour at which it could."),
            field("minutes_version", &W::minutes_version, some, "The minutes it agrees to."),
            field("hash", &W::hash, some, "Of exactly these."),
            field("action", &W::action, some, "The action that it speaks of."));
    }
};
static_assert(Described<MeetingWord>);

namespace letter_kind {
inline constexpr const char* meeting_word = "meeting_word";  ///< of a meeting; it has no text
}  // namespace letter_kind

}  // namespace liaise::exchange
