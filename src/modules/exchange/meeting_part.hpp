#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"

/// What is told of a meeting, as the words of letters carry it; the module `meetings` keeps the
/// rest.
namespace liaise::exchange {

/// A meeting, as letters know it: an id that the body that calls it has drawn.
struct MeetingRef {
    static constexpr const char* record_name = "meeting";
};
/// One version of its shared minutes, exactly as they were told.
struct MinutesVersion {
    static constexpr const char* record_name = "minutes_version";
};
/// Something that was agreed to be done, as letters know it.
struct MeetingAction {
    static constexpr const char* record_name = "meeting_action";
};

/// Who takes part, by office. A meeting needs nobody's name.
struct TakesPart {
    Id<bodies::Body> body;
    std::string role;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("takes_part", field("body", &TakesPart::body, some, "Of which body."),
                      field("role", &TakesPart::role, some, "In which office; no name."));
    }
};
static_assert(Described<TakesPart>);

/// Something that was agreed to be done, by which body, and until which day.
struct ActionAgreed {
    Id<MeetingAction> id;
    std::string text;
    Id<bodies::Body> owner;
    Day due;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using A = ActionAgreed;
        return record("action_agreed", field("id", &A::id, some, "What to name when it is done."),
                      field("text", &A::text, some, "What is to be done."),
                      field("owner", &A::owner, some, "The body that does it."),
                      field("due", &A::due, some, "Until which day."));
    }
};
static_assert(Described<ActionAgreed>);

/// What a piece is of a meeting: its invitation, a version of its shared minutes, or what a body
/// does not agree with in one. `hour` is "09:30", as clocks show it where the meeting is. `secret`
/// goes with minutes, so that nobody guesses them from their hash.
struct MeetingPart {
    Id<MeetingRef> meeting;
    Code<"meeting_act"> act;
    std::optional<Code<"meeting_kind">> kind;
    std::optional<Code<"meeting_level">> level;
    std::optional<std::string> series;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<std::string> where;
    std::vector<TakesPart> participants;
    std::vector<std::string> agenda;
    std::optional<Id<MinutesVersion>> minutes_version;
    std::optional<std::string> secret;
    std::vector<std::string> decisions;
    std::vector<ActionAgreed> actions;
    std::optional<Day> next_day;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using P = MeetingPart;
        return record(
            "meeting_part", field("meeting", &P::meeting, some, "The meeting."),
            field("act", &P::act, some, "Invitation, minutes, or disagreement."),
            field("kind", &P::kind, some, "One of a row, or for this once."),
            field("level", &P::level, some, "Of chairs, or of staff."),
            field("series", &P::series, some, "What the row of meetings is called."),
            field("day", &P::day, some, "On which day."),
            field("hour", &P::hour, some, "At which hour, by the clocks there."),
            field("where", &P::where, some, "In which office, or on which line."),
            field("participants", &P::participants, some, "Who takes part, or was there."),
            field("agenda", &P::agenda, some, "What is to be spoken of."),
            field("minutes_version", &P::minutes_version, some, "The version of the minutes."),
            field("secret", &P::secret, some, "Hashed with the minutes."),
            field("decisions", &P::decisions, some, "What was decided."),
            field("actions", &P::actions, some, "What is to be done, by whom, until when."),
            field("next_day", &P::next_day, some, "When the next one is."));
    }
};
static_assert(Described<MeetingPart>);

/// All its words in the order in which a person reads them, each with the field that it stands in.
/// Its days are no words: `day_beside_a_place` holds them against the places of the register.
std::vector<std::pair<std::string, std::string>> passages_of(const MeetingPart& part);

}  // namespace liaise::exchange
