#pragma once

#include <libpq-fe.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "store/store.hpp"

namespace liaise::store::postgres {

/// One connection to a PostgreSQL server, with its prepared statements. Used by one thread at a
/// time. An address with several hosts leads to the first that suits it.
class Connection {
public:
    explicit Connection(const std::string& address);

    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row);
    std::int64_t execute(std::string_view sql, std::span<const Bind> binds);
    void execute_many(std::string_view sql, std::span<const Binds> rows);
    /// Begins a transaction. Any failure means that this connection is of no use: `Unavailable`.
    void begin(const std::string& sql);
    /// Returns once the server has it on disk.
    void commit();
    /// Several statements, one after another, without binds.
    void run(const std::string& sql);
    /// Lets go of what was prepared: the tables may look otherwise now.
    void forget_statements();
    /// False once the server or the way to it was lost.
    bool is_alive() const { return PQstatus(handle_.get()) == CONNECTION_OK; }
    /// Alive, and in no transaction: fit for the next one.
    bool is_at_rest() const { return PQtransactionStatus(handle_.get()) == PQTRANS_IDLE; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    struct Finish {
        void operator()(PGconn* handle) const { PQfinish(handle); }
    };
    struct Statement {
        std::string name;
        std::size_t binds = 0;  ///< how many it takes; what a caller gives beyond is not sent
    };

    const Statement& prepared(std::string_view sql);
    void send(const Statement& statement, std::span<const Bind> binds);
    void send_batch(const Statement& statement, std::span<const Binds> rows);

    std::unique_ptr<PGconn, Finish> handle_;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements_;
    std::int64_t statements_made_ = 0;
};

}  // namespace liaise::store::postgres
