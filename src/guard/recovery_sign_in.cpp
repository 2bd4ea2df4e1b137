#include "guard/recovery_sign_in.hpp"

#include "base/names.hpp"
#include "guard/invitations.hpp"
#include "guard/ledger.hpp"
#include "guard/recovery_codes.hpp"
#include "guard/sessions_sign_in.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

std::unexpected<Error> no_code() {
    return invalid("code", "recovery.no_code",
                   "A code on paper has four groups of four signs. Write all of it.");
}

std::unexpected<Error> no_such_code() {
    return std::unexpected(
        Error{ErrorKind::unauthenticated, "recovery.not_good",
              "This name and this code do not go together, or the code was used before. Check "
              "both, or take the next code on the sheet.",
              ""});
}

/// Whose codes may be tried by the name, and with what they are hashed.
struct Asked {
    std::optional<Id<Person>> person;
    std::string scope;
    std::optional<std::string> salt;
};

Asked asked_for(store::Transaction& tx, const std::string& sign_in_name) {
    Asked asked;
    tx.each("SELECT p.id, p.scope, c.recovery_salt FROM persons p "
            "JOIN credentials c ON c.person = p.id "
            "WHERE p.sign_in_key = $1 AND p.disabled_since IS NULL",
            store::Binds{folded(sign_in_name)}, [&](const store::Row& row) {
                store::Columns(row) >> asked.person >> asked.scope >> asked.salt;
            });
    return asked;
}

struct BegunAnew {
    Throttle::Counted counted;
    Asked asked;
};

Result<BegunAnew> begun(Doorstep& step, const Throttle::Who& who) {
    return step.writing([&](Door& door) -> Result<BegunAnew> {
        auto counted = Throttle::admit(door.tx, who, door.now);
        if (!counted) return std::unexpected(counted.error());
        return BegunAnew{std::move(*counted), asked_for(door.tx, who.sign_in_name)};
    });
}

bool is_good(Doorstep& step, const Asked& asked, const Key& paper_lock) {
    return step.reading([&](store::Transaction& tx) {
        return asked.person && RecoveryCodes::is_good(tx, *asked.person, paper_lock);
    });
}

}  // namespace

Result<RecoveryProof> recovery_proof_of(Doorstep& step, const Recovery& recovery) {
    const auto code = RecoveryCodes::read(recovery.code.reveal());
    if (!code) return no_code();
    auto may_be = Passwords::check_choice(recovery.new_password, recovery.who.sign_in_name,
                                          "new_password");
    if (!may_be) return std::unexpected(may_be.error());
    auto start = begun(step, recovery.who);
    if (!start) return std::unexpected(start.error());
    const auto paper_lock = RecoveryCodes::lock_seed(*code, start->asked.salt);
    if (!is_good(step, start->asked, paper_lock)) {
        show_failure(step, recovery.who, Way::recovery_code);
        step.keep();
        return no_such_code();
    }
    return RecoveryProof{*start->asked.person, start->asked.scope, paper_lock,
                         Passwords::hashed(recovery.new_password),
                         Passwords::key_of(recovery.new_password), std::move(start->counted)};
}

Result<KeyHolder> person_behind(Door& door, const RecoveryProof& proof) {
    auto& tx = door.tx;
    const auto old = RecoveryCodes::use(tx, proof.person, proof.paper_lock, door.now);
    if (!old) return no_such_code();
    Persons::set_password(tx, proof.person, proof.hash, door.now);
    auto holder = PersonKeys::replace(tx, *old, proof.key, door.now);
    Invitations::withdraw_all_for(tx, proof.person);
    Ledger::write(tx, proof.scope, {"recovery_code_used", proof.person, proof.person, ""},
                  door.now);
    Throttle::succeeded(tx, proof.counted);
    return holder;
}

}  // namespace liaise::guard
