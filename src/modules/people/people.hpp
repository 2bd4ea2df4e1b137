#pragma once

#include "base/code.hpp"
#include "base/describe.hpp"
#include "guard/nothing.hpp"
#include "guard/own_work.hpp"

/// Who signs in for a body, and what they may do there.
namespace liaise::people {

/// A person of the viewer's own body.
struct Colleague {
    Id<guard::Person> id;
    std::string name;
    std::string sign_in_name;
    Code<"role"> role;
    bool has_second_step = false;
    Moment created;
    std::optional<Moment> disabled_since;

    static constexpr auto describe() {
        return record("person",
            field("id", &Colleague::id, Reach::owner, "What to name in a call about the person."),
            field("name", &Colleague::name, Reach::owner, "As colleagues read it."),
            field("sign_in_name", &Colleague::sign_in_name, Reach::owner, "Typed to sign in."),
            field("role", &Colleague::role, Reach::owner, "What the person may do in the body."),
            field("has_second_step", &Colleague::has_second_step, Reach::owner,
                  "Whether signing in asks for a code as well."),
            field("created", &Colleague::created, Reach::owner, "When the person was let in."),
            field("disabled_since", &Colleague::disabled_since, Reach::owner,
                  "Since when the person may no longer sign in."));
    }
};
static_assert(Described<Colleague>);

struct WhichPerson {
    Id<guard::Person> id;

    static constexpr auto describe() {
        return record("which_person",
            field("id", &WhichPerson::id, Reach::owner, "A person of the own body."));
    }
};
static_assert(Described<WhichPerson>);

struct RoleChange {
    Id<guard::Person> id;
    Code<"role"> role;

    static constexpr auto describe() {
        return record("role_change",
            field("id", &RoleChange::id, Reach::owner, "A person of the own body."),
            field("role", &RoleChange::role, Reach::owner, "reader, editor or coordinator."));
    }
};
static_assert(Described<RoleChange>);

/// The people of the viewer's own body, by name; who may no longer sign in is among them.
Result<std::vector<guard::Seen<Colleague>>> list(guard::Work& work, const guard::Nothing&);

/// Gives a person another role, at once. Errors: `not_found` outside the own body; `refused` for a
/// role above the viewer's own; `conflict` when the body would be left without a coordinator.
Result<Done> change_role(guard::RightsWork& work, const RoleChange& change);

/// Ends a person's sessions and open invitations, and lets them sign in no more. Errors: as above.
Result<Done> disable(guard::RightsWork& work, const WhichPerson& which);

/// Lets a person sign in again. Errors: `not_found`.
Result<Done> enable(guard::RightsWork& work, const WhichPerson& which);

/// Checks that `name` can be a person's.
Result<Done> check_name(const std::string& name);

/// Checks that `role` is one, and not above the viewer's own.
Result<guard::Role> role_to_give(const guard::Viewer& viewer, const Code<"role">& role);

}  // namespace liaise::people
