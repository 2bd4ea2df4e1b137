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
    std::optional<Confidential> totp_secret;
    std::int64_t totp_last_step = 0;
    bool is_disabled = false;
};

constexpr const char* kept_columns =
    "SELECT p.id, p.sign_in_name, c.password_hash, c.totp_secret, c.totp_last_step, "
    "p.disabled_since FROM persons p JOIN credentials c ON c.person = p.id WHERE ";

std::optional<Kept> kept_where(store::Transaction& tx, const char* condition,
                               const std::string& value) {
    std::optional<Kept> kept;
    tx.each(std::string(kept_columns) + condition, store::Binds{value},
            [&](const store::Row& row) {
                store::Columns(row) >> kept.emplace().person >> kept->sign_in_name >>
                    kept->hash.text >> kept->totp_secret >> kept->totp_last_step;
                kept->is_disabled = !row.is_null(5);
            });
    return kept;
}

/// True when the password is right. There is exactly one hashing, whoever is asked for.
bool is_right(const std::optional<Kept>& kept, const Confidential& password) {
    if (kept) return Passwords::matches(kept->hash, password) && !kept->is_disabled;
    Passwords::match_nothing(password);
    return false;
}

std::unexpected<Error> kept_failure(store::Transaction& tx, const Throttle::Who& who, Moment now,
                                    Error error) {
    Throttle::failed(tx, who, now);
    tx.commit();
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

void make_hash_anew(store::Transaction& tx, const Kept& kept, const Confidential& password) {
    if (!Passwords::is_outdated(kept.hash)) return;
    tx.execute("UPDATE credentials SET password_hash = $2 WHERE person = $1",
               store::Binds{kept.person.text(), Passwords::hashed(password).text});
}

}  // namespace

Result<Id<Person>> person_behind(store::Transaction& tx, const Attempt& attempt, Moment now) {
    if (auto refusal = Throttle::refusal(tx, attempt.who, now)) return std::unexpected(*refusal);
    if (attempt.password.reveal().size() > Passwords::bytes_max)
        return kept_failure(tx, attempt.who, now, wrong());
    const auto kept = kept_where(tx, "p.sign_in_key = $1", folded(attempt.who.sign_in_name));
    if (!is_right(kept, attempt.password)) return kept_failure(tx, attempt.who, now, wrong());

    if (kept->totp_secret) {
        if (!attempt.code) return std::unexpected(code_missing());
        const auto step =
            Totp::step_of(*kept->totp_secret, *attempt.code, kept->totp_last_step, now);
        if (!step) return kept_failure(tx, attempt.who, now, code_wrong());
        const auto first_use = tx.execute(
            "UPDATE credentials SET totp_last_step = $2 WHERE person = $1 AND totp_last_step < $2",
            store::Binds{kept->person.text(), *step});
        if (first_use == 0) return kept_failure(tx, attempt.who, now, code_wrong());
    }
    make_hash_anew(tx, *kept, attempt.password);
    Throttle::succeeded(tx, attempt.who);
    return kept->person;
}

Result<Done> confirm_password(SelfWork& work, const Confidential& password,
                              const std::string& field) {
    auto& tx = work.transaction();
    const auto kept = kept_where(tx, "p.id = $1", work.viewer().person().text());
    if (!kept) return not_found();
    const Throttle::Who who{kept->sign_in_name, work.door().caller};
    if (auto refusal = Throttle::refusal(tx, who, work.now())) return std::unexpected(*refusal);
    if (password.reveal().size() <= Passwords::bytes_max && is_right(kept, password)) {
        Throttle::succeeded(tx, who);
        return Done{};
    }
    return kept_failure(tx, who, work.now(),
                        {ErrorKind::invalid, "passwords.not_yours",
                         "This is not your password. Nothing was changed. Try again.", field});
}

}  // namespace liaise::guard
