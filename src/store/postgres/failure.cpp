#include "store/postgres/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "store/failures.hpp"

namespace liaise::store::postgres {

namespace {

std::string_view field_of(const PGresult* answer, int field) {
    const char* text = answer ? PQresultErrorField(answer, field) : nullptr;
    return text ? text : "";
}

bool is_conflict(std::string_view state) {
    return state == "40001" || state == "40P01" || state == "55P03";
}

/// Connection lost, server short of a resource, or going down and coming up.
bool is_unavailable(std::string_view state) {
    return state.empty() || state.starts_with("08") || state.starts_with("53") ||
           state.starts_with("57P0") || state.starts_with("58");
}

/// A table changed its columns under a prepared statement: another process brought it forward.
bool is_outdated(std::string_view state, std::string_view reason) {
    return state == "0A000" && reason.find("cached plan") != std::string_view::npos;
}

/// Whether the server takes no change of anybody; else it was a transaction that only reads.
bool is_read_only(const PGconn* connection) {
    return std::ranges::any_of(
        std::array{"in_hot_standby", "default_transaction_read_only"}, [&](const char* setting) {
            const auto* value = PQparameterStatus(connection, setting);
            return value && std::string_view(value) == "on";
        });
}

}  // namespace

void throw_failure(const PGconn* connection, const PGresult* answer) {
    const auto state = field_of(answer, PG_DIAG_SQLSTATE);
    const auto reason = field_of(answer, PG_DIAG_MESSAGE_PRIMARY);
    if (state == "53100")
        throw DiskFull("the disk of the database server is full. Nothing was stored. Make room "
                       "there: then it goes on.");
    if (state == "25006" && is_read_only(connection))
        throw ReadOnly("the database server can be read and not written. Nothing was stored. Name "
                       "the server that is not a standby, or both with "
                       "target_session_attrs=read-write.");
    if (is_unavailable(state)) throw_unavailable(connection);
    const auto message = fmt::format("{} ({})", reason, state);
    if (is_conflict(state) || is_outdated(state, reason)) throw Busy(message);
    if (state.starts_with("23")) throw Refused(message);
    // The server would quote the value that it could not take.
    if (state.starts_with("22") || state.starts_with("54"))
        throw Refused(fmt::format("a value does not fit the column that it was meant for ({})",
                                  state));
    if (state.starts_with("XX")) throw Unreadable(message);
    throw std::logic_error(message);
}

void throw_unavailable(const PGconn* connection) {
    std::string reason = PQerrorMessage(connection);
    while (!reason.empty() && reason.back() == '\n') reason.pop_back();
    throw Unavailable(fmt::format("the database server cannot be reached: {}", reason));
}

}  // namespace liaise::store::postgres
