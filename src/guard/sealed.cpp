#include "guard/sealed.hpp"

#include "guard/body_keys_parts.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

std::string words_of(const SealedPlace& place) { return place.table + '.' + place.field; }

std::string about(const SealedPlace& place) {
    return "sealed text\n" + words_of(place) + '\n' + place.record;
}

/// A body's public half, to seal with.
struct Seal {
    std::string public_key;
    std::int64_t version = 0;
};

std::optional<Seal> seal_of(Work& work) {
    const auto seal = work.first("SELECT k.sealing_public, k.version FROM body_keys k "
                                 "WHERE {scope k} AND k.body = $1 ORDER BY k.version DESC LIMIT 1",
                                 {work.viewer().body()->text()}, [](const store::Row& row) {
                                     Seal found;
                                     store::Columns(row) >> found.public_key >> found.version;
                                     return found;
                                 });
    return seal ? std::optional(**seal) : std::nullopt;
}

std::unexpected<Error> no_key_yet() {
    return conflict("keys.none_yet",
                    "Your body has no key yet, so nothing can be sealed. Sign out and in again: "
                    "that makes it. What you had typed stays on the screen.");
}

std::unexpected<Error> destroyed() {
    return std::unexpected(Error{ErrorKind::not_found, "keys.destroyed",
                                 "The key of this text was destroyed. Nobody can read it again.",
                                 ""});
}

std::unexpected<Error> not_from_here() {
    return refused("keys.not_from_here",
                   "This text was changed, or was sealed for another place. Tell who runs the "
                   "machine; do not trust what stands beside it.");
}

}  // namespace

Result<SealedText> seal(WritingWork& work, const SealedPlace& place, const Confidential& text) {
    const auto& body = work.viewer().body();
    if (!body || work.target() != Scope::of_body(body->text()))
        throw std::logic_error("only what lies in a body's own compartment is sealed");
    const auto with = seal_of(work);
    if (!with) return no_key_yet();
    const auto key = Key::fresh();
    work.execute("INSERT INTO record_keys (scope, record, place, version, sealed) "
                 "VALUES ({own}, $1, $2, $3, $4) ON CONFLICT (scope, record, place) DO UPDATE SET "
                 "version = excluded.version, sealed = excluded.sealed",
                 {place.record, words_of(place), with->version,
                  locked_to(with->public_key, key.reveal())});
    return SealedText{locked(key, text.reveal(), about(place))};
}

Result<Confidential> open(Work& work, const SealedPlace& place, const SealedText& sealed) {
    return Sealing(work).open(place, sealed);
}

void destroy_keys_of(WritingWork& work, const std::string& record) {
    work.execute("DELETE FROM record_keys WHERE scope = {own} AND record = $1", {record});
}

Result<Confidential> Sealing::open(const SealedPlace& place, const SealedText& sealed) {
    struct Kept {
        std::int64_t version = 0;
        std::string sealed;
    };
    const auto kept = work_.first("SELECT r.version, r.sealed FROM record_keys r WHERE {scope r} "
                                  "AND r.record = $1 AND r.place = $2",
                                  {place.record, words_of(place)}, [](const store::Row& row) {
                                      Kept found;
                                      store::Columns(row) >> found.version >> found.sealed;
                                      return found;
                                  });
    if (!kept) return destroyed();
    const auto pair = pair_of((*kept)->version);
    if (!pair) return std::unexpected(pair.error());
    const auto raw = pair->unlocked((*kept)->sealed);
    const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
    auto text = key ? unlocked(*key, sealed.text, about(place)) : std::nullopt;
    if (!text) return not_from_here();
    return std::move(*text);
}

Result<LockPair> Sealing::pair_of(std::int64_t version) {
    const auto before = pairs_.find(version);
    if (before != pairs_.end()) return before->second;
    const auto seed = BodyKeys::seed_of(work_, version);
    if (!seed) return std::unexpected(seed.error());
    return pairs_.emplace(version, sealing_pair(seed->key)).first->second;
}

}  // namespace liaise::guard
