#include "modules/readiness/readiness_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::readiness::queries {

namespace {

/// A rule for all bodies has no type; in its column that is the empty text, which can be a key.
std::string type_of(const std::optional<Code<"body_type">>& type) {
    return type ? type->value : "";
}

}  // namespace

std::vector<guard::Seen<Fact>> facts(guard::Work& work, const std::string& body) {
    return work.select("SELECT f.id, f.body, f.kind, f.answer, f.on_day, f.lapses_on, "
                       "CASE WHEN f.lapses_on < $2 THEN 1 ELSE 0 END, f.evidence, f.source, "
                       "f.noted_by FROM readiness_facts f WHERE {scope f} "
                       "AND ($1 = '' OR " +
                           bodies::is_it_or_its_part("f.body", "$1") +
                           ") ORDER BY f.body, f.on_day DESC, f.number DESC, f.id",
                       {body, text_of(work.today())}, [](const store::Row& row) {
                           Fact f;
                           store::Columns(row) >> f.id >> f.body >> f.kind >> f.answer >> f.on >>
                               f.lapses_on >> f.has_lapsed >> f.evidence >> f.source >> f.noted_by;
                           return f;
                       });
}

void insert(guard::OwnWork& work, const Fact& fact) {
    work.execute("INSERT INTO readiness_facts (scope, id, body, kind, answer, on_day, lapses_on, "
                 "source, noted_by, noted, number) "
                 "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, "
                 "(SELECT COALESCE(MAX(number), 0) + 1 FROM readiness_facts "
                 "WHERE scope = {own}))",
                 store::Binding() << fact.id << fact.body << fact.kind << fact.answer << fact.on
                                  << fact.lapses_on << fact.source << fact.noted_by
                                  << work.now());
}

bool remove(guard::OwnWork& work, const Id<Fact>& id) {
    return work.execute("DELETE FROM readiness_facts WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

std::vector<guard::Seen<Rule>> rules(guard::Work& work) {
    return work.select("SELECT r.kind, r.body_type, r.measure FROM readiness_rules r "
                       "WHERE {scope r} ORDER BY r.kind, r.body_type",
                       {}, [](const store::Row& row) {
                           Rule rule;
                           std::string type;
                           store::Columns(row) >> rule.kind >> type >> rule.measure;
                           if (!type.empty()) rule.body_type = {{type}};
                           return rule;
                       });
}

void put(guard::OwnWork& work, const RuleDraft& draft) {
    work.execute("INSERT INTO readiness_rules (scope, kind, body_type, measure) "
                 "VALUES ({own}, $1, $2, $3) ON CONFLICT (scope, kind, body_type) "
                 "DO UPDATE SET measure = excluded.measure",
                 store::Binding() << draft.kind << type_of(draft.body_type) << draft.measure);
}

bool remove(guard::OwnWork& work, const WhichRule& which) {
    return work.execute("DELETE FROM readiness_rules WHERE scope = {own} AND kind = $1 "
                        "AND body_type = $2",
                        store::Binding() << which.kind << type_of(which.body_type)) == 1;
}

}  // namespace liaise::readiness::queries
