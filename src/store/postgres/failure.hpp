#pragma once

#include <libpq-fe.h>

#include <memory>

namespace liaise::store::postgres {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
/// What the server answered to one statement.
using Answer = std::unique_ptr<PGresult, ClearResult>;

/// Throws what the answer's SQLSTATE means to liaise (see `store/failures.hpp`). The message does
/// not repeat what a record holds.
[[noreturn]] void throw_failure(const PGconn* connection, const PGresult* answer);

/// `Unavailable`, with the reason that the connection itself gives.
[[noreturn]] void throw_unavailable(const PGconn* connection);

}  // namespace liaise::store::postgres
