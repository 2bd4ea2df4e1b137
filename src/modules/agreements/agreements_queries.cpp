#include "modules/agreements/agreements_queries.hpp"

#include "modules/agreements/scans_queries.hpp"
#include "modules/bodies/parts.hpp"
#include "store/bound.hpp"

namespace liaise::agreements::queries {

namespace {

constexpr const char* columns =
    "SELECT a.id, a.version, a.names, a.parties, a.kind, a.legal_basis, a.predecessor, a.stage, "
    "a.stage_since, a.closed_on, a.closed_by, a.in_force_from, a.review_on, a.ends_on, a.note, "
    "(SELECT COUNT(*) FROM agreement_stages s WHERE {scope s} AND s.agreement = a.id) AS stages, "
    "a.sort_name ";

/// A text is open until it is signed. With one stage it was signed before it came into these
/// books, and is being copied into them, until somebody says that all of it is there.
bool is_open(const Agreement& agreement, std::int64_t stages) {
    return is_early(agreement.stage.value) || (stages == 1 && !agreement.closed);
}

Agreement agreement_of(const store::Row& row) {
    Agreement a;
    std::int64_t stages = 0;
    store::Columns(row) >> a.id >> a.version >> a.names >> a.parties >> a.kind >> a.legal_basis >>
        a.predecessor >> a.stage >> a.stage_since >> a.closed >> a.closed_by >>
        a.in_force_from >> a.review_on >> a.ends_on >> a.note >> stages;
    a.is_open = is_open(a, stages);
    for (const auto stage : following(a)) a.may_come_to.push_back({std::string(stage)});
    return a;
}

store::Binding bound(const Agreement& a) {
    store::Binding binding;
    binding << a.names << folded(name_in(a.names, "en")) << a.parties << a.kind << a.legal_basis
            << a.predecessor << a.in_force_from << a.review_on << a.ends_on << a.id;
    return binding;
}

Stage stage_of(const store::Row& row) {
    Stage s;
    store::Columns(row) >> s.number >> s.stage >> s.on >> s.by >> s.noted >> s.note;
    return s;
}

}  // namespace

guard::Page<Agreement> page(guard::Work& work, const Question& question) {
    store::Binds binds;
    std::string from = "FROM agreements a WHERE {scope a}";
    if (question.body)
        from += " AND " + bodies::lists_it_or_its_part("a.parties",
                                                       store::bound(*question.body, binds));
    if (!question.stage.empty())
        from += " AND a.stage IN (" + store::in_list(question.stage, binds) + ")";
    if (question.kind) from += " AND a.kind = " + store::bound(*question.kind, binds);
    return work.page({"a", columns, from, "sort_name, id", question.page.value_or(1)}, binds,
                     agreement_of);
}

std::optional<guard::Seen<Agreement>> one(guard::Work& work, const Id<Agreement>& id) {
    return work.first(std::string(columns) + "FROM agreements a WHERE {scope a} AND a.id = $1",
                      {id.text()}, agreement_of);
}

void insert(guard::OwnWork& work, const Agreement& agreement) {
    work.execute("INSERT INTO agreements (scope, version, names, sort_name, parties, kind, "
                 "legal_basis, predecessor, in_force_from, review_on, ends_on, id, stage, "
                 "stage_since) VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
                 "$12)",
                 bound(agreement) << agreement.stage << agreement.stage_since);
}

bool update(guard::OwnWork& work, const Agreement& agreement) {
    return work.execute("UPDATE agreements SET version = version + 1, names = $1, "
                        "sort_name = $2, parties = $3, kind = $4, legal_basis = $5, "
                        "predecessor = $6, in_force_from = $7, review_on = $8, ends_on = $9 "
                        "WHERE scope = {own} AND id = $10 AND version = $11",
                        bound(agreement) << agreement.version) == 1;
}

void remove(guard::OwnWork& work, const Id<Agreement>& id) {
    for (const auto& scan : scans(work, id)) remove(work, scan->id);
    for (const char* part : {"agreement_stages", "agreement_clauses", "agreement_requirements"})
        work.execute("DELETE FROM " + std::string(part) + " WHERE scope = {own} AND agreement = $1",
                     {id.text()});
    work.execute("DELETE FROM agreements WHERE scope = {own} AND id = $1", {id.text()});
}

bool is_replaced(guard::Work& work, const Id<Agreement>& id) {
    return work
        .first("SELECT 1 FROM agreements a WHERE {scope a} AND a.predecessor = $1", {id.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

std::vector<guard::Seen<Stage>> stages(guard::Work& work, const Id<Agreement>& id) {
    return work.select("SELECT s.number, s.stage, s.on_day, s.by_person, s.noted, s.note "
                       "FROM agreement_stages s WHERE {scope s} AND s.agreement = $1 "
                       "ORDER BY s.number",
                       {id.text()}, stage_of);
}

void insert(guard::OwnWork& work, const Id<Agreement>& id, const Stage& stage) {
    work.execute("INSERT INTO agreement_stages (scope, agreement, number, stage, on_day, "
                 "by_person, noted) VALUES ({own}, $1, $2, $3, $4, $5, $6)",
                 store::Binding() << id << stage.number << stage.stage << stage.on << stage.by
                                  << stage.noted);
}

void forget_note(guard::OwnWork& work, const Id<Agreement>& id, std::int64_t stage) {
    work.execute("UPDATE agreement_stages SET note = NULL WHERE scope = {own} AND agreement = $1 "
                 "AND number = $2",
                 store::Binding() << id << stage);
}

void put_stage(guard::OwnWork& work, const Id<Agreement>& id, const Stage& stage) {
    work.execute("UPDATE agreements SET version = version + 1, stage = $1, stage_since = $2 "
                 "WHERE scope = {own} AND id = $3",
                 store::Binding() << stage.stage << stage.on << id);
}

void close(guard::OwnWork& work, const Id<Agreement>& id) {
    work.execute("UPDATE agreements SET version = version + 1, closed_on = $1, closed_by = $2 "
                 "WHERE scope = {own} AND id = $3 AND closed_on IS NULL",
                 store::Binding() << work.now() << work.viewer().person() << id);
}

std::vector<guard::Seen<Alarm>> due(guard::Work& work, const std::string& body, Day last) {
    const std::string counts = "a.stage IN ('signed', 'in_force', 'review_due') "
                               "AND ($2 = '' OR " +
                               bodies::lists_it_or_its_part("a.parties", "$2") + ") ";
    const auto sql =
        "SELECT a.id, a.names, a.parties, 'review' AS alarm, a.review_on AS on_day, "
        "NULL AS requirement, NULL AS what FROM agreements a WHERE {scope a} "
        "AND a.review_on <= $1 AND " + counts +
        "UNION ALL SELECT a.id, a.names, a.parties, 'end', a.ends_on, NULL, NULL "
        "FROM agreements a WHERE {scope a} AND a.ends_on <= $1 AND " + counts +
        "UNION ALL SELECT a.id, a.names, a.parties, 'requirement', r.due, r.id, r.what "
        "FROM agreement_requirements r JOIN agreements a ON a.id = r.agreement "
        "WHERE {scope r} AND {scope a} AND r.done_on IS NULL AND r.due <= $1 AND " + counts +
        "ORDER BY 5, 1, 4";
    return work.select(sql, {text_of(last), body}, [&](const store::Row& row) {
        Alarm alarm;
        store::Columns(row) >> alarm.agreement >> alarm.names >> alarm.parties >> alarm.alarm >>
            alarm.on >> alarm.requirement >> alarm.what;
        alarm.days = days_between(work.today(), alarm.on);
        return alarm;
    });
}

}  // namespace liaise::agreements::queries
