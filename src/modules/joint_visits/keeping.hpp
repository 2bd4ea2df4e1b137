#pragma once

#include "modules/joint_visits/joint_visits.hpp"

/// Listing joint visits, beginning one at home, and what is kept of it there.
namespace liaise::joint_visits {

struct NewJointVisit {
    std::string title;
    Id<visits::Visit> visit;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewJointVisit;
        return record("new_joint_visit",
                      field("title", &N::title, own, "What it is called; who is asked reads it."),
                      field("visit", &N::visit, own, "The visit that was made."));
    }
};
static_assert(Described<NewJointVisit>);

struct JointVisitsQuestion {
    std::optional<Id<bodies::Body>> body;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        using Q = JointVisitsQuestion;
        return record("joint_visits_question",
                      field("body", &Q::body, Reach::owner, "Only with this body."),
                      field("page", &Q::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<JointVisitsQuestion>);

struct WhichJointVisit {
    JointVisitId id;

    static constexpr auto describe() {
        return record("which_joint_visit",
                      field("id", &WhichJointVisit::id, Reach::owner, "The joint visit."));
    }
};
static_assert(Described<WhichJointVisit>);

struct OwnNotes {
    JointVisitId id;
    std::optional<Confidential> text;

    static constexpr auto describe() {
        return record("own_joint_notes",
                      field("id", &OwnNotes::id, Reach::owner, "The joint visit."),
                      field("text", &OwnNotes::text, Reach::sealed,
                            "What we keep to ourselves; without any, what was kept is destroyed."));
    }
};
static_assert(Described<OwnNotes>);

/// A line, which whoever is asked reads first.
inline constexpr std::size_t joint_title_bytes_max = 300;

/// Those that the own body leads or was asked about: where something is asked of it first, then the
/// last ones first.
Result<guard::Page<JointVisitInBrief>> list(guard::Work& work, const JointVisitsQuestion& question);
/// One of them, with its own notes. Errors: `not_found`.
Result<guard::Seen<JointVisit>> find(guard::Work& work, const WhichJointVisit& which);
/// Begins one at home, from the record of a visit; nobody is told. Errors: `invalid` without a
/// title, and for a visit that is not there.
Result<JointVisitId> begin(guard::OwnWork& work, const NewJointVisit& draft);
/// Keeps the own notes, sealed; no letter ever has them. Errors: `not_found`; as `keep_sealed`.
Result<Done> keep_own_notes(guard::OwnWork& work, const OwnNotes& notes);

}  // namespace liaise::joint_visits
