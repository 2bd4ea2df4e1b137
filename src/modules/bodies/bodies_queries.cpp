#include "modules/bodies/bodies_queries.hpp"

#include <fmt/format.h>

#include "base/sort_name.hpp"
#include "guard/clock_belief.hpp"
#include "guard/told_source.hpp"
#include "modules/bodies/kept.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/places/names_mark.hpp"
#include "store/bound.hpp"

namespace liaise::bodies::queries {

namespace {

constexpr const char* columns =
    "SELECT b.id, b.version, b.names, b.acronym, b.type, b.level, b.region, b.npm_relation, "
    "b.part_of, b.legal_basis, b.persons_covered, b.website, b.public_contact, b.mandates, "
    "b.powers, b.powers_not, b.independence, b.is_dependent, b.complaints, b.duties, "
    "b.visit_pattern, b.announced, b.standards, b.publishes_reports, "
    "b.publishes_annual_report, b.undertaking_signed, b.training_done, b.reprisals_policy, "
    "b.precondition_checked, b.since_first, b.since_last, b.since_precision, b.ended_first, "
    "b.ended_last, b.ended_precision, b.source, b.merged_into, b.taken_back ";

/// The same with what they are sorted by for who reads `language`.
std::string columns_in(const std::optional<std::string>& language) {
    return fmt::format("{}, b.{} AS sort_name ", columns, sort_column(language));
}

void read(store::Columns& columns_of_row, guard::Sight sight, Body& b) {
    columns_of_row >> b.id >> b.version >> b.names >> b.acronym >> b.type >> b.level >>
        b.region >> b.npm_relation >> b.part_of >> b.legal_basis >> b.persons_covered >> b.website
        >> b.public_contact >> b.mandates >> b.powers >> b.powers_not >> b.independence >>
        b.is_dependent >> b.complaints >> b.duties >> b.visit_pattern >> b.announced >>
        b.standards >> b.publishes_reports >> b.publishes_annual_report >> b.undertaking_signed >>
        b.training_done >> b.reprisals_policy >> b.precondition_checked >> b.since >> b.ended >>
        b.source >> b.merged_into >> b.taken_back;
    b.source = guard::told_source(b.source, sight);
    for (auto& fact : b.independence)
        if (fact.source) fact.source = guard::told_source(*fact.source, sight);
}

auto body_for(const guard::Work& work) {
    return [sight = work.viewer().sight()](const store::Row& row) {
        Body b;
        store::Columns columns_of_row(row);
        read(columns_of_row, sight, b);
        return b;
    };
}

template <class T>
std::string one_of(const char* column, const std::vector<T>& values, store::Binds& binds) {
    if (values.empty()) return "";
    return fmt::format(" AND b.{} IN ({})", column, store::in_list(values, binds));
}

std::string contains(const char* column, const std::string& text, store::Binds& binds) {
    return fmt::format(" AND b.{} LIKE {}", column, store::bound("%" + text + "%", binds));
}

/// By its own name, or by that of one that became part of it.
std::string named(const std::string& search, store::Binds& binds) {
    const auto like = store::bound("%" + folded(search) + "%", binds);
    return fmt::format(" AND (b.search_key LIKE {0} OR b.id IN (SELECT m.host FROM {1} AS m "
                       "JOIN bodies n ON n.id = m.body WHERE {{scope n}} "
                       "AND n.search_key LIKE {0}))", like, mergers());
}

std::string from_where(const Question& question, store::Binds& binds) {
    std::string sql = "FROM bodies b WHERE {scope b} AND b.merged_into IS NULL "
                      "AND b.taken_back IS NULL";
    sql += one_of("type", question.type, binds);
    sql += one_of("npm_relation", question.npm_relation, binds);
    sql += one_of("level", question.level, binds);
    sql += one_of("complaints", question.complaints, binds);
    sql += one_of("region", question.region, binds);
    if (question.may_visit)
        sql += contains("mandates", "\"place_type\":\"" + question.may_visit->value + "\"", binds);
    if (question.power) sql += contains("powers", "\"" + question.power->value + "\"", binds);
    if (question.search) sql += named(*question.search, binds);
    return sql;
}

std::string sql_of(Order order) {
    switch (order) {
        case Order::name: return "sort_name, id";
        case Order::name_down: return "sort_name DESC, id DESC";
        case Order::type: return "type, sort_name, id";
        case Order::type_down: return "type DESC, sort_name DESC, id DESC";
    }
    return "sort_name, id";
}

store::Binding bound(const Draft& d) {
    store::Binding binding;
    binding << d.names << d.acronym << sort_name(d.names, "en")
            << folded(d.names) + ' ' + folded(d.acronym.value_or("")) << d.type << d.level
            << d.region << d.npm_relation << d.part_of << d.legal_basis << d.persons_covered
            << d.website << d.public_contact << d.mandates << d.powers << d.powers_not
            << d.independence << d.is_dependent << d.complaints << d.duties << d.visit_pattern
            << d.announced << d.standards << d.publishes_reports << d.publishes_annual_report
            << d.undertaking_signed << d.training_done << d.reprisals_policy
            << d.precondition_checked << d.since << d.ended << d.source << sort_name(d.names, "fr")
            << sort_name(d.names, "ar");
    return binding;
}

}  // namespace

guard::Page<Body> page(guard::Work& work, const Question& question, Order order) {
    store::Binds binds;
    const auto from = from_where(question, binds);
    return work.page({"b", columns_in(question.lang), from, sql_of(order),
                      question.page.value_or(1)},
                     binds, body_for(work));
}

std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& question) {
    std::vector<guard::Seen<Facet>> all;
    for (const char* field : {"type", "npm_relation", "level", "complaints"}) {
        store::Binds binds;
        const auto from = from_where(question, binds);
        const auto sql = fmt::format(
            "SELECT b.{0}, COUNT(*) {1} GROUP BY b.{0} ORDER BY 2 DESC, 1", field, from);
        auto some = work.select(sql, binds, [&](const store::Row& row) {
            return Facet{field, std::string(row.text(0)), row.integer(1)};
        });
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::optional<guard::Seen<Body>> one(guard::Work& work, const Id<Body>& id) {
    return work.first(std::string(columns) + "FROM bodies b WHERE {scope b} AND b.id = $1",
                      {id.text()}, body_for(work));
}

std::vector<guard::Seen<guard::history::State<Body>>> states(guard::Work& work,
                                                             const Id<Body>& id) {
    return work.select(std::string(columns) + std::string(guard::history::state_columns) +
                           "FROM bodies_ever b WHERE {scope b} AND b.id = $1 ORDER BY b.version",
                       {id.text()}, [sight = work.viewer().sight()](const store::Row& row) {
                           guard::history::State<Body> state;
                           store::Columns columns_of_row(row);
                           read(columns_of_row, sight, state.record);
                           guard::history::read_turns(columns_of_row, state.version, state.since,
                                                      state.until);
                           return state;
                       });
}

void insert(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft) {
    const auto since = guard::history::since_of(work);
    work.execute(
        "INSERT INTO bodies (scope, version, names, acronym, sort_name, search_key, type, "
        "level, region, npm_relation, part_of, legal_basis, persons_covered, website, "
        "public_contact, mandates, powers, powers_not, independence, is_dependent, complaints, "
        "duties, visit_pattern, announced, standards, publishes_reports, "
        "publishes_annual_report, undertaking_signed, training_done, reprisals_policy, "
        "precondition_checked, since_first, since_last, since_precision, ended_first, "
        "ended_last, ended_precision, source, sort_name_fr, sort_name_ar, id, since, since_by, "
        "since_in, names_mark) "
        "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, "
        "$7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
        "$24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, "
        "$42, " +
            places::names_mark_above("bodies", "$43") + ")",
        bound(draft) << id << since.at << since.by << since.in << places::names_mark_step());
}

bool update(guard::RegisterWork& work, const Correction& correction) {
    if (!guard::history::keep(work, kept_bodies, correction.id.text(), correction.version))
        return false;
    const auto changed = work.execute(
        "UPDATE bodies SET version = version + 1, names = $1, acronym = $2, sort_name = $3, "
        "search_key = $4, type = $5, level = $6, region = $7, npm_relation = $8, part_of = $9, "
        "legal_basis = $10, persons_covered = $11, website = $12, public_contact = $13, "
        "mandates = $14, powers = $15, powers_not = $16, independence = $17, is_dependent = "
        "$18, complaints = $19, duties = $20, visit_pattern = $21, announced = $22, standards "
        "= $23, publishes_reports = $24, publishes_annual_report = $25, undertaking_signed = "
        "$26, training_done = $27, reprisals_policy = $28, precondition_checked = $29, "
        "since_first = $30, since_last = $31, since_precision = $32, ended_first = $33, "
        "ended_last = $34, ended_precision = $35, source = $36, sort_name_fr = $37, "
        "sort_name_ar = $38, names_mark = " +
            places::names_mark_above("bodies", "$41") +
            " WHERE scope = {own} AND id = $39 AND version = $40",
        bound(correction.body) << correction.id << correction.version
                               << places::names_mark_step());
    return changed == 1;
}

std::vector<guard::Seen<Body>> parts(guard::Work& work, const Id<Body>& id) {
    return work.select(std::string(columns) + "FROM bodies b WHERE {scope b} AND b.merged_into = "
                                              "$1 ORDER BY b.sort_name, b.id",
                       {id.text()}, body_for(work));
}

bool set_merged(guard::RegisterWork& work, const Id<Body>& id,
                const std::optional<Id<Body>>& into) {
    if (!guard::history::keep(work, kept_bodies, id.text())) return false;
    const std::string nobody_signs_in =
        "AND NOT EXISTS (SELECT 1 FROM body_keys k WHERE k.body = t.id) "
        "AND NOT EXISTS (SELECT 1 FROM persons n WHERE n.body = t.id) "
        "AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.body = t.id AND i.used IS NULL "
        "AND i.expires > $3)";
    store::Binding binding;
    binding << into << id;
    // An invitation that looks old by a clock that is ahead may still be taken up.
    if (into) binding << guard::surely_come(work);
    return work.execute("UPDATE bodies AS t SET merged_into = $1, version = version + 1 "
                        "WHERE scope = {own} AND id = $2 " + (into ? nobody_signs_in : ""),
                        binding) == 1;
}

}  // namespace liaise::bodies::queries
