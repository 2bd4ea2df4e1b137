#pragma once

#include "modules/closed_letters/drafts.hpp"

/// How closed letters lie at home: each a text of a circle.
namespace liaise::closed_letters {

/// All that is kept of one.
struct Kept {
    NewDraft draft;
    Id<guard::Person> by;
    Moment at;
    std::vector<exchange::Approval> approvals;
    std::optional<Id<guard::Letter>> letter;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("closed_draft_kept",
                      field("draft", &Kept::draft, sealed, "What was written."),
                      field("by", &Kept::by, sealed, "Who wrote it."),
                      field("at", &Kept::at, sealed, "When."),
                      field("approvals", &Kept::approvals, sealed, "Who let it go."),
                      field("letter", &Kept::letter, sealed, "The letter that it became."));
    }
};
static_assert(Described<Kept>);

/// One that was opened: made for who is in its circle, by what follows alone.
struct OpenDraft {
    guard::OpenCircle circle;
    DraftId id;
    Kept kept;
    std::int64_t revision = 0;

    /// Whether all of its circle is this one letter.
    bool is_alone() const { return !kept.draft.programme; }
};

/// Errors: `not_found`, the same where there is none and for who is not in its circle.
Result<OpenDraft> opened(guard::Work& work, const DraftId& id);
/// The same, to write: its circle is locked anew where somebody of it has left.
Result<OpenDraft> opened(guard::WritingWork& work, const DraftId& id);
/// Those whose circles the viewer is in.
std::vector<OpenDraft> all_opened(guard::Work& work);
/// What the viewer reads of the letter that became `letter`.
std::optional<OpenDraft> opened_of(guard::Work& work, const Id<guard::Letter>& letter);

/// A new one, of which nothing is kept yet, in a circle of its own or of its programme. Errors:
/// `invalid` for a programme that is none of the viewer's; `conflict` where it is full.
Result<OpenDraft> begun(guard::WritingWork& work, const NewDraft& draft);
/// Errors: `conflict` where another change came first.
Result<Done> keep(guard::WritingWork& work, OpenDraft& draft);
/// The same, as if it had never been written before: how often it was looked at, which a copy of
/// the database would tell, is nobody's business once it is sent.
Result<Done> keep_anew(guard::WritingWork& work, OpenDraft& draft);
Result<Done> forget(guard::WritingWork& work, const OpenDraft& draft);

}  // namespace liaise::closed_letters
