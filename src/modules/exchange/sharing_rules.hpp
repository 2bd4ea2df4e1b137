#pragma once

#include "guard/own_work.hpp"
#include "guard/route.hpp"
#include "modules/do_no_harm/rules.hpp"

namespace liaise::exchange {

/// What the own body's rules make of one kind of thing that may hurt.
struct SharingRule {
    static constexpr const char* record_name = "sharing_rule";

    Code<"concern_kind"> kind;
    Code<"concern_effect"> effect;
    bool is_shipped = true;
    bool is_fixed = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("sharing_rule",
            field("kind", &SharingRule::kind, own, "What may hurt."),
            field("effect", &SharingRule::effect, own, "Warns, asks a second person, or blocks."),
            field("is_shipped", &SharingRule::is_shipped, own, "Whether nobody has changed it."),
            field("is_fixed", &SharingRule::is_fixed, own, "Whether nobody may."));
    }
};
static_assert(Described<SharingRule>);

struct SharingRuleDraft {
    Code<"concern_kind"> kind;
    Code<"concern_effect"> effect;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("sharing_rule_draft",
            field("kind", &SharingRuleDraft::kind, own, "What may hurt."),
            field("effect", &SharingRuleDraft::effect, own, "What is to come of it."));
    }
};
static_assert(Described<SharingRuleDraft>);

/// The rules as they would be with this one. Errors: `invalid` for a word that is none, and for
/// weakening what protects a source or a visit to come.
Result<do_no_harm::Rules> with_rule(const do_no_harm::Rules& rules, const SharingRule& rule);

/// What holds for each kind, in the order of the vocabulary.
Result<std::vector<guard::Seen<SharingRule>>> sharing_rules(guard::Work& work,
                                                            const guard::Nothing& nothing);
/// Sets one. Errors: as `with_rule`.
Result<Done> set_sharing_rule(guard::RightsWork& work, const SharingRuleDraft& draft);

}  // namespace liaise::exchange
