#pragma once

#include "modules/agreements/agreements.hpp"

namespace liaise::agreements {

/// What a party has to do under an agreement, and whether it has been done.
struct Requirement {
    static constexpr const char* record_name = "requirement";

    Id<Requirement> id;
    std::int64_t version = 1;
    Id<Agreement> agreement;
    Id<bodies::Body> party;
    std::string what;
    std::optional<Day> due;
    std::optional<Day> done_on;
    std::optional<Id<guard::Person>> done_noted_by;
    std::optional<std::string> done_how;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("requirement",
            field("id", &Requirement::id, own, "Its id at home."),
            field("version", &Requirement::version, own, "Grows with each change."),
            field("agreement", &Requirement::agreement, own, "The agreement that asks it."),
            field("party", &Requirement::party, own, "Who has to do it."),
            field("what", &Requirement::what, own, "What is to be done."),
            field("due", &Requirement::due, own, "By which day."),
            field("done_on", &Requirement::done_on, own, "The day on which it was done."),
            field("done_noted_by", &Requirement::done_noted_by, own, "Who of us noted that."),
            field("done_how", &Requirement::done_how, own, "How, or where it can be seen."));
    }
};
static_assert(Described<Requirement>);

struct RequirementDraft {
    Id<bodies::Body> party;
    std::string what;
    std::optional<Day> due;

    static constexpr auto describe() {
        return record("requirement_draft",
            field("party", &RequirementDraft::party, Reach::owner, "Who has to do it."),
            field("what", &RequirementDraft::what, Reach::owner, "What is to be done."),
            field("due", &RequirementDraft::due, Reach::owner, "By which day."));
    }
};
static_assert(Described<RequirementDraft>);

/// A requirement of the agreement `id`.
struct NewRequirement {
    Id<Agreement> id;
    RequirementDraft requirement;

    static constexpr auto describe() {
        return record("new_requirement",
            field("id", &NewRequirement::id, Reach::owner, "The agreement."),
            field("requirement", &NewRequirement::requirement, Reach::owner, "What it asks."));
    }
};
static_assert(Described<NewRequirement>);

/// A correction of the requirement `id`, made by someone who had read its `version`.
struct RequirementCorrection {
    Id<Requirement> id;
    std::int64_t version = 0;
    RequirementDraft requirement;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("requirement_correction",
            field("id", &RequirementCorrection::id, own, "The requirement."),
            field("version", &RequirementCorrection::version, own, "The version that was read."),
            field("requirement", &RequirementCorrection::requirement, own, "As it should read."));
    }
};
static_assert(Described<RequirementCorrection>);

/// That a requirement was done, or without a day, that it was not after all.
struct Completion {
    Id<Requirement> id;
    std::optional<Day> done_on;
    std::optional<std::string> done_how;

    static constexpr auto describe() {
        return record("completion",
            field("id", &Completion::id, Reach::owner, "The requirement."),
            field("done_on", &Completion::done_on, Reach::owner, "The day; none: not done."),
            field("done_how", &Completion::done_how, Reach::owner, "How it can be seen."));
    }
};
static_assert(Described<Completion>);

/// What an agreement asks of each party, the soonest due first. Errors: `not_found`.
Result<std::vector<guard::Seen<Requirement>>> requirements(guard::Work& work, const Which& which);
/// Adds one. Errors: `invalid` without words, or for a body that is no party.
Result<Id<Requirement>> require(guard::OwnWork& work, const NewRequirement& requirement);
/// Corrects one. Errors: `conflict` when another correction came first.
Result<Done> correct_requirement(guard::OwnWork& work, const RequirementCorrection& correction);
/// Notes that it was done, or was not. Errors: `invalid` for a day to come.
Result<Done> complete(guard::OwnWork& work, const Completion& completion);

}  // namespace liaise::agreements
