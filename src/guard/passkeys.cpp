#include "guard/passkeys.hpp"

#include "guard/persons.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// The lock that is made of an authenticator's secret, which is 32 bytes; nothing for another.
std::optional<LockPair> lock_of(const PasskeySecret& secret) {
    const auto raw = from_base64(secret.reveal());
    if (!raw || raw->size() != Key::bytes) return std::nullopt;
    return LockPair(Key::of("passkey", *raw));
}

std::unexpected<Error> no_name() {
    return invalid("name", "passkeys.no_name",
                   "Give the passkey a name of up to 100 letters, such as \"blue key\".");
}

std::unexpected<Error> is_there() {
    return conflict("passkeys.is_there",
                    "This passkey is there already. Nothing was changed; take another device if "
                    "you want a second one.");
}

std::unexpected<Error> too_many() {
    return conflict("passkeys.too_many",
                    "You have twenty passkeys. Take one out that you do not use, then add this "
                    "one again.");
}

bool is_known(store::Transaction& tx, const std::string& credential) {
    bool found = false;
    tx.each("SELECT 1 FROM passkeys WHERE credential = $1", store::Binds{credential},
            [&](const store::Row&) { found = true; });
    return found;
}

}  // namespace

std::vector<Passkey> Passkeys::of(store::Transaction& tx, const Id<Person>& person) {
    std::vector<Passkey> passkeys;
    tx.each("SELECT id, name, since, last_used, CASE WHEN sealed IS NULL THEN 0 ELSE 1 END "
            "FROM passkeys WHERE person = $1 ORDER BY since, id",
            store::Binds{person.text()}, [&](const store::Row& row) {
                auto& one = passkeys.emplace_back();
                store::Columns(row) >> one.id >> one.name >> one.since >> one.last_used >>
                    one.opens_the_key;
            });
    return passkeys;
}

std::vector<std::string> Passkeys::credentials_of(store::Transaction& tx,
                                                  const Id<Person>& person) {
    std::vector<std::string> credentials;
    tx.each("SELECT credential FROM passkeys WHERE person = $1 ORDER BY since, id",
            store::Binds{person.text()},
            [&](const store::Row& row) { credentials.emplace_back(row.text(0)); });
    return credentials;
}

bool Passkeys::has_any(store::Transaction& tx, const Id<Person>& person) {
    return !credentials_of(tx, person).empty();
}

std::optional<KeptPasskey> Passkeys::kept(store::Transaction& tx, const std::string& credential) {
    std::optional<KeptPasskey> kept;
    tx.each("SELECT k.id, k.person, p.scope, k.host, k.algorithm, k.public_key, k.counter, "
            "k.sealed FROM passkeys k JOIN persons p ON p.id = k.person "
            "WHERE k.credential = $1 AND p.disabled_since IS NULL",
            store::Binds{credential}, [&](const store::Row& row) {
                store::Columns(row) >> kept.emplace().id >> kept->person >> kept->scope >>
                    kept->host >> kept->check.algorithm >> kept->check.public_key >>
                    kept->counter >> kept->sealed;
            });
    return kept;
}

Result<Id<Passkey>> Passkeys::add(store::Transaction& tx, const Id<Person>& person,
                                  const NewPasskey& made, const CalledName& called,
                                  const std::string& name, Moment now) {
    if (name.empty() || name.size() > name_bytes_max) return no_name();
    if (is_known(tx, made.credential)) return is_there();
    if (of(tx, person).size() >= most) return too_many();
    const auto id = Id<Passkey>::random();
    tx.execute("INSERT INTO passkeys (id, person, credential, host, algorithm, public_key, "
               "counter, name, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               store::Binds(store::Binding()
                            << id << person << made.credential << called.name()
                            << made.check.algorithm << made.check.public_key << made.counter
                            << name << now));
    Persons::note_second_step(tx, person, now);
    return id;
}

Result<Done> Passkeys::remove(store::Transaction& tx, const Id<Person>& person,
                              const Id<Passkey>& passkey) {
    const auto removed = tx.execute("DELETE FROM passkeys WHERE person = $1 AND id = $2",
                                    store::Binds{person.text(), passkey.text()});
    if (removed == 0) return not_found();
    Persons::note_end_of_second_step(tx, person);
    return Done{};
}

void Passkeys::remove_all(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("DELETE FROM passkeys WHERE person = $1", store::Binds{person.text()});
    Persons::note_end_of_second_step(tx, person);
}

bool Passkeys::goes_on(const KeptPasskey& passkey, std::int64_t counter) {
    // An authenticator that does not count says zero each time (level 2, 6.1.1).
    return counter > passkey.counter || (counter == 0 && passkey.counter == 0);
}

bool Passkeys::count(store::Transaction& tx, const KeptPasskey& passkey, std::int64_t counter,
                     Moment now) {
    return tx.execute("UPDATE passkeys SET counter = $2, last_used = $3 WHERE id = $1 AND "
                      "(counter < $2 OR counter = 0 AND $2 = 0)",
                      store::Binds(store::Binding() << passkey.id << counter << now)) == 1;
}

void Passkeys::lock(store::Transaction& tx, const Id<Passkey>& passkey, const KeyHolder& holder,
                    const PasskeySecret& secret) {
    const auto pair = lock_of(secret);
    if (!pair) return;
    tx.execute("UPDATE passkeys SET lock_public = $2, sealed = $3 WHERE id = $1 AND person = $4",
               store::Binds{passkey.text(), pair->public_key(),
                            locked_to(pair->public_key(), holder.seed.reveal()),
                            holder.person.text()});
}

std::optional<KeyHolder> Passkeys::opened(store::Transaction& tx, const KeptPasskey& passkey,
                                          const PasskeySecret& secret) {
    const auto pair = lock_of(secret);
    if (!pair || !passkey.sealed) return std::nullopt;
    const auto raw = pair->unlocked(*passkey.sealed);
    const auto seed = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!seed) return std::nullopt;
    // Whoever writes into the database could lay a seed of their own in the lock.
    if (LockPair(*seed).public_key() != PersonKeys::public_key_of(tx, passkey.person))
        return std::nullopt;
    return KeyHolder{passkey.person, *seed};
}

}  // namespace liaise::guard
