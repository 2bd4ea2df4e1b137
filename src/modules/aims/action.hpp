#pragma once

#include "modules/aims/aim.hpp"
#include "modules/exchange/meeting_part.hpp"
#include "modules/recommendations/recommendation.hpp"
#include "modules/trainings/training.hpp"
#include "modules/visits/visit.hpp"

namespace liaise::aims {

/// What is done for an aim, and where the record of it is.
struct Action {
    static constexpr const char* record_name = "aim_action";

    Id<Action> id;
    Id<Aim> aim;
    Code<"aim_action_kind"> kind;
    std::string text;
    std::optional<std::string> shut;
    std::optional<Day> by;
    std::optional<Id<guard::Person>> lead;
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<Id<exchange::MeetingRef>> meeting;
    std::optional<Id<visits::Visit>> visit;
    std::optional<Id<trainings::Training>> training;
    Day set_on;
    std::optional<Code<"aim_stage">> state;
    Day state_on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto sealed = Reach::sealed;
        using A = Action;
        return record("aim_action", field("id", &A::id, own, "Its id at home."),
                      field("aim", &A::aim, own, "What it is done for."),
                      field("kind", &A::kind, own, "A recommendation, a training, dialogue …"),
                      field("text", &A::text, sealed, "What is done."),
                      field("shut", &A::shut, own, "Why it does not open."),
                      field("aimed_by", &A::by, own, "The day by which it is to be done."),
                      field("lead", &A::lead, own, "Who of us leads."),
                      field("recommendation", &A::recommendation, own, "The recommendation."),
                      field("meeting", &A::meeting, own, "The meeting."),
                      field("visit", &A::visit, own, "The visit, which was made."),
                      field("training", &A::training, own, "The training."),
                      field("set_on", &A::set_on, own, "When it was set out."),
                      field("state", &A::state, sealed, "What was last said of it."),
                      field("state_on", &A::state_on, own, "When that was said."));
    }
};
static_assert(Described<Action>);

/// Something to be done for the aim `id`.
struct NewAction {
    Id<Aim> id;
    Code<"aim_action_kind"> kind;
    std::string text;
    std::optional<Day> by;
    std::optional<Id<guard::Person>> lead;
    std::optional<Id<recommendations::Recommendation>> recommendation;
    std::optional<Id<exchange::MeetingRef>> meeting;
    std::optional<Id<visits::Visit>> visit;
    std::optional<Id<trainings::Training>> training;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewAction;
        return record("new_aim_action", field("id", &N::id, own, "The aim."),
                      field("kind", &N::kind, own, "A recommendation, a training, dialogue …"),
                      field("text", &N::text, Reach::sealed, "What is done."),
                      field("aimed_by", &N::by, own, "By when; of a joint visit, never."),
                      field("lead", &N::lead, own, "Who of us leads."),
                      field("recommendation", &N::recommendation, own, "The recommendation."),
                      field("meeting", &N::meeting, own, "The meeting."),
                      field("visit", &N::visit, own,
                            "The visit, which was made; a joint visit is nothing without it."),
                      field("training", &N::training, own, "The training."));
    }
};
static_assert(Described<NewAction>);

struct WhichAction {
    Id<Action> id;

    static constexpr auto describe() {
        return record("which_aim_action",
                      field("id", &WhichAction::id, Reach::owner, "What is done."));
    }
};
static_assert(Described<WhichAction>);

}  // namespace liaise::aims
