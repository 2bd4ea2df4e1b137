#include "modules/agreements/clauses_queries.hpp"

#include "store/columns.hpp"

namespace liaise::agreements::queries {

namespace {

constexpr std::string_view columns =
    "SELECT c.id, c.version, c.agreement, c.position, c.clause_key, c.title, c.text, c.options, "
    "c.information, c.never, c.edition FROM agreement_clauses c WHERE {scope c} ";

Clause clause_of(const store::Row& row) {
    Clause c;
    store::Columns(row) >> c.id >> c.version >> c.agreement >> c.position >> c.key >> c.title >>
        c.text >> c.options >> c.information >> c.never >> c.edition;
    return c;
}

store::Binding bound(const Clause& c) {
    store::Binding binding;
    binding << c.position << c.key << c.title << c.text << c.options << c.information << c.never
            << c.edition << c.id;
    return binding;
}

}  // namespace

std::vector<guard::Seen<Clause>> clauses(guard::Work& work, const Id<Agreement>& agreement) {
    return work.select(std::string(columns) + "AND c.agreement = $1 ORDER BY c.position, c.id",
                       {agreement.text()}, clause_of);
}

std::optional<guard::Seen<Clause>> clause(guard::Work& work, const Id<Clause>& id) {
    return work.first(std::string(columns) + "AND c.id = $1", {id.text()}, clause_of);
}

void insert(guard::OwnWork& work, const Clause& clause) {
    work.execute("INSERT INTO agreement_clauses (scope, version, position, clause_key, title, "
                 "text, options, information, never, edition, id, agreement) "
                 "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                 bound(clause) << clause.agreement);
}

bool update(guard::OwnWork& work, const Clause& clause) {
    return work.execute("UPDATE agreement_clauses SET version = version + 1, position = $1, "
                        "clause_key = $2, title = $3, text = $4, options = $5, information = $6, "
                        "never = $7, edition = $8 WHERE scope = {own} AND id = $9 "
                        "AND version = $10",
                        bound(clause) << clause.version) == 1;
}

void remove(guard::OwnWork& work, const Id<Clause>& id) {
    work.execute("DELETE FROM agreement_clauses WHERE scope = {own} AND id = $1", {id.text()});
}

}  // namespace liaise::agreements::queries
