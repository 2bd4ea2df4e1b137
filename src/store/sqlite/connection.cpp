#include "store/sqlite/connection.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>

#include "store/failures.hpp"
#include "store/zero_byte.hpp"

namespace liaise::store::sqlite {

namespace {

// More distinct statements than this is a mistake in the program; the cache starts anew.
constexpr std::size_t statements_max = 500;
// How long a writer waits for another process (the command line beside the server).
constexpr int busy_wait_milliseconds = 10'000;
// The ids and days of an import go everywhere into the indexes: with less than this, pages of a
// large one are written and read again and again.
constexpr int writer_cache_kibibytes = 160 * 1024;
// What a writer keeps of it afterwards, as every reader may.
constexpr int resting_cache_kibibytes = 2'000;
// Pages a step of an online copy: short enough that writers hardly notice.
constexpr int copy_pages = 256;

class StatementRow final : public Row {
public:
    explicit StatementRow(sqlite3_stmt* statement) : statement_(statement) {}
    bool is_null(int column) const override {
        return sqlite3_column_type(statement_, column) == SQLITE_NULL;
    }
    std::int64_t integer(int column) const override {
        return sqlite3_column_int64(statement_, column);
    }
    std::string_view text(int column) const override {
        const auto* letters = sqlite3_column_text(statement_, column);
        if (!letters) return {};
        return {reinterpret_cast<const char*>(letters),
                static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

private:
    sqlite3_stmt* statement_;
};

/// "$1", "$2", …
std::string name_of_bind(std::size_t index) { return fmt::format("${}", index + 1); }

/// Puts a statement back to its start however its run ends: a row that is half read holds a lock.
class Running {
public:
    explicit Running(sqlite3_stmt* statement) : statement_(statement) {}
    ~Running() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    sqlite3_stmt* statement_;
};

}  // namespace

Connection::Connection(const std::string& file, Use use) : use_(use) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK)
        throw Unavailable(fmt::format("{} cannot be opened: {}", file, sqlite3_errmsg(handle)));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busy_wait_milliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // As PostgreSQL has it: "x" is a name and never a text, and LIKE tells capitals from small.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // What is deleted is written over: the key of a record, destroyed, must not lie in the file.
    run("PRAGMA secure_delete=ON;");
    run("PRAGMA case_sensitive_like=ON; PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON;"
        "PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL;");
    run(fmt::format("PRAGMA cache_size=-{}",
                    use == Use::write ? writer_cache_kibibytes : resting_cache_kibibytes));
    run(use == Use::alone ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL");
    if (use == Use::read) run("PRAGMA query_only=ON");
}

void Connection::each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) {
    run(prepared(sql), binds, on_row);
}

std::int64_t Connection::execute(std::string_view sql, std::span<const Bind> binds) {
    each(sql, binds, [](const Row&) {});
    return sqlite3_changes64(handle_.get());
}

void Connection::commit() {
    auto* statement = prepared("COMMIT").handle.get();
    const Running running(statement);
    const int code = sqlite3_step(statement);
    // Also what the kernel says it could not write may be there after a start: a disk that is
    // failing was seen to keep it.
    if ((code & 0xff) == SQLITE_IOERR)
        throw InDoubt("the disk did not say whether it has the changes. Look whether they are "
                      "there before you do it again, and see that the disk is sound.");
    if (code != SQLITE_DONE) fail(code);
}

void Connection::execute_many(std::string_view sql, std::span<const Binds> rows) {
    auto& statement = prepared(sql);
    for (const auto& row : rows) run(statement, row, [](const Row&) {});
}

void Connection::run(Statement& statement, std::span<const Bind> binds, const OnRow& on_row) {
    auto* handle = statement.handle.get();
    const Running running(handle);
    bind(statement, binds);
    const StatementRow row(handle);
    for (;;) {
        const int code = sqlite3_step(handle);
        if (code == SQLITE_DONE) return;
        if (code != SQLITE_ROW) fail(code);
        on_row(row);
    }
}

void Connection::run(const std::string& sql) {
    const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

void Connection::copy_to(const std::string& file) {
    sqlite3* target = nullptr;
    const int opened = sqlite3_open_v2(file.c_str(), &target,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owned(target, &sqlite3_close);
    if (opened != SQLITE_OK) throw Unavailable(fmt::format("{} cannot be written", file));

    auto* copy = sqlite3_backup_init(target, "main", handle_.get(), "main");
    if (!copy) throw Unavailable(sqlite3_errmsg(target));
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(copy, copy_pages);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(20);
    }
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE) throw Unavailable(fmt::format("{} was not written whole", file));
}

void Connection::rest() {
    int used = 0;
    int most = 0;
    sqlite3_db_status(handle_.get(), SQLITE_DBSTATUS_CACHE_USED, &used, &most, 0);
    if (used > 2 * 1024 * resting_cache_kibibytes) sqlite3_db_release_memory(handle_.get());
}

Connection::Statement& Connection::prepared(std::string_view sql) {
    if (auto found = statements_.find(sql); found != statements_.end()) return found->second;
    if (statements_.size() >= statements_max) statements_.clear();
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) fail(code);
    Statement statement;
    statement.handle.reset(handle);
    return statements_.emplace(sql, std::move(statement)).first->second;
}

void Connection::bind(Statement& statement, std::span<const Bind> binds) {
    auto* handle = statement.handle.get();
    for (auto i = statement.places.size(); i < binds.size(); ++i)
        statement.places.push_back(sqlite3_bind_parameter_index(handle, name_of_bind(i).c_str()));
    int bound = 0;
    for (std::size_t i = 0; i < binds.size(); ++i) {
        const int place = statement.places[i];
        if (place == 0) continue;  // a bind that this statement does not use
        ++bound;
        int code = SQLITE_OK;
        if (const auto* number = std::get_if<std::int64_t>(&binds[i])) {
            code = sqlite3_bind_int64(handle, place, *number);
        } else if (const auto* text = std::get_if<std::string>(&binds[i])) {
            refuse_zero_byte(*text);
            code = sqlite3_bind_text64(handle, place, text->data(), text->size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        } else {
            code = sqlite3_bind_null(handle, place);
        }
        if (code != SQLITE_OK) fail(code);
    }
    if (bound < sqlite3_bind_parameter_count(handle))
        throw std::logic_error("a statement was given too few binds");
}

void Connection::fail(int code) const {
    const std::string reason = sqlite3_errmsg(handle_.get());
    if (code == SQLITE_READONLY && use_ == Use::read) throw std::logic_error(reason);
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Busy("another program is writing into the data file, and has not ended within "
                       "ten seconds. Nothing was stored. Try again in a moment. (" + reason + ")");
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG: throw Refused(reason);
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT: fail_unreadable(reason);
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY: fail_for_the_disk(code & 0xff, reason);
        default:
            // A header that names a format of the schema which SQLite does not know has no code.
            if (reason == "unsupported file format") fail_unreadable(reason);
            throw std::logic_error(reason);
    }
}

void Connection::fail_unreadable(const std::string& reason) {
    throw Unreadable("the data file is damaged, or no data of liaise. Nothing was changed. "
                     "Restore a backup; the present file is kept aside. (" + reason + ")");
}

void Connection::fail_for_the_disk(int code, const std::string& reason) const {
    const int cause = sqlite3_system_errno(handle_.get());
    if (code == SQLITE_FULL || cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        throw DiskFull("the disk on which the data lies is full. Nothing was stored. Make room: "
                       "then it goes on. (" + reason + ")");
    const bool is_barred = cause == EROFS || cause == EACCES || cause == EPERM;
    if (code == SQLITE_READONLY || is_barred || sqlite3_db_readonly(handle_.get(), "main") == 1)
        throw ReadOnly("the data can be read and not written. Nothing was stored. See whether its "
                       "disk is mounted read-only, and who may write into the folder. (" +
                       reason + ")");
    throw Unavailable(reason);
}

}  // namespace liaise::store::sqlite
