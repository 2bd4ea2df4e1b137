#include "modules/people/passkeys.hpp"

#include "guard/founding.hpp"
#include "guard/ledger.hpp"
#include "guard/sessions_sign_in.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

using guard::PasskeyChallenges;
using guard::Passkeys;

namespace {

std::unexpected<Error> too_late() {
    return invalid("", "passkeys.too_late",
                   "This took longer than five minutes, or was sent twice. Nothing was changed; "
                   "begin again.");
}

std::unexpected<Error> key_is_shut() {
    return conflict("passkeys.key_is_shut",
                    "This session does not open your key, so the passkey cannot learn to. Sign out "
                    "and in again with your password and this passkey.");
}

PasskeyOffer offered(guard::SelfWork& work, const guard::CalledName& called) {
    auto& tx = work.transaction();
    const auto& person = work.viewer().person();
    const auto installation = guard::Founding::installation(tx);
    const auto kept = queries::kept(tx, person);
    PasskeyOffer offer;
    offer.challenge = PasskeyChallenges::fresh(
        tx, PasskeyChallenges::adding(work.door().session_token), work.now());
    offer.host = called.name();
    offer.installation_name = installation ? installation->name : "liaise";
    offer.person = person;
    offer.sign_in_name = kept.sign_in_name;
    offer.name = kept.name;
    offer.credentials = Passkeys::credentials_of(tx, person);
    return offer;
}

/// The viewer with their key, where the session opens it.
std::optional<guard::KeyHolder> holder_of(guard::Work& work) {
    const auto seed = guard::PersonKeys::seed_of(work.viewer());
    if (!seed) return std::nullopt;
    return guard::KeyHolder{work.viewer().person(), *seed};
}

}  // namespace

Result<Id<guard::PasskeyChallenge>> ask_for_passkey(guard::Door& door, const guard::Nothing&) {
    const auto called = guard::called_name(door.host);
    if (!called) return std::unexpected(called.error());
    return PasskeyChallenges::fresh(door.tx, PasskeyChallenges::signing_in(door.caller), door.now);
}

Result<std::vector<guard::Seen<guard::Passkey>>> passkeys(guard::SelfWork& work,
                                                          const guard::Nothing&) {
    std::vector<guard::Seen<guard::Passkey>> seen;
    for (auto& passkey : Passkeys::of(work.transaction(), work.viewer().person()))
        seen.push_back(work.own_knowledge(std::move(passkey)));
    return seen;
}

Result<guard::Seen<PasskeyOffer>> begin_passkey(guard::OwnDoorstep& step,
                                                const Confirmation& confirmation) {
    const auto called = guard::called_name(step.host());
    if (!called) return std::unexpected(called.error());
    const auto good = guard::confirm_password(step, confirmation.password, "password");
    if (!good) return std::unexpected(good.error());
    return step.writing_own([&](guard::SelfWork& work) -> Result<guard::Seen<PasskeyOffer>> {
        return work.own_knowledge(offered(work, *called));
    });
}

Result<Id<guard::Passkey>> add_passkey(guard::OwnDoorstep& step, const MadePasskey& made) {
    const auto called = guard::called_name(step.host());
    if (!called) return std::unexpected(called.error());
    const auto challenge =
        guard::Webauthn::challenge_in(made.client_data, guard::Ceremony::make, *called);
    if (!challenge) return std::unexpected(challenge.error());
    // Taken whatever comes of the rest: it is good once.
    const auto taken = step.writing([&](guard::Door& door) -> Result<bool> {
        const auto whom = PasskeyChallenges::adding(door.session_token);
        return PasskeyChallenges::take(door.tx, whom, *challenge, door.now);
    });
    if (!taken) return std::unexpected(taken.error());
    if (!*taken) return too_late();
    const auto passkey =
        guard::Webauthn::made({made.client_data, made.authenticator_data}, *called);
    if (!passkey) return std::unexpected(passkey.error());
    return step.writing_own([&](guard::SelfWork& work) -> Result<Id<guard::Passkey>> {
        auto& tx = work.transaction();
        const auto& person = work.viewer().person();
        const auto id = Passkeys::add(tx, person, *passkey, *called, made.name, work.now());
        if (!id) return id;
        const auto holder = holder_of(work);
        if (holder && made.secret) Passkeys::lock(tx, *id, *holder, *made.secret);
        guard::Ledger::note(work, "passkey_added", person);
        return id;
    });
}

Result<Done> let_passkey_open(guard::OwnDoorstep& step, const ShownPasskey& shown) {
    const auto proof =
        guard::passkey_proof_of(step, use_of(shown), guard::Way::password_and_passkey);
    if (!proof) return std::unexpected(proof.error());
    if (proof->passkey.person != step.viewer().person()) return not_found();
    return step.writing_own([&](guard::SelfWork& work) -> Result<Done> {
        const auto holder = holder_of(work);
        if (!holder) return key_is_shut();
        if (!Passkeys::count(work.transaction(), proof->passkey, proof->counter, work.now()))
            return too_late();
        if (shown.secret)
            Passkeys::lock(work.transaction(), proof->passkey.id, *holder, *shown.secret);
        return Done{};
    });
}

Result<Done> remove_passkey(guard::OwnDoorstep& step, const WhichPasskey& which) {
    const auto good = guard::confirm_password(step, which.password, "password");
    if (!good) return std::unexpected(good.error());
    return step.writing_own([&](guard::SelfWork& work) -> Result<Done> {
        const auto& person = work.viewer().person();
        if (auto gone = Passkeys::remove(work.transaction(), person, which.id); !gone) return gone;
        guard::Ledger::note(work, "passkey_removed", person);
        return Done{};
    });
}

}  // namespace liaise::people
