#include "store/sqlite/database.hpp"

#include <mutex>

#include "store/sqlite/connection.hpp"

namespace liaise::store::sqlite {

namespace {

using Idle = std::vector<std::unique_ptr<Connection>>;

class FileDatabase;

/// Borrows a connection for as long as the transaction lasts.
class FileTransaction final : public Transaction {
public:
    FileTransaction(std::unique_ptr<Connection> connection, std::string begin,
                    std::function<void(std::unique_ptr<Connection>)> give_back,
                    std::unique_lock<std::mutex> turn)
        : turn_(std::move(turn)), connection_(std::move(connection)),
          give_back_(std::move(give_back)) {
        connection_->run(begin);
        is_open_ = true;
    }
    ~FileTransaction() override {
        if (is_open_) undo();
        give_back_(std::move(connection_));
    }
    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) override {
        connection_->each(sql, binds, on_row);
    }
    std::int64_t execute(std::string_view sql, std::span<const Bind> binds) override {
        return connection_->execute(sql, binds);
    }
    void execute_many(std::string_view sql, std::span<const Binds> rows) override {
        for (const auto& row : rows) connection_->execute(sql, row);
    }
    void commit() override {
        connection_->run("COMMIT");
        is_open_ = false;
    }
    Connection& connection() { return *connection_; }

private:
    void undo() noexcept {
        try {
            connection_->run("ROLLBACK");
        } catch (const std::exception&) {
            // SQLite has already undone it (a full disk): nothing is left to undo.
        }
    }

    std::unique_lock<std::mutex> turn_;
    std::unique_ptr<Connection> connection_;
    std::function<void(std::unique_ptr<Connection>)> give_back_;
    bool is_open_ = false;
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
        std::unique_lock turn(writing_);
        return transaction(writers_, Connection::Use::write, "BEGIN IMMEDIATE", std::move(turn));
    }
    void run_script(Transaction& tx, std::string_view sql) override {
        dynamic_cast<FileTransaction&>(tx).connection().run(std::string(sql));
    }
    void copy_to(const std::string& file) override {
        auto connection = borrowed(readers_, Connection::Use::read);
        connection->copy_to(file);
        give_back(readers_, std::move(connection));
    }
    std::string_view engine() const override { return "sqlite"; }

private:
    std::unique_ptr<Transaction> transaction(Idle& idle, Connection::Use use, std::string begin,
                                             std::unique_lock<std::mutex> turn) {
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
    std::mutex writing_;
    std::mutex idle_;
    Idle readers_;
    Idle writers_;
};

}  // namespace

std::unique_ptr<Database> open_file(const std::string& file) {
    return std::make_unique<FileDatabase>(file);
}

}  // namespace liaise::store::sqlite
