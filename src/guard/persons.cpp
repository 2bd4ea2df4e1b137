#include "guard/persons.hpp"

#include <array>

#include "base/names.hpp"
#include "guard/ledger.hpp"
#include "guard/person_keys.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

constexpr std::array<std::string_view, 3> roles = {"reader", "editor", "coordinator"};
constexpr std::size_t name_bytes_max = 200;
constexpr std::size_t sign_in_name_bytes_min = 2;
constexpr std::size_t sign_in_name_bytes_max = 100;  // an e-mail address fits

Result<Done> check(const NewPerson& person) {
    if (person.name.empty() || person.name.size() > name_bytes_max)
        return invalid("name", "people.no_name",
                       "Write the person's name, as colleagues should read it.");
    const auto key = folded(person.sign_in_name);
    if (key.size() < sign_in_name_bytes_min ||
        person.sign_in_name.size() > sign_in_name_bytes_max)
        return invalid("sign_in_name", "people.no_sign_in_name",
                       "Choose a sign-in name of 2 to 100 letters, such as an e-mail address.");
    return Done{};
}

bool is_taken(store::Transaction& tx, const std::string& sign_in_name) {
    bool taken = false;
    tx.each("SELECT 1 FROM persons WHERE sign_in_key = $1", store::Binds{folded(sign_in_name)},
            [&](const store::Row&) { taken = true; });
    return taken;
}

std::string role_text(const NewPerson& person) {
    return std::string(person.body ? text_of(person.role) : machine_role);
}

}  // namespace

std::string_view text_of(Role role) { return roles[static_cast<std::size_t>(role)]; }

std::optional<Role> role_from(std::string_view text) {
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (roles[i] == text) return static_cast<Role>(i);
    return std::nullopt;
}

Result<Id<Person>> Persons::enrol(store::Transaction& tx, const NewPerson& person,
                                  const PasswordHash& password, Moment now) {
    if (auto good = check(person); !good) return std::unexpected(good.error());
    if (is_taken(tx, person.sign_in_name))
        return conflict("people.sign_in_name_taken",
                        "Choose another sign-in name: somebody has this one.");
    const auto id = Id<Person>::random();
    tx.execute("INSERT INTO persons (id, scope, body, name, sign_in_name, sign_in_key, role, "
               "language, created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               store::Binds(store::Binding()
                            << id << scope_of(person.body) << person.body << person.name
                            << person.sign_in_name << folded(person.sign_in_name)
                            << role_text(person) << person.language << now));
    tx.execute("INSERT INTO credentials (person, password_hash, password_since, totp_last_step) "
               "VALUES ($1, $2, $3, 0)",
               store::Binds(store::Binding() << id << password.text << now));
    Ledger::write(tx, scope_of(person.body), {"person_added", {}, id, role_text(person)}, now);
    return id;
}

void Persons::set_password(store::Transaction& tx, const Id<Person>& person,
                           const PasswordHash& password, Moment now) {
    tx.execute("UPDATE credentials SET password_hash = $2, password_since = $3 WHERE person = $1",
               store::Binds(store::Binding() << person << password.text << now));
    tx.execute("DELETE FROM sessions WHERE person = $1", store::Binds{person.text()});
}

bool Persons::propose_second_step(store::Transaction& tx, const Id<Person>& person,
                                  const Confidential& secret) {
    const auto key = PersonKeys::public_key_of(tx, person);
    if (!key) return false;
    tx.execute("UPDATE credentials SET totp_proposed = $2 WHERE person = $1",
               store::Binds{person.text(), locked_to(*key, secret.reveal())});
    return true;
}

std::optional<Confidential> Persons::proposed_second_step(store::Transaction& tx,
                                                          const Viewer& viewer) {
    std::optional<std::string> proposed;
    tx.each("SELECT totp_proposed FROM credentials WHERE person = $1",
            store::Binds{viewer.person().text()},
            [&](const store::Row& row) { store::Columns(row) >> proposed; });
    const auto seed = PersonKeys::seed_of(viewer);
    if (!seed || !proposed) return std::nullopt;
    return LockPair(*seed).unlocked(*proposed);
}

void Persons::set_second_step(store::Transaction& tx, const Id<Person>& person,
                              const Confidential& secret, std::int64_t last_step, Moment now) {
    const auto key = PersonKeys::public_key_of(tx, person);
    if (!key) throw std::logic_error("a second step is locked to a key, and there is none");
    tx.execute("UPDATE credentials SET totp_locked = $2, totp_secret = NULL, "
               "totp_proposed = NULL, totp_last_step = $3 WHERE person = $1",
               store::Binds{person.text(), locked_to(*key, secret.reveal()), last_step});
    note_second_step(tx, person, now);
}

void Persons::end_second_step(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("UPDATE credentials SET totp_locked = NULL, totp_secret = NULL, "
               "totp_proposed = NULL WHERE person = $1",
               store::Binds{person.text()});
    note_end_of_second_step(tx, person);
}

bool Persons::has_authenticator(store::Transaction& tx, const Id<Person>& person) {
    bool has = false;
    tx.each("SELECT 1 FROM credentials WHERE person = $1 AND "
            "(totp_locked IS NOT NULL OR totp_secret IS NOT NULL)",
            store::Binds{person.text()}, [&](const store::Row&) { has = true; });
    return has;
}

void Persons::note_second_step(store::Transaction& tx, const Id<Person>& person, Moment now) {
    tx.execute("UPDATE persons SET second_step_since = $2 "
               "WHERE id = $1 AND second_step_since IS NULL",
               store::Binds(store::Binding() << person << now));
}

void Persons::note_end_of_second_step(store::Transaction& tx, const Id<Person>& person) {
    if (has_authenticator(tx, person)) return;
    tx.execute("UPDATE persons SET second_step_since = NULL WHERE id = $1 AND "
               "NOT EXISTS (SELECT 1 FROM passkeys k WHERE k.person = persons.id)",
               store::Binds{person.text()});
}

std::string Persons::scope_of(const std::optional<Id<BodyRef>>& body) {
    return body ? Scope::of_body(body->text()).text() : std::string(machine_scope);
}

}  // namespace liaise::guard
