#pragma once

#include "modules/trainings/training.hpp"

namespace liaise::trainings {

/// Whether a body was found to use in practice what it learnt, months later.
struct UseSeen {
    static constexpr const char* record_name = "training_use";

    Id<UseSeen> id;
    Id<Training> training;
    Id<bodies::Body> body;
    Day on;
    std::optional<Code<"training_used">> says;
    std::string evidence;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = UseSeen;
        return record("training_use", field("id", &U::id, own, "Its id at home."),
                      field("training", &U::training, own, "The training."),
                      field("body", &U::body, own, "The body that came."),
                      field("on", &U::on, own, "When it was found."),
                      field("says", &U::says, Reach::sealed, "Yes, partly, no, or unknown."),
                      field("evidence", &U::evidence, Reach::sealed, "What shows it."),
                      field("shut", &U::shut, own, "Why it does not open."));
    }
};
static_assert(Described<UseSeen>);

/// What was found of the use of the training `id`.
struct NewUse {
    Id<Training> id;
    Id<bodies::Body> body;
    Code<"training_used"> says;
    std::optional<std::string> evidence;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewUse;
        return record("new_training_use", field("id", &N::id, own, "The training."),
                      field("body", &N::body, own, "A body that came."),
                      field("says", &N::says, own, "Yes, partly, no, or unknown."),
                      field("evidence", &N::evidence, Reach::sealed, "What shows it."),
                      field("on", &N::on, own, "When it was found; else today."));
    }
};
static_assert(Described<NewUse>);

struct TrainingWhole {
    Training training;
    std::vector<UseSeen> uses;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("training_whole",
                      field("training", &TrainingWhole::training, own, "The training."),
                      field("uses", &TrainingWhole::uses, own, "What was found of its use."));
    }
};
static_assert(Described<TrainingWhole>);

/// That it is time to ask a body whether it uses what it learnt.
struct UseDue {
    Id<Training> training;
    std::string title;
    Id<bodies::Body> body;
    Day due;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using U = UseDue;
        return record("training_use_due", field("training", &U::training, own, "The training."),
                      field("title", &U::title, own, "What it is called."),
                      field("body", &U::body, own, "The body to ask."),
                      field("due", &U::due, own, "Since when it is to be asked."));
    }
};
static_assert(Described<UseDue>);

/// A material that was used before.
struct Material {
    std::string text;
    Id<Training> training;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("training_material",
                      field("text", &Material::text, own, "Its title, and where it lies."),
                      field("training", &Material::training, own, "Where it was used last."));
    }
};
static_assert(Described<Material>);

}  // namespace liaise::trainings
