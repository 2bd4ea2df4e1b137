#include "engines/used_databases.hpp"

#include <fmt/format.h>

#include <exception>

namespace liaise::engines {

namespace {

/// What a database is but for its rows: the steps that were taken, and every relation, column,
/// constraint and setting.
constexpr auto look =
    "SELECT md5((SELECT string_agg(s::text, ';' ORDER BY s::text) FROM schema_changes s) || "
    "(SELECT string_agg(concat_ws(' ', c.relname, c.relkind, a.attname, a.atttypid, a.attnotnull, "
    "a.attisdropped), ';' ORDER BY c.relname, a.attnum) FROM pg_class c JOIN pg_attribute a "
    "ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace) || "
    "(SELECT coalesce(string_agg(pg_get_constraintdef(oid), ';' ORDER BY conname, conrelid::text), "
    "'') FROM pg_constraint WHERE connamespace = 'public'::regnamespace) || "
    "(SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal) || "
    "(SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace) || "
    "(SELECT coalesce(string_agg(setconfig::text, ';'), '') FROM pg_db_role_setting s "
    "JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database()))";

constexpr auto with_rows =
    "SELECT quote_ident(relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
    "AND relkind = 'r' AND relname <> 'schema_changes' AND pg_relation_size(oid) > 0";

std::vector<std::string> texts(store::postgres::Connection& connection, const char* sql) {
    std::vector<std::string> all;
    connection.each(sql, {}, [&](const store::Row& row) { all.emplace_back(row.text(0)); });
    return all;
}

}  // namespace

UsedDatabases::~UsedDatabases() {
    for (const auto& [pattern, names] : names_)
        for (const auto& name : names) drop(name);
}

std::string UsedDatabases::emptied(const std::string& pattern) {
    auto& names = names_[pattern];
    while (!names.empty()) {
        const auto name = names.back();
        names.pop_back();
        if (empty(pattern, name)) return name;
        drop(name);
    }
    return "";
}

void UsedDatabases::keep(const std::string& pattern, const std::string& name) {
    names_[pattern].push_back(name);
}

bool UsedDatabases::empty(const std::string& pattern, const std::string& name) {
    try {
        auto& expected = looks_[pattern];
        if (expected.empty()) {
            store::postgres::Connection untouched(address_(pattern));
            expected = texts(untouched, with_rows).empty() ? texts(untouched, look).front()
                                                           : "rows of its own, which no other has";
        }
        store::postgres::Connection connection(address_(name));
        connection.run("SET lock_timeout = '2s'; SET client_min_messages = warning");
        std::string tables;
        for (const auto& table : texts(connection, with_rows))
            tables += (tables.empty() ? "" : ", ") + table;
        if (!tables.empty()) connection.run("TRUNCATE " + tables + " CASCADE");
        return texts(connection, look).front() == expected;
    } catch (const std::exception& problem) {
        fmt::print(stderr, "{} is not used again: {}\n", name, problem.what());
        return false;
    }
}

void UsedDatabases::drop(const std::string& name) {
    try {
        store::postgres::Connection(address_("postgres"))
            .run(fmt::format("DROP DATABASE IF EXISTS {} WITH (FORCE)", name));
    } catch (const std::exception& failure) {
        fmt::print(stderr, "{} stays behind: {}\n", name, failure.what());
    }
}

}  // namespace liaise::engines
