#pragma once

#include "modules/closed_letters/words.hpp"

/// What was answered to letters of ours, for the people of their circles alone.
namespace liaise::closed_letters {

/// More bodies than these do not go to one place together.
inline constexpr std::size_t asked_max = 12;

/// Takes up what came as an answer, where the viewer reads the letter that it answers, and puts it
/// among the words; for anybody else nothing is done. Errors: those of keeping.
Result<Done> hear(guard::OpeningWork& work, const ClosedLetter& letter, Travelling& came);
/// Forgets what was heard by a letter that was called back.
Result<Done> unhear(guard::OpeningWork& work, const Id<guard::Letter>& letter);

/// What was answered to it last; nothing where that was called back, or is over.
std::optional<ClosedAnswer> said_last_to(guard::Work& work, const OpenDraft& draft);
/// Who was written to beside this one, and what each said last: of the letters that the viewer
/// reads, in the order in which they were written.
std::vector<AskedBody> asked_with(guard::Work& work, const OpenDraft& draft);

/// Who else comes along on these days and wished to be named: nobody where the terms name nobody,
/// or where who is told has not said that it comes and may be named itself. Who said so of other
/// days, or of a visit that was called off for it since, has not.
std::vector<TogetherCompanion> companions_of(guard::Work& work, const OpenDraft& draft);

}  // namespace liaise::closed_letters
