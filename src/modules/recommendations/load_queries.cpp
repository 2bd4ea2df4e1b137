#include "modules/recommendations/load_queries.hpp"

#include <fmt/format.h>

#include "modules/recommendations/facts_queries.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations::queries {

namespace {

constexpr const char* load_columns =
    "SELECT l.id, l.file_name, l.mapping, l.state, l.phase, l.done, l.total, l.counts, l.undone, "
    "l.problem, l.started_by, l.started_at, l.touched_at FROM recommendation_loads l "
    "WHERE {scope l}";

Load load_of(const store::Row& row, Moment now) {
    Load one;
    store::Columns(row) >> one.id >> one.file_name >> one.mapping >> one.state >> one.phase >>
        one.done >> one.total >> one.counts >> one.undone >> one.problem >> one.started_by >>
        one.started_at >> one.touched_at;
    one.state = imports::queries::state_now(one.state, one.touched_at, now);
    return one;
}

/// Nobody corrected the recommendation of a statement, and nobody else's word hangs on it.
std::string is_untouched() {
    std::string sql =
        "NOT EXISTS (SELECT 1 FROM recommendations r WHERE r.scope = {own} "
        "AND r.id = recommendation_statements.recommendation "
        "AND r.version > 1 + recommendation_statements.settled) "
        "AND NOT EXISTS (SELECT 1 FROM recommendation_facts f WHERE f.scope = {own} "
        "AND f.recommendation = recommendation_statements.recommendation "
        "AND f.id <> COALESCE(recommendation_statements.answer, '')) "
        "AND recommendation NOT IN (SELECT e.repeated_from FROM recommendations e "
        "WHERE e.scope = {own} AND e.repeated_from IS NOT NULL)";
    for (const auto& [table, column] :
         {std::pair{"recommendation_reasons", "recommendation"},
          std::pair{"recommendation_levers", "recommendation"},
          std::pair{"recommendation_reminders", "recommendation"},
          std::pair{"recommendation_letters_about", "recommendation"},
          std::pair{"recommendation_likenesses", "one"},
          std::pair{"recommendation_likenesses", "other"}})
        sql += fmt::format(" AND NOT EXISTS (SELECT 1 FROM {} t WHERE t.scope = {{own}} "
                           "AND t.{} = recommendation_statements.recommendation)",
                           table, column);
    return sql;
}

/// The recommendations, in SQL, that go with the load of the first bind.
constexpr const char* leaving =
    "(SELECT s.recommendation FROM recommendation_statements s WHERE s.scope = {own} "
    "AND s.load = $1 AND s.leaves = 1 AND s.is_new = 1)";

}  // namespace

std::optional<guard::Seen<Load>> load(guard::Work& work, const Id<Load>& id) {
    return work.first(std::string(load_columns) + " AND l.id = $1", {id.text()},
                      [&](const store::Row& row) { return load_of(row, work.now()); });
}

std::vector<guard::Seen<StoredLoad>> loads(guard::Work& work) {
    return work.select(std::string(load_columns) + " AND l.state IN ('stored', 'undone') "
                                                   "ORDER BY l.number DESC LIMIT 100",
                       {}, [&](const store::Row& row) {
                           const auto load = load_of(row, work.now());
                           StoredLoad line{load.id, load.file_name, load.mapping, load.state,
                                           {}, {}, load.started_by, load.started_at};
                           if (load.counts) line.recommendations = load.counts->fresh;
                           if (load.counts) line.replies = load.counts->answers;
                           return line;
                       });
}

void insert(guard::OwnWork& work, const Load& load) {
    work.execute("INSERT INTO recommendation_loads (scope, id, number, file_name, mapping, state, "
                 "phase, done, total, started_by, started_at, touched_at) "
                 "VALUES ({own}, $1, (SELECT COALESCE(MAX(number), 0) + 1 "
                 "FROM recommendation_loads WHERE scope = {own}), $2, $3, $4, $5, $6, $7, $8, "
                 "$9, $10)",
                 store::Binding() << load.id << load.file_name << load.mapping << load.state
                                  << load.phase << load.done << load.total << load.started_by
                                  << load.started_at << load.touched_at);
}

std::int64_t number_of(guard::Work& work, const Id<Load>& id) {
    return *work.first("SELECT l.number FROM recommendation_loads l WHERE {scope l} AND l.id = $1",
                       {id.text()}, [](const store::Row& row) { return row.integer(0); })
                .value();
}

void forget_loads_of(guard::OwnWork& work, const Id<guard::Person>& person) {
    work.execute("DELETE FROM recommendation_loads WHERE scope = {own} AND started_by = $1 "
                 "AND state NOT IN ('stored', 'undone')",
                 {person.text()});
}

void put_undone(guard::OwnWork& work, const Id<Load>& id, const LoadUndone& undone) {
    work.execute("UPDATE recommendation_loads SET undone = $1, counts = NULL "
                 "WHERE scope = {own} AND id = $2",
                 store::Binding() << undone << id);
}

StatementsByKey statements_of(guard::Work& work, const std::string& mapping) {
    // The next letter after the bar that ends the mapping's name: all keys between are its own.
    const auto all = work.gathered(
        "SELECT s.statement_key, s.recommendation, s.said, s.answer_said, "
        "CASE WHEN r.id IS NULL THEN 0 ELSE 1 END FROM recommendation_statements s "
        "LEFT JOIN recommendations r ON {scope r} AND r.id = s.recommendation WHERE {scope s} "
        "AND s.statement_key >= $1 AND s.statement_key < $2 ORDER BY s.number",
        {mapping + '|', mapping + '}'}, StatementsByKey{},
        [](StatementsByKey& found, const store::Row& row) {
            std::string key;
            Statement one;
            store::Columns(row) >> key >> one.recommendation >> one.said >> one.answer_said >>
                one.is_there;
            found.insert_or_assign(std::move(key), std::move(one));
        });
    return *all;
}

void insert(guard::OwnWork& work, const OfLoad& load, const std::vector<NewStatement>& statements) {
    std::vector<store::Binds> rows;
    for (const auto& one : statements)
        rows.push_back(store::Binding() << one.key << load.number << load.id << one.recommendation
                                        << one.is_new << one.said << one.answer
                                        << one.answer_said);
    work.execute_many("INSERT INTO recommendation_statements (scope, statement_key, number, load, "
                      "recommendation, is_new, said, answer, answer_said, leaves) "
                      "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, 0)",
                      std::move(rows));
}

bool is_built_upon(guard::Work& work, const Id<Load>& id) {
    return work
        .first("SELECT 1 FROM recommendation_statements s JOIN recommendation_statements n "
               "ON n.recommendation = s.recommendation WHERE {scope s} AND {scope n} "
               "AND s.load = $1 AND n.number > s.number LIMIT 1",
               {id.text()}, [](const store::Row&) { return true; })
        .has_value();
}

LoadUndone take_back(guard::OwnWork& work, const Id<Load>& id) {
    const store::Binds of_load{id.text()};
    work.execute("UPDATE recommendation_statements SET leaves = 1 WHERE scope = {own} "
                 "AND load = $1 AND (is_new = 0 OR " + is_untouched() + ")",
                 of_load);
    std::vector<Id<Recommendation>> answered;
    for (const auto& one : work.select(
             "SELECT s.recommendation FROM recommendation_statements s WHERE {scope s} "
             "AND s.load = $1 AND s.is_new = 0",
             of_load, [](const store::Row& row) {
                 return Id<Recommendation>::from(row.text(0)).value();
             }))
        answered.push_back(*one);
    LoadUndone undone;
    undone.answers_taken_out = work.execute(
        "DELETE FROM recommendation_facts WHERE scope = {own} AND id IN "
        "(SELECT s.answer FROM recommendation_statements s WHERE s.scope = {own} "
        "AND s.load = $1 AND s.leaves = 1 AND s.answer IS NOT NULL)",
        of_load);
    settle_answers(work, answered);
    work.execute(std::string("DELETE FROM recommendation_readings WHERE scope = {own} "
                             "AND recommendation IN ") + leaving,
                 of_load);
    undone.taken_out = work.execute(
        std::string("DELETE FROM recommendations WHERE scope = {own} AND id IN ") + leaving,
        of_load);
    work.execute("DELETE FROM recommendation_statements WHERE scope = {own} AND load = $1 "
                 "AND leaves = 1",
                 of_load);
    undone.left = *work.first("SELECT COUNT(*) FROM recommendation_statements s "
                              "WHERE {scope s} AND s.load = $1",
                              of_load, [](const store::Row& row) { return row.integer(0); })
                       .value();
    return undone;
}

}  // namespace liaise::recommendations::queries
