#include "store/sqlite/database.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <mutex>

#include "store/failures.hpp"
#include "store/one_at_a_time.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/copy.hpp"
#include "store/sqlite/indexes_aside.hpp"

namespace liaise::store::sqlite {

namespace {

using Idle = std::vector<std::unique_ptr<Connection>>;
using Turn = std::unique_lock<std::timed_mutex>;

// How long one waits for the one writer, as for another process: a change of one record takes
// milliseconds, and who waits for a long import holds up others meanwhile.
constexpr std::chrono::seconds turn_wait_max{10};

/// Borrows a connection for as long as the transaction lasts.
class FileTransaction final : public Transaction, public MakesReady {
public:
    FileTransaction(std::unique_ptr<Connection> connection, std::string begin,
                    std::function<void(std::unique_ptr<Connection>)> give_back,
                    Turn turn)
        : turn_(std::move(turn)), connection_(std::move(connection)),
          give_back_(std::move(give_back)) {
        connection_->execute(begin, {});  // prepared once, as every statement
    }
    ~FileTransaction() override {
        if (!rules_.has_ended()) undo();
        connection_->rest();
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
    Indexes make_ready_for(const ComingRows& coming) override {
        return rules_.run([&] { return aside_.put(*connection_, coming); });
    }
    void commit() override {
        rules_.end([&] {
            aside_.make_again(*connection_);
            connection_->commit();
        });
    }
    void run_script(std::string_view sql) {
        rules_.run([&] { connection_->run(std::string(sql)); });
    }
    void copy_to(const std::string& file, Moment now) {
        rules_.run([&] { write_copy(*connection_, file, now); });
    }

private:
    void undo() noexcept {
        try {
            connection_->execute("ROLLBACK", {});
        } catch (const std::exception&) {
            // SQLite has already undone it (a full disk): nothing is left to undo.
        }
    }

    Turn turn_;
    std::unique_ptr<Connection> connection_;
    std::function<void(std::unique_ptr<Connection>)> give_back_;
    IndexesAside aside_;
    OneAtATime rules_;
};

class FileDatabase final : public Database {
public:
    explicit FileDatabase(std::string file) : file_(std::move(file)) {
        writers_.push_back(std::make_unique<Connection>(file_, Connection::Use::write));
    }

    std::unique_ptr<Transaction> reading() override {
        return transaction(readers_, Connection::Use::read, "BEGIN", {});
    }
    std::unique_ptr<Transaction> writing() override {
        Turn turn(writing_, turn_wait_max);
        if (!turn)
            throw Busy("another change, such as an import, is being written and has not ended "
                       "within ten seconds. Nothing was stored. Try again in a moment.");
        return transaction(writers_, Connection::Use::write, "BEGIN IMMEDIATE", std::move(turn));
    }
    // The one writer of a SQLite file has it to itself.
    std::unique_ptr<Transaction> changing_schema() override { return writing(); }
    void run_script(Transaction& tx, std::string_view sql) override {
        dynamic_cast<FileTransaction&>(tx).run_script(sql);
    }
    void copy_to(Transaction& tx, const std::string& file, Moment now) override {
        dynamic_cast<FileTransaction&>(tx).copy_to(file, now);
    }
    std::string_view engine() const override { return "sqlite"; }

private:
    std::unique_ptr<Transaction> transaction(Idle& idle, Connection::Use use, std::string begin,
                                             Turn turn) {
        auto back = [this, &idle](std::unique_ptr<Connection> c) { give_back(idle, std::move(c)); };
        return std::make_unique<FileTransaction>(borrowed(idle, use), std::move(begin),
                                                 std::move(back), std::move(turn));
    }
    std::unique_ptr<Connection> borrowed(Idle& idle, Connection::Use use) {
        const std::lock_guard lock(idle_);
        if (idle.empty()) return std::make_unique<Connection>(file_, use);
        auto connection = std::move(idle.back());
        idle.pop_back();
        return connection;
    }
    void give_back(Idle& idle, std::unique_ptr<Connection> connection) {
        const std::lock_guard lock(idle_);
        idle.push_back(std::move(connection));
    }

    std::string file_;
    std::timed_mutex writing_;
    std::mutex idle_;
    Idle readers_;
    Idle writers_;
};

/// A new file is its owner's only; SQLite gives its journals the same rights.
void make_private(const std::string& file) {
    const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (made >= 0) close(made);
}

}  // namespace

std::unique_ptr<Database> open_file(const std::string& file) {
    // SQLite counts its memory under a lock that all threads share; nobody reads the count.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    make_private(file);
    return std::make_unique<FileDatabase>(file);
}

}  // namespace liaise::store::sqlite
