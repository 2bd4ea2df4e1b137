#include "guard/person_keys.hpp"

#include "guard/circles.hpp"
#include "guard/opened_key.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

std::string about(const Id<Person>& person) { return "person's key\n" + person.text(); }

void put(store::Transaction& tx, const KeyHolder& holder, const PasswordKey& password,
         Moment now) {
    tx.execute("INSERT INTO person_keys (person, public_key, salt, wrapped, since) "
               "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (person) DO UPDATE SET "
               "public_key = excluded.public_key, salt = excluded.salt, "
               "wrapped = excluded.wrapped, since = excluded.since",
               store::Binds(store::Binding()
                            << holder.person << LockPair(holder.seed).public_key()
                            << password.salt
                            << locked(password.key, holder.seed.reveal(), about(holder.person))
                            << now));
}

std::optional<std::string> text_where(store::Transaction& tx, const char* sql,
                                      const Id<Person>& person) {
    std::optional<std::string> text;
    tx.each(sql, store::Binds{person.text()},
            [&](const store::Row& row) { store::Columns(row) >> text; });
    return text;
}

/// What `text` is, locked to another pair.
std::optional<std::string> moved(const std::optional<std::string>& text, const LockPair& from,
                                 const std::string& to) {
    if (!text) return std::nullopt;
    const auto plain = from.unlocked(*text);
    if (!plain) return std::nullopt;
    return locked_to(to, plain->reveal());
}

/// The public halves of the locks of one kind that open the person's key.
std::vector<std::string> locks_of(store::Transaction& tx, const char* sql,
                                  const Id<Person>& person) {
    std::vector<std::string> locks;
    tx.each(sql, store::Binds{person.text()},
            [&](const store::Row& row) { locks.emplace_back(row.text(0)); });
    return locks;
}

/// Passkeys and codes on paper open the person's present key, whichever it is.
void lock_ways_in(store::Transaction& tx, const KeyHolder& holder) {
    const auto lock_each = [&](const std::vector<std::string>& locks, const char* sql) {
        for (const auto& lock : locks)
            tx.execute(sql, store::Binds{holder.person.text(), lock,
                                         locked_to(lock, holder.seed.reveal())});
    };
    lock_each(locks_of(tx, "SELECT lock_public FROM passkeys WHERE person = $1 AND "
                           "lock_public IS NOT NULL", holder.person),
              "UPDATE passkeys SET sealed = $3 WHERE person = $1 AND lock_public = $2");
    lock_each(locks_of(tx, "SELECT lock_public FROM recovery_codes WHERE person = $1 AND "
                           "used IS NULL", holder.person),
              "UPDATE recovery_codes SET sealed = $3 WHERE person = $1 AND lock_public = $2");
}

}  // namespace

std::optional<std::string> PersonKeys::salt_of(store::Transaction& tx, const Id<Person>& person) {
    return text_where(tx, "SELECT salt FROM person_keys WHERE person = $1", person);
}

KeyHolder PersonKeys::make(store::Transaction& tx, const Id<Person>& person,
                           const PasswordKey& password, Moment now) {
    const KeyHolder holder{person, Key::fresh()};
    put(tx, holder, password, now);
    tx.execute("DELETE FROM body_seeds WHERE person = $1", store::Binds{person.text()});
    Circles::forget(tx, person);
    tx.execute("UPDATE credentials SET totp_locked = NULL, totp_proposed = NULL WHERE person = $1",
               store::Binds{person.text()});
    return holder;
}

std::optional<KeyHolder> PersonKeys::open_or_make(store::Transaction& tx, const Id<Person>& person,
                                                  const PasswordKey& password, Moment now) {
    const auto wrapped =
        text_where(tx, "SELECT wrapped FROM person_keys WHERE person = $1", person);
    if (!wrapped) return make(tx, person, password, now);
    const auto raw = unlocked(password.key, *wrapped, about(person));
    const auto seed = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!seed) return std::nullopt;
    return KeyHolder{person, *seed};
}

KeyHolder PersonKeys::replace(store::Transaction& tx, const KeyHolder& old,
                              const PasswordKey& password, Moment now) {
    const KeyHolder fresh{old.person, Key::fresh()};
    const LockPair from(old.seed);
    const LockPair to(fresh.seed);
    const auto& key = to.public_key();
    const auto body_seed =
        moved(text_where(tx, "SELECT sealed FROM body_seeds WHERE person = $1", old.person), from,
              key);
    const auto totp = moved(
        text_where(tx, "SELECT totp_locked FROM credentials WHERE person = $1", old.person), from,
        key);
    put(tx, fresh, password, now);
    if (body_seed)
        tx.execute("UPDATE body_seeds SET public_key = $2, sealed = $3 WHERE person = $1",
                   store::Binds{old.person.text(), key, *body_seed});
    if (totp)
        tx.execute("UPDATE credentials SET totp_locked = $2 WHERE person = $1",
                   store::Binds{old.person.text(), *totp});
    Circles::move(tx, old, fresh);
    lock_ways_in(tx, fresh);
    return fresh;
}

std::optional<std::string> PersonKeys::public_key_of(store::Transaction& tx,
                                                     const Id<Person>& person) {
    return text_where(tx, "SELECT public_key FROM person_keys WHERE person = $1", person);
}

std::optional<Key> PersonKeys::seed_of(const Viewer& viewer) {
    if (!viewer.key()) return std::nullopt;
    return viewer.key()->seed();
}

std::shared_ptr<const OpenedKey> OpenedKey::kept(std::string_view token, std::string wrapped,
                                                 const std::string& session) {
    return std::make_shared<const OpenedKey>(
        OpenedKey(Key::of("opened key", token), std::move(wrapped), session));
}

std::shared_ptr<const OpenedKey> OpenedKey::of(const Key& seed) {
    return std::make_shared<const OpenedKey>(OpenedKey(seed, "", ""));
}

std::string OpenedKey::wrapped(const Key& seed, std::string_view token,
                               const std::string& session) {
    return locked(Key::of("opened key", token), seed.reveal(), "opened key\n" + session);
}

std::optional<Key> OpenedKey::seed() const {
    if (wrapped_.empty()) return with_;
    const auto raw = unlocked(with_, wrapped_, "opened key\n" + session_);
    return raw ? Key::from(raw->reveal()) : std::nullopt;
}

}  // namespace liaise::guard
