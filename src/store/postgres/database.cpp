#include "store/postgres/database.hpp"

#include <fmt/format.h>

#include "store/failures.hpp"
#include "store/one_at_a_time.hpp"
#include "store/postgres/dialect.hpp"
#include "store/postgres/dump.hpp"
#include "store/postgres/pool.hpp"

namespace liaise::store::postgres {

namespace {

constexpr const char* begin_reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr const char* begin_writing = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE";
// Held for as long as one process changes the schema; the number only has to be the same for all.
constexpr const char* wait_to_change_schema =
    "SET lock_timeout = 0; SELECT pg_advisory_lock(7523094288207667809)";

using Borrowed = std::unique_ptr<Connection>;
using GiveBack = std::function<void(Borrowed)>;

/// Has a connection, on which it was begun, for as long as it lasts.
class ServerTransaction final : public Transaction {
public:
    ServerTransaction(Borrowed connection, GiveBack give_back)
        : connection_(std::move(connection)), give_back_(std::move(give_back)) {}
    ~ServerTransaction() override {
        if (!rules_.has_ended()) undo();
        give_back_(std::move(connection_));
    }
    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) override {
        rules_.run([&] { connection_->each(sql, binds, on_row); });
    }
    std::int64_t execute(std::string_view sql, std::span<const Bind> binds) override {
        return rules_.run([&] { return connection_->execute(sql, binds); });
    }
    void execute_many(std::string_view sql, std::span<const Binds> rows) override {
        rules_.run([&] { connection_->execute_many(sql, rows); });
    }
    void commit() override {
        rules_.end([&] { connection_->commit(); });
    }
    void run_script(std::string_view sql) {
        rules_.run([&] {
            connection_->run(in_dialect(sql));
            connection_->forget_statements();
        });
    }

private:
    void undo() noexcept {
        try {
            connection_->run("ROLLBACK");
        } catch (const std::exception&) {
            // The connection is lost, and the server undoes what it was doing by itself.
        }
    }

    Borrowed connection_;
    GiveBack give_back_;
    OneAtATime rules_;
};

class ServerDatabase final : public Database {
public:
    explicit ServerDatabase(std::string address) : address_(std::move(address)), pool_(address_) {}

    std::unique_ptr<Transaction> reading() override { return pooled(begin_reading); }
    std::unique_ptr<Transaction> writing() override { return pooled(begin_writing); }
    std::unique_ptr<Transaction> changing_schema() override {
        // The lock belongs to the connection and goes with it, so this one is not used again.
        auto connection = std::make_unique<Connection>(address_);
        connection->run(wait_to_change_schema);
        connection->begin(begin_writing);
        return std::make_unique<ServerTransaction>(std::move(connection), [](Borrowed) {});
    }
    void run_script(Transaction& tx, std::string_view sql) override {
        dynamic_cast<ServerTransaction&>(tx).run_script(sql);
    }
    void copy_to(Transaction& tx, const std::string& file, Moment) override {
        dump_to(tx, address_, file);
    }
    std::string_view engine() const override { return "postgres"; }

private:
    std::unique_ptr<Transaction> pooled(const char* begin) {
        return std::make_unique<ServerTransaction>(
            pool_.begun(begin), [this](Borrowed used) { pool_.give_back(std::move(used)); });
    }

    std::string address_;
    Pool pool_;
};

/// Two engines must put the same rows in the same order, which only the order of bytes grants.
void refuse_other_order(Database& database) {
    auto tx = database.reading();
    std::string encoding;
    std::string collation;
    tx->each("SELECT pg_encoding_to_char(encoding), CASE WHEN datlocprovider = 'c' THEN datcollate "
             "ELSE daticulocale END FROM pg_database WHERE datname = current_database()",
             {}, [&](const Row& row) {
                 encoding = row.text(0);
                 collation = row.text(1);
             });
    const bool is_by_bytes = collation == "C" || collation == "POSIX" || collation == "C.UTF-8" ||
                             collation == "C.utf8";
    if (is_by_bytes && encoding == "UTF8") return;
    throw Unreadable(fmt::format(
        "this database sorts by the rules of {} in {}, and liaise needs the order of bytes in "
        "UTF8. Nothing was changed. Make the database with: createdb --template=template0 "
        "--encoding=UTF8 --locale=C NAME",
        collation, encoding));
}

}  // namespace

std::unique_ptr<Database> open_server(const std::string& address) {
    auto database = std::make_unique<ServerDatabase>(address);
    refuse_other_order(*database);
    return database;
}

}  // namespace liaise::store::postgres
