#include "guard/passkey_sign_in.hpp"

#include "guard/ledger.hpp"
#include "guard/passkey_challenges.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {

namespace {

std::unexpected<Error> no_name_here() {
    return invalid("", "passkeys.no_name_here",
                   "Passkeys belong to a name, and this address is a number. Open liaise by its "
                   "name; on this computer that is localhost.");
}

std::unexpected<Error> too_late() {
    return invalid("", "passkeys.too_late",
                   "This took longer than five minutes, or was sent twice. Nothing was changed; "
                   "begin again.");
}

std::unexpected<Error> not_known() {
    return invalid("", "passkeys.not_known",
                   "This passkey opens nothing here: it was taken out, or its person may no longer "
                   "come in. Sign in another way, and take it out of your device.");
}

std::unexpected<Error> went_back() {
    return invalid("", "passkeys.went_back",
                   "This passkey says that it was used less often than is known here, so there may "
                   "be a copy of it. It was refused. Sign in another way, take the passkey out, "
                   "and tell a coordinator of your body.");
}

std::unexpected<Error> opens_no_key() {
    return invalid("", "passkeys.opens_no_key",
                   "This passkey shows that it is you, and does not open your key. Sign in with "
                   "name and password; the passkey is then asked for as the second step.");
}

/// As it is kept, in whichever way its bits were written.
std::string as_kept(const std::string& credential) {
    const auto raw = from_base64(credential);
    return raw ? base64_of(*raw) : std::string();
}

/// What was had for the challenge.
struct Taken {
    bool is_good = false;
    std::optional<KeptPasskey> passkey;
};

Result<Taken> taken(Doorstep& step, const std::string& challenge, const std::string& credential) {
    return step.writing([&](Door& door) -> Result<Taken> {
        const auto whom = PasskeyChallenges::signing_in(door.caller);
        return Taken{PasskeyChallenges::take(door.tx, whom, challenge, door.now),
                     Passkeys::kept(door.tx, as_kept(credential))};
    });
}

/// For the person's list, and for the coordinators of their body.
void tell_that_it_went_back(Doorstep& step, const KeptPasskey& passkey, Way way) {
    (void)step.writing([&](Door& door) -> Result<Done> {
        SignIns::note(door.tx, passkey.person,
                      {way, CameOf::a_counter_that_went_back, door.caller}, door.now);
        Ledger::write(door.tx, passkey.scope, {"passkey_went_back", {}, passkey.person, ""},
                      door.now);
        return Done{};
    });
}

void tell_that_it_was_wrong(Doorstep& step, const KeptPasskey& passkey) {
    (void)step.writing([&](Door& door) -> Result<Done> {
        SignIns::note(door.tx, passkey.person, {Way::passkey, CameOf::being_wrong, door.caller},
                      door.now);
        return Done{};
    });
}

}  // namespace

Error at_the_door(Error error) {
    if (error.kind == ErrorKind::invalid) error.kind = ErrorKind::unauthenticated;
    return error;
}

Result<CalledName> called_name(const std::string& host) {
    auto called = CalledName::of(host);
    if (!called) return no_name_here();
    return std::move(*called);
}

Result<PasskeyProof> passkey_proof_of(Doorstep& step, const PasskeyUse& use, Way way) {
    const auto called = called_name(step.host());
    if (!called) return std::unexpected(called.error());
    const auto challenge = Webauthn::challenge_in(use.used.client_data, Ceremony::use, *called);
    if (!challenge) return std::unexpected(challenge.error());
    const auto had = taken(step, *challenge, use.used.credential);
    if (!had) return std::unexpected(had.error());
    if (!had->is_good) return too_late();
    if (!had->passkey || had->passkey->host != called->name()) return not_known();
    const auto& passkey = *had->passkey;
    const auto counter = Webauthn::counter_in(use.used, passkey.check, *called);
    if (!counter) {
        // As a second step it is told with the password.
        if (way == Way::passkey) tell_that_it_was_wrong(step, passkey);
        return std::unexpected(counter.error());
    }
    if (!Passkeys::goes_on(passkey, *counter)) {
        tell_that_it_went_back(step, passkey, way);
        return went_back();
    }
    return PasskeyProof{passkey, *counter, use.secret, {}};
}

Result<PasskeyProof> lone_passkey_proof_of(Doorstep& step, const PasskeyUse& use) {
    // Not by the person's name: who guesses at the password does not shut their passkey out.
    const Throttle::Who who{"passkey " + token_hash(as_kept(use.used.credential)), step.caller()};
    auto counted = step.writing([&](Door& door) {
        return Throttle::admit(door.tx, who, door.now);
    });
    if (!counted) return std::unexpected(counted.error());
    auto proof = passkey_proof_of(step, use, Way::passkey);
    if (!proof) return std::unexpected(at_the_door(proof.error()));
    const bool opens = use.secret && step.reading([&](store::Transaction& tx) {
        return Passkeys::opened(tx, proof->passkey, *use.secret).has_value();
    });
    if (!opens) {
        // It was right, so it counts as no failure.
        (void)step.writing([&](Door& door) -> Result<Done> {
            Throttle::take_back(door.tx, *counted);
            return use_passkey(door, *proof);
        });
        return std::unexpected(at_the_door(opens_no_key().error()));
    }
    proof->counted = std::move(*counted);
    return proof;
}

Result<Done> use_passkey(Door& door, const PasskeyProof& proof) {
    if (Passkeys::count(door.tx, proof.passkey, proof.counter, door.now)) return Done{};
    return std::unexpected(at_the_door(too_late().error()));
}

Result<KeyHolder> person_behind(Door& door, const PasskeyProof& proof) {
    // It may have been taken out since it was looked at, or its person shut out.
    if (auto used = use_passkey(door, proof); !used) return std::unexpected(used.error());
    if (!proof.secret) return std::unexpected(at_the_door(opens_no_key().error()));
    auto holder = Passkeys::opened(door.tx, proof.passkey, *proof.secret);
    if (!holder) return std::unexpected(at_the_door(opens_no_key().error()));
    if (proof.counted) Throttle::succeeded(door.tx, *proof.counted);
    return std::move(*holder);
}

}  // namespace liaise::guard
