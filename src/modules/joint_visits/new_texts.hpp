#pragma once

#include "modules/joint_visits/keeping.hpp"

/// What is told of a joint visit, as its writer begins it.
namespace liaise::joint_visits {

/// Asks those that were there; again with another day, to give more time. Without a day it is eight
/// days from now.
struct NewOpening {
    JointVisitId id;
    std::optional<std::string> text;
    std::optional<Day> until;
    std::vector<exchange::JointAuthor> authors;
    std::optional<std::string> to_publish;
    std::optional<Id<bodies::Body>> publisher;
    std::vector<exchange::RecipientDraft> recipients;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewOpening;
        return record("new_joint_opening", field("id", &N::id, own, "The joint visit."),
                      field("text", &N::text, own, "What else is said to who is asked."),
                      field("until", &N::until, own, "The last day for contributions."),
                      field("authors", &N::authors, own, "Which body writes which chapter."),
                      field("to_publish", &N::to_publish, own, "What is meant to be published."),
                      field("publisher", &N::publisher, own, "By which body."),
                      field("recipients", &N::recipients, own, "Who is asked, and on what basis."));
    }
};
static_assert(Described<NewOpening>);

/// Any other text: a contribution line by line, facts line by line, what is seen otherwise in the
/// facts `about`, a conclusion, or a dissent.
struct NewJointText {
    JointVisitId id;
    Code<"joint_visit_act"> act;
    std::optional<std::string> text;
    std::vector<exchange::JointLine> lines;
    std::vector<std::string> facts;
    std::optional<Id<exchange::JointText>> about;
    Code<"consent_answer"> consent;
    std::vector<exchange::RecipientDraft> recipients;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewJointText;
        return record("new_joint_text", field("id", &N::id, own, "The joint visit."),
                      field("act", &N::act, own, "What it is."),
                      field("text", &N::text, own, "Its words."),
                      field("lines", &N::lines, own, "What is contributed, each thing by itself."),
                      field("facts", &N::facts, own, "The facts to agree on, line by line."),
                      field("about", &N::about, own, "The facts that we see otherwise."),
                      field("consent", &N::consent, own, "Whether a person concerned agreed."),
                      field("recipients", &N::recipients, own, "Who gets it, and on what basis."));
    }
};
static_assert(Described<NewJointText>);

/// "Within eight days", as it is done in Slovenia: what is still remembered is written down.
inline constexpr int days_to_contribute = 8;

}  // namespace liaise::joint_visits
