#pragma once

#include "modules/corrections/corrections.hpp"
#include "modules/exchange/look.hpp"
#include "modules/bodies/drafts.hpp"
#include "modules/places/drafts.hpp"

/// Proposing something to whoever keeps the register, and what a proposer may still do then.
namespace liaise::corrections {

/// One of the six, each as whoever keeps the register would write it; its source is what the
/// register would name. `names_us`: with the own body's name behind it. `looked`: that each
/// concern in the words was read.
struct ProposalDraft {
    std::optional<places::Correction> place;
    std::optional<bodies::Correction> body;
    std::optional<places::HeadcountDraft> headcount;
    std::optional<visits::Correction> visit;
    std::optional<places::Draft> new_place;
    std::optional<bodies::Draft> new_body;
    std::string reason;
    bool names_us = false;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = ProposalDraft;
        return record("proposal_draft",
            field("place", &D::place, own, "A place, as it should read."),
            field("body", &D::body, own, "A body, as it should read."),
            field("headcount", &D::headcount, own, "A head count that is missing."),
            field("visit", &D::visit, own, "A visit of the register, as it should read."),
            field("new_place", &D::new_place, own, "A place that is missing."),
            field("new_body", &D::new_body, own, "A body that is missing."),
            field("reason", &D::reason, own, "Why, in words."),
            field("names_us", &D::names_us, own,
                  "Whether the own body's name stands in the register's source."),
            field("looked", &D::looked, own, "Whether each concern in the words was read."));
    }
};
static_assert(Described<ProposalDraft>);

struct NoteDraft {
    Id<guard::Letter> id;
    std::string words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("correction_note_draft",
            field("id", &NoteDraft::id, own, "The proposal."),
            field("words", &NoteDraft::words, own, "What is asked, or answered."),
            field("looked", &NoteDraft::looked, own,
                  "Whether each concern in the words was read."));
    }
};
static_assert(Described<NoteDraft>);

/// What may hurt in what would be sent. Errors: those of `propose` but for the concerns.
Result<std::vector<guard::Seen<exchange::Concern>>> look(guard::OwnWork& work,
                                                         const ProposalDraft& draft);
/// Sends it to the coordinating body. Errors: `refused` in the coordinating body itself; `invalid`
/// for what the register could not say, without a reason or a source, or when nothing differs;
/// `conflict` when the record was changed since it was read, or nothing can be sealed for the
/// coordinating body; those of `exchange::check_note`.
Result<Id<guard::Letter>> propose(guard::OwnWork& work, const ProposalDraft& draft);
/// Asks back, or answers. Errors: `not_found`; `conflict` once it is settled; of `check_note`.
Result<Done> say(guard::OwnWork& work, const NoteDraft& draft);
/// Takes back what the own body proposed. Errors: `not_found`; `conflict` once it is settled.
Result<Done> take_back(guard::OwnWork& work, const WhichProposal& which);

}  // namespace liaise::corrections
