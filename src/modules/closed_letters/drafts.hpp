#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/closed_letters/asked_body.hpp"

/// Writing a closed letter, having it looked at, and sending it.
namespace liaise::closed_letters {

/// One in the list of those whose circle the viewer is in.
struct DraftInBrief {
    DraftId id;
    Id<bodies::Body> body;
    Code<"closed_matter"> matter;
    std::optional<Id<places::Place>> place;
    std::optional<Day> first_day;
    std::optional<Day> last_day;
    std::optional<Day> not_before;
    std::optional<Id<guard::CircleRef>> programme;
    std::optional<Id<guard::Letter>> letter;
    std::optional<Code<"closed_letter_state">> state;
    std::optional<Code<"closed_answer">> answer;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using D = DraftInBrief;
        return record(
            "closed_draft_in_brief", field("id", &D::id, sealed, "What to name when it is read."),
            field("body", &D::body, sealed, "To whom."),
            field("matter", &D::matter, sealed, "What it is about."),
            field("place", &D::place, sealed, "Where a visit will be."),
            field("first_day", &D::first_day, sealed, "The first day on which it may be."),
            field("last_day", &D::last_day, sealed, "The last."),
            field("not_before", &D::not_before, sealed, "The first day on which it may be sent."),
            field("programme", &D::programme, sealed, "The programme in which it lies."),
            field("letter", &D::letter, sealed, "The letter that it became."),
            field("state", &D::state, sealed, "What has become of that."),
            field("answer", &D::answer, sealed, "What was answered to it last."));
    }
};
static_assert(Described<DraftInBrief>);

/// Somebody who reads it.
struct DraftReader {
    Id<guard::Person> person;
    bool holds_the_key = false;

    static constexpr auto describe() {
        return record("closed_draft_reader",
                      field("person", &DraftReader::person, Reach::sealed, "Who."),
                      field("holds_the_key", &DraftReader::holds_the_key, Reach::sealed,
                            "Whether they can open it; else they have to be named again."));
    }
};
static_assert(Described<DraftReader>);

/// All of one. `look` is there until it is sent; `answers` and `answer` where it is an answer.
struct ClosedDraft {
    static constexpr const char* record_name = "closed_draft";

    DraftId id;
    NewDraft draft;
    Id<guard::Person> by;
    Moment at;
    std::vector<DraftReader> people;
    std::vector<exchange::Approval> approvals;
    std::optional<ClosedLook> look;
    std::optional<ClosedLetter> became;
    std::optional<Id<guard::Letter>> answers;
    std::optional<ClosedAnswer> answer;
    std::vector<AskedBody> asked;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using D = ClosedDraft;
        return record("closed_draft", field("id", &D::id, sealed, "What to name when it is read."),
                      field("draft", &D::draft, sealed, "What was written."),
                      field("by", &D::by, sealed, "Who wrote it."),
                      field("at", &D::at, sealed, "When."),
                      field("people", &D::people, sealed, "Who reads it."),
                      field("approvals", &D::approvals, sealed, "Who let it go, having seen what."),
                      field("look", &D::look, sealed, "What is to be looked at before it is sent."),
                      field("became", &D::became, sealed, "The letter that it became."),
                      field("answers", &D::answers, sealed, "The letter of theirs it answers."),
                      field("answer", &D::answer, sealed, "What it answers."),
                      field("asked", &D::asked, sealed,
                            "Who was asked along to this visit, or just this body, and what each "
                            "of them said."));
    }
};
static_assert(Described<ClosedDraft>);

struct WhichDraft {
    DraftId id;

    static constexpr auto describe() {
        return record("which_closed_draft",
                      field("id", &WhichDraft::id, Reach::sealed, "The letter at home."));
    }
};
static_assert(Described<WhichDraft>);

/// Those that the viewer reads, by body and day; of others there is no sign.
Result<std::vector<guard::Seen<DraftInBrief>>> drafts(guard::Work& work, const guard::Nothing&);
/// All of one. Errors: `not_found`, the same where there is none and for who does not read it; so
/// do all that follow.
Result<guard::Seen<ClosedDraft>> draft(guard::Work& work, const WhichDraft& which);
/// Writes one, in a circle of the viewer alone, or of a programme. Errors: `invalid`, by the
/// field; `refused` for a visit that is not announced, to a body that depends on an authority or
/// may.
Result<DraftId> begin(guard::OwnWork& work, const NewDraft& draft);
/// Destroys what is kept of it here; a letter that was sent stays with who has it.
Result<Done> discard(guard::OwnWork& work, const WhichDraft& which);

}  // namespace liaise::closed_letters
