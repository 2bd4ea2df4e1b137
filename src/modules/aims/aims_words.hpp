#pragma once

#include "modules/aims/aims.hpp"

/// What lies sealed of aims, of what is done for them, and of what was said of both.
namespace liaise::aims {

struct AimWords {
    std::string text;
    std::optional<std::string> assumption;
    std::optional<Id<practices::Statement>> statement;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("aim_words", field("text", &AimWords::text, sealed, "What is aimed at."),
                      field("assumption", &AimWords::assumption, sealed, "Why it should work."),
                      field("practice_statement", &AimWords::statement, sealed,
                            "The statement that is to be true."));
    }
};
static_assert(Described<AimWords>);

struct ActionWords {
    std::string text;

    static constexpr auto describe() {
        return record("aim_action_words",
                      field("text", &ActionWords::text, Reach::sealed, "What is done."));
    }
};
static_assert(Described<ActionWords>);

struct StageWords {
    Code<"aim_stage"> stage;
    std::string why;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("aim_stage_words",
                      field("stage", &StageWords::stage, sealed, "How far it is."),
                      field("why", &StageWords::why, sealed, "What shows that, or why."));
    }
};
static_assert(Described<StageWords>);

/// Keeps them sealed. Errors: those of `guard::keep_sealed`.
Result<Done> keep(guard::OwnWork& work, const Id<Aim>& aim, const AimWords& words);
Result<Done> keep(guard::OwnWork& work, const Id<Action>& action, const ActionWords& words);
Result<Done> keep(guard::OwnWork& work, const Id<StageSaid>& stage, const StageWords& words);

/// With their words, or with why these do not open.
std::vector<guard::Seen<Aim>> opened_aims(guard::Work& work, std::vector<guard::Seen<Aim>> all);
std::vector<guard::Seen<Action>> opened_actions(guard::Work& work,
                                                std::vector<guard::Seen<Action>> all);
std::vector<guard::Seen<StageSaid>> opened_stages(guard::Work& work,
                                                  std::vector<guard::Seen<StageSaid>> all);

/// With what was last said of each; `stages` come with the latest first. One of which nobody said
/// anything is intended; one whose last word does not open has none.
std::vector<guard::Seen<Aim>> with_states(std::vector<guard::Seen<Aim>> all,
                                          const std::vector<guard::Seen<StageSaid>>& stages);
std::vector<guard::Seen<Action>> with_states(std::vector<guard::Seen<Action>> all,
                                             const std::vector<guard::Seen<StageSaid>>& stages);

/// Whether somebody said that nothing more is to be done for it.
bool is_over(const std::optional<Code<"aim_stage">>& stage);

/// Whether who leads is one of the own body. Errors: `invalid`.
Result<Done> check_lead(guard::Work& work, const std::optional<Id<guard::Person>>& lead);

}  // namespace liaise::aims
