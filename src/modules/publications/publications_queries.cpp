#include "modules/publications/publications_queries.hpp"

#include <fmt/format.h>

#include "store/bound.hpp"

namespace liaise::publications::queries {

namespace {

constexpr const char* columns =
    "SELECT p.id, p.recommendation, (SELECT r.title FROM recommendations r WHERE {scope r} "
    "AND r.id = p.recommendation) AS title, p.parts, p.basis, p.decision, p.stage, p.first, "
    "p.second, p.changed, p.number, p.shown, p.published, p.withdrawn, p.withdrawal, "
    "p.decided_before ";

Publication publication_of(const store::Row& row) {
    Publication p;
    store::Columns(row) >> p.id >> p.recommendation >> p.title >> p.parts >> p.basis >>
        p.decision >> p.stage >> p.first >> p.second >> p.changed >> p.number >> p.shown >>
        p.published >> p.withdrawn >> p.withdrawal >> p.decided_before;
    return p;
}

std::optional<guard::Seen<Publication>> first_where(guard::Work& work, const char* condition,
                                                    const std::string& value) {
    return work.first(
        std::string(columns) + "FROM publications p WHERE {scope p} AND " + condition + " = $1",
        {value}, publication_of);
}

}  // namespace

guard::Page<Publication> page(guard::Work& work, const PublicationsQuestion& question) {
    store::Binds binds;
    std::string from = "FROM publications p WHERE {scope p}";
    if (!question.stage.empty())
        from += " AND p.stage IN (" + store::in_list(question.stage, binds) + ")";
    if (question.recommendation)
        from += " AND p.recommendation = " + store::bound(*question.recommendation, binds);
    return work.page({"p", columns, from, "changed DESC, id", question.page.value_or(1)}, binds,
                     publication_of);
}

std::optional<guard::Seen<Publication>> one(guard::Work& work, const Id<Publication>& id) {
    return first_where(work, "p.id", id.text());
}

std::optional<guard::Seen<Publication>> about(
    guard::Work& work, const Id<recommendations::Recommendation>& recommendation) {
    return first_where(work, "p.recommendation", recommendation.text());
}

std::vector<guard::Seen<Publication>> numbered(guard::Work& work) {
    return work.select(
        std::string(columns) + fmt::format("FROM publications p WHERE {{scope p}} "
                                           "AND p.number IS NOT NULL ORDER BY p.number LIMIT {}",
                                           published_max),
        {}, publication_of);
}

std::int64_t next_number(guard::Work& work) {
    return *work.first("SELECT COALESCE(MAX(p.number), 0) + 1 FROM publications p WHERE {scope p}",
                       {}, [](const store::Row& row) { return row.integer(0); })
                .value();
}

void insert(guard::OwnWork& work, const Publication& made) {
    work.execute(
        "INSERT INTO publications (scope, id, recommendation, parts, basis, decision, "
        "stage, changed) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7)",
        store::Binding() << made.id << made.recommendation << made.parts << made.basis
                         << made.decision << made.stage << made.changed);
}

void put(guard::OwnWork& work, const Publication& changed) {
    work.execute(
        "UPDATE publications SET parts = $1, basis = $2, decision = $3, stage = $4, "
        "first = $5, second = $6, changed = $7, number = $8, shown = $9, "
        "published = $10, withdrawn = $11, withdrawal = $12, decided_before = $13 "
        "WHERE scope = {own} AND id = $14",
        store::Binding() << changed.parts << changed.basis << changed.decision << changed.stage
                         << changed.first << changed.second << changed.changed << changed.number
                         << changed.shown << changed.published << changed.withdrawn
                         << changed.withdrawal << changed.decided_before << changed.id);
}

void remove(guard::OwnWork& work, const Id<Publication>& id) {
    work.execute("DELETE FROM publications WHERE scope = {own} AND id = $1", {id.text()});
}

}  // namespace liaise::publications::queries
