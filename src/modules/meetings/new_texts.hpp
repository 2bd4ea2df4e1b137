#pragma once

#include "modules/meetings/keeping.hpp"

/// What is told of a meeting, as its writer begins it.
namespace liaise::meetings {

/// An invitation as its writer begins it: again with another day, to move the meeting.
struct NewInvitation {
    MeetingId id;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<std::string> where;
    std::vector<exchange::TakesPart> participants;
    std::vector<std::string> agenda;
    std::optional<std::string> text;
    std::vector<exchange::RecipientDraft> recipients;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewInvitation;
        return record(
            "new_invitation", field("id", &N::id, own, "The meeting."),
            field("day", &N::day, own, "On which day."),
            field("hour", &N::hour, own, "At which hour, by the clocks there."),
            field("where", &N::where, own, "In which office, or on which line."),
            field("participants", &N::participants, own, "Who is to take part, by office."),
            field("agenda", &N::agenda, own, "What is to be spoken of, line by line."),
            field("text", &N::text, own, "What else is said to who is asked."),
            field("recipients", &N::recipients, own, "Who is asked, and on what basis."));
    }
};
static_assert(Described<NewInvitation>);

/// Something to be done, as the minutes will say it.
struct NewAction {
    std::string text;
    Id<bodies::Body> owner;
    Day due;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("new_action", field("text", &NewAction::text, own, "What is to be done."),
                      field("owner", &NewAction::owner, own, "The body that does it."),
                      field("due", &NewAction::due, own, "Until which day."));
    }
};
static_assert(Described<NewAction>);

/// A version of the shared minutes as their keeper begins it.
struct NewMinutes {
    MeetingId id;
    std::string text;
    std::vector<exchange::TakesPart> participants;
    std::vector<std::string> decisions;
    std::vector<NewAction> actions;
    std::optional<Day> next_day;
    Code<"consent_answer"> consent;
    std::vector<exchange::RecipientDraft> recipients;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewMinutes;
        return record(
            "new_minutes", field("id", &N::id, own, "The meeting."),
            field("text", &N::text, own, "What was said."),
            field("participants", &N::participants, own, "Who was there, by office."),
            field("decisions", &N::decisions, own, "What was decided, line by line."),
            field("actions", &N::actions, own, "What is to be done, by whom, until when."),
            field("next_day", &N::next_day, own, "When the next one is."),
            field("consent", &N::consent, own, "Whether a person concerned agreed."),
            field("recipients", &N::recipients, own, "Who gets them, and on what basis."));
    }
};
static_assert(Described<NewMinutes>);

struct NewDisagreement {
    MeetingId id;
    Id<exchange::MinutesVersion> minutes_version;
    std::string text;
    Code<"consent_answer"> consent;
    std::vector<exchange::RecipientDraft> recipients;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewDisagreement;
        return record(
            "new_disagreement", field("id", &N::id, own, "The meeting."),
            field("minutes_version", &N::minutes_version, own, "The minutes."),
            field("text", &N::text, own, "With what in them we do not agree, and why."),
            field("consent", &N::consent, own, "Whether a person concerned agreed."),
            field("recipients", &N::recipients, own, "Who of those that have them gets it."));
    }
};
static_assert(Described<NewDisagreement>);

}  // namespace liaise::meetings
