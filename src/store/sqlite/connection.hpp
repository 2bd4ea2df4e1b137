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
    enum class Use { read, write };
    Connection(const std::string& file, Use use);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row);
    std::int64_t execute(std::string_view sql, std::span<const Bind> binds);
    /// Several statements, one after another, without binds.
    void run(const std::string& sql);
    /// A page by page copy of the whole database into `file`.
    void copy_to(const std::string& file);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    sqlite3_stmt* prepared(std::string_view sql);
    void bind(sqlite3_stmt* statement, std::span<const Bind> binds);
    [[noreturn]] void fail(int code) const;

    sqlite3* handle_ = nullptr;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements_;
};

}  // namespace liaise::store::sqlite
