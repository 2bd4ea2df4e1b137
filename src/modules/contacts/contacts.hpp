#pragma once

#include "guard/own_work.hpp"
#include "modules/contacts/contact.hpp"

/// Whom to speak to at a body, at which level, and whether that still holds.
namespace liaise::contacts {

struct Question {
    std::optional<Id<bodies::Body>> body;
    bool overdue_only = false;

    static constexpr auto describe() {
        return record("contacts_question",
            field("body", &Question::body, Reach::everyone, "Only those of this body."),
            field("overdue_only", &Question::overdue_only, Reach::everyone,
                  "Only those that nobody has confirmed for a year."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Contact> id;

    static constexpr auto describe() {
        return record("which_contact", field("id", &Which::id, Reach::everyone, "The contact."));
    }
};

/// What the next person needs when someone leaves: whom they were, who else there is to speak to,
/// and what the own body has written about the body.
struct Handover {
    Contact leaving;
    std::vector<Contact> others;
    std::vector<assessments::Assessment> notes;

    static constexpr auto describe() {
        return record("handover",
            field("leaving", &Handover::leaving, Reach::owner, "The person who leaves."),
            field("others", &Handover::others, Reach::owner, "Who else is a contact there now."),
            field("notes", &Handover::notes, Reach::owner, "What we have written of the body."));
    }
};
static_assert(Described<Handover>);

/// After so many days without a word that it still holds, a contact is raised.
inline constexpr int confirmed_for_days = 365;

/// Contacts that the viewer sees: the register's and the own body's, the chair first.
Result<std::vector<guard::Seen<Contact>>> list(guard::Work& work, const Question& question);
/// The hand-over pack for a contact. Errors: `not_found`.
Result<guard::Seen<Handover>> hand_over(guard::Work& work, const Which& which);

/// Adds a contact to the own body's address book. Errors: `invalid` without a role and a name.
Result<Id<Contact>> add(guard::OwnWork& work, const Draft& draft);
/// Adds a contact that every signed-in person sees; its note stays with the own body.
Result<Id<Contact>> publish(guard::RegisterWork& work, const Draft& draft);
/// Corrects a contact of the own address book. Errors: `not_found`, also for the register's;
/// `conflict` when it was corrected or confirmed meanwhile, and nothing is stored.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Corrects a contact of the register; its note stays with the own body.
Result<Done> correct_published(guard::RegisterWork& work, const Correction& correction);
/// Says that a contact of the own address book still holds, today.
Result<Done> confirm(guard::OwnWork& work, const Which& which);
/// Says that a contact of the register still holds, today.
Result<Done> confirm_published(guard::RegisterWork& work, const Which& which);

}  // namespace liaise::contacts
