#pragma once

#include "modules/trainings/training_use.hpp"

namespace liaise::trainings {

/// A correction of the training `id`, made by someone who had read its `version`.
struct Correction {
    Id<Training> id;
    std::int64_t version = 0;
    Draft training;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("training_correction", field("id", &Correction::id, own, "The training."),
                      field("version", &Correction::version, own, "The version that was read."),
                      field("training", &Correction::training, own, "As it should read."));
    }
};
static_assert(Described<Correction>);

struct TrainingsQuestion {
    std::optional<Id<bodies::Body>> body;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = TrainingsQuestion;
        return record("trainings_question",
                      field("body", &Q::body, own, "Only those that this body held or came to."),
                      field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<TrainingsQuestion>);

struct WhichTraining {
    Id<Training> id;

    static constexpr auto describe() {
        return record("which_training",
                      field("id", &WhichTraining::id, Reach::owner, "The training."));
    }
};
static_assert(Described<WhichTraining>);

struct WhichUse {
    Id<UseSeen> id;

    static constexpr auto describe() {
        return record("which_training_use",
                      field("id", &WhichUse::id, Reach::owner, "What was found."));
    }
};
static_assert(Described<WhichUse>);

}  // namespace liaise::trainings
