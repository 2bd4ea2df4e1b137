#include "guard/sealed.hpp"

#include <fmt/format.h>

#include "guard/body_keys_parts.hpp"
#include "store/bound.hpp"

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

std::optional<Seal> seal_of(Work& work, const Id<BodyRef>& body) {
    const auto seal = work.first("SELECT k.sealing_public, k.version FROM body_keys k "
                                 "WHERE {scope k} AND k.body = $1 ORDER BY k.version DESC LIMIT 1",
                                 {body.text()}, [](const store::Row& row) {
                                     Seal found;
                                     store::Columns(row) >> found.public_key >> found.version;
                                     return found;
                                 });
    return seal ? std::optional(**seal) : std::nullopt;
}

constexpr const char* columns =
    "SELECT r.record, r.version, r.sealed, COALESCE(r.text, '') FROM record_keys r "
    "WHERE {scope r} ";

/// Whether nobody can ever read it again: then it may be replaced.
bool is_lost(const Error& error) {
    return error.code == "keys.lost" || error.code == keys_destroyed;
}

std::unexpected<Error> no_key_yet() {
    return conflict("keys.none_yet",
                    "Your body has no key yet, so nothing can be sealed. Sign out and in again: "
                    "that makes it. What you had typed stays on the screen.");
}

std::unexpected<Error> no_key_there() {
    return conflict("keys.none_there",
                    "Nobody of this body has come in yet, so it has no key, and nothing can be "
                    "sealed for it. Invite somebody of it first. Nothing was sent.");
}

std::unexpected<Error> destroyed() {
    return std::unexpected(Error{ErrorKind::not_found, keys_destroyed,
                                 "The key of this text was destroyed. Nobody can read it again.",
                                 ""});
}

std::unexpected<Error> not_from_here() {
    return refused(keys_not_from_here,
                   "This text was changed, or was sealed for another place. Tell who runs the "
                   "machine; do not trust what stands beside it.");
}

Result<SealedWithKey> sealed_for_own(WritingWork& work, const SealedPlace& place,
                                     const Confidential& text) {
    const auto& body = work.viewer().body();
    if (!body || work.target() != Scope::of_body(body->text()))
        throw std::logic_error("only what lies in a body's own compartment is sealed");
    return sealed_for(work, *body, place, text);
}

/// `text`: where it lies beside its key.
void keep(WritingWork& work, const SealedPlace& place, const SealedWithKey& sealed,
          const std::optional<std::string>& text) {
    work.execute("INSERT INTO record_keys (scope, record, place, version, sealed, text) "
                 "VALUES ({own}, $1, $2, $3, $4, $5) ON CONFLICT (scope, record, place) "
                 "DO UPDATE SET version = excluded.version, sealed = excluded.sealed, "
                 "text = excluded.text",
                 store::Binding() << place.record << words_of(place) << sealed.version
                                  << sealed.key << text);
}

}  // namespace

Result<SealedWithKey> sealed_for(Work& work, const Id<BodyRef>& body, const SealedPlace& place,
                                 const Confidential& text) {
    const auto with = seal_of(work, body);
    if (!with) return body == work.viewer().body() ? no_key_yet() : no_key_there();
    const auto key = Key::fresh();
    return SealedWithKey{with->version, locked_to(with->public_key, key.reveal()),
                         {locked(key, text.reveal(), about(place))}};
}

Result<SealedText> seal(WritingWork& work, const SealedPlace& place, const Confidential& text) {
    auto sealed = sealed_for_own(work, place, text);
    if (!sealed) return std::unexpected(sealed.error());
    keep(work, place, *sealed, {});
    return std::move(sealed->text);
}

Result<Confidential> open(Work& work, const SealedPlace& place, const SealedText& sealed) {
    return Sealing(work).open(place, sealed);
}

Result<Done> keep_sealed(WritingWork& work, const SealedPlace& place,
                         const std::optional<Confidential>& text) {
    const auto before = Sealing(work).kept(place);
    if (before && !*before && !is_lost(before->error())) {
        if (text && !text->is_empty()) return std::unexpected(before->error());
        return Done{};
    }
    if (!text || text->is_empty()) {
        work.execute("DELETE FROM record_keys WHERE scope = {own} AND record = $1 AND place = $2",
                     {place.record, words_of(place)});
        return Done{};
    }
    const auto sealed = sealed_for_own(work, place, *text);
    if (!sealed) return std::unexpected(sealed.error());
    keep(work, place, *sealed, sealed->text.text);
    return Done{};
}

void seal_the_old(WritingWork& work, const OldTexts& old, const std::string& rewritten) {
    const auto found = work.select(
        fmt::format("SELECT t.{1}, t.{2} FROM {0} t WHERE {{scope t}} AND t.{2} IS NOT NULL",
                    old.table, old.record_column, old.column),
        {}, [](const store::Row& row) {
            return std::pair(std::string(row.text(0)), Confidential(std::string(row.text(1))));
        });
    for (const auto& one : found) {
        const auto& [record, text] = *one;
        if (record != rewritten &&
            !keep_sealed(work, {old.table, record, old.column}, text))
            continue;
        work.execute(fmt::format("UPDATE {0} SET {2} = NULL WHERE scope = {{own}} AND {1} = $1",
                                 old.table, old.record_column, old.column),
                     {record});
    }
}

void destroy_keys_of(WritingWork& work, const std::string& record) {
    work.execute("DELETE FROM record_keys WHERE scope = {own} AND record = $1", {record});
}

Result<Confidential> Sealing::open(const SealedPlace& place, const SealedText& sealed) {
    const auto found = work_.first(std::string(columns) + "AND r.record = $1 AND r.place = $2",
                                   {place.record, words_of(place)}, kept_of);
    if (!found) return destroyed();
    auto whole = (*found)->sealed;
    whole.text = sealed;
    return open(place, whole);
}

std::optional<Result<Confidential>> Sealing::kept(const SealedPlace& place) {
    const auto found = work_.first(std::string(columns) + "AND r.record = $1 AND r.place = $2 "
                                                          "AND r.text IS NOT NULL",
                                   {place.record, words_of(place)}, kept_of);
    return found ? std::optional(open(place, (*found)->sealed)) : std::nullopt;
}

std::map<std::string, Result<Confidential>> Sealing::all_kept(const SealedPlace& of_any_record) {
    const auto found =
        work_.select(std::string(columns) + "AND r.place = $1 AND r.text IS NOT NULL",
                     {words_of(of_any_record)}, kept_of);
    std::map<std::string, Result<Confidential>> all;
    for (const auto& one : found) {
        auto place = of_any_record;
        place.record = one->record;
        all.emplace(one->record, open(place, one->sealed));
    }
    return all;
}

Sealing::Kept Sealing::kept_of(const store::Row& row) {
    Kept kept;
    auto& sealed = kept.sealed;
    store::Columns(row) >> kept.record >> sealed.version >> sealed.key >> sealed.text.text;
    return kept;
}

Result<Confidential> Sealing::open(const SealedPlace& place, const SealedWithKey& sealed) {
    const auto pair = pair_of(sealed.version);
    if (!pair) return std::unexpected(pair.error());
    const auto raw = pair->unlocked(sealed.key);
    const auto key = raw ? Key::from(raw->reveal()) : std::nullopt;
    auto text = key ? unlocked(*key, sealed.text.text, about(place)) : std::nullopt;
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
