#include "modules/visits/visits_queries.hpp"

#include <fmt/format.h>

#include <set>

#include "guard/names_in.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/places/filter.hpp"
#include "modules/visits/kept.hpp"
#include "store/bound.hpp"

namespace liaise::visits::queries {

namespace {

using guard::Sight;
constexpr int days_of_a_year = 366;

using store::bound;
using store::in_list;

/// The names of the columns with days, as exact as the viewer may see them.
struct Days {
    const char* first;
    const char* last;
    const char* precision;
};

Days days_for(const guard::Work& work) {
    if (work.viewer().sight() == Sight::exact) return {"first_day", "last_day", "precision"};
    return {"coarse_first", "coarse_last", "coarse_precision"};
}

/// `ordered_by` names the table whose first day the order goes by.
std::string columns(const Days& days, std::string_view ordered_by = "v") {
    return fmt::format("SELECT v.id, v.version, v.place, v.bodies, {3}.{0} AS {0}, v.{1}, v.{2}, "
                       "v.type, v.announcement, "
                       "CASE WHEN v.scope = 'register' THEN 0 ELSE 1 END, v.source ",
                       days.first, days.last, days.precision, ordered_by);
}

Visit visit_of(const store::Row& row) {
    Visit v;
    store::Columns(row) >> v.id >> v.version >> v.place >> v.bodies >> v.when >> v.type >>
        v.announcement >> v.is_own >> v.source;
    return v;
}

/// Which places: those of a merged place count as its host's.
std::string about_places(const Question& question, store::Binds& binds) {
    std::string condition;
    if (question.place) condition = " AND p.id = " + bound(*question.place, binds);
    if (!question.place_type.empty() || !question.region.empty() || question.search) {
        places::Filter filter;
        filter.type = question.place_type;
        filter.region = question.region;
        filter.search = question.search;
        condition += places::condition(filter, "p", binds);
    }
    if (condition.empty()) return "";
    return " AND v.place IN (" + places::with_parts(condition) + ")";
}

/// What is read through a view, as known on a day or by half-years, has no index that a join goes
/// by: SQLite would look at each visit for each visitor.
bool has_its_index(const guard::Work& work, const Question& question) {
    return question.body.size() == 1 && !question.known_on &&
           work.viewer().sight() == Sight::exact;
}

/// The table whose first day the order goes by: both have one.
const char* table_of(const guard::Work& work, const Question& question) {
    return has_its_index(work, question) ? "w" : "v";
}

/// One body's visits are found by its own index, in the order of their days; several bodies' by
/// looking at each visit.
std::string from_where(const guard::Work& work, const Question& question, store::Binds& binds) {
    const auto days = days_for(work);
    std::string sql = "FROM visits v WHERE {scope v}";
    if (has_its_index(work, question))
        sql = "FROM visitors w JOIN visits v ON v.scope = w.scope AND v.id = w.visit "
              "WHERE {scope w} AND {scope v} AND w.body = " + bound(question.body.front(), binds);
    const std::string alias = table_of(work, question);
    if (!question.body.empty() && !has_its_index(work, question))
        sql += " AND EXISTS (SELECT 1 FROM visitors w WHERE {scope w} AND w.visit = v.id "
               "AND w.body IN (" + in_list(question.body, binds) + "))";
    if (!question.type.empty()) sql += " AND v.type IN (" + in_list(question.type, binds) + ")";
    if (!question.announcement.empty())
        sql += " AND v.announcement IN (" + in_list(question.announcement, binds) + ")";
    if (question.from)  // the indexes know first days: none lies more than a year before its last
        sql += fmt::format(" AND {0}.{1} >= {2} AND {0}.{3} >= {4}", alias, days.last,
                           bound(*question.from, binds), days.first,
                           bound(plus_days(*question.from, -days_of_a_year), binds));
    if (question.to)
        sql += fmt::format(" AND {}.{} <= {}", alias, days.first, bound(*question.to, binds));
    if (question.stated_in)
        sql += *question.stated_in == "own" ? " AND v.scope <> 'register'"
                                            : " AND v.scope = 'register'";
    return sql + about_places(question, binds);
}

std::string sql_of(Order order, const Days& days) {
    switch (order) {
        case Order::when: return fmt::format("{}, id", days.first);
        case Order::when_down: return fmt::format("{} DESC, id DESC", days.first);
        case Order::type: return fmt::format("type, {}, id", days.first);
        case Order::type_down: return fmt::format("type DESC, {} DESC, id DESC", days.first);
    }
    return "id";
}

/// Puts the names of their places and bodies into visits: two statements, however many they are.
void put_names(guard::Work& work, std::vector<guard::Seen<Visit>>& visits) {
    if (visits.empty()) return;
    std::set<Id<places::Place>> places;
    std::set<Id<bodies::Body>> bodies;
    for (const auto& visit : visits) {
        places.insert(visit->place);
        bodies.insert(visit->bodies.begin(), visit->bodies.end());
    }
    const auto of_places = guard::names_in(work, "places", places);
    const auto of_bodies = guard::names_in(work, "bodies", bodies);
    for (auto& visit : visits)
        visit = visit.map([&](Visit named) {
            named.place_names = of_places->of(named.place);
            for (const auto& body : named.bodies)
                named.bodies_names.push_back(of_bodies->of(body));
            return named;
        });
}

/// Of many visits only some are counted; which ones must not hang on days that are not told.
constexpr const char* by_chance = " ORDER BY v.id";

/// Counts the values of `field` over `some` visits, the most frequent first.
std::string counting(std::string_view field, const std::string& some) {
    const auto count = [](const std::string& value, const std::string& from) {
        return fmt::format("SELECT {0}, COUNT(*) FROM {1} GROUP BY {0} ORDER BY 2 DESC, 1", value,
                           from);
    };
    if (field == "body")  // a visit that a body and its part made together is one
        return "SELECT COALESCE(m.host, o.body), COUNT(DISTINCT o.visit) FROM visitors o "
               "LEFT JOIN " + bodies::last_hosts() + " AS m ON m.body = o.body "
               "WHERE {scope o} AND o.visit IN (SELECT part.id FROM " + some + " AS part) "
               "GROUP BY COALESCE(m.host, o.body) ORDER BY 2 DESC, 1";
    if (field == "place_type" || field == "region") {
        const std::string value = field == "region" ? "h.region" : "h.type";
        return count(value, some + " AS part LEFT JOIN " + places::mergers() +
                                " AS m ON m.place = part.place JOIN places h "
                                "ON h.id = COALESCE(m.host, part.place) WHERE {scope h} "
                                "AND h.merged_into IS NULL AND " + value + " IS NOT NULL");
    }
    return count(fmt::format("part.{}", field), some + " AS part");
}

/// What a viewer of coarse sight is told of a visit that `work` writes.
When told(const guard::WritingWork& work, const When& when) {
    return work.target() == guard::Scope::of_register() ? coarsened(when) : when;
}

/// Keeps what a visit says, with who took part, before it is changed or taken out.
bool keep(guard::WritingWork& work, const Id<Visit>& id, std::optional<std::int64_t> version) {
    if (!guard::history::keep(work, kept_visits, id.text(), version)) return false;
    work.execute("INSERT INTO visitors_past (scope, visit, version, body, place, first_day, "
                 "last_day, coarse_first, coarse_last, since, until) SELECT w.scope, w.visit, "
                 "v.version, w.body, w.place, w.first_day, w.last_day, w.coarse_first, "
                 "w.coarse_last, w.since, CAST($2 AS TEXT) FROM visitors w "
                 "JOIN visits v ON v.scope = w.scope AND v.id = w.visit "
                 "WHERE w.scope = {own} AND w.visit = $1", store::Binding() << id << work.now());
    return true;
}

constexpr std::string_view insert_visitor =
    "INSERT INTO visitors (scope, visit, body, place, first_day, last_day, coarse_first, "
    "coarse_last, since) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8)";
constexpr std::string_view insert_visit =
    "INSERT INTO visits (scope, version, id, place, bodies, first_day, last_day, precision, "
    "coarse_first, coarse_last, coarse_precision, type, announcement, statement_key, source, "
    "since, since_by, since_in) VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
    "$12, $13, $14, $15, $16)";

void add_visitors(guard::WritingWork& work, const Id<Visit>& id, const Draft& draft,
                  store::ManyBinds& rows) {
    const auto coarse = told(work, draft.when);
    for (const auto& body : draft.bodies)
        rows.row() << id << body << draft.place << draft.when.first << draft.when.last
                   << coarse.first << coarse.last << work.now();
}

}  // namespace

guard::Page<Visit> page(guard::Work& work, const Question& asked, Order order) {
    auto question = asked;
    question.body = bodies::with_parts(work, asked.body);
    store::Binds binds;
    const auto days = days_for(work);
    const auto from = from_where(work, question, binds);
    const std::string table = table_of(work, question);
    auto page = work.page({table, columns(days, table), from, sql_of(order, days),
                           question.page.value_or(1)}, binds, visit_of);
    put_names(work, page.items);
    return page;
}

std::vector<guard::Seen<Facet>> facets(guard::Work& work, const Question& asked) {
    auto question = asked;
    question.body = bodies::with_parts(work, asked.body);
    std::vector<guard::Seen<Facet>> all;
    for (const char* field : {"type", "announcement", "body", "place_type", "region"}) {
        store::Binds binds;
        const bool is_exact = work.viewer().sight() == Sight::exact;
        const auto some = fmt::format(
            "(SELECT v.id, v.place, v.type, v.announcement {}{} LIMIT {})",
            from_where(work, question, binds), is_exact ? "" : by_chance,
            guard::total_max);
        auto counted = work.select(counting(field, some), binds, [&](const store::Row& row) {
            return Facet{field, std::string(row.text(0)), row.integer(1)};
        });
        all.insert(all.end(), counted.begin(), counted.end());
    }
    return all;
}

std::optional<guard::Seen<Visit>> one(guard::Work& work, const Id<Visit>& id) {
    auto found = work.select(columns(days_for(work)) +
                                 "FROM visits v WHERE {scope v} AND v.id = $1",
                             {id.text()}, visit_of);
    put_names(work, found);
    if (found.empty()) return std::nullopt;
    return found.front();
}

void insert(guard::WritingWork& work, const std::vector<Statement>& statements) {
    store::ManyBinds visits;
    store::ManyBinds visitors;
    const auto since = guard::history::since_of(work);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const auto& [id, key, draft] = statements[i];
        visits.row() << id << draft.place << draft.bodies << draft.when << told(work, draft.when)
                     << draft.type << draft.announcement << key << draft.source << since.at
                     << since.by << since.in;
        add_visitors(work, id, draft, visitors);
        if (visits.rows().size() < store::rows_at_hand && i + 1 < statements.size()) continue;
        work.execute_many(insert_visit, visits);
        work.execute_many(insert_visitor, visitors);
        visits.clear();
        visitors.clear();
    }
}

bool update(guard::WritingWork& work, const Correction& correction) {
    const auto& draft = correction.visit;
    if (!keep(work, correction.id, correction.version)) return false;
    const auto coarse = told(work, draft.when);
    const auto changed = work.execute(
        "UPDATE visits SET version = version + 1, place = $1, bodies = $2, first_day = $3, "
        "last_day = $4, precision = $5, coarse_first = $6, coarse_last = $7, "
        "coarse_precision = $8, type = $9, announcement = $10, source = $11 "
        "WHERE scope = {own} AND id = $12 AND version = $13",
        store::Binding() << draft.place << draft.bodies << draft.when << coarse << draft.type
                         << draft.announcement << draft.source << correction.id
                         << correction.version);
    if (changed != 1) return false;
    work.execute("DELETE FROM visitors WHERE scope = {own} AND visit = $1",
                 {correction.id.text()});
    store::ManyBinds visitors;
    add_visitors(work, correction.id, draft, visitors);
    work.execute_many(insert_visitor, visitors);
    return true;
}

bool remove(guard::WritingWork& work, const Id<Visit>& id) {
    if (!keep(work, id, std::nullopt)) return false;
    put_statements_by(work, id);
    work.execute("DELETE FROM visitors WHERE scope = {own} AND visit = $1", {id.text()});
    return work.execute("DELETE FROM visits WHERE scope = {own} AND id = $1", {id.text()}) == 1;
}

}  // namespace liaise::visits::queries
