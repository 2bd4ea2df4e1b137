#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/bodies/body.hpp"

/// Finding out who else visits: what a new NPM asks, body type by body type and place type by place
/// type, and whom it then meets first. `unknown` is an answer; no answer yet is another thing.
namespace liaise::stocktaking {

/// What was found out: whether a body of this type visits places of this type.
struct Finding {
    Code<"body_type"> body_type;
    Code<"place_type"> place_type;
    YesNoUnknown answer;
    std::optional<std::string> note;
    Day on;
    Id<guard::Person> found_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("finding",
            field("body_type", &Finding::body_type, own, "The type of body."),
            field("place_type", &Finding::place_type, own, "The type of place."),
            field("answer", &Finding::answer, own, "Whether such a body visits such places."),
            field("note", &Finding::note, own, "Who said so, or whom to ask."),
            field("on", &Finding::on, own, "The day of the answer."),
            field("found_by", &Finding::found_by, own, "Who of us found it out."));
    }
};
static_assert(Described<Finding>);

struct Draft {
    Code<"body_type"> body_type;
    std::vector<Code<"place_type">> place_types;
    YesNoUnknown answer;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("finding_draft",
            field("body_type", &Draft::body_type, own, "The type of body."),
            field("place_types", &Draft::place_types, own, "The types of place it is about."),
            field("answer", &Draft::answer, own, "Whether such a body visits such places."),
            field("note", &Draft::note, own, "Who said so, or whom to ask."));
    }
};
static_assert(Described<Draft>);

/// A body to be met, and what is still to be asked of it.
struct FirstMeeting {
    Id<bodies::Body> body;
    Names names;
    Code<"body_type"> type;
    std::vector<Code<"first_question">> questions;
    std::int64_t contacts = 0;
    std::optional<Day> met_on;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("first_meeting",
            field("body", &FirstMeeting::body, own, "The body to be met."),
            field("names", &FirstMeeting::names, own, "Its names."),
            field("type", &FirstMeeting::type, own, "What kind of body it is."),
            field("questions", &FirstMeeting::questions, own, "What is not known of it yet."),
            field("contacts", &FirstMeeting::contacts, own, "Contacts there that hold."),
            field("met_on", &FirstMeeting::met_on, own, "When it was met first."),
            field("note", &FirstMeeting::note, own, "What came of it, or what to prepare."));
    }
};
static_assert(Described<FirstMeeting>);

struct MeetingDraft {
    Id<bodies::Body> id;
    std::optional<Day> met_on;
    std::optional<std::string> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("first_meeting_draft",
            field("id", &MeetingDraft::id, own, "The body."),
            field("met_on", &MeetingDraft::met_on, own, "When it was met first."),
            field("note", &MeetingDraft::note, own, "What came of it, or what to prepare."));
    }
};
static_assert(Described<MeetingDraft>);

/// What the own body has found out so far.
Result<std::vector<guard::Seen<Finding>>> list(guard::Work& work, const guard::Nothing&);
/// Answers for one body type and some place types; a later answer takes the place of an earlier.
Result<Done> answer(guard::OwnWork& work, const Draft& draft);
/// The bodies to meet, those that were not met first, then by how much is to be asked.
Result<std::vector<guard::Seen<FirstMeeting>>> meetings(guard::Work& work, const guard::Nothing&);
/// Notes a first meeting, or what to prepare for it. Errors: `invalid` for a day to come.
Result<Done> note_meeting(guard::OwnWork& work, const MeetingDraft& draft);

}  // namespace liaise::stocktaking
