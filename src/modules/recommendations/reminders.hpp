#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// What somebody of the own body has to see to, by when.
struct Reminder {
    static constexpr const char* record_name = "reminder";

    Id<Reminder> id;
    Id<Recommendation> recommendation;
    std::optional<Confidential> what;
    std::optional<std::string> shut;
    Day due;
    Id<guard::Person> person;
    std::optional<Day> done;
    bool is_overdue = false;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = Reminder;
        return record(
            "reminder", field("id", &R::id, own, "Its id at home."),
            field("recommendation", &R::recommendation, own, "What it is about."),
            field("what", &R::what, Reach::sealed, "What is to be done."),
            field("shut", &R::shut, own,
                  "Why that does not open: a code of an error; else left out."),
            field("due", &R::due, own, "By which day."),
            field("person", &R::person, own, "Who of us sees to it."),
            field("done", &R::done, own, "The day on which it was done."),
            field("is_overdue", &R::is_overdue, own, "Whether it is not done, its day past."),
            field("noted_by", &R::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Reminder>);

/// A reminder of the recommendation `id`; without a person, the viewer's own.
struct NewReminder {
    Id<Recommendation> id;
    Confidential what;
    Day due;
    std::optional<Id<guard::Person>> person;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewReminder;
        return record(
            "new_reminder", field("id", &N::id, own, "The recommendation."),
            field("what", &N::what, Reach::sealed, "What is to be done."),
            field("due", &N::due, own, "By which day; not a past one."),
            field("person", &N::person, own, "Who of us sees to it; left out: the viewer."));
    }
};
static_assert(Described<NewReminder>);

/// Another day for the reminder `id`.
struct PutOff {
    Id<Reminder> id;
    Day due;

    static constexpr auto describe() {
        return record("put_off", field("id", &PutOff::id, Reach::owner, "The reminder."),
            field("due", &PutOff::due, Reach::owner, "The other day; not a past one."));
    }
};
static_assert(Described<PutOff>);

struct WhichReminder {
    Id<Reminder> id;

    static constexpr auto describe() {
        return record("which_reminder",
            field("id", &WhichReminder::id, Reach::owner, "The reminder."));
    }
};
static_assert(Described<WhichReminder>);

}  // namespace liaise::recommendations
