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
    /// Several statements, one after another, without binds.
    void run(const std::string& sql);
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
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    sqlite3_stmt* prepared(std::string_view sql);
    void bind(sqlite3_stmt* statement, std::span<const Bind> binds);
    [[noreturn]] void fail(int code) const;

    std::unique_ptr<sqlite3, Close> handle_;
    Use use_;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements_;
};

}  // namespace liaise::store::sqlite
