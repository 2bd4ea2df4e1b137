#pragma once

#include "guard/own_work.hpp"
#include "modules/agreements/agreements.hpp"

namespace liaise::agreements {

/// That an agreement came to a stage: when, and who of us wrote it down.
struct Stage {
    std::int64_t number = 1;
    Code<"agreement_stage"> stage;
    Day on;
    Id<guard::Person> by;
    Moment noted;
    std::optional<Confidential> note;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("agreement_stage",
            field("number", &Stage::number, own, "The first being 1."),
            field("stage", &Stage::stage, own, "The stage that it came to."),
            field("on", &Stage::on, own, "The day on which it did."),
            field("by", &Stage::by, own, "Who of us wrote it down."),
            field("noted", &Stage::noted, own, "When it was written down."),
            field("note", &Stage::note, Reach::sealed, "Why, or on which paper."),
            field("shut", &Stage::shut, own,
                  "Why the note does not open: a code of an error; else left out."));
    }
};
static_assert(Described<Stage>);

/// The step to another stage. Without a day it was today.
struct Step {
    Id<Agreement> id;
    Code<"agreement_stage"> stage;
    std::optional<Day> on;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("agreement_step",
            field("id", &Step::id, own, "The agreement."),
            field("stage", &Step::stage, own, "The stage that it comes to."),
            field("on", &Step::on, own, "The day on which it does; else today."),
            field("note", &Step::note, Reach::sealed, "Why, or on which paper."));
    }
};
static_assert(Described<Step>);

/// The stages that an agreement has been through, the first first.
Result<std::vector<guard::Seen<Stage>>> stages(guard::Work& work, const Which& which);
/// Takes an agreement to its next stage. What it replaces is renewed by it once it is in force.
/// Errors: `conflict` for a step that does not follow, `invalid` for a day before the last step's.
Result<Done> step(guard::OwnWork& work, const Step& step);

/// The stages that may follow. An understanding comes into force without being signed.
std::vector<std::string_view> following(const Agreement& agreement);
/// Whether what is at this stage is still being written: before it is signed.
bool is_early(std::string_view stage);
/// Whether what is at this stage binds: in force, or in force with its review due.
bool is_binding(std::string_view stage);
/// Whether it is over.
bool is_over(std::string_view stage);

}  // namespace liaise::agreements
