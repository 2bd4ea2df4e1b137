#pragma once

#include "base/names.hpp"
#include "guard/self_work.hpp"
#include "modules/people/account.hpp"
#include "modules/people/invitations.hpp"
#include "modules/people/machine.hpp"

namespace liaise::people::queries {

std::vector<guard::Seen<Colleague>> colleagues(guard::Work& work);
std::optional<guard::Seen<Colleague>> colleague(guard::Work& work, const Id<guard::Person>& id);
bool has_other_coordinator(guard::Work& work, const Id<guard::Person>& but);
void set_role(guard::RightsWork& work, const Id<guard::Person>& id, guard::Role role);
void set_disabled(guard::RightsWork& work, const Id<guard::Person>& id,
                  const std::optional<Moment>& since);

std::vector<guard::Seen<OpenInvitation>> open_invitations(guard::Work& work);
std::int64_t withdraw(guard::RightsWork& work, const Id<guard::Invitation>& id);

/// What is kept of the viewer, without what guard alone reads.
struct Kept {
    std::string name;
    std::string sign_in_name;
    std::optional<std::string> language;
    bool has_second_step = false;
};
Kept kept(store::Transaction& tx, const Id<guard::Person>& person);
std::optional<Names> body_names(guard::Work& work, const Id<guard::BodyRef>& body);
void set_about(guard::SelfWork& work, const AboutMe& about);

std::vector<MachinePerson> machine_people(guard::MachineWork& work);
std::vector<MachineBody> machine_bodies(guard::MachineWork& work);
void withdraw_administrator_invitations(guard::MachineWork& work);
bool is_body(guard::MachineWork& work, const Id<guard::BodyRef>& body);
bool has_coordinator(guard::MachineWork& work, const Id<guard::BodyRef>& body);
void withdraw_first_invitations(guard::MachineWork& work, const Id<guard::BodyRef>& body);

}  // namespace liaise::people::queries
