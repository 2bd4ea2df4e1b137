#include "guard/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/tokens.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// The words of a line, in the order in which they are hashed.
struct Words {
    std::optional<Id<Person>> by;
    std::optional<Id<Person>> person;
    std::string about;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("ledger_words", field("by", &Words::by, own, "Who did it."),
                      field("person", &Words::person, own, "Whom it was done to."),
                      field("about", &Words::about, own, "More of it, in words."));
    }
};
static_assert(Described<Words>);

/// The end of the chain, with its row held until the transaction ends.
LedgerLine last_line(store::Transaction& tx, const std::string& scope) {
    tx.execute("INSERT INTO ledger_heads (scope, number, hash) VALUES ($1, 1, '') "
               "ON CONFLICT (scope) DO UPDATE SET number = ledger_heads.number + 1",
               store::Binds{scope});
    LedgerLine last;
    tx.each("SELECT number - 1, hash FROM ledger_heads WHERE scope = $1", store::Binds{scope},
            [&](const store::Row& row) {
                store::Columns(row) >> last.number >> last.hash;
            });
    return last;
}

}  // namespace

LedgerLine Ledger::write(store::Transaction& tx, const std::string& scope,
                         const LedgerNote& note, Moment now) {
    const auto last = last_line(tx, scope);
    const auto salt = std::string(fresh_token().reveal());
    const auto words = json_text(Words{note.by, note.person, note.about});
    LedgerLine line{scope,     last.number + 1, text_of(now), note.kind,
                    commitment_of(salt, words), last.hash,    ""};
    line.hash = hash_of(line);
    tx.execute("INSERT INTO ledger (scope, number, at, kind, commitment, previous, hash) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               store::Binds{line.scope, line.number, line.at, line.kind, line.commitment,
                            line.previous, line.hash});
    tx.execute("INSERT INTO ledger_words (scope, number, salt, words) VALUES ($1, $2, $3, $4)",
               store::Binds{line.scope, line.number, salt, words});
    tx.execute("UPDATE ledger_heads SET hash = $2 WHERE scope = $1",
               store::Binds{line.scope, line.hash});
    return line;
}

void Ledger::hold(store::Transaction& tx, std::vector<std::string> scopes) {
    std::ranges::sort(scopes);
    for (const auto& scope : scopes)
        tx.execute("INSERT INTO ledger_heads (scope, number, hash) VALUES ($1, 0, '') "
                   "ON CONFLICT (scope) DO UPDATE SET number = ledger_heads.number",
                   store::Binds{scope});
}

void Ledger::forget(store::Transaction& tx, const std::string& scope, std::int64_t number) {
    tx.execute("DELETE FROM ledger_words WHERE scope = $1 AND number = $2",
               store::Binds{scope, number});
}

std::string Ledger::commitment_of(const std::string& salt, const std::string& words) {
    return hash_for("ledger words", salt + '\0' + words);
}

std::string Ledger::hash_of(const LedgerLine& line) {
    // No part can hold a line break, so no two lines are hashed as the same text. It is put
    // together on the stack, and not by a format: that would take longer than to hash, and chains
    // are long.
    fmt::memory_buffer text;
    const auto put = [&text](std::string_view part) { text.append(part); };
    const fmt::format_int number(line.number);
    put(line.scope);
    text.push_back('\n');
    put({number.data(), number.size()});
    for (const auto* part : {&line.at, &line.kind, &line.commitment, &line.previous}) {
        text.push_back('\n');
        put(*part);
    }
    return hash_for("ledger line", {text.data(), text.size()});
}

std::optional<std::string> Ledger::mistake_in(const LedgerLine& line, const LedgerLine* before) {
    const std::int64_t expected = before ? before->number + 1 : 1;
    if (line.number != expected)
        return fmt::format("line {} is missing: line {} stands in its place", expected,
                           line.number);
    if (line.previous != (before ? std::string_view(before->hash) : std::string_view()))
        return fmt::format("line {} does not follow from the line before it", line.number);
    if (line.hash != hash_of(line)) return fmt::format("line {} was changed", line.number);
    return std::nullopt;
}

}  // namespace liaise::guard
