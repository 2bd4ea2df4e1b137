#pragma once

#include "modules/exchange/look.hpp"

namespace liaise::exchange {

/// Words that somebody means to write to another body: an answer, a receipt, a request.
struct WordsToLookAt {
    std::string words;

    static constexpr auto describe() {
        return record("words_to_look_at",
            field("words", &WordsToLookAt::words, Reach::owner, "The words."));
    }
};
static_assert(Described<WordsToLookAt>);

/// More than this belongs into a disclosure, where it is looked at piece by piece.
inline constexpr std::size_t note_bytes_max = 4'000;

/// What may hurt in these words, by the own body's rules.
Result<std::vector<guard::Seen<Concern>>> look_at_words(guard::Work& work,
                                                        const WordsToLookAt& question);

/// Words of a letter on its way, and whether somebody says to have read each concern in them.
struct NoteToCheck {
    std::string field;
    std::string words;
    bool looked = false;
};

/// Whether they may go. Errors: `invalid` when they are too long; `refused` for what blocks, and
/// for concerns that nobody has read. The message names what was recognised, never the words.
Result<Done> check_note(guard::Work& work, const NoteToCheck& note);

}  // namespace liaise::exchange
