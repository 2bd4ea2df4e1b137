#include "modules/visits/statements.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "guard/history.hpp"
#include "modules/visits/visits_queries.hpp"

namespace liaise::visits {

namespace {

// Files are loaded, and their rows stand, mostly as the days come: coarse sight reads none of it.
constexpr const char* said_sql =
    "SELECT s.first_day, s.last_day, s.precision, s.type, s.announcement, s.rating, s.source "
    "FROM visit_statements s WHERE {scope s} AND s.visit = $1 "
    "ORDER BY s.stored_as, s.since, s.row_of_file, s.id";

constexpr std::string_view insert_statement =
    "INSERT INTO visit_statements (scope, id, visit, known_by, first_day, last_day, precision, "
    "coarse_first, coarse_last, coarse_precision, type, announcement, rating, source, since, "
    "since_in, stored_as, row_of_file) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
    "$11, $12, $13, $14, $15, $16, $17) ON CONFLICT (scope, visit, known_by) DO NOTHING";

std::vector<guard::Seen<StatementOnVisit>> said_by_files(guard::Work& work, const Id<Visit>& id) {
    return work.select(said_sql, {id.text()}, [](const store::Row& row) {
        StatementOnVisit said;
        store::Columns(row) >> said.when >> said.type >> said.announcement >> said.rating >>
            said.source;
        return said;
    });
}

StatementOnVisit word_of(const Visit& visit) {
    return {visit.when, visit.type, visit.announcement, {}, visit.source};
}

/// A person may have corrected what the file says, whose row stays the source of the visit.
bool is_word_of(const StatementOnVisit& said, const Visit& visit) {
    const auto& [statement, file, row] = visit.source;
    return said.source.statement == statement && said.source.file == file &&
           said.source.row == row && said.when == visit.when &&
           said.type.value == visit.type.value &&
           said.announcement.value == visit.announcement.value;
}

}  // namespace

Result<std::vector<guard::Seen<StatementOnVisit>>> statements(guard::Work& work,
                                                              const Which& which) {
    const auto visit = queries::one(work, which.id);
    if (!visit) return not_found();
    auto all = said_by_files(work, which.id);
    const bool is_of_a_file = std::ranges::any_of(
        all, [&](const auto& said) { return is_word_of(*said, **visit); });
    if (!is_of_a_file) all.insert(all.begin(), visit->map(word_of));
    return all;
}

std::string known_by(const StatementOnVisit& said) {
    return fmt::format("{}\n{}\n{}\n{}\n{}", said.source.file.value_or(""), text_of(said.when),
                       said.type.value, said.announcement.value, said.rating.value_or(""));
}

void say_all(guard::RegisterWork& work, const std::vector<Saying>& sayings,
             std::int64_t stored_as) {
    store::ManyBinds rows;
    const auto since = guard::history::since_of(work);
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        const auto& [visit, said, id] = sayings[i];
        rows.row() << id << visit << known_by(said) << said.when << coarsened(said.when)
                   << said.type << said.announcement << said.rating << said.source << since.at
                   << since.in << stored_as << said.source.row.value_or(0);
        if (rows.rows().size() < store::rows_at_hand && i + 1 < sayings.size()) continue;
        work.execute_many(insert_statement, rows);
        rows.clear();
    }
}

}  // namespace liaise::visits
