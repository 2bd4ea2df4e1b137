#pragma once

#include "modules/recommendations/addressee_letters.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/recommendations/reminders.hpp"

namespace liaise::recommendations {

/// Something that falls due: an open recommendation, an answer to a letter, or a reminder.
struct DueThing {
    Code<"follow_up_kind"> kind;
    std::string id;
    std::optional<Id<Recommendation>> recommendation;
    std::optional<std::string> title;
    std::optional<Confidential> what;
    std::optional<std::string> shut;
    std::optional<std::string> addressee;
    std::optional<Id<bodies::Body>> addressee_body;
    Day due;
    std::optional<Id<guard::Person>> person;
    bool is_overdue = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using D = DueThing;
        return record(
            "due_thing",
            field("kind", &D::kind, own, "A recommendation, an answer that is owed, a reminder."),
            field("id", &D::id, own, "The id of that."),
            field("recommendation", &D::recommendation, own, "What it is about, or the first."),
            field("title", &D::title, own, "What it is about; of a reminder, left out."),
            field("what", &D::what, Reach::sealed, "What somebody is reminded of."),
            field("shut", &D::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("addressee", &D::addressee, own, "The authority that is asked."),
            field("addressee_body", &D::addressee_body, own, "The monitoring body asked."),
            field("due", &D::due, own, "By which day."),
            field("person", &D::person, own, "Who of us sees to it."),
            field("is_overdue", &D::is_overdue, own, "Whether that day is past."));
    }
};
static_assert(Described<DueThing>);

struct FollowUpQuestion {
    std::vector<Code<"follow_up_kind">> kind;
    std::optional<Id<guard::Person>> person;
    std::optional<Code<"answer">> is_due;
    std::optional<Code<"answer">> is_overdue;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = FollowUpQuestion;
        return record("follow_up_question",
            field("kind", &Q::kind, own, "Only these."),
            field("person", &Q::person, own, "Only the reminders that this person sees to."),
            field("is_due", &Q::is_due, own, "Whether its day has come, or is past."),
            field("is_overdue", &Q::is_overdue, own, "Whether its day is past."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<FollowUpQuestion>);

/// What falls due, the soonest first.
Result<guard::Page<DueThing>> follow_up(guard::Work& work, const FollowUpQuestion& question);

/// The letters that were written down, the last sent first.
Result<guard::Page<AddresseeLetter>> addressee_letters(guard::Work& work,
                                                       const AddresseeLettersQuestion& question);
/// Writes one down. Errors: `invalid` without an addressee or a recommendation, for a day to come,
/// and for an answer that would be due before it was sent.
Result<Id<AddresseeLetter>> note_letter(guard::OwnWork& work, const NewAddresseeLetter& letter);
/// Notes the answer. Errors: `not_found`; `conflict` where there is one already.
Result<Done> note_letter_answer(guard::OwnWork& work, const LetterAnswer& answer);
/// Takes one out: it was written down wrongly. Errors: `not_found`.
Result<Done> remove_letter(guard::OwnWork& work, const WhichAddresseeLetter& which);

/// What people of the own body are reminded of for a recommendation, done or not. Errors:
/// `not_found`.
Result<std::vector<guard::Seen<Reminder>>> reminders(guard::Work& work, const Which& which);
/// Reminds somebody of the own body. Errors: `invalid` without words, for a past day, and for who
/// is not of the body.
Result<Id<Reminder>> remind(guard::OwnWork& work, const NewReminder& reminder);
/// It is done. Errors: `not_found`; `conflict` where it was before.
Result<Done> settle(guard::OwnWork& work, const WhichReminder& which);
/// Gives it another day. Errors: `invalid` for a past one; `conflict` for what is done.
Result<Done> put_off(guard::OwnWork& work, const PutOff& other);
Result<Done> remove_reminder(guard::OwnWork& work, const WhichReminder& which);

}  // namespace liaise::recommendations
