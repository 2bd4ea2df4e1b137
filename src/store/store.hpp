#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.hpp"

namespace liaise::store {

/// A value bound to `$1`, `$2`, … of a statement: nothing, a whole number, or text.
using Bind = std::variant<std::monostate, std::int64_t, std::string>;
using Binds = std::vector<Bind>;

/// One row of an answer; its texts live until the next row. Columns count from 0. A truth is the
/// number 1 or 0; nothing, read as a number or text, is 0 or empty.
class Row {
public:
    virtual ~Row() = default;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
};

using OnRow = std::function<void(const Row&)>;

/// A transaction: everything in it holds, or nothing. Ended without `commit()`, it is undone.
/// Statements are in the SQL that both engines read, with `$1`-style binds, and are prepared once
/// for a connection. One statement at a time: a row's function that asks for another is a
/// `std::logic_error`. After a failure a transaction can only be undone. Throws `Unavailable`,
/// `Busy` or `Refused`, and `std::logic_error` for a mistake in the program.
class Transaction {
public:
    virtual ~Transaction() = default;
    /// Calls `on_row` for each row, one at a time: an answer need not fit in memory.
    virtual void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) = 0;
    /// The number of rows that were changed.
    virtual std::int64_t execute(std::string_view sql, std::span<const Bind> binds) = 0;
    /// The same statement for many rows, as fast as the engine takes them.
    virtual void execute_many(std::string_view sql, std::span<const Binds> rows) = 0;
    /// Returns once the changes are on disk; then they are acknowledged, and not before.
    virtual void commit() = 0;
};

/// An open database that any thread may ask for a transaction.
class Database {
public:
    virtual ~Database() = default;
    /// A transaction that sees one moment and cannot change anything.
    virtual std::unique_ptr<Transaction> reading() = 0;
    /// A transaction that may change things; with SQLite one at a time.
    virtual std::unique_ptr<Transaction> writing() = 0;
    /// A transaction that changes the schema: one at a time among all processes.
    virtual std::unique_ptr<Transaction> changing_schema() = 0;
    /// Runs the statements of a change to the schema, in the engine's own dialect.
    virtual void run_script(Transaction& tx, std::string_view sql) = 0;
    /// Writes a copy of all that `tx` sees to `file`, while others go on working, and checks that
    /// the copy is whole. `Unsupported` when this machine lacks the tool for it.
    virtual void copy_to(Transaction& tx, const std::string& file, Moment now) = 0;
    virtual std::string_view engine() const = 0;
};

/// Opens `postgresql://…` or, for anything else, the SQLite file of that name (made if missing).
std::unique_ptr<Database> open(const std::string& address);

}  // namespace liaise::store
