#pragma once

#include "modules/assessments/assessments.hpp"
#include "modules/bodies/body.hpp"

namespace liaise::contacts {

/// A person at a body, in a role and at a level, for a time.
struct Contact {
    static constexpr const char* record_name = "contact";

    Id<Contact> id;
    std::int64_t version = 1;
    Id<bodies::Body> body;
    Code<"contact_level"> level;
    Names role;
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> telephone;
    std::optional<std::string> other_channel;
    std::vector<std::string> languages;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Day> last_confirmed;
    std::optional<Confidential> note;
    std::optional<std::string> shut;
    bool is_published = false;
    bool is_overdue = false;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("contact",
            field("id", &Contact::id, some, "The same in every installation."),
            field("version", &Contact::version, some, "Grows with each change."),
            field("body", &Contact::body, some, "The body."),
            field("level", &Contact::level, some, "Chair, senior, staff, focal point, alternate."),
            field("role", &Contact::role, some, "The office held."),
            field("name", &Contact::name, some, "The person who holds it."),
            field("email", &Contact::email, some, "Electronic mail."),
            field("telephone", &Contact::telephone, some, "Telephone."),
            field("other_channel", &Contact::other_channel, some, "Another way to reach them."),
            field("languages", &Contact::languages, some, "Languages, as BCP 47 codes."),
            field("from", &Contact::from, some, "Since when."),
            field("to", &Contact::to, some, "Until when."),
            field("last_confirmed", &Contact::last_confirmed, some,
                  "When it last was sure to hold."),
            field("note", &Contact::note, Reach::sealed, "What to keep in mind; never leaves."),
            field("shut", &Contact::shut, Reach::owner,
                  "Why the note does not open: a code of an error; else left out."),
            field("is_published", &Contact::is_published, some, "Whether every body sees it."),
            field("is_overdue", &Contact::is_overdue, some, "Not confirmed for a year, or never."));
    }
};
static_assert(Described<Contact>);

/// What a person says of a contact.
struct Draft {
    Id<bodies::Body> body;
    Code<"contact_level"> level;
    Names role;
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> telephone;
    std::optional<std::string> other_channel;
    std::vector<std::string> languages;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Day> last_confirmed;
    std::optional<Confidential> note;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("contact_draft",
            field("body", &Draft::body, some, "The body."),
            field("level", &Draft::level, some, "Chair, senior, staff, focal point, alternate."),
            field("role", &Draft::role, some, "The office held."),
            field("name", &Draft::name, some, "The person who holds it."),
            field("email", &Draft::email, some, "Electronic mail."),
            field("telephone", &Draft::telephone, some, "Telephone."),
            field("other_channel", &Draft::other_channel, some, "Another way to reach them."),
            field("languages", &Draft::languages, some, "Languages, as BCP 47 codes."),
            field("from", &Draft::from, some, "Since when."),
            field("to", &Draft::to, some, "Until when."),
            field("last_confirmed", &Draft::last_confirmed, some, "When it last was sure to hold."),
            field("note", &Draft::note, Reach::sealed, "What to keep in mind; never leaves."));
    }
};
static_assert(Described<Draft>);

/// A correction of the contact `id`, made by someone who had read its `version`.
struct Correction {
    Id<Contact> id;
    std::int64_t version = 0;
    Draft contact;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("contact_correction",
            field("id", &Correction::id, some, "The contact."),
            field("version", &Correction::version, some, "The version that was read."),
            field("contact", &Correction::contact, some, "As it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::contacts
