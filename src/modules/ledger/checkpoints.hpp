#pragma once

#include "base/describe.hpp"
#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "guard/persons.hpp"

/// Where a body's ledger ended on a day, signed, for a partner to keep: whoever holds it sees when
/// a later copy was cut off or written anew before it.
namespace liaise::ledger {

struct Checkpoint {
    Id<guard::BodyRef> body;
    std::int64_t number = 0;
    std::string hash;
    Moment at;
    std::string signature;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("ledger_checkpoint",
            field("body", &Checkpoint::body, some, "Whose ledger."),
            field("number", &Checkpoint::number, some, "Its last line then."),
            field("hash", &Checkpoint::hash, some, "The hash of that line."),
            field("at", &Checkpoint::at, some, "When."),
            field("signature", &Checkpoint::signature, some, "The body's, of all of that."));
    }
};
static_assert(Described<Checkpoint>);

/// What a checkpoint is worth that somebody handed over.
struct CheckpointJudged {
    bool is_signed_by_body = false;

    static constexpr auto describe() {
        return record("ledger_checkpoint_judged",
            field("is_signed_by_body", &CheckpointJudged::is_signed_by_body, Reach::recipients,
                  "Whether the signature is that body's: with its key, now or before."));
    }
};
static_assert(Described<CheckpointJudged>);

/// Signs where the own ledger ends, and writes that down in it. Errors: those of `guard::sign`.
Result<guard::Seen<Checkpoint>> make_checkpoint(guard::RightsWork& work,
                                                const guard::Nothing& nothing);
/// Whether a checkpoint is from the body that it names.
Result<guard::Seen<CheckpointJudged>> judge_checkpoint(guard::Work& work,
                                                       const Checkpoint& checkpoint);

}  // namespace liaise::ledger
