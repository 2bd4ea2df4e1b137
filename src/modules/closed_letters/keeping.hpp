#pragma once

#include "modules/closed_letters/drafts.hpp"

/// How closed letters lie at home: each a text of a circle.
namespace liaise::closed_letters {

/// What is answered to a letter of theirs, and the lock that came with it. Who says that it comes,
/// or would, tells of a visit of its own.
struct Answering {
    Id<guard::Letter> letter;
    std::string lock;
    ClosedAnswer answer;
    bool tells_of_secret_visit = false;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = Answering;
        return record("closed_answering_kept", field("letter", &A::letter, sealed, "Which letter."),
                      field("lock", &A::lock, sealed, "Shut by all, opened by its writer."),
                      field("answer", &A::answer, sealed, "What is answered."),
                      field("tells_of_secret_visit", &A::tells_of_secret_visit, sealed,
                            "Whether it says that we come where we are not announced."));
    }
};
static_assert(Described<Answering>);

/// What was answered to a letter of ours, and by which letter of theirs.
struct Heard {
    Id<guard::Letter> letter;
    Moment at;
    ClosedAnswer answer;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("closed_answer_heard",
                      field("letter", &Heard::letter, sealed, "The letter that answers."),
                      field("at", &Heard::at, sealed, "When it was sent."),
                      field("answer", &Heard::answer, sealed, "What they answered."));
    }
};
static_assert(Described<Heard>);

/// All that is kept of one. Of `answer_seed` the lock is made by which it is answered: so an answer
/// opens for the people of its circle, and not for the rest of the body.
struct Kept {
    NewDraft draft;
    Id<guard::Person> by;
    Moment at;
    std::vector<exchange::Approval> approvals;
    std::optional<Id<guard::Letter>> letter;
    std::optional<Confidential> answer_seed;
    std::optional<Answering> answering;
    std::optional<Heard> heard;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("closed_draft_kept",
                      field("draft", &Kept::draft, sealed, "What was written."),
                      field("by", &Kept::by, sealed, "Who wrote it."),
                      field("at", &Kept::at, sealed, "When."),
                      field("approvals", &Kept::approvals, sealed, "Who let it go."),
                      field("letter", &Kept::letter, sealed, "The letter that it became."),
                      field("answer_seed", &Kept::answer_seed, sealed, "Opens what is answered."),
                      field("answering", &Kept::answering, sealed, "What it answers itself."),
                      field("heard", &Kept::heard, sealed, "What was answered to it."));
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
    /// The first of those by which bodies were asked along to the same visit.
    DraftId first_of_its_visit() const { return kept.draft.alongside.value_or(id); }
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
