#pragma once

#include "guard/work.hpp"
#include "modules/closed_letters/draft.hpp"

/// What a closed letter says, and how it travels.
namespace liaise::closed_letters {

/// Exactly what the receiver reads. Of a visit that is told coarsely the place and its days are
/// not in it: they are left out here, and not on the receiver's screen.
ClosedWords words_of(guard::Work& work, const NewDraft& draft);

/// The words, filled up to one length and sealed for the receiver, as what they are a letter of:
/// so the sender's copy opens for nobody. Errors: those of `guard::sealed_for`.
Result<std::string> words_for(guard::Work& work, const Id<bodies::Body>& receiver,
                              const ClosedWords& words);
/// The same, opened by the receiver. Errors: those of `guard::Sealing`.
Result<ClosedWords> words_from(guard::Work& work, const std::string& letter);

}  // namespace liaise::closed_letters
