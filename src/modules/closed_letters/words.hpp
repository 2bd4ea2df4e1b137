#pragma once

#include "guard/work.hpp"
#include "modules/closed_letters/keeping.hpp"

/// What a closed letter says, and how it travels.
namespace liaise::closed_letters {

/// All that lies sealed in a letter: its words, the lock by which it is answered, and, of an
/// answer, what it says, shut by such a lock.
struct Travelling {
    ClosedWords words;
    std::optional<std::string> answer_lock;
    std::optional<std::string> locked_answer;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using T = Travelling;
        return record("closed_travelling",
                      field("words", &T::words, some, "What everybody who opens it reads."),
                      field("answer_lock", &T::answer_lock, some, "By which it is answered."),
                      field("locked_answer", &T::locked_answer, some, "What it answers."));
    }
};
static_assert(Described<Travelling>);

/// Exactly what the receiver reads. Of a visit that is told coarsely the place and its days are
/// not in it: they are left out here, and not on the receiver's screen.
ClosedWords words_of(guard::Work& work, const OpenDraft& draft);

/// The same, filled up to one length and sealed for the receiver, as what they are a letter of: so
/// the sender's copy opens for nobody. What it answers is shut for the circle of the letter that
/// it answers. Errors: those of `guard::sealed_for`.
Result<std::string> letter_of(guard::Work& work, const OpenDraft& draft);
/// The same, opened by the receiver. Errors: those of `guard::Sealing`.
Result<Travelling> words_from(guard::Work& work, const std::string& letter);
/// What it answers to a letter of ours; nothing where it answers another.
std::optional<ClosedAnswer> answer_in(const Kept& ours, const Travelling& came);

}  // namespace liaise::closed_letters
