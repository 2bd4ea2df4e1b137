#pragma once

#include "modules/meetings/keeping.hpp"

/// Reading what was told of a meeting: its minutes are never read without what somebody does not
/// agree with in them.
namespace liaise::meetings {

/// An invitation, opened. `shut`: why it does not open: a code of an error.
struct InvitationRead {
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<std::string> where;
    std::vector<exchange::TakesPart> participants;
    std::vector<std::string> agenda;
    std::string text;
    bool is_called_back = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using I = InvitationRead;
        return record(
            "invitation_read", field("letter", &I::letter, own, "The letter."),
            field("by", &I::by, some, "Who asks."), field("at", &I::at, some, "When it was told."),
            field("day", &I::day, some, "On which day."),
            field("hour", &I::hour, some, "At which hour, by the clocks there."),
            field("where", &I::where, some, "In which office, or on which line."),
            field("participants", &I::participants, some, "Who is to take part, by office."),
            field("agenda", &I::agenda, some, "What is to be spoken of."),
            field("text", &I::text, some, "What else is said."),
            field("is_called_back", &I::is_called_back, own, "Whether it was called back."),
            field("shut", &I::shut, own, "Why it does not open; else left out."));
    }
};
static_assert(Described<InvitationRead>);

/// What a body does not agree with. `fits`: whether it is about just the minutes that stand here.
struct DisagreementRead {
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    std::string text;
    bool fits = true;
    bool is_called_back = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using D = DisagreementRead;
        return record(
            "disagreement_read", field("letter", &D::letter, own, "The letter."),
            field("by", &D::by, some, "Who does not agree."),
            field("at", &D::at, some, "When it said so."),
            field("text", &D::text, some, "With what, and why."),
            field("fits", &D::fits, own, "Whether it is about just these minutes."),
            field("is_called_back", &D::is_called_back, own, "Whether it was called back."),
            field("shut", &D::shut, own, "Why it does not open; else left out."));
    }
};
static_assert(Described<DisagreementRead>);

/// A version of the minutes, opened, with who agrees and who does not. Who said nothing is named in
/// neither.
struct MinutesRead {
    Id<exchange::MinutesVersion> minutes_version;
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    std::string text;
    std::vector<exchange::TakesPart> participants;
    std::vector<std::string> decisions;
    std::vector<exchange::ActionAgreed> actions;
    std::optional<Day> next_day;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<DisagreementRead> disagreements;
    bool fits = true;
    bool is_called_back = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using M = MinutesRead;
        return record(
            "minutes_read", field("minutes_version", &M::minutes_version, some, "The version."),
            field("letter", &M::letter, own, "The letter."),
            field("by", &M::by, some, "Who keeps them."),
            field("at", &M::at, some, "When they were told."),
            field("text", &M::text, some, "What was said."),
            field("participants", &M::participants, some, "Who was there, by office."),
            field("decisions", &M::decisions, some, "What was decided."),
            field("actions", &M::actions, some, "What is to be done, by whom, until when."),
            field("next_day", &M::next_day, some, "When the next one is."),
            field("agreed", &M::agreed, some, "Who agrees."),
            field("disagreements", &M::disagreements, some, "Who does not, and with what."),
            field("fits", &M::fits, own, "Whether they are what was agreed to."),
            field("is_called_back", &M::is_called_back, own, "Whether they were called back."),
            field("shut", &M::shut, own, "Why they do not open; else left out."));
    }
};
static_assert(Described<MinutesRead>);

}  // namespace liaise::meetings
