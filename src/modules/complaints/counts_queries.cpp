#include "modules/complaints/counts_queries.hpp"

#include "modules/complaints/shadows_queries.hpp"
#include "modules/places/filter.hpp"
#include "store/bound.hpp"

namespace liaise::complaints::queries {

namespace {

using store::bound;
using store::in_list;

constexpr const char* columns =
    "SELECT c.id, c.version, c.place, "
    "COALESCE((SELECT p.names FROM places p WHERE {scope p by id} AND p.id = c.place), '[]'), "
    "c.region, c.place_words, c.theme, c.first_day, c.last_day, c.span, c.number, c.largest, "
    "c.source ";

Count count_of(const store::Row& row) {
    Count c;
    store::Columns(row) >> c.id >> c.version >> c.place >> c.place_names >> c.region >>
        c.place_words >> c.theme >> c.from >> c.to >> c.span >> c.number >> c.largest >> c.source;
    return c;
}

}  // namespace

guard::Page<Count> page(guard::Work& work, const CountsQuestion& question) {
    store::Binds binds;
    std::string from = "FROM complaint_counts c WHERE {scope c}";
    if (!question.theme.empty())
        from += " AND c.theme IN (" + in_list(question.theme, binds) + ")";
    if (question.place)
        from += " AND c.place IN (" +
                places::with_parts(" AND p.id = " + bound(*question.place, binds)) + ")";
    if (question.from) from += " AND c.last_day >= " + bound(*question.from, binds);
    if (question.to) from += " AND c.first_day <= " + bound(*question.to, binds);
    return work.page({"c", columns, from, "first_day DESC, id DESC", question.page.value_or(1)},
                     binds, count_of);
}

std::optional<guard::Seen<Count>> one(guard::Work& work, const Id<Count>& id) {
    return work.first(
        std::string(columns) + "FROM complaint_counts c WHERE {scope c} AND c.id = $1",
        {id.text()}, count_of);
}

bool overlaps_another(guard::Work& work, const Count& count) {
    store::Binds binds;
    std::string sql = "SELECT 1 FROM complaint_counts c WHERE {scope c} AND c.theme = " +
                      bound(count.theme, binds);
    sql += " AND c.first_day <= " + bound(count.to, binds);
    sql += " AND c.last_day >= " + bound(count.from, binds);
    if (count.place) sql += " AND c.place = " + bound(*count.place, binds);
    else if (count.region)
        sql += " AND c.place IS NULL AND c.region = " + bound(*count.region, binds);
    else
        sql += " AND c.place IS NULL AND c.region IS NULL AND COALESCE(c.place_words, '') = " +
               bound(count.place_words.value_or(""), binds);
    return work.first(sql, binds, [](const store::Row&) { return true; }).has_value();
}

void insert(guard::OwnWork& work, const std::vector<KeyedCount>& counts) {
    const auto after = tables_given_so_far(work);
    std::vector<store::Binds> rows;
    for (const auto& [c, key] : counts)
        rows.push_back(store::Binding() << c.id << c.place << c.region << c.place_words << c.theme
                                        << c.from << c.to << c.span << c.number << c.largest
                                        << c.source << key << after);
    work.execute_many("INSERT INTO complaint_counts (scope, version, id, place, region, "
                      "place_words, theme, first_day, last_day, span, number, largest, source, "
                      "statement_key, after_table) VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, "
                      "$8, $9, $10, $11, $12, $13)",
                      std::move(rows));
}

bool update(guard::OwnWork& work, const CountCorrection& correction) {
    return work.execute("UPDATE complaint_counts SET version = version + 1, number = $1, "
                        "largest = $2 WHERE scope = {own} AND id = $3 AND version = $4",
                        store::Binding() << correction.number << correction.largest
                                         << correction.id << correction.version) == 1;
}

void remove(guard::OwnWork& work, const Id<Count>& id) {
    work.execute("DELETE FROM complaint_counts WHERE scope = {own} AND id = $1", {id.text()});
}

std::vector<guard::Seen<Stretch>> stretches(guard::Work& work) {
    return work.select("SELECT s.id, s.place, s.first_day, s.last_day, s.source "
                       "FROM complaint_stretches s WHERE {scope s} "
                       "ORDER BY s.first_day, s.last_day, s.id",
                       {}, [](const store::Row& row) {
                           Stretch s;
                           store::Columns(row) >> s.id >> s.place >> s.from >> s.to >> s.source;
                           return s;
                       });
}

void insert(guard::OwnWork& work, const Stretch& stretch, const std::string& key) {
    work.execute("INSERT INTO complaint_stretches (scope, id, place, first_day, last_day, source, "
                 "statement_key) VALUES ({own}, $1, $2, $3, $4, $5, $6)",
                 store::Binding() << stretch.id << stretch.place << stretch.from << stretch.to
                                  << stretch.source << key);
}

bool remove(guard::OwnWork& work, const Id<Stretch>& id) {
    return work.execute("DELETE FROM complaint_stretches WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

}  // namespace liaise::complaints::queries
