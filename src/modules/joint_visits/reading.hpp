#pragma once

#include "modules/joint_visits/keeping.hpp"

/// Reading what was told of a joint visit: facts are never read without what somebody sees
/// otherwise, and the report never without the dissent.
namespace liaise::joint_visits {

/// What was asked and agreed at first, opened. `shut`: why it does not open: a code of an error.
struct OpeningRead {
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    Names place_names;
    std::optional<When> when;
    std::optional<Day> until;
    std::vector<exchange::JointAuthor> authors;
    std::optional<std::string> to_publish;
    std::optional<Id<bodies::Body>> publisher;
    std::string text;
    bool is_called_back = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using O = OpeningRead;
        return record(
            "joint_opening_read", field("letter", &O::letter, own, "The letter."),
            field("by", &O::by, some, "Who leads."), field("at", &O::at, some, "When it was told."),
            field("place_names", &O::place_names, some, "Where the visit was."),
            field("when", &O::when, some, "When, as exactly as we may know."),
            field("until", &O::until, some, "The last day for contributions."),
            field("authors", &O::authors, some, "Which body writes which chapter."),
            field("to_publish", &O::to_publish, some, "What is meant to be published."),
            field("publisher", &O::publisher, some, "By which body."),
            field("text", &O::text, some, "What else is said."),
            field("is_called_back", &O::is_called_back, own, "Whether it was called back."),
            field("shut", &O::shut, own, "Why it does not open; else left out."));
    }
};
static_assert(Described<OpeningRead>);

/// What a body tells in its own name. `fits`: whether it is exactly what was told, and of what it
/// sees otherwise, whether that is about just these facts.
struct JointSaid {
    Id<exchange::JointText> text_version;
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    std::string text;
    std::vector<exchange::JointLine> lines;
    bool is_late = false;
    bool is_signed = false;
    bool has_left = false;
    bool fits = true;
    bool is_called_back = false;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using S = JointSaid;
        return record(
            "joint_said", field("text_version", &S::text_version, some, "The text."),
            field("letter", &S::letter, own, "The letter."),
            field("by", &S::by, some, "Whose it is."), field("at", &S::at, some, "When."),
            field("text", &S::text, some, "Its words."),
            field("lines", &S::lines, some, "What is contributed, each thing by itself."),
            field("is_late", &S::is_late, some, "Whether it came after the last day."),
            field("is_signed", &S::is_signed, some, "Whether its writer lets it be published."),
            field("has_left", &S::has_left, own, "Whether its writer has left since."),
            field("fits", &S::fits, own, "Whether it is exactly what was told."),
            field("is_called_back", &S::is_called_back, own, "Whether it was called back."),
            field("shut", &S::shut, own, "Why it does not open; else left out."));
    }
};
static_assert(Described<JointSaid>);

/// A version of the facts, opened, with each body's word. `silent`: who has them and said nothing,
/// which is not to agree.
struct FactsRead {
    JointSaid whole;
    std::vector<std::string> facts;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<Id<bodies::Body>> silent;
    std::vector<Id<bodies::Body>> signed_by;
    std::vector<JointSaid> differing;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using F = FactsRead;
        return record(
            "joint_facts_read", field("whole", &F::whole, some, "The version."),
            field("facts", &F::facts, some, "The facts, line by line."),
            field("agreed", &F::agreed, some, "Who agrees."),
            field("silent", &F::silent, some, "Who has them, and has said nothing."),
            field("signed_by", &F::signed_by, some, "Who agrees, and lets that be published."),
            field("differing", &F::differing, some, "What others see otherwise in them."));
    }
};
static_assert(Described<FactsRead>);

}  // namespace liaise::joint_visits
