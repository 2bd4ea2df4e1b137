#include "guard/blanking.hpp"

#include <fmt/format.h>

#include "guard/clock_belief.hpp"
#include "guard/deeds.hpp"
#include "guard/half_years.hpp"

namespace liaise::guard::history {

namespace {

// As long as a line that is read: the reason is none if it says again what is taken away.
constexpr std::size_t reason_bytes_max = 500;

Result<Done> check_reason(const std::string& reason) {
    if (!reason.empty() && reason.size() <= reason_bytes_max) return Done{};
    return invalid("reason", "history.reason",
                   "Say in one sentence why, without saying again what is to go: the reason stays "
                   "in the ledger of your body.");
}

/// "names = NULL, other_names = NULL" of the columns that say something.
std::string emptied(std::string_view columns) {
    std::string sql;
    for (std::size_t at = 0; at < columns.size();) {
        const auto end = std::min(columns.find(", ", at), columns.size());
        sql += fmt::format("{} = NULL, ", columns.substr(at, end - at));
        at = end + 2;
    }
    return sql;
}

/// Without a version: in whichever.
bool is_there(WritingWork& work, std::string_view table, const std::string& id,
              std::optional<std::int64_t> version = {}) {
    return work
        .first(fmt::format("SELECT 1 FROM {} b WHERE {{scope b}} AND b.scope = $1 AND b.id = $2 "
                           "AND b.version = COALESCE($3, b.version)", table),
               store::Binding() << work.target().text() << id << version,
               [](const store::Row&) { return true; })
        .has_value();
}

}  // namespace

Result<Done> blank(WritingWork& work, const Kept& kept, const Blanking& blanking) {
    if (auto good = check_reason(blanking.reason); !good) return good;
    if (is_there(work, kept.table, blanking.id, blanking.version))
        return conflict("history.is_what_it_says_now",
                        "This is what it says now. Correct it, or take it out; then what it said "
                        "before can be removed from its history. Nothing was removed.");
    const auto past = fmt::format("{}_past", kept.table);
    if (!is_there(work, past, blanking.id, blanking.version)) {
        if (!is_there(work, kept.table, blanking.id)) return not_found();
        return conflict("history.said_nothing_then",
                        "There is nothing that was said then. Look at the history again. Nothing "
                        "was removed.");
    }
    const auto emptied_now = work.execute(
        fmt::format("UPDATE {} SET {} blanked = $1, blanked_by = $2 WHERE scope = {{own}} AND "
                    "id = $3 AND version = $4 AND blanked IS NULL",
                    past, emptied(kept.columns)),
        store::Binding() << work.now() << work.viewer().person() << blanking.id
                         << blanking.version);
    if (emptied_now == 0) return Done{};  // it says nothing already
    Deeds::note(work, "history_blanked",
                fmt::format("{} {}, version {}: {}", kept.table, blanking.id, blanking.version,
                            blanking.reason));
    return Done{};
}

std::vector<Seen<Blank>> blanks(Work& work, const Kept& kept, const std::string& id) {
    // Who sees half-years hears at a half-year's end of what was said in it, emptied or not.
    const auto told_until = work.viewer().sight() == Sight::coarse
                                ? text_of(half_year_of(half_years_told_as_of(work)))
                                : std::string("9999");
    return work.select(
        fmt::format("SELECT b.version, b.since, b.since_by, b.since_in, b.until, b.until_by, "
                    "b.until_in, b.blanked, b.blanked_by FROM {}_past b WHERE {{scope b}} AND "
                    "b.id = $1 AND b.blanked IS NOT NULL AND "
                    "(b.scope <> 'register' OR b.since < $2) ORDER BY b.version",
                    kept.table),
        {id, told_until}, [](const store::Row& row) {
            Blank blank;
            store::Columns columns(row);
            read_turns(columns, blank.version, blank.since, blank.until);
            columns >> blank.blanked.at >> blank.blanked.by;
            return blank;
        });
}

}  // namespace liaise::guard::history
