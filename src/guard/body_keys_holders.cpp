#include "guard/body_keys_parts.hpp"
#include "guard/circles.hpp"
#include "guard/emergency_code.hpp"
#include "guard/ledger.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// Each body has one code at a time.
std::string emergency_holder(const Id<BodyRef>& body) { return "emergency " + body.text(); }

LockPair pair_of_code(const Confidential& code) {
    return LockPair(Key::of("emergency code", code.reveal()));
}

LockPair pair_of_link(std::string_view token) { return LockPair(Key::of("invitation", token)); }

std::unexpected<Error> wrong_code() {
    return invalid("code", "keys.code_not_good",
                   "This is not your body's emergency code: another was printed after it, or it is "
                   "another body's. Nothing was changed.");
}

}  // namespace

std::unexpected<Error> has_no_key_yet() {
    return conflict("keys.colleague_has_no_key",
                    "This person has not signed in since bodies have keys. Ask them to sign in "
                    "once; then hand the key over. Nothing was changed.");
}

KeyStanding BodyKeys::standing(Work& work) {
    KeyStanding standing;
    if (!work.viewer().body()) return standing;
    const auto& body = *work.viewer().body();
    work.tx_.each("SELECT since FROM body_keys WHERE body = $1 ORDER BY version DESC LIMIT 1",
                  store::Binds{body.text()},
                  [&](const store::Row& row) { store::Columns(row) >> standing.since; });
    work.tx_.each("SELECT holder, person, since FROM body_seeds WHERE body = $1 AND "
                  "invitation IS NULL ORDER BY since, holder",
                  store::Binds{body.text()}, [&](const store::Row& row) {
                      std::string holder;
                      std::optional<Id<Person>> person;
                      std::optional<Moment> since;
                      store::Columns(row) >> holder >> person >> since;
                      if (person) standing.holders.push_back(*person);
                      else standing.emergency_code_since = since;
                  });
    work.tx_.each("SELECT last_lost FROM body_seeds_lost WHERE body = $1",
                  store::Binds{body.text()},
                  [&](const store::Row& row) { store::Columns(row) >> standing.last_lost; });
    standing.is_with_me = held_by_viewer(work).has_value();
    return standing;
}

Result<Done> BodyKeys::hand_to(RightsWork& work, const Id<Person>& person) {
    bool is_colleague = false;
    work.each("SELECT 1 FROM persons p WHERE {scope p} AND p.id = $1 AND p.disabled_since IS NULL",
              {person.text()}, [&](const store::Row&) { is_colleague = true; });
    if (!is_colleague) return not_found();
    const auto seed = held_by_viewer(work);
    if (!seed) return std::unexpected(seed.error());
    const auto theirs = PersonKeys::public_key_of(work.tx_, person);
    if (!theirs) return has_no_key_yet();
    lock_to(work.tx_, *work.viewer().body(), {person.text(), person, {}, *theirs}, *seed,
            work.now());
    Ledger::note(work, "body_key_handed", person);
    return Done{};
}

void BodyKeys::put_into(RightsWork& work, const InvitationMade& made) {
    const auto seed = held_by_viewer(work);
    if (!seed) return;
    lock_to(work.tx_, *work.viewer().body(),
            {made.id.text(), {}, made.id, pair_of_link(made.token.reveal()).public_key()}, *seed,
            work.now());
}

void BodyKeys::take_out(store::Transaction& tx, const Id<Invitation>& invitation,
                        std::string_view token, const KeyHolder& holder, Moment now) {
    std::optional<Id<BodyRef>> body;
    std::string sealed;
    std::int64_t version = 0;
    tx.each("SELECT body, sealed, version FROM body_seeds WHERE invitation = $1",
            store::Binds{invitation.text()},
            [&](const store::Row& row) { store::Columns(row) >> body >> sealed >> version; });
    if (!body) return;
    tx.execute("DELETE FROM body_seeds WHERE invitation = $1", store::Binds{invitation.text()});
    const auto raw = pair_of_link(token).unlocked(sealed);
    const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!key || !is_of_body(tx, *body, {*key, version})) return;
    const Holder person{holder.person.text(), holder.person, {},
                        LockPair(holder.seed).public_key()};
    lock_to(tx, *body, person, {*key, version}, now);
}

void BodyKeys::take_from(RightsWork& work, const Id<Person>& person) {
    const auto& body = *work.viewer().body();
    Circles::forget(work.tx_, person);
    const auto taken = work.tx_.execute("DELETE FROM body_seeds WHERE person = $1 AND body = $2",
                                        store::Binds{person.text(), body.text()});
    if (taken == 0) return;
    work.tx_.execute("INSERT INTO body_seeds_lost (body, last_lost) VALUES ($1, $2) "
                     "ON CONFLICT (body) DO UPDATE SET last_lost = excluded.last_lost",
                     store::Binds(store::Binding() << body << work.now()));
}

Result<Done> BodyKeys::renew(RightsWork& work) {
    const auto present = held_by_viewer(work);
    if (!present) return std::unexpected(present.error());
    auto& tx = work.tx_;
    const auto& body = *work.viewer().body();
    const Seed fresh{Key::fresh(), present->version + 1};
    write(tx, body, fresh, present->key, work.now());
    tx.execute("DELETE FROM body_seeds WHERE body = $1 AND invitation IN "
               "(SELECT id FROM invitations WHERE expires <= $2)",
               store::Binds(store::Binding() << body << work.now()));
    for (const auto& holder : holders_of(tx, body)) lock_to(tx, body, holder, fresh, work.now());
    tx.execute("DELETE FROM body_seeds_lost WHERE body = $1", store::Binds{body.text()});
    Ledger::note(work, "body_key_renewed", work.viewer().person());
    return Done{};
}

Result<Confidential> BodyKeys::make_emergency_code(RightsWork& work) {
    const auto seed = held_by_viewer(work);
    if (!seed) return std::unexpected(seed.error());
    auto code = EmergencyCode::fresh();
    const auto& body = *work.viewer().body();
    lock_to(work.tx_, body, {emergency_holder(body), {}, {}, pair_of_code(code).public_key()},
            *seed, work.now());
    Ledger::note(work, "emergency_code_made", work.viewer().person());
    return code;
}

Result<Done> BodyKeys::restore(RightsWork& work, const Confidential& typed) {
    const auto code = EmergencyCode::read(typed.reveal());
    if (!code) return std::unexpected(code.error());
    auto& tx = work.tx_;
    const auto& body = *work.viewer().body();
    const auto mine = PersonKeys::public_key_of(tx, work.viewer().person());
    if (!mine) return has_no_key_yet();
    std::string sealed;
    std::int64_t version = 0;
    tx.each("SELECT sealed, version FROM body_seeds WHERE holder = $1",
            store::Binds{emergency_holder(body)},
            [&](const store::Row& row) { store::Columns(row) >> sealed >> version; });
    const auto raw = pair_of_code(*code).unlocked(sealed);
    const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!key || !is_of_body(tx, body, {*key, version})) return wrong_code();
    const auto& person = work.viewer().person();
    lock_to(tx, body, {person.text(), person, {}, *mine}, {*key, version}, work.now());
    Ledger::note(work, "emergency_code_used", person);
    return Done{};
}

void BodyKeys::lock_to(store::Transaction& tx, const Id<BodyRef>& body, const Holder& holder,
                       const Seed& seed, Moment now) {
    tx.execute("INSERT INTO body_seeds (holder, body, person, invitation, public_key, version, "
               "sealed, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (holder) DO "
               "UPDATE SET public_key = excluded.public_key, version = excluded.version, "
               "sealed = excluded.sealed, since = CASE WHEN "
               "body_seeds.public_key = excluded.public_key THEN body_seeds.since "
               "ELSE excluded.since END",
               store::Binds(store::Binding()
                            << holder.id << body << holder.person << holder.invitation
                            << holder.public_key << seed.version
                            << locked_to(holder.public_key, seed.key.reveal()) << now));
}

std::vector<BodyKeys::Holder> BodyKeys::holders_of(store::Transaction& tx,
                                                   const Id<BodyRef>& body) {
    std::vector<Holder> holders;
    tx.each("SELECT holder, person, invitation, public_key FROM body_seeds WHERE body = $1",
            store::Binds{body.text()}, [&](const store::Row& row) {
                auto& one = holders.emplace_back();
                store::Columns(row) >> one.id >> one.person >> one.invitation >> one.public_key;
            });
    return holders;
}

}  // namespace liaise::guard
