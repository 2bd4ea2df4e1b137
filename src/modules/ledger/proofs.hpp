#pragma once

#include "guard/letters.hpp"

/// What proves the letters of the own body, for whoever has to show it to others.
namespace liaise::ledger {

struct ProofsQuestion {
    std::optional<Id<guard::BodyRef>> with;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("letter_proofs_question",
            field("with", &ProofsQuestion::with, Reach::owner, "Only from and to this body."),
            field("page", &ProofsQuestion::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<ProofsQuestion>);

struct WhichLetter {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_letter_proof",
            field("id", &WhichLetter::id, Reach::owner, "The letter."));
    }
};
static_assert(Described<WhichLetter>);

/// The letters that the own body sent and got, in that order, each with what proves it.
Result<guard::Page<guard::LetterProof>> proofs(guard::Work& work, const ProofsQuestion& question);
/// One of them. Errors: `not_found`.
Result<guard::Seen<guard::LetterProof>> proof(guard::Work& work, const WhichLetter& which);

}  // namespace liaise::ledger
