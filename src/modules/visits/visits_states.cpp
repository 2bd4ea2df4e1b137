#include <fmt/format.h>

#include "modules/visits/kept.hpp"
#include "modules/visits/visits_queries.hpp"

/// What visits said before, and how one that was taken out comes back.
namespace liaise::visits::queries {

namespace {

constexpr const char* took_part_then =
    "INSERT INTO visitors (scope, visit, body, place, first_day, last_day, coarse_first, "
    "coarse_last, since) SELECT w.scope, w.visit, w.body, w.place, w.first_day, w.last_day, "
    "w.coarse_first, w.coarse_last, CAST($2 AS TEXT) FROM visitors_past w "
    "WHERE w.scope = {own} AND w.visit = $1 "
    "AND w.version = (SELECT MAX(b.version) FROM visits_past b WHERE b.scope = {own} AND "
    "b.id = $1)";

}  // namespace

std::vector<guard::Seen<guard::history::State<Visit>>> states(guard::Work& work,
                                                              const Id<Visit>& id) {
    const char* days = work.viewer().sight() == guard::Sight::exact
                           ? "v.first_day, v.last_day, v.precision"
                           : "v.coarse_first, v.coarse_last, v.coarse_precision";
    return work.select(
        fmt::format("SELECT v.id, v.version, v.place, v.bodies, {}, v.type, v.announcement, "
                    "CASE WHEN v.scope = 'register' THEN 0 ELSE 1 END, v.source{}"
                    "FROM visits_ever v WHERE {{scope v}} AND v.id = $1 ORDER BY v.version",
                    days, guard::history::state_columns),
        {id.text()}, [](const store::Row& row) {
            guard::history::State<Visit> state;
            auto& visit = state.record;
            store::Columns columns(row);
            columns >> visit.id >> visit.version >> visit.place >> visit.bodies >> visit.when >>
                visit.type >> visit.announcement >> visit.is_own >> visit.source;
            guard::history::read_turns(columns, state.version, state.since, state.until);
            return state;
        });
}

Return bring_back(guard::WritingWork& work, const Id<Visit>& id) {
    const auto was_there = work.select(
        "SELECT v.scope FROM visits_past v WHERE {scope v} AND v.id = $1 AND v.scope = $2 "
        "AND v.blanked IS NULL AND NOT EXISTS (SELECT 1 FROM visits_past z WHERE {scope z} AND "
        "z.scope = v.scope AND z.id = v.id AND z.version > v.version)",
        {id.text(), work.target().text()}, [](const store::Row&) { return true; });
    if (was_there.empty()) return Return::never_there;
    const auto since = guard::history::since_of(work);
    const auto brought = work.execute(
        fmt::format("INSERT INTO visits (scope, id, version, {0}, since, since_by, since_in) "
                    "SELECT b.scope, b.id, b.version + 1, {0}, CAST($1 AS TEXT), CAST($2 AS TEXT), "
                    "CAST($3 AS TEXT) FROM visits_past b WHERE b.scope = {{own}} AND b.id = $4 AND "
                    "b.version = (SELECT MAX(m.version) FROM visits_past m WHERE m.scope = {{own}} "
                    "AND m.id = $4) AND NOT EXISTS (SELECT 1 FROM visits t WHERE t.scope = {{own}} "
                    "AND t.statement_key = b.statement_key)",
                    kept_visits.columns),
        store::Binding() << since.at << since.by << since.in << id);
    if (brought == 0) return Return::there_again;
    work.execute(took_part_then, store::Binding() << id << since.at);
    work.execute(fmt::format("INSERT INTO visit_statements (scope, {0}, since) SELECT p.scope, "
                             "{0}, CAST($2 AS TEXT) FROM visit_statements_past p WHERE p.scope = "
                             "{{own}} AND p.visit = $1 AND {1} ON CONFLICT DO NOTHING",
                             statement_columns, comes_back_with_its_visit),
                 store::Binding() << id << since.at);
    return Return::done;
}

void put_statements_by(guard::WritingWork& work, const Id<Visit>& id) {
    work.execute(fmt::format("INSERT INTO visit_statements_past (scope, {0}, since, until, "
                             "until_in) SELECT s.scope, {0}, s.since, CAST($2 AS TEXT), CAST($3 AS "
                             "TEXT) FROM visit_statements s WHERE s.scope = {{own}} AND s.visit = "
                             "$1 ON CONFLICT DO NOTHING",
                             statement_columns),
                 store::Binding() << id << work.now() << work.part_of());
    work.execute("DELETE FROM visit_statements WHERE scope = {own} AND visit = $1", {id.text()});
}

void forget_who_took_part(guard::WritingWork& work, const Id<Visit>& id, std::int64_t version) {
    work.execute("DELETE FROM visitors_past WHERE scope = {own} AND visit = $1 AND version = $2",
                 store::Binding() << id << version);
}

void forget_what_was_said(guard::WritingWork& work, const Id<Visit>& id, std::int64_t version) {
    for (const std::string table : {"visit_statements", "visit_statements_past"})
        work.execute("DELETE FROM " + table + " WHERE scope = {own} AND visit = $1 AND since <= "
                     "(SELECT p.until FROM visits_past p WHERE p.scope = {own} AND p.id = $1 AND "
                     "p.version = $2)",
                     store::Binding() << id << version);
}

}  // namespace liaise::visits::queries
