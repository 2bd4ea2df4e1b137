#include "modules/recommendations/follow_up_queries.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/sealed_texts.hpp"

namespace liaise::recommendations {

namespace {

Result<Done> check_day(const guard::Work& work, Day due) {
    if (due < work.today())
        return invalid("due", "recommendations.past_day",
                       "This day is past. Give today, or a day to come.");
    return Done{};
}

/// The reminder, if it is still to be done. Errors: `not_found`, `conflict`.
Result<Done> check_undone(guard::Work& work, const Id<Reminder>& id) {
    const auto found = queries::reminder(work, id);
    if (!found) return not_found();
    if ((*found)->done)
        return conflict("recommendations.done_already",
                        "This was done already. Load the page again to see it.");
    return Done{};
}

}  // namespace

Result<guard::Page<DueThing>> follow_up(guard::Work& work, const FollowUpQuestion& question) {
    return queries::due(work, question);
}

Result<std::vector<guard::Seen<Reminder>>> reminders(guard::Work& work, const Which& which) {
    if (!queries::one(work, which.id)) return not_found();
    return queries::reminders(work, which.id);
}

Result<Id<Reminder>> remind(guard::OwnWork& work, const NewReminder& reminder) {
    if (!queries::one(work, reminder.id)) return not_found();
    if (reminder.what.is_empty() || reminder.what.reveal().size() > line_bytes_max)
        return invalid("what", "recommendations.reminder_what",
                       "Say in a few words what is to be done: one line, not more.");
    if (auto good = check_day(work, reminder.due); !good) return std::unexpected(good.error());
    const auto person = reminder.person.value_or(work.viewer().person());
    if (!queries::is_of_us(work, person))
        return invalid("person", "recommendations.no_such_person",
                       "Choose somebody of your own body from the list.");
    Reminder made;
    made.id = Id<Reminder>::random();
    made.recommendation = reminder.id;
    made.due = reminder.due;
    made.person = person;
    made.noted_by = work.viewer().person();
    queries::insert(work, made);
    if (auto kept = guard::keep(work, what_to_do, made.id.text(), reminder.what); !kept)
        return std::unexpected(kept.error());
    return made.id;
}

Result<Done> settle(guard::OwnWork& work, const WhichReminder& which) {
    if (auto good = check_undone(work, which.id); !good) return good;
    queries::settle(work, which.id);
    return Done{};
}

Result<Done> put_off(guard::OwnWork& work, const PutOff& other) {
    if (auto good = check_undone(work, other.id); !good) return good;
    if (auto good = check_day(work, other.due); !good) return good;
    queries::put_off(work, other);
    return Done{};
}

Result<Done> remove_reminder(guard::OwnWork& work, const WhichReminder& which) {
    if (!queries::remove(work, which.id)) return not_found();
    return Done{};
}

}  // namespace liaise::recommendations
