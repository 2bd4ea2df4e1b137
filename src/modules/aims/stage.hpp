#pragma once

#include "modules/aims/action.hpp"

namespace liaise::aims {

/// What a person said of how far an aim, or an action for it, is. Each stays; the last counts.
struct StageSaid {
    static constexpr const char* record_name = "aim_stage_said";

    Id<StageSaid> id;
    Id<Aim> aim;
    std::optional<Id<Action>> action;
    std::optional<Code<"aim_stage">> stage;
    std::string why;
    std::optional<std::string> shut;
    Day on;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto sealed = Reach::sealed;
        using S = StageSaid;
        return record(
            "aim_stage_said", field("id", &S::id, own, "Its id at home."),
            field("aim", &S::aim, own, "The aim."),
            field("aim_action", &S::action, own, "The action; left out: of the aim itself."),
            field("stage", &S::stage, sealed, "How far it is."),
            field("why", &S::why, sealed, "What shows that, or why."),
            field("shut", &S::shut, own, "Why it does not open."),
            field("on", &S::on, own, "When it was so."),
            field("noted_by", &S::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<StageSaid>);

/// A word on the aim `id`.
struct NewStage {
    Id<Aim> id;
    Code<"aim_stage"> stage;
    std::optional<std::string> why;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewStage;
        return record("new_aim_stage", field("id", &N::id, own, "The aim."),
                      field("stage", &N::stage, own, "How far it is."),
                      field("why", &N::why, Reach::sealed, "What shows that, or why."),
                      field("on", &N::on, own, "When it was so; else today."));
    }
};
static_assert(Described<NewStage>);

/// A word on the action `id`.
struct NewActionStage {
    Id<Action> id;
    Code<"aim_stage"> stage;
    std::optional<std::string> why;
    std::optional<Day> on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewActionStage;
        return record("new_aim_action_stage", field("id", &N::id, own, "The action."),
                      field("stage", &N::stage, own, "How far it is."),
                      field("why", &N::why, Reach::sealed, "What shows that, or why."),
                      field("on", &N::on, own, "When it was so; else today."));
    }
};
static_assert(Described<NewActionStage>);

/// An aim with what is done for it, and all that was said of both, the latest first.
struct AimWhole {
    Aim aim;
    std::vector<Action> actions;
    std::vector<StageSaid> stages;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("aim_whole", field("aim", &AimWhole::aim, own, "The aim."),
                      field("actions", &AimWhole::actions, own, "What is done for it."),
                      field("stages", &AimWhole::stages, own, "What was said of both."));
    }
};
static_assert(Described<AimWhole>);

/// An aim or an action of which the day is near or past, and nobody said that it is over.
struct AimDue {
    Id<Aim> aim;
    std::optional<Id<Action>> action;
    Id<bodies::Body> body;
    std::string text;
    Day due;
    std::optional<Id<guard::Person>> lead;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = AimDue;
        return record("aim_due", field("aim", &D::aim, own, "The aim."),
                      field("aim_action", &D::action, own, "The action; left out: the aim itself."),
                      field("body", &D::body, own, "The body whose work is to change."),
                      field("text", &D::text, Reach::sealed, "What is aimed at, or to be done."),
                      field("due", &D::due, own, "By when."),
                      field("lead", &D::lead, own, "Who of us leads."));
    }
};
static_assert(Described<AimDue>);

}  // namespace liaise::aims
