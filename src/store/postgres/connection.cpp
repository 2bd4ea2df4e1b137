#include "store/postgres/connection.hpp"

#include <fmt/format.h>

#include <array>

#include "store/failures.hpp"
#include "store/postgres/dialect.hpp"
#include "store/postgres/failure.hpp"
#include "store/postgres/row.hpp"
#include "store/zero_byte.hpp"

namespace liaise::store::postgres {

namespace {

// More distinct statements than this is a mistake in the program; the cache starts anew.
constexpr std::size_t statements_max = 500;
// Rows sent before their answers are read: enough to hide the way there and back.
constexpr std::size_t batch_rows = 1'000;
// pg_type.oid of text, for a bind that a statement is given and does not use.
constexpr Oid text_type = 25;
// A writer waits as long as SQLite's does for one that stands in its way.
constexpr const char* settings = "SET lock_timeout = '10s'; SET client_min_messages = warning";

PGconn* connected(const std::string& address) {
    // What stands before the address is a default, which the address may replace.
    constexpr const char* end = nullptr;
    const std::array names = {"connect_timeout", "keepalives_idle", "tcp_user_timeout", "dbname",
                              "client_encoding", "application_name", end};
    const std::array values = {"10", "30", "30000", address.c_str(), "UTF8", "liaise", end};
    return PQconnectdbParams(names.data(), values.data(), 1);
}

/// Binds as the texts that libpq sends. Its texts end at a zero byte, so none may hold one.
class Texts {
public:
    Texts(std::span<const Bind> binds, std::size_t count) {
        if (binds.size() < count) throw std::logic_error("a statement was given too few binds");
        numbers_.reserve(count);
        for (const auto& bind : binds.first(count)) texts_.push_back(text_of_bind(bind));
    }
    int count() const { return static_cast<int>(texts_.size()); }
    const char* const* texts() const { return texts_.data(); }

private:
    const char* text_of_bind(const Bind& bind) {
        if (const auto* number = std::get_if<std::int64_t>(&bind))
            return numbers_.emplace_back(fmt::to_string(*number)).c_str();
        const auto* text = std::get_if<std::string>(&bind);
        if (!text) return nullptr;
        refuse_zero_byte(*text);
        return text->c_str();
    }

    std::vector<std::string> numbers_;
    std::vector<const char*> texts_;
};

/// Reads an answer to its end, however its reading ends: until then the connection takes no other
/// statement. One that is left early is called off, because it may be long.
class Coming {
public:
    explicit Coming(PGconn* handle) : handle_(handle) {}
    ~Coming() {
        if (has_ended_) return;
        std::array<char, 256> reason{};
        auto* cancel = PQstatus(handle_) == CONNECTION_OK ? PQgetCancel(handle_) : nullptr;
        if (cancel) {
            PQcancel(cancel, reason.data(), static_cast<int>(reason.size()));
            PQfreeCancel(cancel);
        }
        while (next()) {}
    }
    Coming(const Coming&) = delete;
    Coming& operator=(const Coming&) = delete;

    Answer next() {
        Answer answer(PQgetResult(handle_));
        if (!answer) has_ended_ = true;
        return answer;
    }

private:
    PGconn* handle_;
    bool has_ended_ = false;
};

bool has_failed(const Answer& answer) {
    const auto status = PQresultStatus(answer.get());
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE ||
           status == PGRES_PIPELINE_ABORTED;
}

/// Reads the answers up to the batch's end, and gives the first failure: the others follow from it.
Answer read_batch(PGconn* handle) {
    Answer failure;
    for (;;) {
        Answer answer(PQgetResult(handle));
        if (!answer) {
            if (PQstatus(handle) != CONNECTION_OK) return failure;
            continue;  // the end of one statement's answers
        }
        if (PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC) return failure;
        if (has_failed(answer) && !failure) failure = std::move(answer);
    }
}

}  // namespace

Connection::Connection(const std::string& address) : handle_(connected(address)) {
    if (!handle_ || !is_alive()) throw_unavailable(handle_.get());
    PQsetNoticeProcessor(handle_.get(), [](void*, const char*) {}, nullptr);
    run(settings);
}

void Connection::each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) {
    send(prepared(sql), binds);
    PQsetSingleRowMode(handle_.get());
    Coming coming(handle_.get());
    Answer failure;
    while (auto answer = coming.next()) {
        if (has_failed(answer)) failure = std::move(answer);
        else if (PQresultStatus(answer.get()) == PGRES_SINGLE_TUPLE)
            on_row(AnswerRow(answer.get()));
    }
    if (failure) throw_failure(handle_.get(), failure.get());
}

std::int64_t Connection::execute(std::string_view sql, std::span<const Bind> binds) {
    send(prepared(sql), binds);
    Coming coming(handle_.get());
    Answer failure;
    std::int64_t changed = 0;
    while (auto answer = coming.next()) {
        if (has_failed(answer)) failure = std::move(answer);
        else changed = std::strtoll(PQcmdTuples(answer.get()), nullptr, 10);
    }
    if (failure) throw_failure(handle_.get(), failure.get());
    return changed;
}

void Connection::execute_many(std::string_view sql, std::span<const Binds> rows) {
    if (rows.empty()) return;
    const auto& statement = prepared(sql);
    for (; !rows.empty(); rows = rows.subspan(std::min(batch_rows, rows.size())))
        send_batch(statement, rows.first(std::min(batch_rows, rows.size())));
}

void Connection::begin(const std::string& sql) {
    const Answer answer(PQexec(handle_.get(), sql.c_str()));
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) throw_unavailable(handle_.get());
}

void Connection::commit() {
    const Answer answer(PQexec(handle_.get(), "COMMIT"));
    if (!is_alive())
        throw InDoubt("the database server was lost while it kept the changes. It is not known "
                      "whether it did: look before you do it again.");
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        throw_failure(handle_.get(), answer.get());
    // The server answers ROLLBACK, as a success, when something in the transaction had failed.
    if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT")
        throw std::logic_error("a transaction that had failed was to be kept");
}

void Connection::run(const std::string& sql) {
    const Answer answer(PQexec(handle_.get(), sql.c_str()));
    if (!answer || has_failed(answer)) throw_failure(handle_.get(), answer.get());
}

void Connection::forget_statements() {
    run("DEALLOCATE ALL");
    statements_.clear();
}

const Connection::Statement& Connection::prepared(std::string_view sql) {
    if (auto found = statements_.find(sql); found != statements_.end()) return found->second;
    if (statements_.size() >= statements_max) forget_statements();
    const auto used = binds_used(sql);
    std::vector<Oid> types(used.size());
    for (std::size_t i = 0; i < used.size(); ++i) types[i] = used[i] ? Oid{0} : text_type;

    const Statement statement{fmt::format("s{}", ++statements_made_), used.size()};
    const Answer answer(PQprepare(handle_.get(), statement.name.c_str(), in_dialect(sql).c_str(),
                                  static_cast<int>(types.size()), types.data()));
    if (!answer || has_failed(answer)) throw_failure(handle_.get(), answer.get());
    return statements_.emplace(sql, statement).first->second;
}

void Connection::send(const Statement& statement, std::span<const Bind> binds) {
    const Texts texts(binds, statement.binds);
    if (PQsendQueryPrepared(handle_.get(), statement.name.c_str(), texts.count(), texts.texts(),
                            nullptr, nullptr, 0) != 1)
        throw_unavailable(handle_.get());
}

void Connection::send_batch(const Statement& statement, std::span<const Binds> rows) {
    if (PQenterPipelineMode(handle_.get()) != 1) throw_unavailable(handle_.get());
    std::exception_ptr refused;
    try {
        for (const auto& row : rows) send(statement, row);
    } catch (...) {
        refused = std::current_exception();
    }
    if (PQpipelineSync(handle_.get()) != 1) throw_unavailable(handle_.get());
    const auto failure = read_batch(handle_.get());
    if (!is_alive()) throw_unavailable(handle_.get());
    PQexitPipelineMode(handle_.get());
    if (failure) throw_failure(handle_.get(), failure.get());
    if (refused) std::rethrow_exception(refused);
}

}  // namespace liaise::store::postgres
