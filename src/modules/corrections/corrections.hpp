#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/corrections/thread.hpp"

/// What other bodies would change in the register, and what its keeper makes of it.
namespace liaise::corrections {

struct ProposalsQuestion {
    std::optional<Code<"request_side">> side;
    std::vector<Code<"correction_state">> state;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = ProposalsQuestion;
        return record("proposals_question",
            field("side", &Q::side, own, "Only ours, or only theirs."),
            field("state", &Q::state, own, "Only in these states."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<ProposalsQuestion>);

struct WhichProposal {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_proposal",
            field("id", &WhichProposal::id, Reach::owner, "The proposal."));
    }
};
static_assert(Described<WhichProposal>);

/// Who takes corrections, and whether anything can be sealed for them: told before somebody writes.
struct Keeper {
    Id<bodies::Body> body;
    bool is_ours = false;
    bool is_reachable = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("register_keeper",
            field("body", &Keeper::body, own, "The coordinating body, which keeps the register."),
            field("is_ours", &Keeper::is_ours, own, "Whether that is the viewer's own body."),
            field("is_reachable", &Keeper::is_reachable, own,
                  "Whether a letter to it can be sealed: somebody of it has come in."));
    }
};
static_assert(Described<Keeper>);

/// Who keeps the register.
Result<guard::Seen<Keeper>> keeper(guard::Work& work, const guard::Nothing& question);
/// What the own body proposed, and what was proposed to it; the last sent first.
Result<guard::Page<Proposal>> proposals(guard::Work& work, const ProposalsQuestion& question);
/// One of them beside what the register says, with all that was said; the first time, its proposer
/// learns that it was opened. Errors: `not_found`; those of `Letters::open`.
Result<guard::Seen<Thread>> open_proposal(guard::OpeningWork& work,
                                          const WhichProposal& which);

/// While it is undecided, either side may say something and the proposer may take it back.
bool is_undecided(const Proposal& proposal);
/// Errors: `conflict` once it is decided or taken back.
Result<Done> check_undecided(const Proposal& proposal);

}  // namespace liaise::corrections
