#include "store/schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace liaise::store {

namespace {

/// How an engine tells of its tables: columns (table, column, type, whether it may be empty, its
/// place in the primary key or 0), and references (table, which, referred to, column).
struct Catalogue {
    const char* columns;
    const char* references;
};

constexpr Catalogue of_sqlite = {
    "SELECT m.name, c.name, lower(c.type), CASE WHEN c.\"notnull\" = 1 THEN 0 ELSE 1 END, c.pk "
    "FROM sqlite_master m JOIN pragma_table_info(m.name) c "
    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1, 2",
    "SELECT m.name, f.id, f.\"table\", f.\"from\" "
    "FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
    "WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq"};

constexpr Catalogue of_postgres = {
    "SELECT t.relname, a.attname, CASE format_type(a.atttypid, NULL) WHEN 'bigint' THEN 'integer' "
    "ELSE format_type(a.atttypid, NULL) END, CASE WHEN a.attnotnull THEN 0 ELSE 1 END, "
    "COALESCE(array_position(k.conkey, a.attnum), 0) "
    "FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace "
    "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped "
    "LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p' "
    "WHERE n.nspname = current_schema() AND t.relkind = 'r' ORDER BY 1, 2",
    "SELECT t.relname, k.oid, r.relname, a.attname "
    "FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid "
    "JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_class r ON r.oid = k.confrelid "
    "CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY AS u(number, place) "
    "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = u.number "
    "WHERE k.contype = 'f' AND n.nspname = current_schema() "
    "ORDER BY t.relname, k.oid, u.place"};

/// A transaction does not say whose it is, and a statement that one of them does not know would end
/// it. This both know, and answer otherwise: SQLite writes a number that may be broken as '1.0'.
const Catalogue& catalogue_of(Transaction& tx) {
    bool is_sqlite = false;
    tx.each("SELECT CAST(CAST(1 AS REAL) AS TEXT)", {},
            [&](const Row& row) { is_sqlite = row.text(0) == "1.0"; });
    return is_sqlite ? of_sqlite : of_postgres;
}

Holds holds(std::string_view type, std::string_view table) {
    if (type == "text") return Holds::text;
    if (type == "integer") return Holds::integer;
    throw std::logic_error(fmt::format("a column of {} holds {}, which none of ours does", table,
                                       type));
}

using ByName = std::map<std::string, Table, std::less<>>;

void read_columns(Transaction& tx, const Catalogue& catalogue, ByName& tables) {
    std::map<std::string, std::map<std::int64_t, std::string>> keys;
    tx.each(catalogue.columns, {}, [&](const Row& row) {
        const std::string name(row.text(0));
        auto& table = tables[name];
        table.name = name;
        table.columns.push_back({std::string(row.text(1)), holds(row.text(2), name),
                                 row.integer(3) == 1});
        if (const auto place = row.integer(4); place > 0) keys[name][place] = row.text(1);
    });
    for (auto& [name, table] : tables) {
        std::ranges::sort(table.columns, {}, &TableColumn::name);
        for (const auto& [place, column] : keys[name]) table.key.push_back(column);
    }
}

void read_references(Transaction& tx, const Catalogue& catalogue, ByName& tables) {
    std::string last;
    tx.each(catalogue.references, {}, [&](const Row& row) {
        auto& references = tables.at(std::string(row.text(0))).references;
        const auto which = fmt::format("{} {}", row.text(0), row.text(1));
        if (which != last) references.push_back({std::string(row.text(2)), {}});
        references.back().columns.emplace_back(row.text(3));
        last = which;
    });
    // SQLite numbers them from the last, PostgreSQL as they were made.
    for (auto& [name, table] : tables)
        std::ranges::sort(table.references, {}, [](const Reference& reference) {
            return std::pair(reference.table, reference.columns);
        });
}

/// Whether all others that it refers to are among those that came before.
bool can_follow(const Table& table, const std::set<std::string, std::less<>>& before) {
    return std::ranges::all_of(table.references, [&](const Reference& reference) {
        return reference.table == table.name || before.contains(reference.table);
    });
}

}  // namespace

const TableColumn* Table::column(std::string_view column_name) const {
    const auto found = std::ranges::find(columns, column_name, &TableColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

std::vector<Table> schema_of(Transaction& tx) {
    const auto& catalogue = catalogue_of(tx);
    ByName by_name;
    read_columns(tx, catalogue, by_name);
    read_references(tx, catalogue, by_name);
    std::vector<Table> tables;
    for (auto& [name, table] : by_name) tables.push_back(std::move(table));
    return tables;
}

std::vector<Table> in_order_of_reference(std::vector<Table> tables) {
    std::vector<Table> ordered;
    std::set<std::string, std::less<>> before;
    while (!tables.empty()) {
        // Always the first by name that can: the order hangs on nothing else.
        const auto next = std::ranges::find_if(
            tables, [&](const Table& table) { return can_follow(table, before); });
        if (next == tables.end())
            throw std::logic_error(fmt::format("{} and another table refer to each other",
                                               tables.front().name));
        before.insert(next->name);
        ordered.push_back(std::move(*next));
        tables.erase(next);
    }
    return ordered;
}

}  // namespace liaise::store
