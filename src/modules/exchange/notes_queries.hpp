#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/note_told.hpp"

namespace liaise::exchange::queries {

/// A note, by the letter that it is about.
struct NoteAbout {
    Id<guard::Letter> about;
    NoteTold note;
};

/// The letters about each of these that one of the two bodies wrote, without their words, in the
/// order in which they came.
std::vector<guard::Seen<NoteAbout>> notes_about(guard::Work& work,
                                                const std::vector<Id<guard::Letter>>& letters);

/// The same of one letter, opened: each opening is written down.
std::vector<guard::Seen<NoteTold>> opened_notes(guard::WritingWork& work,
                                                const Id<guard::Letter>& letter);

/// What became of `letter` by these notes, of which those about others are passed over.
Standing standing_of(const std::vector<guard::Seen<NoteAbout>>& notes,
                     const Id<guard::Letter>& letter, Day today);

}  // namespace liaise::exchange::queries
