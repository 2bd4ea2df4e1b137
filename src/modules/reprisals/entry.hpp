#pragma once

#include "base/code.hpp"
#include "guard/viewer.hpp"
#include "modules/places/place.hpp"

namespace liaise::reprisals {

/// What somebody of the circle made of an entry. Each stays; the last one counts.
struct Assessment {
    Code<"reprisal_word"> word;
    std::string why;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("reprisal_assessment",
                      field("word", &Assessment::word, sealed, "Founded, not founded, or unclear."),
                      field("why", &Assessment::why, sealed, "Why."),
                      field("by", &Assessment::by, sealed, "Who says so."),
                      field("at", &Assessment::at, sealed, "When it was written."));
    }
};
static_assert(Described<Assessment>);

/// That somebody looked again, and what they found, in their own words.
struct ContactKept {
    Day on;
    std::string found;
    std::optional<Day> next;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "reprisal_contact",
            field("on", &ContactKept::on, sealed, "When somebody looked again."),
            field("found", &ContactKept::found, sealed, "What was found."),
            field("next", &ContactKept::next, sealed, "When to look again; without one, not."),
            field("by", &ContactKept::by, sealed, "Who wrote it down."),
            field("at", &ContactKept::at, sealed, "When it was written."));
    }
};
static_assert(Described<ContactKept>);

/// One entry, as it is kept, with all that was said of it since.
struct Entry {
    static constexpr const char* record_name = "reprisal_entry";

    Id<Entry> id;
    std::string who;
    std::optional<std::string> about;
    std::optional<Id<places::Place>> place;
    Day on;
    Code<"reprisal_said_by"> said_by;
    Code<"reprisal_kind"> kind;
    std::string what;
    Code<"reprisal_consent"> consent;
    std::optional<std::string> consent_to;
    Code<"reprisal_word"> word;
    std::vector<Assessment> assessments;
    std::vector<ContactKept> contacts;
    std::optional<Day> look_again;
    bool is_due = false;
    Id<guard::Person> by;
    Moment at;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using E = Entry;
        return record(
            "reprisal_entry", field("id", &E::id, sealed, "The entry."),
            field("who", &E::who, sealed, "Who may be harmed, by the body's own reference."),
            field("about", &E::about, sealed, "Which visit or letter it has to do with."),
            field("place", &E::place, sealed, "Where."),
            field("on", &E::on, sealed, "The day on which it was said, or seen."),
            field("said_by", &E::said_by, sealed, "Who said so."),
            field("kind", &E::kind, sealed, "What is feared, or happened."),
            field("what", &E::what, sealed, "The same in words."),
            field("consent", &E::consent, sealed, "Whether the person was asked, and agreed."),
            field("consent_to", &E::consent_to, sealed, "To what."),
            field("word", &E::word, sealed, "An allegation until it was assessed."),
            field("assessments", &E::assessments, sealed, "What was made of it, in order."),
            field("contacts", &E::contacts, sealed, "When somebody looked again."),
            field("look_again", &E::look_again, sealed, "When to look again."),
            field("is_due", &E::is_due, sealed, "Whether that day has come."),
            field("by", &E::by, sealed, "Who wrote it down."),
            field("at", &E::at, sealed, "When it was written."));
    }
};
static_assert(Described<Entry>);

}  // namespace liaise::reprisals
