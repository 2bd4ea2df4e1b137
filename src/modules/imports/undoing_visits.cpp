#include "modules/imports/undoing_visits.hpp"

#include <fmt/format.h>

#include "modules/imports/headcount_words.hpp"
#include "modules/places/kept.hpp"
#include "modules/visits/kept.hpp"

namespace liaise::imports {

namespace {

using guard::history::Added;
using guard::history::Undoing;

/// Of words that other files said in the same letters, the file that said them last.
constexpr const char* last_to_say_it =
    "FROM import_said_again r WHERE r.scope = t.scope AND r.record = t.id AND r.part_of <> $1{} "
    "ORDER BY r.stored_as DESC, r.part_of LIMIT 1";
/// Whether another stored file says the same.
constexpr const char* is_said_again =
    "t.scope = {{own}} AND t.since_in = $1 AND EXISTS (SELECT 1 FROM import_said_again r WHERE "
    "r.scope = t.scope AND r.record = t.id AND r.part_of <> $1{})";
/// A visit that the import had added, and of which another file still speaks.
constexpr const char* is_stated_elsewhere =
    "t.scope = {own} AND t.since_in = $1 AND EXISTS (SELECT 1 FROM visit_statements s WHERE "
    "s.scope = t.scope AND s.visit = t.id)";
/// Of several files that speak of a visit it stands by the word of the one that was stored last,
/// and in one file by the last row.
constexpr const char* last_word =
    "FROM {} s WHERE s.scope = t.scope AND s.visit = t.id{} ORDER BY COALESCE((SELECT "
    "MAX(r.stored_as) FROM import_said_again r WHERE r.scope = s.scope AND r.record = s.id AND "
    "r.part_of <> $1), s.stored_as) DESC, s.row_of_file DESC, s.known_by DESC LIMIT 1";
/// On what was said of a visit that is out: its file was not taken back.
constexpr const char* is_of_a_stored_file =
    " AND (s.until_in IS NULL OR s.until_in NOT LIKE 'undoing %')";
/// The last state of a visit that the import had added and another had taken out since, and of
/// which a stored file speaks.
constexpr const char* is_out_and_stated_elsewhere =
    "t.scope = {{own}} AND t.since_in = $1 AND t.blanked IS NULL AND t.until_in LIKE 'import %' "
    "AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.scope = t.scope AND v.id = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM visits_past y WHERE y.scope = t.scope AND y.id = t.id AND "
    "y.version > t.version) AND EXISTS (SELECT 1 FROM visit_statements_past s WHERE s.scope = "
    "t.scope AND s.visit = t.id{})";
/// Nothing else speaks against a visit that comes back: it was not written down again, no other
/// file says no, and nobody took the same out by hand since.
constexpr const char* nothing_speaks_against_it =
    " AND NOT EXISTS (SELECT 1 FROM visits k WHERE k.scope = b.scope AND k.statement_key = "
    "b.statement_key) "
    "AND NOT EXISTS (SELECT 1 FROM import_denials d WHERE d.scope = b.scope AND d.visit = b.id) "
    "AND NOT EXISTS (SELECT 1 FROM visits_past h WHERE h.scope = b.scope AND h.statement_key = "
    "b.statement_key AND h.id <> b.id AND h.until >= b.until AND h.until_in IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM visits_past l WHERE l.scope = h.scope AND l.id = h.id AND l.version > "
    "h.version))";

class VisitsUndoing {
public:
    VisitsUndoing(guard::RegisterWork& work, const Undoing& undoing)
        : work_(work), undoing_(undoing) {}

    VisitsUndone run() {
        VisitsUndone all;
        take_back_statements();
        all.kept = hand_over();
        hand_over_what_is_out();
        keep_who_took_part(goes);
        work_.execute(fmt::format("DELETE FROM visitors WHERE scope = {{own}} AND visit IN (SELECT "
                                  "t.id FROM visits t WHERE {})", goes),
                      {undoing_.what});
        all.undone = guard::history::undo(
            work_, visits::kept_visits, undoing_,
            {Added::deleted, " AND t.since_in = $1", nothing_speaks_against_it, undone_imports});
        bring_back_who_took_part();
        bring_back_statements();
        return all;
    }

private:
    /// What it said before was emptied: then it stays as it is.
    static constexpr const char* goes =
        "t.scope = {own} AND t.since_in = $1 AND NOT EXISTS (SELECT 1 FROM visits_past z WHERE "
        "z.scope = t.scope AND z.id = t.id AND z.until_in = $1 AND z.blanked IS NOT NULL)";

    /// What another file said in the same words is its word from now on; the rest goes, and is kept
    /// as what was said until now.
    void take_back_statements() {
        for (const std::string table : {"visit_statements", "visit_statements_past"})
            work_.execute(fmt::format("UPDATE {} AS t SET (since_in, source, stored_as, "
                                      "row_of_file) = (SELECT r.part_of, r.source, r.stored_as, "
                                      "r.row_of_file {}) WHERE {}",
                                      table, fmt::format(last_to_say_it, ""),
                                      fmt::format(is_said_again, "")),
                          {undoing_.what});
        work_.execute("UPDATE visit_statements_past SET until_in = $2 WHERE scope = {own} AND "
                      "since_in = $1", {undoing_.what, undoing_.as});
        work_.execute(fmt::format("INSERT INTO visit_statements_past (scope, {0}, since, until, "
                                  "until_in) SELECT s.scope, {0}, s.since, CAST($2 AS TEXT), "
                                  "CAST($3 AS TEXT) FROM visit_statements s WHERE s.scope = "
                                  "{{own}} AND s.since_in = $1 ON CONFLICT DO NOTHING",
                                  visits::statement_columns),
                      store::Binding() << undoing_.what << work_.now() << undoing_.as);
        work_.execute("DELETE FROM visit_statements WHERE scope = {own} AND since_in = $1",
                      {undoing_.what});
    }

    /// A visit of which another file speaks stays by the word of that one, and is part of its
    /// import from then on. Gives how many do.
    std::int64_t hand_over() {
        const std::string_view kept = visits::kept_visits.columns;
        work_.execute(
            fmt::format("INSERT INTO visits_past (scope, id, version, {0}, since, since_by, "
                        "since_in, until, until_by, until_in) SELECT scope, id, version, {0}, "
                        "since, since_by, since_in, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS "
                        "TEXT) FROM visits t WHERE {1}", kept, is_stated_elsewhere),
            store::Binding() << undoing_.what << work_.now() << work_.viewer().person()
                             << undoing_.as);
        keep_who_took_part(is_stated_elsewhere);
        work_.execute(
            fmt::format("UPDATE visitors SET since = $2 WHERE scope = {{own}} AND visit IN (SELECT "
                        "t.id FROM visits t WHERE {})", is_stated_elsewhere),
            store::Binding() << undoing_.what << work_.now());
        return work_.execute(
            fmt::format("UPDATE visits AS t SET (type, announcement, source, since_in) = (SELECT "
                        "s.type, s.announcement, s.source, s.since_in {}), version = t.version + "
                        "1, since = $2, since_by = $3 WHERE {}",
                        fmt::format(last_word, "visit_statements", ""), is_stated_elsewhere),
            store::Binding() << undoing_.what << work_.now() << work_.viewer().person());
    }

    /// A visit that is out comes back, if it does, by the word of the other file: a last state says
    /// so, which held for no time at all.
    void hand_over_what_is_out() {
        const std::string_view kept = visits::kept_visits.columns;
        const auto those = fmt::format(is_out_and_stated_elsewhere, is_of_a_stored_file);
        work_.execute(fmt::format("INSERT INTO visits_past (scope, id, version, {0}, since, "
                                  "since_by, since_in, until, until_by, until_in) SELECT scope, "
                                  "id, version + 1, {0}, until, until_by, since_in, until, "
                                  "until_by, until_in FROM visits_past t WHERE {1}", kept, those),
                      {undoing_.what});
        work_.execute("INSERT INTO visitors_past (scope, visit, version, body, place, first_day, "
                      "last_day, coarse_first, coarse_last, since, until) SELECT w.scope, w.visit, "
                      "t.version, w.body, w.place, w.first_day, w.last_day, w.coarse_first, "
                      "w.coarse_last, t.since, t.until FROM visitors_past w JOIN visits_past t ON "
                      "t.scope = w.scope AND t.id = w.visit AND t.version = w.version + 1 WHERE " +
                          those,
                      {undoing_.what});
        const auto word = fmt::format(last_word, "visit_statements_past", is_of_a_stored_file);
        work_.execute("UPDATE visits_past AS t SET (type, announcement, source, since_in) = "
                      "(SELECT s.type, s.announcement, s.source, s.since_in " + word +
                          ") WHERE " + those,
                      {undoing_.what});
    }

    /// Keeps who took part in the visits `t` of which `condition` speaks, as it was until now.
    void keep_who_took_part(std::string_view condition) {
        work_.execute(
            fmt::format("INSERT INTO visitors_past (scope, visit, version, body, place, first_day, "
                        "last_day, coarse_first, coarse_last, since, until) SELECT w.scope, "
                        "w.visit, t.version, w.body, w.place, w.first_day, w.last_day, "
                        "w.coarse_first, w.coarse_last, w.since, CAST($2 AS TEXT) FROM visitors w "
                        "JOIN visits t ON t.scope = w.scope AND t.id = w.visit WHERE {}",
                        condition),
            store::Binding() << undoing_.what << work_.now());
    }

    /// Who took part goes with a visit, and comes back with it: as it was in its last state.
    void bring_back_who_took_part() {
        work_.execute("INSERT INTO visitors (scope, visit, body, place, first_day, last_day, "
                      "coarse_first, coarse_last, since) SELECT w.scope, w.visit, w.body, w.place, "
                      "w.first_day, w.last_day, w.coarse_first, w.coarse_last, v.since FROM "
                      "visitors_past w JOIN visits v ON v.scope = w.scope AND v.id = w.visit AND "
                      "v.version = w.version + 1 WHERE w.scope = {own} AND NOT EXISTS (SELECT 1 "
                      "FROM visitors x WHERE x.scope = w.scope AND x.visit = w.visit)",
                      {});
    }

    void bring_back_statements() {
        work_.execute(fmt::format("INSERT INTO visit_statements (scope, {0}, since) SELECT "
                                  "p.scope, {1}, CAST($1 AS TEXT) FROM visit_statements_past p "
                                  "JOIN visits v ON v.scope = p.scope AND v.id = p.visit WHERE "
                                  "p.scope = {{own}} AND {2} ON CONFLICT DO NOTHING",
                                  visits::statement_columns, visits::past_statement_columns,
                                  visits::comes_back_with_its_visit),
                      {text_of(work_.now())});
    }

    guard::RegisterWork& work_;
    const Undoing& undoing_;
};

}  // namespace

VisitsUndone take_back_visits(guard::RegisterWork& work, const Undoing& undoing) {
    return VisitsUndoing(work, undoing).run();
}

guard::history::Undone take_back_headcounts(guard::RegisterWork& work, const Undoing& undoing) {
    const std::string same_words = " AND r.words = " + words_of_headcount("t");
    const auto is_counted_again = fmt::format(is_said_again, same_words);
    const std::string_view kept = places::kept_headcounts.columns;
    work.execute(
        fmt::format("INSERT INTO headcounts_past (scope, id, version, {0}, since, since_by, "
                    "since_in, until, until_by, until_in) SELECT scope, id, version, {0}, since, "
                    "since_by, since_in, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT) FROM "
                    "headcounts t WHERE {1}", kept, is_counted_again),
        store::Binding() << undoing.what << work.now() << work.viewer().person() << undoing.as);
    work.execute(fmt::format("UPDATE headcounts AS t SET (since_in, source) = (SELECT r.part_of, "
                             "r.source {}), version = t.version + 1, since = $2, since_by = $3 "
                             "WHERE {}", fmt::format(last_to_say_it, same_words), is_counted_again),
                 store::Binding() << undoing.what << work.now() << work.viewer().person());
    // What was said before is from before the word of the other file now.
    work.execute("UPDATE headcounts_past AS p SET until_in = (SELECT h.since_in FROM headcounts h "
                 "WHERE h.scope = p.scope AND h.id = p.id) WHERE p.scope = {own} AND p.until_in = "
                 "$1 AND EXISTS (SELECT 1 FROM headcounts_past z WHERE z.scope = p.scope AND "
                 "z.id = p.id AND z.until_in = $2)", {undoing.what, undoing.as});
    return guard::history::undo(work, places::kept_headcounts, undoing, {});
}

}  // namespace liaise::imports
