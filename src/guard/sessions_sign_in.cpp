#include "guard/sessions_sign_in.hpp"

#include "base/names.hpp"
#include "guard/ledger.hpp"
#include "guard/passwords.hpp"
#include "guard/persons.hpp"
#include "guard/recovery_codes.hpp"
#include "guard/totp.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// What is kept of the person who has a sign-in name.
struct Kept {
    Id<Person> person;
    std::string sign_in_name;
    PasswordHash hash;
    std::optional<std::string> totp_locked;
    std::optional<Confidential> totp_in_the_clear;  ///< as it was kept before there were keys
    std::int64_t totp_last_step = 0;
    std::optional<std::string> key_salt;
    std::optional<std::string> paper_salt;
    std::string scope;
    std::int64_t passkeys = 0;
    bool is_disabled = false;

    bool has_authenticator() const { return totp_locked || totp_in_the_clear; }
    bool has_second_step() const { return has_authenticator() || passkeys > 0; }
};

std::optional<Kept> kept_where(store::Transaction& tx, const std::string& condition,
                               const std::string& value) {
    std::optional<Kept> kept;
    tx.each("SELECT p.id, p.sign_in_name, c.password_hash, c.totp_locked, c.totp_secret, "
            "c.totp_last_step, k.salt, c.recovery_salt, p.scope, "
            "(SELECT COUNT(*) FROM passkeys w WHERE w.person = p.id), p.disabled_since "
            "FROM persons p "
            "JOIN credentials c ON c.person = p.id LEFT JOIN person_keys k ON k.person = p.id "
            "WHERE " + condition,
            store::Binds{value}, [&](const store::Row& row) {
                store::Columns(row) >> kept.emplace().person >> kept->sign_in_name >>
                    kept->hash.text >> kept->totp_locked >> kept->totp_in_the_clear >>
                    kept->totp_last_step >> kept->key_salt >> kept->paper_salt >> kept->scope >>
                    kept->passkeys;
                kept->is_disabled = !row.is_null(10);
            });
    return kept;
}

/// True when the password is right. There is exactly one hashing, whoever is asked for.
bool is_right(const std::optional<Kept>& kept, const Confidential& password) {
    if (kept) return Passwords::matches(kept->hash, password) && !kept->is_disabled;
    Passwords::match_nothing(password);
    return false;
}

/// Keeps that it failed, which was counted before.
std::unexpected<Error> failure(Doorstep& step, Error error) {
    step.keep();
    return std::unexpected(std::move(error));
}

Error wrong() {
    return {ErrorKind::unauthenticated, "sign_in.wrong",
            "This name and this password do not go together. Check both, and try again.", ""};
}

Error step_missing(const Kept& kept) {
    if (!kept.has_authenticator())
        return {ErrorKind::unauthenticated, "sign_in.passkey_needed",
                "Use your passkey now, or write one of your codes on paper.", "code"};
    return {ErrorKind::unauthenticated, "sign_in.code_needed",
            "Write the code that your authenticator shows now.", "code"};
}

Error code_wrong() {
    return {ErrorKind::unauthenticated, "sign_in.code_wrong",
            "This code is not right, or was used before. Wait for the next one, and check that the "
            "clock of your telephone is right.",
            "code"};
}

Error paper_wrong() {
    return {ErrorKind::unauthenticated, "sign_in.paper_wrong",
            "This code on paper is not yours, or was used before. Take the next one on the sheet.",
            "code"};
}

Error another_ones_passkey() {
    return {ErrorKind::unauthenticated, "passkeys.another_ones",
            "This passkey belongs to another sign-in name. Choose the one of this name.", ""};
}

Error key_shut() {
    return {ErrorKind::refused, "keys.own_shut",
            "Your password is right but does not open your key. Ask a coordinator of your body "
            "for a link to a new password.",
            ""};
}

Error again() {
    return {ErrorKind::busy, "sign_in.again",
            "Somebody signed in with this name at the same moment. Try again.", ""};
}

/// What was read, and counted, before the slow part.
struct Begun {
    Throttle::Counted counted;
    std::optional<Kept> kept;
};

Result<Begun> begun(Doorstep& step, const Throttle::Who& who, const std::string& condition,
                    const std::string& value) {
    return step.writing([&](Door& door) -> Result<Begun> {
        auto counted = Throttle::admit(door.tx, who, door.now);
        if (!counted) return std::unexpected(counted.error());
        return Begun{std::move(*counted), kept_where(door.tx, condition, value)};
    });
}

Result<Done> take_back(Doorstep& step, const Throttle::Counted& counted) {
    return step.writing([&](Door& door) -> Result<Done> {
        Throttle::take_back(door.tx, counted);
        return Done{};
    });
}

PasswordKey key_of(const Kept& kept, const Confidential& password) {
    return kept.key_salt ? Passwords::key_of(password, *kept.key_salt)
                         : Passwords::key_of(password);
}

/// Takes the code of the second step, and takes it once. What was in the clear is locked.
bool takes_code(store::Transaction& tx, const Kept& kept, const KeyHolder& holder,
                const Proof& proof, Moment now) {
    const auto secret = kept.totp_locked ? LockPair(holder.seed).unlocked(*kept.totp_locked)
                                         : kept.totp_in_the_clear;
    if (!secret || !proof.code) return false;
    const auto step = Totp::step_of(*secret, *proof.code, kept.totp_last_step, now);
    if (!step) return false;
    return tx.execute("UPDATE credentials SET totp_last_step = $2, totp_locked = $3, "
                      "totp_secret = NULL WHERE person = $1 AND totp_last_step < $2",
                      store::Binds{kept.person.text(), *step,
                                   locked_to(LockPair(holder.seed).public_key(),
                                             secret->reveal())}) == 1;
}

/// Takes a code on paper, and takes it once.
bool takes_paper(store::Transaction& tx, const Kept& kept, const Proof& proof, Moment now) {
    if (!RecoveryCodes::use(tx, kept.person, *proof.paper_lock, now)) return false;
    Ledger::write(tx, kept.scope, {"recovery_code_used", kept.person, kept.person, ""}, now);
    return true;
}

/// Takes the second step. A passkey learns to open the key by the way, which is open here.
Result<Done> second_step(Door& door, const Kept& kept, const KeyHolder& holder,
                         const Proof& proof) {
    if (!kept.has_second_step()) return Done{};
    if (proof.passkey) {
        const auto& shown = *proof.passkey;
        if (auto used = use_passkey(door, shown); !used) return used;
        // Also where the device gives another secret than it did.
        if (shown.secret && !Passkeys::opened(door.tx, shown.passkey, *shown.secret))
            Passkeys::lock(door.tx, shown.passkey.id, holder, *shown.secret);
        return Done{};
    }
    if (proof.paper_lock) {
        if (!takes_paper(door.tx, kept, proof, door.now)) return std::unexpected(paper_wrong());
        return Done{};
    }
    if (!takes_code(door.tx, kept, holder, proof, door.now)) return std::unexpected(code_wrong());
    return Done{};
}

/// Looks at the second step as far as nothing is written by it. Errors: `unauthenticated`.
Result<Done> look_at_second_step(Doorstep& step, const Kept& kept, const Attempt& attempt,
                                 Proof& proof) {
    if (!kept.has_second_step()) return Done{};
    if (attempt.passkey) {
        auto shown = passkey_proof_of(step, *attempt.passkey, Way::password_and_passkey);
        if (!shown) return std::unexpected(at_the_door(shown.error()));
        if (shown->passkey.person != kept.person) return std::unexpected(another_ones_passkey());
        proof.passkey = std::move(*shown);
        proof.way = Way::password_and_passkey;
        return Done{};
    }
    const auto paper = RecoveryCodes::read(*attempt.code);
    if (!paper && !kept.has_authenticator()) return std::unexpected(paper_wrong());
    if (paper) proof.paper_lock = RecoveryCodes::lock_seed(*paper, kept.paper_salt);
    proof.way = paper ? Way::password_and_recovery_code : Way::password_and_code;
    return Done{};
}

Way way_of(const Attempt& attempt) {
    if (attempt.who.caller.empty()) return Way::command_line;
    if (attempt.passkey) return Way::password_and_passkey;
    return attempt.code ? Way::password_and_code : Way::password;
}

}  // namespace

void show_failure(Doorstep& step, const Throttle::Who& who, Way way) {
    (void)step.writing([&](Door& door) -> Result<Done> {
        Throttle::write_again(door.tx, who);
        SignIns::note(door.tx, who.sign_in_name, {way, CameOf::being_wrong, who.caller}, door.now);
        return Done{};
    });
}

std::unexpected<Error> failed(Doorstep& step, const Attempt& attempt, Error error) {
    show_failure(step, attempt.who, way_of(attempt));
    return failure(step, std::move(error));
}

Result<Proof> proof_of(Doorstep& step, const Attempt& attempt) {
    auto start = begun(step, attempt.who, "p.sign_in_key = $1", folded(attempt.who.sign_in_name));
    if (!start) return std::unexpected(start.error());
    const auto& kept = start->kept;
    if (attempt.password.reveal().size() > Passwords::bytes_max ||
        !is_right(kept, attempt.password))
        return failed(step, attempt, wrong());
    if (kept->has_second_step() && !attempt.code && !attempt.passkey) {
        if (auto back = take_back(step, start->counted); !back)
            return std::unexpected(back.error());
        return std::unexpected(step_missing(*kept));
    }
    Proof proof{kept->person, kept->hash, {}, key_of(*kept, attempt.password), attempt.code,
                std::move(start->counted)};
    if (auto looked = look_at_second_step(step, *kept, attempt, proof); !looked)
        return failed(step, attempt, looked.error());
    if (Passwords::is_outdated(kept->hash)) proof.hash_anew = Passwords::hashed(attempt.password);
    return proof;
}

namespace {

/// The password is right, and the person's first key was made while it was hashed.
bool is_only_overtaken(const std::optional<Kept>& kept, const Proof& proof) {
    return kept && !kept->is_disabled && kept->hash.text == proof.hash.text;
}

}  // namespace

Result<KeyHolder> person_behind(Door& door, const Proof& proof) {
    auto& tx = door.tx;
    const auto kept = kept_where(tx, "p.id = $1", proof.person.text());
    const bool is_as_before = kept && !kept->is_disabled && kept->hash.text == proof.hash.text &&
                              kept->key_salt.value_or(proof.key.salt) == proof.key.salt;
    if (!is_as_before) return std::unexpected(is_only_overtaken(kept, proof) ? again() : wrong());
    auto holder = PersonKeys::open_or_make(tx, proof.person, proof.key, door.now);
    if (!holder) return std::unexpected(key_shut());
    if (auto taken = second_step(door, *kept, *holder, proof); !taken)
        return std::unexpected(taken.error());
    if (proof.hash_anew)
        tx.execute("UPDATE credentials SET password_hash = $2 WHERE person = $1",
                   store::Binds{proof.person.text(), proof.hash_anew->text});
    Throttle::succeeded(tx, proof.counted);
    return std::move(*holder);
}

Result<KeyHolder> person_behind(Doorstep& step, const Attempt& attempt) {
    return once_more_if_overtaken([&]() -> Result<KeyHolder> {
        const auto proof = proof_of(step, attempt);
        if (!proof) return std::unexpected(proof.error());
        auto holder = step.writing([&](Door& door) { return person_behind(door, *proof); });
        if (!holder && !is_overtaken(holder.error()))
            return failed(step, attempt, holder.error());
        return holder;
    });
}

Result<KeyHolder> confirm_password(OwnDoorstep& step, const Confidential& password,
                                   const std::string& field) {
    const auto person = step.viewer().person().text();
    const auto known = step.reading([&](store::Transaction& tx) {
        return kept_where(tx, "p.id = $1", person);
    });
    if (!known) return not_found();
    auto start = begun(step, {known->sign_in_name, step.caller()}, "p.id = $1", person);
    if (!start) return std::unexpected(start.error());
    if (password.reveal().size() > Passwords::bytes_max || !is_right(start->kept, password))
        return failure(step, {ErrorKind::invalid, "passwords.not_yours",
                              "This is not your password. Nothing was changed. Try again.", field});
    const auto key = key_of(*start->kept, password);
    return step.writing([&](Door& door) -> Result<KeyHolder> {
        auto holder = PersonKeys::open_or_make(door.tx, step.viewer().person(), key, door.now);
        if (!holder) return std::unexpected(key_shut());
        Throttle::succeeded(door.tx, start->counted);
        return std::move(*holder);
    });
}

}  // namespace liaise::guard
