#include "modules/recommendations/unsure_addressees.hpp"

#include <fmt/format.h>

#include "modules/bodies/bodies.hpp"
#include "modules/recommendations/load_queries.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations {

namespace {

using OneBody = std::optional<Id<bodies::Body>>;

UnsureAddressee unsure_of(const store::Row& row) {
    UnsureAddressee one;
    store::Columns(row) >> one.said >> one.guesses >> one.body >> one.settled_by >>
        one.settled_at >> one.recommendations;
    one.is_settled = one.settled_at.has_value();
    return one;
}

std::vector<guard::Seen<UnsureAddressee>> of_load(guard::Work& work, const Id<Load>& load,
                                                  const std::optional<std::string>& said) {
    store::Binds binds{load.text()};
    const auto narrowed = said ? " AND a.said = " + store::bound(*said, binds) : "";
    return work.select(
        fmt::format("SELECT a.said, a.guesses, a.body, a.settled_by, a.settled_at, "
                    "(SELECT COUNT(*) FROM recommendation_statements s "
                    "JOIN recommendations r ON r.id = s.recommendation "
                    "WHERE {{scope s}} AND {{scope r}} AND s.load = a.load AND s.is_new = 1 "
                    "AND r.addressee = a.said) "
                    "FROM recommendation_addressees a WHERE {{scope a}} AND a.load = $1{} "
                    "ORDER BY CASE WHEN a.settled_at IS NULL THEN 0 ELSE 1 END, a.said LIMIT {}",
                    narrowed, unsure_addressees_max),
        binds, unsure_of);
}

/// The body that stood beside the words before, and the one that comes there.
struct Turn {
    Id<Load> load;
    std::string said;
    OneBody from;
    OneBody to;
};

/// `r` is a recommendation of that addressee and body. What has a level needs its body, and stays;
/// so does what a person corrected after it was settled: its body, or that it has none, is theirs.
std::string is_of_turn(const Turn& turn, store::Binds& binds) {
    auto sql = "r.addressee = " + store::bound(turn.said, binds);
    if (!turn.from)
        return sql +
               " AND r.addressee_body IS NULL AND (s.settled_version IS NULL OR "
               "s.settled_version = r.version)";
    return sql + " AND r.level IS NULL AND s.settled_version = r.version AND r.addressee_body = " +
           store::bound(*turn.from, binds);
}

/// Puts another body beside the words in all rows of the load. Their versions grow, so that nobody
/// who is correcting one writes over it; that the load may be taken back does not change by it.
void turn_rows(guard::OwnWork& work, const Turn& turn) {
    store::Binds binds;
    const auto of_load = store::bound(turn.load, binds);
    const auto is_of = is_of_turn(turn, binds);
    std::vector<Id<Recommendation>> turned;
    for (const auto& one : work.select(
             "SELECT r.id FROM recommendations r JOIN recommendation_statements s "
             "ON s.recommendation = r.id WHERE {scope r} AND {scope s} AND s.is_new = 1 "
             "AND s.load = " +
                 of_load + " AND " + is_of,
             binds,
             [](const store::Row& row) { return Id<Recommendation>::from(row.text(0)).value(); }))
        turned.push_back(*one);
    std::vector<store::Binds> of_rows;
    std::vector<store::Binds> of_statements;
    for (const auto& id : turned) {
        of_rows.push_back(store::Binding() << turn.to << work.now() << id);
        of_statements.push_back(store::Binding() << turn.load << id);
    }
    work.execute_many(
        "UPDATE recommendations SET addressee_body = $1, changed = $2, "
        "version = version + 1 WHERE scope = {own} AND id = $3",
        std::move(of_rows));
    work.execute_many(
        "UPDATE recommendation_statements SET settled = settled + 1, settled_version = "
        "(SELECT r.version FROM recommendations r WHERE r.scope = {own} AND r.id = $2) "
        "WHERE scope = {own} AND load = $1 AND is_new = 1 AND recommendation = $2",
        std::move(of_statements));
}

std::unexpected<Error> stands_otherwise() {
    return conflict("recommendations.addressee_stands_otherwise",
                    "Somebody has said this meanwhile, or it is not asked any more. Load the page "
                    "again to see how it stands.");
}

/// The one of these words. Errors: `not_found` without the load; `conflict` without it.
Result<UnsureAddressee> asked_about(guard::Work& work, const Id<Load>& load,
                                    const std::string& said) {
    if (!queries::load(work, load)) return not_found();
    const auto found = of_load(work, load, said);
    if (found.empty()) return stands_otherwise();
    return *found.front();
}

}  // namespace

Result<std::vector<guard::Seen<UnsureAddressee>>> unsure_addressees(guard::Work& work,
                                                                    const WhichLoad& which) {
    if (!queries::load(work, which.id)) return not_found();
    return of_load(work, which.id, {});
}

Result<Done> settle_addressee(guard::OwnWork& work, const AddresseeSettled& settled) {
    const auto found = asked_about(work, settled.id, settled.said);
    if (!found) return std::unexpected(found.error());
    if (found->is_settled) return stands_otherwise();
    if (settled.body && !bodies::find(work, {*settled.body}))
        return invalid("body", "recommendations.no_such_body", "Choose the body from the list.");
    if (settled.body) turn_rows(work, {settled.id, settled.said, {}, settled.body});
    work.execute(
        "UPDATE recommendation_addressees SET body = $1, settled_by = $2, "
        "settled_at = $3 WHERE scope = {own} AND load = $4 AND said = $5",
        store::Binding() << settled.body << work.viewer().person() << work.now() << settled.id
                         << settled.said);
    return Done{};
}

Result<Done> reopen_addressee(guard::OwnWork& work, const AddresseeReopened& reopened) {
    const auto found = asked_about(work, reopened.id, reopened.said);
    if (!found) return std::unexpected(found.error());
    if (!found->is_settled) return stands_otherwise();
    if (found->body) turn_rows(work, {reopened.id, reopened.said, found->body, {}});
    work.execute(
        "UPDATE recommendation_addressees SET body = NULL, settled_by = NULL, "
        "settled_at = NULL WHERE scope = {own} AND load = $1 AND said = $2",
        store::Binding() << reopened.id << reopened.said);
    return Done{};
}

namespace queries {

void insert_unsure_addressees(guard::OwnWork& work, const Id<Load>& load,
                              const BodiesByWords& alike) {
    std::vector<store::Binds> rows;
    for (const auto& [said, guesses] : alike)
        if (!guesses.empty()) rows.push_back(store::Binding() << load << said << guesses);
    work.execute_many(
        "INSERT INTO recommendation_addressees (scope, load, said, guesses) "
        "VALUES ({own}, $1, $2, $3)",
        std::move(rows));
    work.execute(
        "DELETE FROM recommendation_addressees WHERE scope = {own} AND load = $1 "
        "AND said NOT IN (SELECT r.addressee FROM recommendations r "
        "JOIN recommendation_statements s ON s.recommendation = r.id "
        "WHERE r.scope = {own} AND s.scope = {own} AND s.load = $1 AND s.is_new = 1 "
        "AND r.addressee_body IS NULL AND r.addressee IS NOT NULL)",
        {load.text()});
}

void remove_unsure_addressees(guard::OwnWork& work, const Id<Load>& load) {
    work.execute("DELETE FROM recommendation_addressees WHERE scope = {own} AND load = $1",
                 {load.text()});
}

}  // namespace queries

}  // namespace liaise::recommendations
