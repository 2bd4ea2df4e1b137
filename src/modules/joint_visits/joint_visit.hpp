#pragma once

#include "modules/exchange/disclosures.hpp"
#include "modules/exchange/joint_visit_letters.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::joint_visits {

using JointVisitId = Id<exchange::JointVisitRef>;

/// A joint visit in a list: one that the own body leads, or was asked about. Where it was is not
/// told of what was called back.
struct JointVisitInBrief {
    JointVisitId id;
    std::string title;
    Id<bodies::Body> lead;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<Day> until;
    Code<"joint_visit_standing"> standing;
    std::vector<Code<"joint_step">> next;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using J = JointVisitInBrief;
        return record("joint_visit_in_brief",
                      field("id", &J::id, own, "What to name when it is read."),
                      field("title", &J::title, own, "What it is called."),
                      field("lead", &J::lead, own, "The body that leads it."),
                      field("place", &J::place, own, "Where it was."),
                      field("place_names", &J::place_names, own, "What the place is called."),
                      field("until", &J::until, own, "The last day for contributions."),
                      field("standing", &J::standing, own, "How the own body stands to it."),
                      field("next", &J::next, own, "What is asked of the own body next."),
                      field("at", &J::at, own, "When it was begun here, or we were last asked."));
    }
};
static_assert(Described<JointVisitInBrief>);

/// What a body has said and told, and what not: silence is shown as silence.
struct JointVisitBody {
    Id<bodies::Body> body;
    Code<"joint_visit_reply"> says;
    bool is_lead = false;
    std::optional<Moment> contributed;
    bool is_late = false;
    bool agreed = false;
    bool differs = false;
    bool concluded = false;
    bool dissents = false;
    bool signs = false;
    bool may_be_named = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using B = JointVisitBody;
        return record(
            "joint_visit_body", field("body", &B::body, own, "The body."),
            field("says", &B::says, own, "Whether it took part, by its own word."),
            field("is_lead", &B::is_lead, own, "Whether it leads."),
            field("contributed", &B::contributed, own, "When it first contributed."),
            field("is_late", &B::is_late, own, "Whether that was, or is, after the last day."),
            field("agreed", &B::agreed, own, "Whether it agrees to the last facts, or wrote them."),
            field("differs", &B::differs, own, "Whether it sees something in them otherwise."),
            field("concluded", &B::concluded, own, "Whether it told its conclusion."),
            field("dissents", &B::dissents, own, "Whether it dissents."),
            field("signs", &B::signs, own, "Whether it signs something to be published."),
            field("may_be_named", &B::may_be_named, own,
                  "Whether it may be named as one that signs nothing."));
    }
};
static_assert(Described<JointVisitBody>);

/// A text that was told, unopened.
struct JointTextInBrief {
    Id<exchange::JointText> text_version;
    Code<"joint_visit_act"> act;
    Id<guard::Letter> letter;
    Id<bodies::Body> by;
    Moment at;
    std::vector<Id<bodies::Body>> members;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<Id<bodies::Body>> differing;
    bool is_late = false;
    bool is_signed = false;
    bool is_called_back = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using T = JointTextInBrief;
        return record(
            "joint_text_in_brief", field("text_version", &T::text_version, own, "The text."),
            field("act", &T::act, own, "What it is of the joint visit."),
            field("letter", &T::letter, own, "The letter."),
            field("by", &T::by, own, "Whose it is."), field("at", &T::at, own, "When it was told."),
            field("members", &T::members, own, "Which bodies have it."),
            field("agreed", &T::agreed, own, "Who agrees to it, of facts."),
            field("differing", &T::differing, own, "Who sees something in them otherwise."),
            field("is_late", &T::is_late, own, "Whether it came after the last day."),
            field("is_signed", &T::is_signed, own, "Whether its writer lets it be published."),
            field("is_called_back", &T::is_called_back, own, "Whether it was called back."));
    }
};
static_assert(Described<JointTextInBrief>);

}  // namespace liaise::joint_visits
