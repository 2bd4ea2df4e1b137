#include "guard/body_keys.hpp"

#include "guard/body_keys_parts.hpp"
#include "guard/ledger.hpp"
#include "guard/sodium.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// The two halves of the pair that a body signs with.
struct SigningPair {
    explicit SigningPair(const Key& seed) : public_bytes(crypto_sign_PUBLICKEYBYTES, '\0') {
        ready_sodium();
        const auto own = Key::of("signing", seed.reveal());
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(public_bytes.data()),
                                 secret.data(), own.data());
    }
    ~SigningPair() { sodium_memzero(secret.data(), secret.size()); }
    SigningPair(const SigningPair&) = delete;
    SigningPair& operator=(const SigningPair&) = delete;

    std::string public_bytes;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
};

/// A purpose is one line, so no purpose runs over into the words.
std::string signed_bytes_of(const Signable& what) {
    return "liaise signs: " + what.purpose + '\n' + what.words;
}

std::string about_earlier(const Id<BodyRef>& body, std::int64_t version) {
    return "earlier seed\n" + body.text() + '\n' + std::to_string(version);
}

std::unexpected<Error> not_handed() {
    return refused("keys.not_handed",
                   "Your body's key has not been handed to you yet. Ask a coordinator of your "
                   "body who has it: on the page of people, they hand it over.");
}

std::unexpected<Error> lost() {
    return refused("keys.lost",
                   "This was sealed with a key that nobody of your body holds any more. Nobody can "
                   "read it.");
}

std::unexpected<Error> does_not_fit() {
    return refused("keys.do_not_fit",
                   "The key that is kept for you is not your body's. Somebody may have meddled "
                   "with what is kept here: tell your coordinator, and sign nothing meanwhile.");
}

}  // namespace

std::unexpected<Error> sign_in_again() {
    return refused("keys.sign_in_again",
                   "This session does not open your body's key. Sign out and in again; what you "
                   "had typed stays on the screen.");
}

LockPair sealing_pair(const Key& seed) { return LockPair(Key::of("sealing", seed.reveal())); }

std::optional<std::string> BodyKeys::signing_key_of(Work& work, const Id<BodyRef>& body) {
    std::optional<std::string> key;
    work.each("SELECT k.signing_public FROM body_keys k WHERE {scope k} AND k.body = $1 "
              "ORDER BY k.version DESC LIMIT 1",
              {body.text()}, [&](const store::Row& row) { key = std::string(row.text(0)); });
    return key;
}

bool BodyKeys::verify(const std::string& public_key, const Signable& what,
                      const Signature& signature) {
    ready_sodium();
    const auto key = from_base64(public_key);
    const auto made = from_base64(signature.text);
    if (!key || key->size() != crypto_sign_PUBLICKEYBYTES || !made ||
        made->size() != crypto_sign_BYTES || what.purpose.find('\n') != std::string::npos)
        return false;
    const auto bytes = signed_bytes_of(what);
    const auto raw = [](const std::string& text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    return crypto_sign_verify_detached(raw(*made), raw(bytes), bytes.size(), raw(*key)) == 0;
}

bool BodyKeys::is_signed_by(Work& work, const Id<BodyRef>& body, const Signable& what,
                            const Signature& signature) {
    bool is_signed = false;
    work.each("SELECT k.signing_public FROM body_keys k WHERE {scope k} AND k.body = $1",
              {body.text()}, [&](const store::Row& row) {
                  is_signed = is_signed || verify(std::string(row.text(0)), what, signature);
              });
    return is_signed;
}

Result<Signature> sign(WritingWork& work, const Signable& what) {
    if (what.purpose.find('\n') != std::string::npos)
        throw std::logic_error("what a signature is for is one line");
    const auto seed = BodyKeys::held_by_viewer(work);
    if (!seed) return std::unexpected(seed.error());
    const SigningPair pair(seed->key);
    const auto bytes = signed_bytes_of(what);
    std::string made(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(made.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                         pair.secret.data());
    return Signature{base64_of(made)};
}

void BodyKeys::begin(store::Transaction& tx, const Id<BodyRef>& body, const KeyHolder& holder,
                     Moment now) {
    if (!holders_of(tx, body).empty()) return;
    std::int64_t latest = 0;
    tx.each("SELECT MAX(version) FROM body_keys WHERE body = $1", store::Binds{body.text()},
            [&](const store::Row& row) { latest = row.integer(0); });
    const Seed seed{Key::fresh(), latest + 1};
    write(tx, body, seed, std::nullopt, now);
    lock_to(tx, body,
            {holder.person.text(), holder.person, {}, LockPair(holder.seed).public_key()}, seed,
            now);
    Ledger::write(tx, Persons::scope_of(body), {"body_key_made", holder.person, {}, ""}, now);
}

void BodyKeys::write(store::Transaction& tx, const Id<BodyRef>& body, const Seed& seed,
                     const std::optional<Key>& earlier, Moment now) {
    std::optional<std::string> chain;
    if (earlier)
        chain = locked(Key::of("earlier seed", seed.key.reveal()), earlier->reveal(),
                       about_earlier(body, seed.version));
    tx.execute("INSERT INTO body_keys (body, version, scope, sealing_public, signing_public, "
               "since, earlier) VALUES ($1, $2, $3, $4, $5, $6, $7)",
               store::Binds(store::Binding()
                            << body << seed.version << Scope::of_register().text()
                            << sealing_pair(seed.key).public_key()
                            << base64_of(SigningPair(seed.key).public_bytes) << now << chain));
}

Result<BodyKeys::Seed> BodyKeys::held_by_viewer(Work& work) {
    const auto& body = work.viewer().body();
    const auto mine = PersonKeys::seed_of(work.viewer());
    if (!mine || !body) return sign_in_again();
    std::string sealed;
    std::int64_t version = 0;
    work.tx_.each("SELECT sealed, version FROM body_seeds WHERE person = $1 AND body = $2",
                  store::Binds{work.viewer().person().text(), body->text()},
                  [&](const store::Row& row) { store::Columns(row) >> sealed >> version; });
    if (sealed.empty()) return not_handed();
    const auto raw = LockPair(*mine).unlocked(sealed);
    const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
    if (!key || !is_of_body(work.tx_, *body, {*key, version})) return does_not_fit();
    return Seed{*key, version};
}

Result<BodyKeys::Seed> BodyKeys::seed_of(Work& work, std::int64_t version) {
    auto seed = held_by_viewer(work);
    while (seed && seed->version > version) {
        const auto& body = *work.viewer().body();
        std::string earlier;
        work.tx_.each("SELECT earlier FROM body_keys WHERE body = $1 AND version = $2",
                      store::Binds{body.text(), seed->version},
                      [&](const store::Row& row) { earlier = row.text(0); });
        if (earlier.empty()) return lost();
        const auto raw = unlocked(Key::of("earlier seed", seed->key.reveal()), earlier,
                                  about_earlier(body, seed->version));
        const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
        if (!key) return does_not_fit();
        seed = Seed{*key, seed->version - 1};
    }
    if (seed && seed->version < version) return not_handed();
    return seed;
}

bool BodyKeys::is_of_body(store::Transaction& tx, const Id<BodyRef>& body, const Seed& seed) {
    std::string sealing_public;
    tx.each("SELECT sealing_public FROM body_keys WHERE body = $1 AND version = $2",
            store::Binds{body.text(), seed.version},
            [&](const store::Row& row) { sealing_public = row.text(0); });
    return sealing_public == sealing_pair(seed.key).public_key();
}

}  // namespace liaise::guard
