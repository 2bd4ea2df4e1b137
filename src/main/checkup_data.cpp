#include <fmt/format.h>

#include <exception>
#include <functional>
#include <map>
#include <optional>

#include "base/names.hpp"
#include "guard/clock_belief.hpp"
#include "guard/ledger.hpp"
#include "main/checkup.hpp"
#include "store/columns.hpp"
#include "store/store.hpp"

namespace liaise {

namespace {

// Clocks of two machines differ by seconds; this is more, and less than any harm.
constexpr std::int64_t clock_differs_seconds = 120;
// Nobody leaves an installation alone for so long and then asks whether it is well.
constexpr std::int64_t ahead_seconds_max = 2 * 366 * 86'400;

constexpr const char* restore =
    "Stop liaise, keep this folder as it is, and restore the newest good backup into another one "
    "(liaise restore).";

Finding well(std::string about, std::string says) {
    return {std::move(about), Standing::well, std::move(says), ""};
}

Finding pages_of(store::Transaction& tx) {
    std::string fault;
    tx.each("PRAGMA integrity_check(1)", {}, [&](const store::Row& row) {
        if (row.text(0) != "ok") fault = "its pages or indexes do not fit together";
    });
    if (fault.empty())
        tx.each("PRAGMA foreign_key_check", {}, [&](const store::Row& row) {
            fault = fmt::format("a row of {} refers to nothing", row.text(0));
        });
    if (fault.empty()) return well("integrity", "All pages and references fit together.");
    return {"integrity", Standing::ill, fmt::format("The data is damaged: {}.", fault), restore};
}

Finding schema_of(store::Transaction& tx, const std::vector<store::Change>& known) {
    std::size_t taken = 0;
    tx.each("SELECT COUNT(*) FROM schema_changes", {},
            [&](const store::Row& row) { taken = static_cast<std::size_t>(row.integer(0)); });
    if (taken == known.size()) return well("schema", "The data is as this program expects it.");
    return {"schema", Standing::beware, "The data was last used by an older liaise.",
            "Make a backup, then start liaise serve: it brings the data forward."};
}

struct Chains {
    std::map<std::string, guard::LedgerLine> last;
    std::int64_t lines = 0;
    std::optional<std::string> mistake;
};

void take(Chains& chains, const guard::LedgerLine& line) {
    ++chains.lines;
    const auto before = chains.last.find(line.scope);
    if (!chains.mistake)
        chains.mistake = guard::Ledger::mistake_in(
            line, before == chains.last.end() ? nullptr : &before->second);
    chains.last.insert_or_assign(line.scope, line);
}

/// A head that holds another line than the chain's last: lines are missing after it.
void compare_heads(store::Transaction& tx, Chains& chains) {
    tx.each("SELECT scope, number, hash FROM ledger_heads WHERE number > 0", {},
            [&](const store::Row& row) {
                std::string scope;
                std::int64_t number = 0;
                std::string hash;
                store::Columns(row) >> scope >> number >> hash;
                const auto& last = chains.last[scope];
                if (!chains.mistake && (last.number != number || last.hash != hash))
                    chains.mistake = fmt::format("lines are missing after line {}", last.number);
            });
}

/// Words that were changed no longer fit what the chain says of them.
void compare_words(store::Transaction& tx, Chains& chains) {
    tx.each("SELECT l.number, l.commitment, w.salt, w.words FROM ledger_words w JOIN ledger l "
            "ON l.scope = w.scope AND l.number = w.number",
            {}, [&](const store::Row& row) {
                std::int64_t number = 0;
                std::string commitment, salt, words;
                store::Columns(row) >> number >> commitment >> salt >> words;
                if (!chains.mistake && guard::Ledger::commitment_of(salt, words) != commitment)
                    chains.mistake = fmt::format("the words of line {} were changed", number);
            });
}

Finding ledger_of(store::Transaction& tx) {
    Chains chains;
    tx.each("SELECT scope, number, at, kind, commitment, previous, hash FROM ledger "
            "ORDER BY scope, number",
            {}, [&](const store::Row& row) {
                guard::LedgerLine line;
                store::Columns(row) >> line.scope >> line.number >> line.at >> line.kind >>
                    line.commitment >> line.previous >> line.hash;
                take(chains, line);
            });
    compare_heads(tx, chains);
    compare_words(tx, chains);
    if (!chains.mistake)
        return well("ledger", fmt::format("Each of {} chains proves itself, line by line ({}).",
                                          chains.last.size(), chains.lines));
    return {"ledger", Standing::ill,
            fmt::format("A body's ledger does not prove itself: {}.", *chains.mistake),
            "Somebody wrote to the data past liaise, or the disk is failing. Tell the "
            "coordinators, keep this folder as it is, and compare with the newest backup."};
}

Finding search_of(store::Transaction& tx) {
    std::int64_t stale = 0;
    for (const char* sql : {"SELECT names, search_key FROM places",
                            "SELECT names, search_key FROM bodies"})
        tx.each(sql, {}, [&](const store::Row& row) {
            Names names;
            std::string key;
            store::Columns(row) >> names >> key;
            for (const auto& name : names)
                if (key.find(folded(name.text)) == std::string::npos) ++stale;
        });
    if (stale == 0) return well("search", "Every place and body is found by each of its names.");
    return {"search", Standing::ill,
            fmt::format("{} names of places or bodies are not found by a search.", stale),
            "Open each place or body that was written past liaise, and save it again; or restore "
            "the newest good backup."};
}

std::optional<Moment> newest_moment(store::Transaction& tx) {
    std::optional<Moment> newest;
    for (const char* sql : {"SELECT MAX(made_at) FROM schema_changes", "SELECT MAX(at) FROM ledger",
                            "SELECT MAX(last_seen) FROM sessions"})
        tx.each(sql, {}, [&](const store::Row& row) {
            const auto moment = moment_from(row.text(0));
            if (moment && (!newest || *newest < *moment)) newest = moment;
        });
    return newest;
}

Finding clock_doubted(const guard::ClockBelief& belief) {
    return {"clock", Standing::ill,
            fmt::format("The clock is doubted since it said {}; it was believed until {}. {}",
                        text_of(*belief.doubted), text_of(belief.believed),
                        belief.is_behind()
                            ? "What is written is dated as the last before. Nothing that expires "
                              "is destroyed."
                            : "Nothing that expires is destroyed, and half-years are told as "
                              "before."),
            "Set the clock (timedatectl): then it is believed within the hour. If it is right, say "
            "so: liaise doctor --clock-is-right."};
}

Finding clock_against(store::Transaction& tx, Moment now) {
    const auto newest = newest_moment(tx);
    const auto ahead = newest ? now.seconds - newest->seconds : 0;
    constexpr const char* next = "Set the clock (timedatectl), and let it be set from the network.";
    if (ahead < -clock_differs_seconds)
        return {"clock", Standing::ill,
                fmt::format("This machine says it is {}, and something was written at {}.",
                            text_of(now), text_of(*newest)),
                next};
    if (ahead > ahead_seconds_max)
        return {"clock", Standing::beware,
                fmt::format("This machine says it is {}; the newest that was written is of {}.",
                            text_of(now), text_of(*newest)),
                next};
    if (const auto belief = guard::ClockBelief::kept(tx); belief && belief->doubted)
        return clock_doubted(*belief);
    return well("clock", "The clock is not before the newest that was written.");
}

/// One look; what cannot even be read is found by it as well.
Finding looked(const char* about, const std::function<Finding()>& look) {
    try {
        return look();
    } catch (const std::exception& failure) {
        return {about, Standing::ill, fmt::format("This cannot be read: {}", failure.what()),
                restore};
    }
}

}  // namespace

std::vector<Finding> look_at_data(const Checkup& checkup) {
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Transaction> tx;
    try {
        database = opened_as_it_is(checkup.keeping);
        tx = database->reading();
    } catch (const std::exception& failure) {
        return {{"data", Standing::ill, fmt::format("It cannot be opened: {}", failure.what()),
                 "Do what this says; if the data is damaged, restore the newest good backup into "
                 "another folder (liaise restore)."}};
    }
    std::vector<Finding> findings;
    if (database->engine() == "sqlite")
        findings.push_back(looked("integrity", [&] { return pages_of(*tx); }));
    const auto look = [&](const char* about, const std::function<Finding()>& at) {
        // After a failure a transaction can only be ended: each look has its own.
        tx = nullptr;
        tx = database->reading();
        findings.push_back(looked(about, at));
    };
    look("schema", [&] { return schema_of(*tx, checkup.known); });
    look("ledger", [&] { return ledger_of(*tx); });
    look("search", [&] { return search_of(*tx); });
    look("clock", [&] { return clock_against(*tx, checkup.now); });
    return findings;
}

}  // namespace liaise
