#include "store/postgres/dump.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include "store/backup.hpp"
#include "store/failures.hpp"
#include "store/process.hpp"

namespace liaise::store::postgres {

namespace {

std::string program(const std::string& name) {
    auto found = postgres_program(name);
    if (found.empty())
        throw Unsupported(fmt::format(
            "{} is not on this machine, and without it no copy of a PostgreSQL database can be "
            "made here. Nothing was written. Install it (on Debian: apt install "
            "postgresql-client), or make the copy on the database server.",
            name));
    return found;
}

std::string quoted(std::string_view value) {
    std::string text = "'";
    for (char letter : value) {
        if (letter == '\'' || letter == '\\') text += '\\';
        text += letter;
    }
    return text + "'";
}

/// An address in two: what may stand in the list of processes, and the password, which may not.
struct Way {
    std::string address;
    std::string password;
};

Way way_to(const std::string& address) {
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(address.c_str(), nullptr), &PQconninfoFree);
    if (!options) throw Unavailable("the address of the database server cannot be read");
    Way way;
    for (const auto* option = options.get(); option->keyword; ++option) {
        if (!option->val) continue;
        if (std::string_view(option->keyword) == "password") way.password = option->val;
        else way.address += fmt::format("{}={} ", option->keyword, quoted(option->val));
    }
    return way;
}

Outcome run_or_fail(const Run& program, const std::string& file) {
    auto outcome = run(program);
    if (outcome.code == 0) return outcome;
    throw CopyFailed(fmt::format("{} was not written whole: {}", file,
                                 outcome.complaints.substr(0, outcome.complaints.find('\n'))));
}

std::vector<std::string> tables_seen(Transaction& tx) {
    std::vector<std::string> tables;
    tx.each("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", {},
            [&](const Row& row) { tables.emplace_back(row.text(0)); });
    return tables;
}

void check(const std::string& file, const std::vector<std::string>& tables) {
    const auto reader = program("pg_restore");
    const auto list = run_or_fail({{reader, "--list", file}, {}}, file);
    for (const auto& table : tables)
        if (list.output.find(fmt::format(" {} ", table)) == std::string::npos)
            throw Unreadable(fmt::format("{} lacks the table {}", file, table));
    run_or_fail({{reader, "--file=/dev/null", file}, {}}, file);
}

}  // namespace

void dump_to(Transaction& tx, const std::string& address, const std::string& file) {
    const auto writer = program("pg_dump");
    const auto tables = tables_seen(tx);
    std::string snapshot;
    tx.each("SELECT pg_export_snapshot()", {}, [&](const Row& row) { snapshot = row.text(0); });
    const auto way = way_to(address);
    Run dump{{writer, "--format=custom", "--no-owner", "--snapshot=" + snapshot, "--file=" + file,
              "--dbname=" + way.address},
             {}};
    if (!way.password.empty()) dump.environment.emplace_back("PGPASSWORD", way.password);
    run_or_fail(dump, file);
    check(file, tables);
}

}  // namespace liaise::store::postgres
