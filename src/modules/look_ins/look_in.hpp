#pragma once

#include "guard/letters.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::look_ins {

/// All that a request says. It has no field for words: what nobody can write, nobody can read.
struct LookInHeading {
    Id<places::Place> place;
    std::vector<Code<"look_in_wing">> wings;
    Code<"look_in_span"> span;
    std::vector<Code<"look_in_at">> look_at;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using H = LookInHeading;
        return record("look_in_heading", field("place", &H::place, some, "Where."),
                      field("wings", &H::wings, some, "In which kinds of wings."),
                      field("span", &H::span, some, "Within which time from now; a week at least."),
                      field("look_at", &H::look_at, some, "At what."));
    }
};
static_assert(Described<LookInHeading>);

/// All that an answer says.
struct LookInReplyHeading {
    Code<"look_in_outcome"> outcome;

    static constexpr auto describe() {
        return record("look_in_reply_heading",
                      field("outcome", &LookInReplyHeading::outcome, Reach::recipients,
                            "Not looked; nothing seen; or something seen: contact us."));
    }
};
static_assert(Described<LookInReplyHeading>);

/// A request to look in, as either of the two bodies knows it.
struct LookIn {
    static constexpr const char* record_name = "look_in";

    Id<guard::Letter> id;
    Code<"request_side"> side;
    Id<bodies::Body> body;
    Moment at;
    LookInHeading heading;
    Day until;
    Code<"look_in_state"> state;
    std::optional<Code<"look_in_outcome">> outcome;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = LookIn;
        return record("look_in", field("id", &L::id, own, "The letter."),
                      field("side", &L::side, own, "Ours, or theirs."),
                      field("body", &L::body, own, "The other body."),
                      field("at", &L::at, own, "When it was asked."),
                      field("heading", &L::heading, own, "What is asked."),
                      field("until", &L::until, own, "The last day of the time in which to look."),
                      field("state", &L::state, own, "What has become of it."),
                      field("outcome", &L::outcome, own, "What was answered."));
    }
};
static_assert(Described<LookIn>);

struct NewLookIn {
    Id<bodies::Body> body;
    LookInHeading heading;

    static constexpr auto describe() {
        return record(
            "new_look_in",
            field("body", &NewLookIn::body, Reach::owner, "Who is asked: somebody often there."),
            field("heading", &NewLookIn::heading, Reach::owner, "What is asked."));
    }
};
static_assert(Described<NewLookIn>);

struct NewLookInReply {
    Id<guard::Letter> id;
    Code<"look_in_outcome"> outcome;

    static constexpr auto describe() {
        return record("new_look_in_reply",
                      field("id", &NewLookInReply::id, Reach::owner, "The request."),
                      field("outcome", &NewLookInReply::outcome, Reach::owner, "What came of it."));
    }
};
static_assert(Described<NewLookInReply>);

struct WhichLookIn {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_look_in", field("id", &WhichLookIn::id, Reach::owner, "The request."));
    }
};
static_assert(Described<WhichLookIn>);

struct Question {
    std::optional<Code<"request_side">> side;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("look_ins_question",
                      field("side", &Question::side, Reach::owner, "Only ours, or only theirs."),
                      field("page", &Question::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<Question>);

}  // namespace liaise::look_ins
