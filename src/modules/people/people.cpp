#include "modules/people/people.hpp"

#include "guard/body_keys.hpp"
#include "guard/invitations.hpp"
#include "guard/ledger.hpp"
#include "guard/sessions.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

namespace {

/// A body without a coordinator could never let anybody in again.
Result<Done> check_a_coordinator_stays(guard::RightsWork& work, const Colleague& leaving) {
    const bool is_coordinator =
        leaving.role.value == guard::text_of(guard::Role::coordinator) && !leaving.disabled_since;
    if (!is_coordinator || queries::has_other_coordinator(work, leaving.id)) return Done{};
    return conflict("people.last_coordinator",
                    "The body would be left without a coordinator. Make somebody else one first; "
                    "nothing was changed.");
}

}  // namespace

Result<std::vector<guard::Seen<Colleague>>> list(guard::Work& work, const guard::Nothing&) {
    return queries::colleagues(work);
}

Result<Done> change_role(guard::RightsWork& work, const RoleChange& change) {
    const auto role = role_to_give(work.viewer(), change.role);
    if (!role) return std::unexpected(role.error());
    const auto person = queries::colleague(work, change.id);
    if (!person) return not_found();
    if (*role < guard::Role::coordinator) {
        if (auto good = check_a_coordinator_stays(work, **person); !good) return good;
        guard::Invitations::withdraw_all_by(work.transaction(), change.id);
    }
    queries::set_role(work, change.id, *role);
    guard::Ledger::note(work, "role_changed", change.id, std::string(guard::text_of(*role)));
    return Done{};
}

Result<Done> disable(guard::RightsWork& work, const WhichPerson& which) {
    const auto person = queries::colleague(work, which.id);
    if (!person) return not_found();
    if ((*person)->disabled_since) return Done{};
    if (auto good = check_a_coordinator_stays(work, **person); !good) return good;
    queries::set_disabled(work, which.id, work.now());
    guard::Ledger::note(work, "person_disabled", which.id);
    guard::Sessions::end_all(work.transaction(), which.id);
    guard::BodyKeys::take_from(work, which.id);
    guard::Invitations::withdraw_all_by(work.transaction(), which.id);
    guard::Invitations::withdraw_all_for(work.transaction(), which.id);
    return Done{};
}

Result<Done> enable(guard::RightsWork& work, const WhichPerson& which) {
    if (!queries::colleague(work, which.id)) return not_found();
    queries::set_disabled(work, which.id, std::nullopt);
    guard::Ledger::note(work, "person_enabled", which.id);
    return Done{};
}

Result<Done> check_name(const std::string& name) {
    constexpr std::size_t name_bytes_max = 200;
    if (!name.empty() && name.size() <= name_bytes_max) return Done{};
    return invalid("name", "people.no_name",
                   "Write the person's name, as colleagues should read it.");
}

Result<guard::Role> role_to_give(const guard::Viewer& viewer, const Code<"role">& role) {
    const auto wanted = guard::role_from(role.value);
    if (!wanted)
        return invalid("role", "people.no_role", "Choose reader, editor or coordinator.");
    if (!viewer.is_at_least(*wanted))
        return refused("people.role_above_your_own",
                       "You cannot give a role above your own. Ask a coordinator of your body.");
    return *wanted;
}

}  // namespace liaise::people
