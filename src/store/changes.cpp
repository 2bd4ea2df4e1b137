#include "store/changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>

#include "store/failures.hpp"
#include "store/fingerprint.hpp"

namespace liaise::store {

namespace {

std::string fingerprint(std::string_view text) {
    Fingerprint print;
    print.add(text);
    return fingerprint_text(print.value());
}

using Step = std::pair<std::string, int>;

std::map<Step, std::string> steps_taken(Transaction& tx) {
    std::map<Step, std::string> taken;
    tx.each("SELECT module, number, fingerprint FROM schema_changes", {}, [&](const Row& row) {
        taken[{std::string(row.text(0)), static_cast<int>(row.integer(1))}] = row.text(2);
    });
    return taken;
}

void refuse_unknown(const std::map<Step, std::string>& taken, const std::vector<Change>& known) {
    std::map<Step, std::string> ours;
    for (const auto& change : known)
        ours[{std::string(change.module), change.number}] = fingerprint(change.sql);
    for (const auto& [step, print] : taken) {
        const auto found = ours.find(step);
        if (found != ours.end() && found->second == print) continue;
        throw Unreadable(fmt::format(
            "this data was last used by another version of liaise (step {} of {} is {} here). "
            "Nothing was changed. Use that version or a newer one.",
            step.second, step.first, found == ours.end() ? "unknown" : "different"));
    }
}

/// Whether all steps were taken: then nobody has to be waited for to take them.
bool is_up_to_date(Database& database, const std::vector<Change>& changes) {
    try {
        const auto taken = steps_taken(*database.reading());
        refuse_unknown(taken, changes);
        return std::ranges::all_of(changes, [&](const Change& change) {
            return taken.contains({std::string(change.module), change.number});
        });
    } catch (const std::logic_error&) {
        return false;  // nobody has used it yet: there is no list of steps
    }
}

}  // namespace

void refuse_newer(Transaction& tx, const std::vector<Change>& known) {
    refuse_unknown(steps_taken(tx), known);
}

void bring_forward(Database& database, const std::vector<Change>& changes, Moment now) {
    if (is_up_to_date(database, changes)) return;
    auto tx = database.changing_schema();
    database.run_script(*tx,
                        "CREATE TABLE IF NOT EXISTS schema_changes (module TEXT NOT NULL, number "
                        "INTEGER NOT NULL, fingerprint TEXT NOT NULL, made_at TEXT NOT NULL, "
                        "PRIMARY KEY (module, number)) STRICT");
    const auto taken = steps_taken(*tx);
    refuse_unknown(taken, changes);
    for (const auto& change : changes) {
        if (taken.contains({std::string(change.module), change.number})) continue;
        database.run_script(*tx, change.sql);
        const Binds binds = {std::string(change.module), std::int64_t{change.number},
                             fingerprint(change.sql), text_of(now)};
        tx->execute("INSERT INTO schema_changes VALUES ($1, $2, $3, $4)", binds);
    }
    tx->commit();
}

}  // namespace liaise::store
