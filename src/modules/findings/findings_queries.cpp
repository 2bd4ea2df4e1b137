#include "modules/findings/findings_queries.hpp"

#include "store/bound.hpp"

namespace liaise::findings::queries {

namespace {

constexpr const char* columns =
    "SELECT f.id, f.version, f.title, f.place, f.when_first, f.when_last, f.when_precision, "
    "COALESCE(f.text, ''), f.basis, f.classification, f.consent, f.changed ";

Finding finding_of(const store::Row& row) {
    Finding f;
    store::Columns(row) >> f.id >> f.version >> f.title >> f.place >> f.when >> f.text >>
        f.basis >> f.classification >> f.consent >> f.changed;
    return f;
}

store::Binding bound(const Draft& draft, Moment now) {
    store::Binding binding;
    binding << draft.title << folded(draft.title) << draft.place << draft.when
            << draft.classification << draft.consent << now;
    return binding;
}

}  // namespace

guard::Page<Finding> page(guard::Work& work, const Question& question) {
    store::Binds binds;
    std::string from = "FROM own_findings f WHERE {scope f}";
    if (question.place) from += " AND f.place = " + store::bound(*question.place, binds);
    if (question.search)
        from += " AND f.search_key LIKE " +
                store::bound("%" + folded(*question.search) + "%", binds);
    return work.page({"f", columns, from, "changed DESC, id", question.page.value_or(1)}, binds,
                     finding_of);
}

std::optional<guard::Seen<Finding>> one(guard::Work& work, const Id<Finding>& id) {
    return work.first(std::string(columns) + "FROM own_findings f WHERE {scope f} AND f.id = $1",
                      {id.text()}, finding_of);
}

std::vector<guard::Seen<Finding>> without_consent(guard::Work& work) {
    return work.select(std::string(columns) +
                           "FROM own_findings f WHERE {scope f} AND f.consent LIKE "
                           "'%\"answer\":\"withdrawn\"%' ORDER BY f.changed DESC, f.id LIMIT 500",
                       {}, finding_of);
}

void insert(guard::OwnWork& work, const Id<Finding>& id, const Draft& draft) {
    work.execute("INSERT INTO own_findings (scope, version, title, search_key, place, when_first, "
                 "when_last, when_precision, classification, consent, changed, id) "
                 "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                 bound(draft, work.now()) << id);
}

bool update(guard::OwnWork& work, const Correction& correction) {
    return work.execute(
               "UPDATE own_findings SET version = version + 1, title = $1, search_key = $2, "
               "place = $3, when_first = $4, when_last = $5, when_precision = $6, "
               "classification = $7, consent = $8, changed = $9 "
               "WHERE scope = {own} AND id = $10 AND version = $11",
               bound(correction.finding, work.now()) << correction.id << correction.version) == 1;
}

bool remove(guard::OwnWork& work, const Id<Finding>& id) {
    return work.execute("DELETE FROM own_findings WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::findings::queries
