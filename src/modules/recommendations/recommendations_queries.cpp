#include "modules/recommendations/recommendations_queries.hpp"

#include <fmt/format.h>

#include "modules/places/filter.hpp"
#include "modules/recommendations/follow_up_queries.hpp"
#include "modules/recommendations/likenesses_queries.hpp"
#include "modules/recommendations/narrowed.hpp"
#include "modules/recommendations/standing.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

using store::bound;

std::string columns(const guard::Work& work) {
    return fmt::format(
        "SELECT r.id, r.version, r.nature, r.kind, r.issuer, r.issued_first, r.issued_last, "
        "r.issued_precision, r.title, r.text, r.extent, r.place, r.place_types, r.theme, "
        "r.person_groups, r.addressee, r.addressee_body, r.level, r.priority, r.due, r.report, "
        "r.paragraph, r.measure, r.cause, r.repeated_from, {}, {}, {}, {}, {}, r.changed, "
        "COALESCE(r.due, '9999') AS due_order ",
        standing::answered(), standing::claimed(), standing::verified(work), is_open(work),
        standing::voices_differ());
}

Recommendation recommendation_of(store::Columns& columns, Day today) {
    Recommendation r;
    columns >> r.id >> r.version >> r.nature >> r.kind >> r.issuer >> r.issued >> r.title >>
        r.text >> r.extent >> r.place >> r.place_types >> r.theme >> r.groups >> r.addressee >>
        r.addressee_body >> r.level >> r.priority >> r.due >> r.report >> r.paragraph >>
        r.measure >> r.cause >> r.repeated_from >> r.answered >> r.claimed >> r.verified >>
        r.is_open >> r.voices_differ >> r.changed;
    r.is_overdue = r.is_open && r.due && *r.due < today;
    return r;
}

auto reader(const guard::Work& work) {
    return [today = work.today()](const store::Row& row) {
        store::Columns columns(row);
        return recommendation_of(columns, today);
    };
}

store::Binding bound_draft(const guard::Work& work, const Draft& draft) {
    store::Binding binding;
    binding << draft.nature << draft.kind << draft.issuer << draft.issued << draft.title
            << draft.text << folded(draft.title + ' ' + draft.text) << draft.extent << draft.place
            << draft.place_types << draft.theme << draft.groups << draft.addressee
            << draft.addressee_body << draft.level << draft.priority << draft.due << draft.report
            << draft.paragraph << draft.measure << draft.cause << draft.repeated_from
            << work.now();
    return binding;
}

}  // namespace

std::string is_open(const guard::Work& work) {
    return fmt::format("(CASE WHEN {} IN {} THEN 0 ELSE 1 END)", standing::verified(work),
                       standing::closed_states);
}

guard::Page<Recommendation> page(guard::Work& work, const Question& question) {
    store::Binds binds;
    const auto from = from_where(work, question, binds);
    return work.page({"r", columns(work), from, "due_order, id", question.page.value_or(1)}, binds,
                     reader(work));
}

std::vector<guard::Seen<RecommendationFacet>> facets(guard::Work& work, const Question& question) {
    std::vector<guard::Seen<RecommendationFacet>> all;
    const std::vector<std::pair<std::string, std::string>> fields = {
        {"theme", "r.theme"},
        {"issuer", standing::asked_by()},
        {"nature", "r.nature"},
        {"kind", "r.kind"},
        {"priority", "r.priority"},
        {"level", "r.level"},
        {"answered", standing::answered()},
        {"claimed", standing::claimed_or_not_known()},
        {"verified", standing::verified_or_not_known(work)}};
    for (const auto& [field, expression] : fields) {
        store::Binds binds;
        const auto sql = fmt::format("SELECT s.said, COUNT(*) FROM (SELECT {} AS said {}) s "
                                     "WHERE s.said IS NOT NULL GROUP BY s.said ORDER BY 2 DESC, 1",
                                     expression, from_where(work, question, binds));
        auto counted = work.select(sql, binds, [&](const store::Row& row) {
            return RecommendationFacet{field, std::string(row.text(0)), row.integer(1)};
        });
        all.insert(all.end(), counted.begin(), counted.end());
    }
    return all;
}

std::optional<guard::Seen<Recommendation>> one(guard::Work& work, const Id<Recommendation>& id) {
    return work.first(columns(work) + "FROM recommendations r WHERE {scope r} AND r.id = $1",
                      {id.text()}, reader(work));
}

std::vector<guard::Seen<Recommendation>> some(guard::Work& work,
                                              const std::vector<Id<Recommendation>>& ids) {
    if (ids.empty()) return {};
    store::Binds binds;
    const auto wanted = store::in_list(ids, binds);
    return work.select(
        columns(work) + fmt::format("FROM recommendations r WHERE {{scope r}} AND r.id IN ({}) "
                                    "ORDER BY r.id",
                                    wanted),
        binds, reader(work));
}

std::vector<guard::Seen<Recommendation>> asked_in(guard::Work& work, const AskedIn& where) {
    store::Binds binds;
    auto sql = columns(work) + "FROM recommendations r WHERE {scope r}";
    if (where.report) sql += " AND r.report = " + bound(*where.report, binds);
    if (where.addressee) sql += " AND r.addressee = " + bound(*where.addressee, binds);
    if (where.addressee_body)
        sql += " AND r.addressee_body = " + bound(*where.addressee_body, binds);
    return work.select(
        sql + fmt::format(" ORDER BY r.report, r.paragraph, r.id LIMIT {}", asked_at_once_max),
        binds, reader(work));
}

guard::Page<Recommendation> open_for(guard::Work& work, const WhichBrief& which,
                                     const Code<"place_type">& type) {
    const auto from =
        fmt::format("FROM recommendations r WHERE {{scope r}} AND {} = 1 AND CASE r.extent "
                    "WHEN 'system' THEN 1 "
                    "WHEN 'place_types' THEN CASE WHEN r.place_types LIKE $2 THEN 1 ELSE 0 "
                    "END ELSE CASE WHEN r.place IN ({}) THEN 1 ELSE 0 END END = 1",
                    is_open(work), places::with_parts(" AND p.id = $1"));
    return work.page({"r", columns(work), from, "issuer, due_order, id", which.page.value_or(1)},
                     {which.place.text(), "%\"" + type.value + "\"%"}, reader(work));
}

std::vector<guard::Seen<WorkedElsewhere>> helped(guard::Work& work, const Id<Recommendation>& but,
                                                 const Code<"theme">& theme) {
    return work.select(
        columns(work) +
            ", l.id, l.recommendation, l.lever, l.body, l.first_day, l.last_day, l.precision, "
            "l.text, l.effect, l.source, l.noted_by FROM recommendations r "
            "JOIN recommendation_levers l ON l.recommendation = r.id "
            "WHERE {scope r} AND {scope l} AND r.theme = $2 AND r.id <> $1 "
            "AND l.effect IN ('helped', 'helped_partly') "
            "ORDER BY l.last_day DESC, l.id LIMIT 50",
        {but.text(), theme.value}, [today = work.today()](const store::Row& row) {
            store::Columns columns(row);
            WorkedElsewhere worked;
            worked.recommendation = recommendation_of(columns, today);
            std::string due_order;
            auto& l = worked.lever;
            columns >> due_order >> l.id >> l.recommendation >> l.lever >> l.body >> l.on >>
                l.text >> l.effect >> l.source >> l.noted_by;
            return worked;
        });
}

void insert(guard::OwnWork& work, const Id<Recommendation>& id, const Draft& draft) {
    work.execute("INSERT INTO recommendations (scope, version, nature, kind, issuer, "
                 "issued_first, issued_last, issued_precision, title, text, search_key, extent, "
                 "place, place_types, theme, person_groups, addressee, addressee_body, level, "
                 "priority, due, report, paragraph, measure, cause, repeated_from, changed, id) "
                 "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
                 "$15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)",
                 bound_draft(work, draft) << id);
}

bool update(guard::OwnWork& work, const Correction& correction) {
    return work.execute(
               "UPDATE recommendations SET version = version + 1, nature = $1, kind = $2, "
               "issuer = $3, issued_first = $4, issued_last = $5, issued_precision = $6, "
               "title = $7, text = $8, search_key = $9, extent = $10, place = $11, "
               "place_types = $12, theme = $13, person_groups = $14, addressee = $15, "
               "addressee_body = $16, level = $17, priority = $18, due = $19, report = $20, "
               "paragraph = $21, measure = $22, cause = $23, repeated_from = $24, changed = $25 "
               "WHERE scope = {own} AND id = $26 AND version = $27",
               bound_draft(work, correction.recommendation)
                   << correction.id << correction.version) == 1;
}

bool remove(guard::OwnWork& work, const Id<Recommendation>& id) {
    remove_follow_up(work, id);
    remove_likenesses(work, id);
    work.execute("UPDATE recommendations SET repeated_from = NULL, version = version + 1 "
                 "WHERE scope = {own} AND repeated_from = $1", {id.text()});
    for (const char* table : {"recommendation_facts", "recommendation_reasons",
                              "recommendation_levers", "recommendation_readings"})
        work.execute(fmt::format("DELETE FROM {} WHERE scope = {{own}} AND recommendation = $1",
                                 table),
                     {id.text()});
    return work.execute("DELETE FROM recommendations WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::recommendations::queries
