#include "modules/ledger/proofs.hpp"

namespace liaise::ledger {

Result<guard::Page<guard::LetterProof>> proofs(guard::Work& work, const ProofsQuestion& question) {
    return guard::Letters::proofs(work, question.with, question.page.value_or(1));
}

Result<guard::Seen<guard::LetterProof>> proof(guard::Work& work, const WhichLetter& which) {
    return guard::Letters::proof(work, which.id);
}

}  // namespace liaise::ledger
