#pragma once

#include "modules/reprisals/register.hpp"

namespace liaise::reprisals {

struct NewRegister {
    std::string title;

    static constexpr auto describe() {
        return record("new_reprisal_register", field("title", &NewRegister::title, Reach::sealed,
                                                     "What its people call it."));
    }
};
static_assert(Described<NewRegister>);

struct WhichRegister {
    RegisterId id;

    static constexpr auto describe() {
        return record("which_reprisal_register",
                      field("id", &WhichRegister::id, Reach::sealed, "The register."));
    }
};

struct WhichEntry {
    RegisterId id;
    Id<Entry> entry;

    static constexpr auto describe() {
        return record("which_reprisal_entry",
                      field("id", &WhichEntry::id, Reach::sealed, "The register."),
                      field("entry", &WhichEntry::entry, Reach::sealed, "The entry."));
    }
};
static_assert(Described<WhichEntry>);

struct WhichMember {
    RegisterId id;
    Id<guard::Person> person;

    static constexpr auto describe() {
        return record(
            "which_reprisal_register_member",
            field("id", &WhichMember::id, Reach::sealed, "The register."),
            field("person", &WhichMember::person, Reach::sealed, "A person of the own body."));
    }
};
static_assert(Described<WhichMember>);

/// Without a day to look again it is after two weeks.
struct NewEntry {
    RegisterId id;
    std::string who;
    std::optional<std::string> about;
    std::optional<Id<places::Place>> place;
    Day on;
    Code<"reprisal_said_by"> said_by;
    Code<"reprisal_kind"> kind;
    std::string what;
    Code<"reprisal_consent"> consent;
    std::optional<std::string> consent_to;
    std::optional<Day> look_again;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using N = NewEntry;
        return record(
            "new_reprisal_entry", field("id", &N::id, sealed, "The register."),
            field("who", &N::who, sealed, "Who may be harmed, by the body's own reference."),
            field("about", &N::about, sealed, "Which visit or letter it has to do with."),
            field("place", &N::place, sealed, "Where."),
            field("on", &N::on, sealed, "The day on which it was said, or seen."),
            field("said_by", &N::said_by, sealed, "Who said so."),
            field("kind", &N::kind, sealed, "What is feared, or happened."),
            field("what", &N::what, sealed, "The same in words."),
            field("consent", &N::consent, sealed, "Whether the person was asked, and agreed."),
            field("consent_to", &N::consent_to, sealed, "To what."),
            field("look_again", &N::look_again, sealed, "When to look again."));
    }
};
static_assert(Described<NewEntry>);

struct NewAssessment {
    RegisterId id;
    Id<Entry> entry;
    Code<"reprisal_word"> word;
    std::string why;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "new_reprisal_assessment", field("id", &NewAssessment::id, sealed, "The register."),
            field("entry", &NewAssessment::entry, sealed, "The entry."),
            field("word", &NewAssessment::word, sealed, "Founded, not founded, or unclear."),
            field("why", &NewAssessment::why, sealed, "Why."));
    }
};
static_assert(Described<NewAssessment>);

struct NewContact {
    RegisterId id;
    Id<Entry> entry;
    Day on;
    std::string found;
    std::optional<Day> next;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record(
            "new_reprisal_contact", field("id", &NewContact::id, sealed, "The register."),
            field("entry", &NewContact::entry, sealed, "The entry."),
            field("on", &NewContact::on, sealed, "When somebody looked again."),
            field("found", &NewContact::found, sealed, "What was found."),
            field("next", &NewContact::next, sealed, "When to look again; without one, not."));
    }
};
static_assert(Described<NewContact>);

}  // namespace liaise::reprisals
