#include "modules/assessments/assessments_queries.hpp"

#include "store/columns.hpp"

namespace liaise::assessments::queries {

std::vector<guard::Seen<Assessment>> all(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body) {
    return work.select("SELECT a.id, a.body, a.on_day, a.text, a.written_by FROM assessments a "
                       "WHERE {scope a} AND ($1 = '' OR a.body = $1) "
                       "ORDER BY a.on_day DESC, a.id",
                       {body ? body->text() : ""}, [](const store::Row& row) {
                           Assessment one;
                           store::Columns(row) >> one.id >> one.body >> one.on >> one.text >>
                               one.written_by;
                           return one;
                       });
}

void insert(guard::OwnWork& work, const Assessment& assessment) {
    work.execute("INSERT INTO assessments (id, scope, body, on_day, text, written_by) "
                 "VALUES ($1, {own}, $2, $3, $4, $5)",
                 store::Binding() << assessment.id << assessment.body << assessment.on
                                  << assessment.text << assessment.written_by);
}

bool remove(guard::OwnWork& work, const Id<Assessment>& id) {
    return work.execute("DELETE FROM assessments WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::assessments::queries
