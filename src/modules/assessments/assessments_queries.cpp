#include "modules/assessments/assessments_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::assessments::queries {

std::vector<guard::Seen<Kept>> all(guard::Work& work,
                                   const std::optional<Id<bodies::Body>>& body) {
    return work.select("SELECT a.id, a.body, a.on_day, a.text, a.is_sealed, a.written_by "
                       "FROM assessments a WHERE {scope a} AND ($1 = '' OR " +
                           bodies::is_it_or_its_part("a.body", "$1") +
                           ") ORDER BY a.on_day DESC, a.id",
                       {body ? body->text() : ""}, [](const store::Row& row) {
                           Kept kept;
                           auto& one = kept.assessment;
                           store::Columns(row) >> one.id >> one.body >> one.on >> kept.text >>
                               kept.is_sealed >> one.written_by;
                           return kept;
                       });
}

void insert(guard::OwnWork& work, const Assessment& assessment, const guard::SealedText& text) {
    work.execute("INSERT INTO assessments (id, scope, body, on_day, text, is_sealed, written_by) "
                 "VALUES ($1, {own}, $2, $3, $4, 1, $5)",
                 store::Binding() << assessment.id << assessment.body << assessment.on
                                  << text.text << assessment.written_by);
}

void shut(guard::OwnWork& work, const Id<Assessment>& id, const guard::SealedText& text) {
    work.execute("UPDATE assessments SET text = $2, is_sealed = 1 WHERE scope = {own} AND id = $1",
                 {id.text(), text.text});
}

bool remove(guard::OwnWork& work, const Id<Assessment>& id) {
    return work.execute("DELETE FROM assessments WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::assessments::queries
