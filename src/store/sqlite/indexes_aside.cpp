#include "store/sqlite/indexes_aside.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace liaise::store::sqlite {

namespace {

// Below this a load takes a second either way.
constexpr std::int64_t rows_min = 5'000;
// So many times the rows that are there: the indexes are made anew for those too, and how long
// that takes must tell little of what other bodies keep.
constexpr std::int64_t times_as_many = 4;

constexpr std::string_view indexes_of_table =
    "SELECT i.name, i.sql FROM sqlite_schema i JOIN pragma_index_list(i.tbl_name) l "
    "ON l.name = i.name WHERE i.type = 'index' AND i.tbl_name = $1 AND l.\"unique\" = 0 "
    "ORDER BY i.rowid";

bool has_more_rows(Connection& connection, const std::string& table, std::int64_t rows) {
    const Binds limit = {rows + 1};
    std::int64_t found = 0;
    connection.each(
        fmt::format("SELECT COUNT(*) FROM (SELECT 1 FROM \"{}\" LIMIT $1) AS some", table), limit,
        [&](const Row& row) { found = row.integer(0); });
    return found > rows;
}

}  // namespace

Indexes IndexesAside::put(Connection& connection, const ComingRows& coming) {
    const bool are_few = coming.rows < rows_min;
    const auto stay = [&](const std::string& table) {
        return !tables_.contains(table) &&
               (are_few || has_more_rows(connection, table, coming.rows / times_as_many));
    };
    if (std::ranges::any_of(coming.tables, stay)) return Indexes::there;
    for (const auto& table : coming.tables)
        if (tables_.insert(table).second) put_those_of(connection, table);
    return Indexes::aside;
}

void IndexesAside::put_those_of(Connection& connection, const std::string& table) {
    const Binds name = {table};
    std::string drops;
    connection.each(indexes_of_table, name, [&](const Row& row) {
        drops += fmt::format("DROP INDEX \"{}\";", row.text(0));
        statements_.emplace_back(row.text(1));
    });
    connection.run(drops);
}

void IndexesAside::make_again(Connection& connection) {
    for (const auto& statement : statements_) connection.run(statement);
}

}  // namespace liaise::store::sqlite
