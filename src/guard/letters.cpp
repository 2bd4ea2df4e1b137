#include "guard/letters.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "guard/body_keys.hpp"
#include "guard/ledger.hpp"
#include "guard/letter_hash.hpp"
#include "guard/sealed.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

struct Copy {
    std::string scope;
    const char* side;
    SealedWithKey words;
    std::int64_t line = 0;
};

SealedPlace words_of(const Id<Letter>& letter) { return {"letters", letter.text(), "words"}; }

Envelope envelope_of(const Letter& letter, const std::string& sender, Moment now) {
    const auto& content = letter.content();
    Envelope all{letter.id().text(), sender, content.recipient.text(), content.kind};
    if (content.about) all.about = content.about->text();
    if (content.expires) all.expires = text_of(*content.expires);
    all.at = text_of(now);
    all.heading = content.heading;
    return all;
}

/// What is the same on both sides.
struct Sent {
    std::string sender;
    std::string hash;
    std::optional<std::string> signature;
    LedgerLine line;
};

/// What a letter's signature is of.
Signable signable(const std::string& hash) { return {"letter", hash}; }

void put(store::Transaction& tx, const Copy& copy, const Letter& letter, const Sent& sent) {
    const auto& content = letter.content();
    tx.execute("INSERT INTO letters (scope, id, side, sender, recipient, kind, about, at, expires, "
               "heading, hash, line, sender_head, signature) VALUES ($1, $2, $3, $4, $5, $6, $7, "
               "$8, $9, $10, $11, $12, $13, $14)",
               store::Binds(store::Binding()
                            << copy.scope << letter.id() << std::string(copy.side)
                            << sent.sender << content.recipient << content.kind
                            << content.about << sent.line.at << content.expires
                            << content.heading << sent.hash << copy.line << sent.line.hash
                            << sent.signature));
    tx.execute("INSERT INTO letter_words (holder, letter, version, key, sealed) "
               "VALUES ($1, $2, $3, $4, $5)",
               store::Binds{copy.scope, letter.id().text(), copy.words.version, copy.words.key,
                            copy.words.text.text});
}

std::string copies_of(const std::string& letter) { return "copy of " + letter; }

/// Whether there was something to destroy in the copy that lies in `scope`.
bool destroy_words(store::Transaction& tx, const std::string& scope, const std::string& letter,
                   Moment now) {
    tx.execute("DELETE FROM letter_words WHERE holder = $1 AND letter = $2",
               store::Binds{scope, letter});
    tx.execute("DELETE FROM record_keys WHERE scope = $1 AND place = $2",
               store::Binds{scope, "letters." + copies_of(letter)});
    return tx.execute("UPDATE letters SET destroyed = $3 WHERE scope = $1 AND id = $2 AND "
                      "destroyed IS NULL",
                      store::Binds{scope, letter, text_of(now)}) == 1;
}

}  // namespace

std::string said_of_sending(const LetterProof& letter) {
    return fmt::format("letter {} to {} hash {}", letter.letter.text(), letter.recipient.text(),
                       letter.hash);
}

std::string said_of_coming(const LetterProof& letter) {
    return fmt::format("letter {} from {} hash {} head {}", letter.letter.text(),
                       letter.sender.text(), letter.hash, letter.sender_head);
}

Result<Done> Letters::send(WritingWork& work, const Letter& letter) {
    const auto& own = work.viewer().body();
    const auto& content = letter.content();
    if (!own || work.target().text() != Scope::of_body(own->text()).text() ||
        *own == content.recipient)
        throw std::logic_error("a letter goes from one body to another");
    const auto salt = text_of(random_id());
    // The salt goes with the words: who cannot read them cannot guess them from the hash either.
    const Confidential whole(salt + '\n' + content.words);
    auto ours = sealed_for(work, *own, words_of(letter.id()), whole);
    if (!ours) return std::unexpected(ours.error());
    auto theirs = sealed_for(work, content.recipient, words_of(letter.id()), whole);
    if (!theirs) return std::unexpected(theirs.error());
    auto& tx = work.tx();
    Copy here{work.target().text(), "sent", std::move(*ours)};
    Copy there{Scope::of_body(content.recipient.text()).text(), "received", std::move(*theirs)};
    const auto hash =
        hash_of(envelope_of(letter, own->text(), work.now()), {salt, content.words});
    LetterProof proof{letter.id(), content.kind, *own, content.recipient, work.now(), hash,
                      {},          {},           false};
    Ledger::hold(tx, {here.scope, there.scope});
    const auto line = Ledger::write(
        tx, here.scope,
        {content.kind + "_sent", work.viewer().person(), {}, said_of_sending(proof)}, work.now());
    proof.sender_head = line.hash;
    // The receiver's line holds the head of the sender's chain, so that either can prove the
    // other's book; not its number, which would tell how busy the sender was.
    there.line = Ledger::write(tx, there.scope,
                               {content.kind + "_received", {}, {}, said_of_coming(proof)},
                               work.now())
                     .number;
    here.line = line.number;
    Sent both{own->text(), hash, {}, line};
    if (auto signature = sign(work, signable(hash))) both.signature = std::move(signature->text);
    put(tx, here, letter, both);
    put(tx, there, letter, both);
    return Done{};
}

bool Letters::can_reach(Work& work, const Id<BodyRef>& body) {
    return BodyKeys::signing_key_of(work, body).has_value();
}

namespace {

/// The own copy, as it is stored.
struct Stored {
    Envelope envelope;
    std::string hash;
    std::optional<std::string> signature;
};

std::optional<Stored> stored(store::Transaction& tx, const std::string& scope,
                             const Id<Letter>& letter) {
    std::optional<Stored> found;
    tx.each("SELECT id, sender, recipient, kind, about, at, expires, heading, hash, signature "
            "FROM letters WHERE scope = $1 AND id = $2",
            store::Binds{scope, letter.text()}, [&](const store::Row& row) {
                auto& [all, hash, signature] = found.emplace();
                store::Columns(row) >> all.letter >> all.sender >> all.recipient >> all.kind >>
                    all.about >> all.at >> all.expires >> all.heading >> hash >> signature;
            });
    return found;
}

/// Whether this is what was sent: it has the hash that both ledgers hold, and that is what was
/// signed.
bool is_as_sent(WritingWork& work, const Stored& copy, const Salted& said) {
    if (hash_of(copy.envelope, said) != copy.hash) return false;
    if (!copy.signature) return true;
    const auto sender = Id<BodyRef>::from(copy.envelope.sender);
    return sender && BodyKeys::is_signed_by(work, *sender, signable(copy.hash),
                                            Signature{*copy.signature});
}

}  // namespace

Result<Seen<std::string>> Letters::open(WritingWork& work, const Id<Letter>& letter) {
    auto& tx = work.tx();
    const auto& own = work.target().text();
    const auto copy = stored(tx, own, letter);
    if (!copy) return not_found();
    std::optional<SealedWithKey> sealed;
    tx.each("SELECT version, key, sealed FROM letter_words WHERE holder = $1 AND letter = $2",
            store::Binds{own, letter.text()}, [&](const store::Row& row) {
                auto& found = sealed.emplace();
                store::Columns(row) >> found.version >> found.key >> found.text.text;
            });
    if (!sealed)
        return conflict(destroyed_code,
                        "What this said was destroyed: it was called back, or its last day is "
                        "past. That it was here stays in the ledger. Ask who sent it.");
    const auto whole = Sealing(work).open(words_of(letter), *sealed);
    if (!whole) return std::unexpected(whole.error());
    const auto said = parted(whole->reveal());
    if (!is_as_sent(work, *copy, said))
        return conflict(changed_code,
                        "This is not what was sent: somebody changed it in the database. Do not "
                        "rely on it; ask who sent it to send it again, and tell who runs the "
                        "machine.");
    tx.execute("UPDATE letters SET opened = $3 WHERE scope = $1 AND id = $2 AND opened IS NULL",
               store::Binds{own, letter.text(), text_of(work.now())});
    const auto kind = copy->envelope.kind + "_opened";
    Ledger::write(tx, own, {kind, work.viewer().person(), {}, "letter " + letter.text()},
                  work.now());
    return work.own_knowledge(std::string(said.words));
}

SealedPlace Letters::copied_into(const std::string& record, const Id<Letter>& letter) {
    return {"letters", record, copies_of(letter.text())};
}

void Letters::keep_copies_of(WritingWork& work, const std::string& record,
                             const std::vector<Id<Letter>>& letters) {
    std::string sql =
        "DELETE FROM record_keys WHERE scope = {own} AND record = $1 AND place LIKE $2";
    store::Binds binds{record, "letters." + copies_of("%")};
    for (const auto& letter : letters) {
        binds.emplace_back("letters." + copies_of(letter.text()));
        sql += fmt::format(" AND place <> ${}", binds.size());
    }
    work.execute(sql, binds);
}

Result<Done> Letters::destroy(WritingWork& work, const Id<Letter>& letter,
                              const std::string& why) {
    auto& tx = work.tx();
    const auto& own = work.target().text();
    if (!destroy_words(tx, own, letter.text(), work.now())) return not_found();
    Ledger::write(tx, own,
                  {"letter_destroyed", work.viewer().person(), {},
                   fmt::format("letter {}: {}", letter.text(), why)},
                  work.now());
    return Done{};
}

namespace {

constexpr const char* proof_columns =
    "SELECT l.id, l.kind, l.sender, l.recipient, l.at, l.hash, l.sender_head, l.signature, "
    "l.line ";

LetterProof proof_of(const store::Row& row) {
    LetterProof proof;
    store::Columns(row) >> proof.letter >> proof.kind >> proof.sender >> proof.recipient >>
        proof.at >> proof.hash >> proof.sender_head >> proof.signature;
    return proof;
}

/// Whose signature it is takes a statement of its own, so it comes after the row.
Seen<LetterProof> looked_at(Work& work, const Seen<LetterProof>& bare) {
    return bare.map([&](const LetterProof& proof) {
        auto whole = proof;
        whole.is_signed_by_sender =
            proof.signature && BodyKeys::is_signed_by(work, proof.sender, signable(proof.hash),
                                                      Signature{*proof.signature});
        return whole;
    });
}

}  // namespace

Result<Seen<LetterProof>> Letters::proof(Work& work, const Id<Letter>& letter) {
    const auto found = work.first(std::string(proof_columns) +
                                      "FROM letters l WHERE {scope l} AND l.id = $1",
                                  {letter.text()}, proof_of);
    if (!found) return not_found();
    return looked_at(work, *found);
}

Page<LetterProof> Letters::proofs(Work& work, const std::optional<Id<BodyRef>>& with,
                                  std::int64_t page) {
    std::string which = "FROM letters l WHERE {scope l}";
    store::Binds binds;
    if (with) {
        which += " AND (l.sender = $1 OR l.recipient = $1)";
        binds.emplace_back(with->text());
    }
    auto found = work.page({"l", proof_columns, which, "line", page}, binds, proof_of);
    for (auto& proof : found.items) proof = looked_at(work, proof);
    return found;
}

std::int64_t Letters::destroy_expired(store::Database& database, Clock clock) {
    const auto now = clock.now();
    const auto today = text_of(day_of(now));
    constexpr const char* expired =
        "SELECT scope, id FROM letters WHERE side = 'received' AND destroyed IS NULL AND "
        "expires < $1 ORDER BY scope, id";
    const auto expired_in = [&](store::Transaction& tx) {
        std::vector<std::pair<std::string, std::string>> found;
        tx.each(expired, store::Binds{today}, [&](const store::Row& row) {
            found.emplace_back(row.text(0), row.text(1));
        });
        return found;
    };
    // As a rule there are none: then nobody waits for the one who writes.
    if (expired_in(*database.reading()).empty()) return 0;
    const auto tx = database.writing();
    std::int64_t destroyed = 0;
    for (const auto& [scope, letter] : expired_in(*tx)) {
        if (!destroy_words(*tx, scope, letter, now)) continue;
        Ledger::write(*tx, scope, {"letter_expired", {}, {}, "letter " + letter}, now);
        ++destroyed;
    }
    tx->commit();
    return destroyed;
}

}  // namespace liaise::guard
