#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/joint_visits/joint_visit.hpp"

/// Joint visits, after they were made: contributions, facts agreed on, conclusions and dissent.
namespace liaise::joint_visits {

/// An own text of a joint visit, told or not.
struct JointVisitDraft {
    Id<exchange::Disclosure> disclosure;
    Code<"disclosure_stage"> stage;
    Code<"joint_visit_act"> act;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = JointVisitDraft;
        return record("joint_visit_draft",
                      field("disclosure", &D::disclosure, own, "What it is told by."),
                      field("stage", &D::stage, own, "How far it has come."),
                      field("act", &D::act, own, "What it is of the joint visit."));
    }
};
static_assert(Described<JointVisitDraft>);

/// A joint visit, as the own body knows it by its letters. `visit` is known only of one that the
/// own body leads; `own_notes` are in no letter.
struct JointVisit {
    JointVisitInBrief brief;
    std::optional<Id<visits::Visit>> visit;
    std::vector<JointVisitBody> bodies;
    std::vector<JointTextInBrief> texts;
    std::vector<JointVisitDraft> drafts;
    std::optional<Confidential> own_notes;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using J = JointVisit;
        return record(
            "joint_visit", field("brief", &J::brief, own, "What stands in the list."),
            field("visit", &J::visit, own, "The visit, in our records."),
            field("bodies", &J::bodies, own, "Each body, by what it says and told; ours first."),
            field("texts", &J::texts, own, "What was told, in order."),
            field("drafts", &J::drafts, own, "Our texts, told or not."),
            field("own_notes", &J::own_notes, Reach::sealed, "What we keep to ourselves."),
            field("shut", &J::shut, own,
                  "Why the own notes do not open: a code of an error; else left out."));
    }
};
static_assert(Described<JointVisit>);

}  // namespace liaise::joint_visits
