#include "guard/recovery_codes.hpp"

#include "guard/paper_signs.hpp"
#include "guard/passwords.hpp"
#include "guard/sodium.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

constexpr std::size_t code_groups = 4;
constexpr std::size_t signs_of_a_code_group = 4;

std::string in_groups(std::string_view signs) {
    std::string code;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (i > 0 && i % signs_of_a_code_group == 0) code.push_back('-');
        code.push_back(signs[i]);
    }
    return code;
}

Confidential fresh_code() {
    ready_sodium();
    std::string signs;
    for (std::size_t i = 0; i < code_groups * signs_of_a_code_group; ++i)
        signs.push_back(paper::alphabet[randombytes_uniform(paper::alphabet.size())]);
    return Confidential(in_groups(signs));
}

}  // namespace

std::optional<Confidential> RecoveryCodes::read(std::string_view typed) {
    std::string signs;
    for (const char letter : typed) {
        if (letter == ' ' || letter == '-') continue;
        const auto sign = paper::sign_of(letter);
        if (!sign) return std::nullopt;
        signs.push_back(*sign);
    }
    if (signs.size() != code_groups * signs_of_a_code_group) return std::nullopt;
    return Confidential(in_groups(signs));
}

RecoveryCodes::Made RecoveryCodes::make() {
    Made made;
    for (std::size_t i = 0; i < how_many; ++i) {
        made.codes.push_back(fresh_code());
        const auto& code = made.codes.back();
        const auto hashed = made.salt.empty() ? Passwords::key_of(code)
                                              : Passwords::key_of(code, made.salt);
        made.salt = hashed.salt;
        made.locks.push_back(LockPair(hashed.key).public_key());
    }
    return made;
}

void RecoveryCodes::keep(store::Transaction& tx, const KeyHolder& holder, const Made& made,
                         Moment now) {
    remove_all(tx, holder.person);
    tx.execute("UPDATE credentials SET recovery_salt = $2 WHERE person = $1",
               store::Binds{holder.person.text(), made.salt});
    for (const auto& lock : made.locks)
        tx.execute("INSERT INTO recovery_codes (person, lock_public, sealed, since) "
                   "VALUES ($1, $2, $3, $4)",
                   store::Binds(store::Binding() << holder.person << lock
                                                 << locked_to(lock, holder.seed.reveal()) << now));
}

RecoveryStanding RecoveryCodes::standing(store::Transaction& tx, const Id<Person>& person) {
    RecoveryStanding standing;
    tx.each("SELECT since, CASE WHEN used IS NULL THEN 1 ELSE 0 END FROM recovery_codes "
            "WHERE person = $1",
            store::Binds{person.text()}, [&](const store::Row& row) {
                std::int64_t is_left = 0;
                store::Columns(row) >> standing.since >> is_left;
                standing.left += is_left;
            });
    return standing;
}

void RecoveryCodes::remove_all(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("DELETE FROM recovery_codes WHERE person = $1", store::Binds{person.text()});
    tx.execute("UPDATE credentials SET recovery_salt = NULL WHERE person = $1",
               store::Binds{person.text()});
}

std::optional<std::string> RecoveryCodes::salt_of(store::Transaction& tx,
                                                  const Id<Person>& person) {
    std::optional<std::string> salt;
    tx.each("SELECT recovery_salt FROM credentials WHERE person = $1",
            store::Binds{person.text()},
            [&](const store::Row& row) { store::Columns(row) >> salt; });
    return salt;
}

Key RecoveryCodes::lock_seed(const Confidential& code, const std::optional<std::string>& salt) {
    return salt ? Passwords::key_of(code, *salt).key : Passwords::key_of(code).key;
}

bool RecoveryCodes::is_good(store::Transaction& tx, const Id<Person>& person,
                            const Key& lock_seed) {
    bool is_there = false;
    tx.each("SELECT 1 FROM recovery_codes WHERE person = $1 AND lock_public = $2 AND used IS NULL",
            store::Binds{person.text(), LockPair(lock_seed).public_key()},
            [&](const store::Row&) { is_there = true; });
    return is_there;
}

std::optional<KeyHolder> RecoveryCodes::use(store::Transaction& tx, const Id<Person>& person,
                                            const Key& lock_seed, Moment now) {
    const LockPair pair(lock_seed);
    std::string sealed;
    tx.each("SELECT sealed FROM recovery_codes WHERE person = $1 AND lock_public = $2",
            store::Binds{person.text(), pair.public_key()},
            [&](const store::Row& row) { sealed = row.text(0); });
    // Of two that use it at the same moment, one finds it unused. What it opened goes at once.
    const auto used =
        tx.execute("UPDATE recovery_codes SET used = $3, sealed = '' "
                   "WHERE person = $1 AND lock_public = $2 AND used IS NULL",
                   store::Binds{person.text(), pair.public_key(), text_of(now)});
    const auto raw = used == 1 ? pair.unlocked(sealed) : std::nullopt;
    const auto seed = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!seed || LockPair(*seed).public_key() != PersonKeys::public_key_of(tx, person))
        return std::nullopt;
    return KeyHolder{person, *seed};
}

}  // namespace liaise::guard
