#pragma once

#include "modules/corrections/corrections.hpp"

/// What whoever keeps the register makes of a proposal.
namespace liaise::corrections {

/// `version`: of the record that the proposal was held against.
struct DecisionDraft {
    Id<guard::Letter> id;
    std::optional<std::int64_t> version;
    std::vector<FieldDecision> fields;
    std::string words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = DecisionDraft;
        return record("correction_decision_draft",
            field("id", &D::id, own, "The proposal."),
            field("version", &D::version, own, "The version of the record that was looked at."),
            field("fields", &D::fields, own, "For each field, whether it is taken."),
            field("words", &D::words, own, "What is said to the proposer."),
            field("looked", &D::looked, own, "Whether each concern in the words was read."));
    }
};
static_assert(Described<DecisionDraft>);

/// Writes what is taken into the register, with the source that was proposed, and tells the
/// proposer; both, or neither. Errors: `not_found` for what was not proposed to us; `conflict` once
/// it is settled, when the record was changed since it was looked at, or is gone; `invalid` unless
/// each field is decided on, without words where something is left, or for what the register
/// cannot say; those of `exchange::check_note`.
Result<Done> decide(guard::RegisterWork& work, const DecisionDraft& draft);

}  // namespace liaise::corrections
