#pragma once

#include "base/names.hpp"
#include "base/names.hpp"
#include "modules/people/invitations.hpp"

/// What the machine's administrator may know and do about people: names and bodies, no more.
namespace liaise::people {

struct MachinePerson {
    Id<guard::Person> id;
    std::string name;
    std::optional<Id<guard::BodyRef>> body;
    std::optional<std::string> body_name;
    bool is_disabled = false;

    static constexpr auto describe() {
        constexpr auto all = Reach::owner;
        return record("machine_person",
            field("id", &MachinePerson::id, all, "The person."),
            field("name", &MachinePerson::name, all, "As colleagues read it."),
            field("body", &MachinePerson::body, all, "Whose; nothing for an administrator."),
            field("body_name", &MachinePerson::body_name, all, "The body's name."),
            field("is_disabled", &MachinePerson::is_disabled, all,
                  "Whether the person may no longer sign in."));
    }
};
static_assert(Described<MachinePerson>);

/// A body, as far as it takes to see which ones nobody can sign in for.
struct MachineBody {
    static constexpr const char* record_name = "machine_body";

    Id<guard::BodyRef> id;
    Names names;
    std::int64_t people = 0;

    static constexpr auto describe() {
        constexpr auto all = Reach::owner;
        return record("machine_body",
            field("id", &MachineBody::id, all, "The body."),
            field("names", &MachineBody::names, all, "Its name in each language."),
            field("people", &MachineBody::people, all,
                  "People who were let in for it, also those who may no longer sign in."));
    }
};
static_assert(Described<MachineBody>);

struct FirstInvitation {
    Id<guard::BodyRef> id;
    std::string name;

    static constexpr auto describe() {
        return record("first_invitation",
            field("id", &FirstInvitation::id, Reach::owner, "The body."),
            field("name", &FirstInvitation::name, Reach::owner, "Whom it is for."));
    }
};
static_assert(Described<FirstInvitation>);

struct AdministratorInvitation {
    std::string name;

    static constexpr auto describe() {
        return record("administrator_invitation",
            field("name", &AdministratorInvitation::name, Reach::owner, "Whom it is for."));
    }
};
static_assert(Described<AdministratorInvitation>);

/// Everybody who signs in, by body and name.
Result<std::vector<guard::Seen<MachinePerson>>> machine_people(guard::MachineWork& work,
                                                               const guard::Nothing&);

/// The register's bodies by name, each with how many people were let in for it.
Result<std::vector<guard::Seen<MachineBody>>> machine_bodies(guard::MachineWork& work,
                                                             const guard::Nothing&);

/// Invites another administrator, so that the machine is not lost with one person, and withdraws
/// what was offered to another one before. Errors: `invalid` without a name.
Result<guard::Seen<InvitationLink>> invite_administrator(
    guard::MachineWork& work, const AdministratorInvitation& invitation);

/// Invites the first coordinator of a body, and withdraws what was offered before. Errors:
/// `not_found`; `conflict` when the body has a coordinator: then its compartment is its own.
Result<guard::Seen<InvitationLink>> invite_first(guard::MachineWork& work,
                                                 const FirstInvitation& invitation);

}  // namespace liaise::people
