#pragma once

#include "guard/viewer.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// How it was said: the word of a scale that is known, or the words themselves. They stay beside
/// the word of the house scale, which does not replace them.
struct AsSaid {
    std::optional<Code<"scale_word">> word;
    std::optional<std::string> words;

    static constexpr auto describe() {
        return record("as_said",
            field("word", &AsSaid::word, Reach::owner, "The word of a scale that is in use."),
            field("words", &AsSaid::words, Reach::owner, "The words as they were said."));
    }
};
static_assert(Described<AsSaid>);

/// What the addressee answered: that it will, or will not. It says nothing of what was done.
struct Answer {
    static constexpr const char* record_name = "authority_answer";

    Id<Answer> id;
    Id<Recommendation> recommendation;
    When on;
    Code<"authority_answer"> says;
    AsSaid said;
    std::optional<std::string> text;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("authority_answer", field("id", &Answer::id, own, "Its id at home."),
            field("recommendation", &Answer::recommendation, own, "What was answered."),
            field("on", &Answer::on, own, "When."),
            field("says", &Answer::says, own, "The answer on the house scale."),
            field("said", &Answer::said, own, "The answer as it was said."),
            field("text", &Answer::text, own, "What else was said."),
            field("source", &Answer::source, own, "In which letter or paper."),
            field("noted_by", &Answer::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Answer>);

/// What the addressee says it has done. Nobody else has looked.
struct Claim {
    static constexpr const char* record_name = "claim";

    Id<Claim> id;
    Id<Recommendation> recommendation;
    When on;
    Code<"implementation"> state;
    AsSaid said;
    std::optional<std::string> text;
    std::optional<std::string> source;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("claim", field("id", &Claim::id, own, "Its id at home."),
            field("recommendation", &Claim::recommendation, own, "What it is about."),
            field("on", &Claim::on, own, "When."),
            field("state", &Claim::state, own, "What is claimed, on the house scale."),
            field("said", &Claim::said, own, "The same as it was said."),
            field("text", &Claim::text, own, "What else was said."),
            field("source", &Claim::source, own, "In which letter or paper."),
            field("noted_by", &Claim::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Claim>);

/// What a body established about what was done: by which way, how surely, and when.
struct Verification {
    static constexpr const char* record_name = "verification";

    Id<Verification> id;
    Id<Recommendation> recommendation;
    Id<bodies::Body> body;
    When on;
    Code<"implementation"> state;
    AsSaid said;
    Code<"verification_method"> method;
    Code<"sureness"> sureness;
    std::optional<std::string> text;
    std::optional<std::string> source;
    std::optional<Confidential> basis;
    std::optional<std::string> shut;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto some = Reach::recipients;
        using V = Verification;
        return record("verification", field("id", &V::id, own, "Its id at home."),
            field("recommendation", &V::recommendation, own, "What it is about."),
            field("body", &V::body, own, "Who established it."),
            field("on", &V::on, some, "When; never a day to come."),
            field("state", &V::state, some, "What was established, on the house scale."),
            field("said", &V::said, own, "The same as that body says it."),
            field("method", &V::method, some, "How it was established."),
            field("sureness", &V::sureness, own, "How sure that body is."),
            field("text", &V::text, some, "What was seen."),
            field("source", &V::source, own, "In which report another body says so."),
            field("basis", &V::basis, Reach::sealed, "What it rests on; never leaves."),
            field("shut", &V::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("noted_by", &V::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Verification>);

}  // namespace liaise::recommendations
