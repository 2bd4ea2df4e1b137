#include "store/sqlite/copy.hpp"

#include <fmt/format.h>

#include <fstream>
#include <map>

#include "store/failures.hpp"
#include "store/fingerprint.hpp"

namespace liaise::store::sqlite {

namespace {

struct Contents {
    std::int64_t rows = 0;
    std::string fingerprint;

    bool operator==(const Contents&) const = default;
};
using Manifest = std::map<std::string, Contents>;

std::int64_t number(Connection& connection, std::string_view sql, std::span<const Bind> binds) {
    std::int64_t found = 0;
    connection.each(sql, binds, [&](const Row& row) { found = row.integer(0); });
    return found;
}

std::vector<std::string> tables(Connection& connection) {
    std::vector<std::string> names;
    connection.each("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                    "'sqlite%' AND name <> 'backup_manifest' AND sql NOT LIKE 'CREATE VIRTUAL%'",
                    {}, [&](const Row& row) { names.emplace_back(row.text(0)); });
    return names;
}

std::uint64_t fingerprint(const Row& row, int columns) {
    Fingerprint print;
    for (int i = 0; i < columns; ++i) {
        const auto text = row.text(i);
        print.add(row.is_null(i) ? "-" : fmt::format("{}:", text.size()));
        print.add(text);
    }
    return print.value();
}

/// The rows' fingerprints are added up, so that the order in which they come does not matter.
Contents contents(Connection& connection, const std::string& table) {
    const std::vector<Bind> name = {table};
    const auto columns = static_cast<int>(
        number(connection, "SELECT COUNT(*) FROM pragma_table_info($1)", name));
    Contents found;
    std::uint64_t sum = 0;
    connection.each(fmt::format("SELECT * FROM \"{}\"", table), {}, [&](const Row& row) {
        ++found.rows;
        sum += fingerprint(row, columns);
    });
    found.fingerprint = fingerprint_text(sum);
    return found;
}

Manifest manifest_of(Connection& connection) {
    Manifest manifest;
    for (const auto& table : tables(connection)) manifest[table] = contents(connection, table);
    return manifest;
}

void put(const Manifest& manifest, const std::string& file, Moment now) {
    Connection copy(file, Connection::Use::alone);
    copy.run("BEGIN; CREATE TABLE backup_manifest (table_name TEXT PRIMARY KEY, row_count INTEGER "
             "NOT NULL, fingerprint TEXT NOT NULL, made_at TEXT NOT NULL) STRICT");
    for (const auto& [table, found] : manifest) {
        const Binds binds = {table, found.rows, found.fingerprint, text_of(now)};
        copy.execute("INSERT INTO backup_manifest VALUES ($1, $2, $3, $4)", binds);
    }
    copy.run("COMMIT");
}

Manifest manifest_in(Connection& copy) {
    Manifest manifest;
    copy.each("SELECT table_name, row_count, fingerprint FROM backup_manifest", {},
              [&](const Row& row) {
                  manifest[std::string(row.text(0))] = {row.integer(1), std::string(row.text(2))};
              });
    return manifest;
}

/// Whether its head says that no program as old as this one may write it (SQLite's file
/// format, 1.3).
bool is_only_read(const std::string& file) {
    constexpr std::size_t version_for_writing = 18;
    constexpr char newest_known = 2;
    std::string head(version_for_writing + 1, '\0');
    std::ifstream(file, std::ios::binary).read(head.data(), std::ssize(head));
    return head.back() < 0 || head.back() > newest_known;
}

/// What is wrong with the copy; empty when nothing is.
std::string fault(Connection& copy) {
    std::string found;
    copy.each("PRAGMA integrity_check", {}, [&](const Row& row) {
        if (row.text(0) != "ok") found = "its pages do not fit together";
    });
    if (!found.empty()) return found;
    if (number(copy, "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'backup_manifest'", {}) == 0)
        return "it carries no list of what is in it, as a backup that liaise makes does";
    copy.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        found = fmt::format("a row of {} refers to nothing", row.text(0));
    });
    if (!found.empty()) return found;
    const auto expected = manifest_in(copy);
    const auto present = manifest_of(copy);
    for (const auto& [table, copied] : expected) {
        const auto found_now = present.find(table);
        if (found_now == present.end() || found_now->second != copied)
            return fmt::format("the rows of {} are not those that were copied", table);
    }
    return expected.size() == present.size() ? "" : "it has more tables than were copied";
}

}  // namespace

void write_copy(Connection& source, const std::string& file, Moment now) {
    const auto manifest = manifest_of(source);
    source.copy_to(file);
    put(manifest, file, now);
    check_copy(file);
}

void check_copy(const std::string& file) {
    std::string found;
    try {
        Connection copy(file, Connection::Use::alone);
        found = is_only_read(file) ? "its head says that it may be read and never written"
                                   : fault(copy);
    } catch (const Unreadable&) {
        found = "it cannot be read as a database";
    }
    if (!found.empty())
        throw Unreadable(fmt::format("this copy is not whole: {}. Nothing was changed. Use another "
                                     "backup.", found));
}

void drop_manifest(const std::string& file) {
    Connection copy(file, Connection::Use::alone);
    copy.run("DROP TABLE backup_manifest");
}

void fold_in_journal(const std::string& file) {
    std::string mode;
    Connection connection(file, Connection::Use::alone);
    connection.each("PRAGMA journal_mode", {}, [&](const Row& row) { mode = row.text(0); });
    if (mode != "delete") throw Busy(fmt::format("{} is in use", file));
}

}  // namespace liaise::store::sqlite
