#include "modules/contacts/contacts.hpp"

#include "guard/bare.hpp"
#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/contacts/contacts_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::contacts {

namespace {

using guard::bare;

constexpr guard::SealedField<Contact> note{"contact_notes", "contact", "note", &Contact::note,
                                           &Contact::shut};

Result<Done> check(guard::Work& work, const Draft& draft) {
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "contacts.no_such_body", "Choose the body from the list.");
    if (draft.role.empty())
        return invalid("role", "error.missing", "Write the office that the person holds.");
    if (draft.name.empty()) return invalid("name", "error.missing", "Write the person's name.");
    if (draft.from && draft.to && *draft.to < *draft.from)
        return invalid("to", "contacts.ends_before_it_begins",
                       "The contact ends before it begins. Correct one of the two.");
    if (draft.last_confirmed && *draft.last_confirmed > guard::last_day_begun(work))
        return invalid("last_confirmed", "error.future_day",
                       "This day is still to come. Give a past day.");
    return vocabularies::check(work, draft.level, "level");
}

/// A note lies with the body that wrote it, whichever book its contact stands in.
Result<Done> keep_note(const guard::WritingWork& work, const Id<Contact>& id,
                       const std::optional<Confidential>& text) {
    auto at_home = guard::OwnWork::of(work);
    if (!at_home) return std::unexpected(at_home.error());
    return guard::keep(*at_home, note, id.text(), text);
}

Result<Id<Contact>> add_to(guard::WritingWork& work, const Draft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    const auto id = Id<Contact>::random();
    queries::insert(work, id, draft);
    if (auto kept = keep_note(work, id, draft.note); !kept) return std::unexpected(kept.error());
    return id;
}

enum class Where { own_book, the_register };

Result<Done> correct_in(guard::WritingWork& work, const Correction& correction, Where where) {
    const auto contact = queries::one(work, correction.id);
    if (!contact || (*contact)->is_published != (where == Where::the_register))
        return not_found();
    if (auto good = check(work, correction.contact); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected or confirmed this contact while you were writing. Your "
                        "text is kept on the screen: look at theirs, and save again.");
    return keep_note(work, correction.id, correction.contact.note);
}

Result<Done> confirm_in(guard::WritingWork& work, const Which& which) {
    if (!queries::confirm(work, which.id)) return not_found();
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<Contact>>> list(guard::Work& work, const Question& question) {
    return guard::opened(work, note, queries::all(work, question));
}

Result<guard::Seen<Handover>> hand_over(guard::Work& work, const Which& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto leaving = guard::opened(work, note, *found);
    auto notes = assessments::list(work, {leaving->body});
    if (!notes) return std::unexpected(notes.error());
    const auto contacts = list(work, {leaving->body, false});
    if (!contacts) return std::unexpected(contacts.error());
    return leaving.map([&](const Contact& contact) {
        Handover pack{contact, bare(*contacts), bare(*notes)};
        std::erase_if(pack.others, [&](const Contact& other) {
            return other.id == contact.id || (other.to && *other.to < work.today());
        });
        return pack;
    });
}

Result<Id<Contact>> add(guard::OwnWork& work, const Draft& draft) { return add_to(work, draft); }

Result<Id<Contact>> publish(guard::RegisterWork& work, const Draft& draft) {
    return add_to(work, draft);
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    return correct_in(work, correction, Where::own_book);
}

Result<Done> correct_published(guard::RegisterWork& work, const Correction& correction) {
    return correct_in(work, correction, Where::the_register);
}

Result<Done> confirm(guard::OwnWork& work, const Which& which) { return confirm_in(work, which); }

Result<Done> confirm_published(guard::RegisterWork& work, const Which& which) {
    return confirm_in(work, which);
}

}  // namespace liaise::contacts
