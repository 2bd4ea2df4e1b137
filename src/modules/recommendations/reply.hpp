#pragma once

#include "guard/letters.hpp"
#include "guard/viewer.hpp"
#include "modules/recommendations/recommendation.hpp"

/// What a monitoring body answers to what another recommends to it, paragraph by paragraph.
namespace liaise::recommendations {

/// The own body's answer to one paragraph of a recommendation that was told to it. A later one
/// stands beside an earlier one. `number`: which piece of the letter the recommendation is.
struct Reply {
    static constexpr const char* record_name = "paragraph_reply";

    Id<Reply> id;
    Id<Recommendation> recommendation;
    Id<guard::Letter> letter;
    Id<bodies::Body> told_by;
    std::int64_t number = 0;
    std::int64_t paragraph = 0;
    std::int64_t version = 1;
    Code<"paragraph_answer"> says;
    std::string text;
    std::optional<std::string> shut;
    Day on;
    bool is_latest = true;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using R = Reply;
        return record(
            "paragraph_reply", field("id", &R::id, own, "Its id at home."),
            field("recommendation", &R::recommendation, own, "What is answered, as received."),
            field("letter", &R::letter, own, "What that was received with."),
            field("told_by", &R::told_by, own, "Who asks it."),
            field("number", &R::number, some, "Its place in the letter."),
            field("paragraph", &R::paragraph, some, "Which paragraph is answered, from 1."),
            field("version", &R::version, own, "Which answer to it this is, from 1."),
            field("says", &R::says, some, "Accepted, in part, not, a question, or noted."),
            field("text", &R::text, some, "The answer in words."),
            field("shut", &R::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("on", &R::on, some, "The day of the answer."),
            field("is_latest", &R::is_latest, own, "Whether no later one was written."),
            field("noted_by", &R::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Reply>);

/// An answer as who asked it has it: to which paragraph of which piece of its letter.
struct ReplyTold {
    std::int64_t number = 0;
    std::int64_t paragraph = 0;
    Code<"paragraph_answer"> says;
    Day on;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using R = ReplyTold;
        return record(
            "reply_told",
            field("number", &R::number, some, "The piece of the letter that it answers."),
            field("paragraph", &R::paragraph, some, "The paragraph of that, from 1."),
            field("says", &R::says, some, "Accepted, in part, not, a question, or noted."),
            field("on", &R::on, some, "The day of the answer."));
    }
};
static_assert(Described<ReplyTold>);

struct NewReply {
    Id<Recommendation> recommendation;
    std::int64_t paragraph = 0;
    Code<"paragraph_answer"> says;
    std::optional<std::string> text;
    Day on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewReply;
        return record(
            "new_paragraph_reply",
            field("recommendation", &N::recommendation, own, "What is answered, as received."),
            field("paragraph", &N::paragraph, own, "Which paragraph of it, from 1."),
            field("says", &N::says, own, "Accepted, in part, not, a question, or noted."),
            field("text", &N::text, own, "In words; needed but for accepting and noting."),
            field("on", &N::on, own, "The day of the answer; never a day to come."));
    }
};
static_assert(Described<NewReply>);

struct WhichReply {
    Id<Reply> id;

    static constexpr auto describe() {
        return record("which_paragraph_reply",
                      field("id", &WhichReply::id, Reach::owner, "The answer to a paragraph."));
    }
};
static_assert(Described<WhichReply>);

}  // namespace liaise::recommendations
