#pragma once

#include "modules/exchange/joint_visit_part.hpp"
#include "modules/places/place.hpp"

/// What is read of a joint visit's letters before they are opened.
namespace liaise::exchange {

/// What stands in the heading: where it was, and never when. `members` are the bodies that have
/// this same letter, the sender first; `hash` is of the exact text, `about_hash` of the facts that
/// it is about.
struct JointVisitMark {
    Id<JointVisitRef> joint_visit;
    Code<"joint_visit_act"> act;
    std::optional<Id<places::Place>> place;
    std::optional<Day> until;
    std::optional<Id<JointText>> text_version;
    std::optional<std::string> hash;
    std::optional<Id<JointText>> about;
    std::optional<std::string> about_hash;
    std::vector<Id<bodies::Body>> members;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using M = JointVisitMark;
        return record("joint_visit_mark",
                      field("joint_visit", &M::joint_visit, some, "The joint visit."),
                      field("act", &M::act, some, "What is told of it."),
                      field("place", &M::place, some, "Where it was."),
                      field("until", &M::until, some, "The last day for contributions."),
                      field("text_version", &M::text_version, some, "The text, as others name it."),
                      field("hash", &M::hash, some, "Of the exact text."),
                      field("about", &M::about, some, "The facts that it is about."),
                      field("about_hash", &M::about_hash, some, "Of exactly these."),
                      field("members", &M::members, some, "Which bodies have this letter."));
    }
};
static_assert(Described<JointVisitMark>);

/// A text and no other that bears its id.
struct JointTextKnown {
    Id<JointText> text_version;
    std::string hash;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using K = JointTextKnown;
        return record("joint_text_known",
                      field("text_version", &K::text_version, some, "The text."),
                      field("hash", &K::hash, some, "Of its exact words."));
    }
};
static_assert(Described<JointTextKnown>);

/// The heading of a letter by which a body says its own word, without any text: that it took part
/// or not, or leaves; that it agrees to facts; what of its own may be published, or that it signs
/// nothing and may be named so.
struct JointWord {
    Id<JointVisitRef> joint_visit;
    Code<"joint_visit_says"> says;
    std::vector<JointTextKnown> texts;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using W = JointWord;
        return record("joint_word", field("joint_visit", &W::joint_visit, some, "The joint visit."),
                      field("says", &W::says, some, "What its body says."),
                      field("texts", &W::texts, some, "Of which texts."));
    }
};
static_assert(Described<JointWord>);

namespace letter_kind {
inline constexpr const char* joint_word = "joint_word";  ///< of a joint visit; it has no text
}  // namespace letter_kind

}  // namespace liaise::exchange
