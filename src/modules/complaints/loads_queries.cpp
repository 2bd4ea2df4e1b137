#include "modules/complaints/loads_queries.hpp"

#include "store/columns.hpp"

namespace liaise::complaints::queries {

std::optional<guard::Seen<Load>> load(guard::Work& work, const Id<Load>& id) {
    return work.first("SELECT l.id, l.file_name, l.state, l.phase, l.done, l.total, l.counts, "
                      "l.problem, l.started_by, l.started_at, l.touched_at "
                      "FROM complaint_loads l WHERE {scope l} AND l.id = $1",
                      {id.text()}, [&](const store::Row& row) {
                          Load one;
                          store::Columns(row) >> one.id >> one.file_name >> one.state >>
                              one.phase >> one.done >> one.total >> one.counts >> one.problem >>
                              one.started_by >> one.started_at >> one.touched_at;
                          one.state = imports::queries::state_now(one.state, one.touched_at,
                                                                  work.now());
                          return one;
                      });
}

void insert(guard::OwnWork& work, const Load& load) {
    work.execute("INSERT INTO complaint_loads (id, scope, file_name, state, phase, done, total, "
                 "started_by, started_at, touched_at) "
                 "VALUES ($1, {own}, $2, $3, $4, $5, $6, $7, $8, $9)",
                 store::Binding() << load.id << load.file_name << load.state << load.phase
                                  << load.done << load.total << load.started_by
                                  << load.started_at << load.touched_at);
}

void forget_loads_of(guard::OwnWork& work, const Id<guard::Person>& person) {
    work.execute("DELETE FROM complaint_loads WHERE scope = {own} AND started_by = $1",
                 {person.text()});
}

}  // namespace liaise::complaints::queries
