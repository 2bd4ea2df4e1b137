#include "bench/indexes_aside.hpp"

namespace liaise::bench {

namespace {

constexpr std::string_view sqlite_indexes =
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
    "AND tbl_name IN ('visits', 'visitors')";
constexpr std::string_view postgres_indexes =
    "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('visits', 'visitors') "
    "AND indexname NOT LIKE '%pkey'";

}  // namespace

IndexesAside::IndexesAside(store::Database& database) : database_(database) {
    const bool is_sqlite = database.engine() == "sqlite";
    std::string drops;
    const auto tx = database.writing();
    // A large cache for this one connection: ids are random, and so is where their rows go.
    if (is_sqlite) drops = "PRAGMA cache_size = -300000;";
    tx->each(is_sqlite ? sqlite_indexes : postgres_indexes, {}, [&](const store::Row& row) {
        drops += "DROP INDEX " + std::string(row.text(0)) + ";";
        statements_.push_back(std::string(row.text(1)) + ";");
    });
    database.run_script(*tx, drops);
    tx->commit();
}

void IndexesAside::put_back() {
    for (const auto& statement : statements_) {
        const auto tx = database_.writing();
        database_.run_script(*tx, statement);
        tx->commit();
    }
    const auto tx = database_.writing();
    if (database_.engine() == "sqlite") database_.run_script(*tx, "PRAGMA cache_size = -4000;");
    else database_.run_script(*tx, "ANALYZE;");
    tx->commit();
}

}  // namespace liaise::bench
