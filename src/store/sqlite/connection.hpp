#pragma once

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "store/store.hpp"

namespace liaise::store::sqlite {

/// One connection to a SQLite file, with its prepared statements. Used by one thread at a time.
class Connection {
public:
    /// `alone` is for a file that nobody else has open: a copy, kept as one file without a journal.
    enum class Use { read, write, alone };
    Connection(const std::string& file, Use use);

    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row);
    std::int64_t execute(std::string_view sql, std::span<const Bind> binds);
    /// Ends a transaction; returns once it is on disk. Throws `InDoubt` when the disk does not say.
    void commit();
    void execute_many(std::string_view sql, std::span<const Binds> rows);
    /// Several statements, one after another, without binds.
    void run(const std::string& sql);
    /// Gives back what a large change took of memory.
    void rest();
    /// A page by page copy into `file` of what the open transaction sees.
    void copy_to(const std::string& file);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    struct Statement {
        std::unique_ptr<sqlite3_stmt, Finalize> handle;
        std::vector<int> places;  ///< of $1, $2, … among the engine's own numbers; 0: not used
    };

    Statement& prepared(std::string_view sql);
    void run(Statement& statement, std::span<const Bind> binds, const OnRow& on_row);
    void bind(Statement& statement, std::span<const Bind> binds);
    [[noreturn]] void fail(int code) const;
    [[noreturn]] static void fail_unreadable(const std::string& reason);
    [[noreturn]] void fail_for_the_disk(int code, const std::string& reason) const;

    std::unique_ptr<sqlite3, Close> handle_;
    Use use_;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements_;
};

}  // namespace liaise::store::sqlite
