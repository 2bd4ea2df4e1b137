#include "modules/people/sign_in.hpp"

#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "guard/sessions_sign_in.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

namespace {

constexpr const char* default_language = "en";

/// The viewer, in words. A person's own name and settings are their own to see, so they are read
/// past the scope rule, by the viewer's own id and no other.
guard::Seen<Me> described(guard::Work& work, store::Transaction& tx, std::string_view token) {
    const auto& viewer = work.viewer();
    const auto kept = queries::kept(tx, viewer.person());
    const auto installation = guard::Founding::installation(tx);
    Me me;
    me.person = viewer.person();
    me.name = kept.name;
    me.sign_in_name = kept.sign_in_name;
    me.body = viewer.body();
    me.role.value = viewer.body() ? guard::text_of(viewer.role()) : guard::machine_role;
    me.writes_the_register = viewer.writes_the_register();
    me.runs_the_machine = viewer.runs_the_machine();
    me.language = kept.language.value_or(default_language);
    if (installation) me.installation_name = installation->name;
    if (!token.empty()) me.csrf_token = guard::Sessions::csrf_token(token);
    me.has_second_step = kept.has_second_step;
    me.has_authenticator = guard::Persons::has_authenticator(tx, viewer.person());
    me.sight.value = viewer.sight() == guard::Sight::exact ? "exact" : "coarse";
    if (viewer.body())
        if (const auto names = queries::body_names(work, *viewer.body()))
            me.body_name = name_in(*names, me.language);
    return work.own_knowledge(std::move(me));
}

}  // namespace

Result<guard::Seen<Me>> sign_in(guard::Doorstep& step, const SignIn& attempt) {
    return guard::once_more_if_overtaken([&]() -> Result<guard::Seen<Me>> {
        guard::Attempt tried{{attempt.sign_in_name, step.caller()}, attempt.password, attempt.code};
        if (attempt.passkey) tried.passkey = use_of(*attempt.passkey);
        const auto proof = guard::proof_of(step, tried);
        if (!proof) return std::unexpected(proof.error());
        auto me = step.writing([&](guard::Door& door) -> Result<guard::Seen<Me>> {
            const auto holder = guard::person_behind(door, *proof);
            if (!holder) return std::unexpected(holder.error());
            return let_in(door, *holder, {proof->way, attempt.device.value_or("")});
        });
        if (!me && !guard::is_overtaken(me.error()))
            return guard::failed(step, tried, me.error());
        return me;
    });
}

Result<guard::Seen<Me>> sign_in_by_passkey(guard::Doorstep& step, const PasskeySignIn& given) {
    const auto proof = guard::lone_passkey_proof_of(step, use_of(given.passkey));
    if (!proof) {
        step.keep();
        return std::unexpected(proof.error());
    }
    auto me = step.writing([&](guard::Door& door) -> Result<guard::Seen<Me>> {
        const auto holder = guard::person_behind(door, *proof);
        if (!holder) return std::unexpected(holder.error());
        return let_in(door, *holder, {guard::Way::passkey, given.device.value_or("")});
    });
    if (!me) step.keep();
    return me;
}

Result<guard::Seen<Me>> let_in(guard::Door& door, const guard::KeyHolder& holder,
                               const Arrival& arrival) {
    const auto viewer = guard::Sessions::begin(door, holder, arrival.device);
    if (!viewer) return not_found();
    guard::SignIns::note(
        door.tx, holder.person,
        {arrival.way, guard::CameOf::coming_in, door.caller, arrival.device}, door.now);
    guard::Work work(*viewer, door.tx, door.now);
    return described(work, door.tx, door.session_token);
}

Result<guard::Seen<Me>> me(guard::SelfWork& work, const guard::Nothing&) {
    return described(work, work.transaction(), work.door().session_token);
}

Result<Done> sign_out(guard::Door& door, const guard::Nothing&) {
    guard::Sessions::end(door);
    return Done{};
}

}  // namespace liaise::people
