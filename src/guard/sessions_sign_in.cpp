#include "guard/sessions_sign_in.hpp"

#include "base/names.hpp"
#include "guard/passwords.hpp"
#include "guard/persons.hpp"
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
    bool is_disabled = false;

    bool has_second_step() const { return totp_locked || totp_in_the_clear; }
};

std::optional<Kept> kept_where(store::Transaction& tx, const std::string& condition,
                               const std::string& value) {
    std::optional<Kept> kept;
    tx.each("SELECT p.id, p.sign_in_name, c.password_hash, c.totp_locked, c.totp_secret, "
            "c.totp_last_step, k.salt, p.disabled_since FROM persons p "
            "JOIN credentials c ON c.person = p.id LEFT JOIN person_keys k ON k.person = p.id "
            "WHERE " + condition,
            store::Binds{value}, [&](const store::Row& row) {
                store::Columns(row) >> kept.emplace().person >> kept->sign_in_name >>
                    kept->hash.text >> kept->totp_locked >> kept->totp_in_the_clear >>
                    kept->totp_last_step >> kept->key_salt;
                kept->is_disabled = !row.is_null(7);
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

Error code_missing() {
    return {ErrorKind::unauthenticated, "sign_in.code_needed",
            "Write the code that your authenticator shows now.", "code"};
}

Error code_wrong() {
    return {ErrorKind::unauthenticated, "sign_in.code_wrong",
            "This code is not right, or was used before. Wait for the next one, and check that the "
            "clock of your telephone is right.",
            "code"};
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

}  // namespace

Result<Proof> proof_of(Doorstep& step, const Attempt& attempt) {
    auto start = begun(step, attempt.who, "p.sign_in_key = $1", folded(attempt.who.sign_in_name));
    if (!start) return std::unexpected(start.error());
    const auto& kept = start->kept;
    if (attempt.password.reveal().size() > Passwords::bytes_max ||
        !is_right(kept, attempt.password))
        return failure(step, wrong());
    if (kept->has_second_step() && !attempt.code) {
        if (auto back = take_back(step, start->counted); !back)
            return std::unexpected(back.error());
        return std::unexpected(code_missing());
    }
    Proof proof{kept->person, kept->hash, {}, key_of(*kept, attempt.password), attempt.code,
                std::move(start->counted)};
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
    if (kept->has_second_step() && !takes_code(tx, *kept, *holder, proof, door.now))
        return std::unexpected(code_wrong());
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
        if (!holder && !is_overtaken(holder.error())) return failure(step, holder.error());
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
