#pragma once

#include "modules/programmes/programme.hpp"

/// What is said when a programme is read or changed.
namespace liaise::programmes {

struct WhichProgramme {
    Id<guard::CircleRef> id;

    static constexpr auto describe() {
        return record("which_programme",
                      field("id", &WhichProgramme::id, Reach::sealed, "The programme."));
    }
};

/// The plan of the programme `id` as it should read, by someone who had read its `version`.
struct PlanCorrection {
    Id<guard::CircleRef> id;
    std::int64_t version = 0;
    Plan plan;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using P = PlanCorrection;
        return record("programme_correction", field("id", &P::id, sealed, "The programme."),
                      field("version", &P::version, sealed, "The version that was read."),
                      field("plan", &P::plan, sealed, "What it is about."));
    }
};
static_assert(Described<PlanCorrection>);

struct NewCandidate {
    Id<guard::CircleRef> id;
    CandidatePlan visit;

    static constexpr auto describe() {
        return record(
            "new_programme_candidate",
            field("id", &NewCandidate::id, Reach::sealed, "The programme."),
            field("visit", &NewCandidate::visit, Reach::sealed, "The place, and what is known."));
    }
};
static_assert(Described<NewCandidate>);

struct CandidateCorrection {
    Id<guard::CircleRef> id;
    std::int64_t version = 0;
    CandidatePlan visit;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using C = CandidateCorrection;
        return record("programme_candidate_correction",
                      field("id", &C::id, sealed, "The programme."),
                      field("version", &C::version, sealed, "The version of it that was read."),
                      field("visit", &C::visit, sealed, "How the visit would be made."));
    }
};
static_assert(Described<CandidateCorrection>);

struct WhichCandidate {
    Id<guard::CircleRef> id;
    Id<places::Place> place;

    static constexpr auto describe() {
        return record("which_programme_candidate",
                      field("id", &WhichCandidate::id, Reach::sealed, "The programme."),
                      field("place", &WhichCandidate::place, Reach::sealed, "The candidate."));
    }
};
static_assert(Described<WhichCandidate>);

struct WhichMember {
    Id<guard::CircleRef> id;
    Id<guard::Person> person;

    static constexpr auto describe() {
        return record(
            "which_programme_member",
            field("id", &WhichMember::id, Reach::sealed, "The programme."),
            field("person", &WhichMember::person, Reach::sealed, "A person of the own body."));
    }
};
static_assert(Described<WhichMember>);

}  // namespace liaise::programmes
