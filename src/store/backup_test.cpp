#include "store/backup.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include "engines/engines.hpp"
#include "store/data_folder.hpp"
#include "store/failures.hpp"
#include "store/process.hpp"

namespace liaise::store {
namespace {

namespace fs = std::filesystem;

constexpr Moment noon{1'700'000'000};
constexpr const char* add = "INSERT INTO visits (id, note) VALUES ($1, $2)";

const Change visits{"visits", 1, "first",
                    "CREATE TABLE visits (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT"};
const Change later{"visits", 2, "later", "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"};

std::int64_t count(Database& database) {
    std::int64_t found = -1;
    database.reading()->each("SELECT COUNT(*) FROM visits", {},
                             [&](const Row& row) { found = row.integer(0); });
    return found;
}

void add_visits(Database& database, std::int64_t from, std::int64_t until) {
    std::vector<Binds> rows;
    for (auto id = from; id < until; ++id) rows.push_back({id, "a corridor without a window"});
    auto tx = database.writing();
    tx->execute_many(add, rows);
    tx->commit();
}

std::string bytes_of(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write_bytes(const std::string& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// An installation in a folder, with 1,000 visits.
class Backup : public ::testing::Test {
protected:
    Backup() {
        fs::create_directory(data_folder());
        database_ = open(data_file_in(data_folder()));
        bring_forward(*database_, {visits}, noon);
        add_visits(*database_, 0, 1'000);
    }
    std::string data_folder() const { return folder_.file("data"); }
    std::string copy() const { return folder_.file("copy"); }
    std::size_t files_in(const std::string& folder) const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
    }
    /// Expects that this copy is refused and that no data was put anywhere.
    void expect_refused(const std::string& bytes) {
        write_bytes(copy(), bytes);
        EXPECT_THROW(restore(copy(), folder_.file("new"), {visits}, noon), Unreadable);
        EXPECT_EQ(files_in(folder_.file("new")), 0U);
    }

    engines::TemporaryFolder folder_;
    std::unique_ptr<Database> database_;
};

TEST_F(Backup, ComesBackAsItWas) {
    backup(*database_, copy(), noon);
    const auto restored = restore(copy(), folder_.file("new"), {visits}, noon);

    EXPECT_FALSE(restored.kept_at);
    const auto again = open(data_file_in(folder_.file("new")));
    EXPECT_EQ(count(*again), 1'000);
    bring_forward(*again, {visits, later}, noon);
    EXPECT_THROW(again->reading()->each("SELECT * FROM backup_manifest", {}, [](const Row&) {}),
                 std::logic_error);
}

TEST_F(Backup, IsOneFileThatOnlyItsOwnerReads) {
    backup(*database_, copy(), noon);

    EXPECT_EQ(files_in(fs::path(copy()).parent_path()), 2U);  // beside the data folder
    EXPECT_EQ(fs::status(copy()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Backup, IsOfOneMomentWhileOthersWrite) {
    std::atomic<bool> is_done = false;
    std::thread writer([&] {
        for (std::int64_t id = 1'000; !is_done; id += 100) add_visits(*database_, id, id + 100);
    });
    backup(*database_, copy(), noon);
    is_done = true;
    writer.join();
    restore(copy(), folder_.file("new"), {visits}, noon);

    const auto found = count(*open(data_file_in(folder_.file("new"))));
    EXPECT_EQ(found % 100, 0);
    EXPECT_GE(found, 1'000);
}

TEST_F(Backup, NeverReplacesAFile) {
    write_bytes(copy(), "an older backup");

    EXPECT_THROW(backup(*database_, copy(), noon), Unavailable);
    EXPECT_EQ(bytes_of(copy()), "an older backup");
}

TEST_F(Backup, SaysThatItCannotBeWritten) {
    EXPECT_THROW(backup(*database_, folder_.file("nowhere/copy"), noon), Unavailable);
}

TEST_F(Backup, HasItsNameOnlyWhenItIsWhole) {
    add_visits(*database_, 1'000, 60'000);
    database_.reset();
    int whole = 0;
    for (int round = 0; round < 12; ++round) {
        const auto child = fork();
        if (child == 0) {
            backup(*open(data_file_in(data_folder())), copy(), noon);
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10 + 25 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (!fs::exists(copy())) continue;
        ++whole;
        const auto restored_to = folder_.file("new" + std::to_string(round));
        restore(copy(), restored_to, {visits}, noon);
        EXPECT_EQ(count(*open(data_file_in(restored_to))), 60'000);
        fs::remove(copy());
    }

    EXPECT_LT(whole, 12);  // else none was killed in the middle
}

TEST_F(Backup, IsRefusedWhenAWordInItWasChanged) {
    backup(*database_, copy(), noon);
    auto bytes = bytes_of(copy());
    bytes[bytes.find("window")] = 'W';

    expect_refused(bytes);
}

TEST_F(Backup, IsRefusedWhenItIsCutOffOrScribbledOver) {
    backup(*database_, copy(), noon);
    const auto bytes = bytes_of(copy());
    auto scribbled = bytes;
    scribbled.replace(5'000, 4'000, std::string(4'000, 'x'));

    auto of_another_format = bytes;
    of_another_format[47] = '\x7F';  // the number of the schema's format

    expect_refused(bytes.substr(0, bytes.size() / 2));
    expect_refused(scribbled);
    expect_refused(of_another_format);
    expect_refused("this is a letter and no database at all, however long it may be, and it goes "
                   "on until it is longer than the header of a database file would have been");
    expect_refused("");
}

TEST_F(Backup, IsRefusedWhenItsHeadSaysThatItIsOnlyRead) {
    backup(*database_, copy(), noon);
    auto bytes = bytes_of(copy());
    bytes[18] = 3;  // the version of the format that a program must know before it may write

    expect_refused(bytes);
}

TEST_F(Backup, IsRefusedWhenItIsAFileThatWasOnlyCopied) {
    database_.reset();
    expect_refused(bytes_of(data_file_in(data_folder())));
}

TEST_F(Backup, OfANewerProgramIsRefused) {
    bring_forward(*database_, {visits, later}, noon);
    backup(*database_, copy(), noon);

    expect_refused(bytes_of(copy()));
}

TEST_F(Backup, KeepsAsideTheDataThatItReplaces) {
    backup(*database_, copy(), noon);
    add_visits(*database_, 1'000, 1'500);
    database_.reset();
    const auto restored = restore(copy(), data_folder(), {visits}, noon);

    ASSERT_TRUE(restored.kept_at);
    EXPECT_NE(restored.kept_at->find("20231114T221320Z"), std::string::npos);
    EXPECT_EQ(count(*open(*restored.kept_at)), 1'500);
    EXPECT_EQ(count(*open(data_file_in(data_folder()))), 1'000);
}

TEST_F(Backup, RestoredByRootBelongsToTheOwnerOfTheFolder) {
    if (geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
    constexpr uid_t somebody = 4'711;
    backup(*database_, copy(), noon);
    fs::create_directory(folder_.file("new"));
    ASSERT_EQ(chown(folder_.file("new").c_str(), somebody, somebody), 0);
    restore(copy(), folder_.file("new"), {visits}, noon);

    struct stat found {};
    ASSERT_EQ(stat(data_file_in(folder_.file("new")).c_str(), &found), 0);
    EXPECT_EQ(found.st_uid, somebody);
    EXPECT_EQ(found.st_gid, somebody);
    EXPECT_EQ(found.st_mode & 0777U, 0600U);
}

TEST_F(Backup, ReplacesDataThatCannotBeReadAnyMore) {
    backup(*database_, copy(), noon);
    database_.reset();
    write_bytes(data_file_in(data_folder()), std::string(8'192, 'x'));
    const auto restored = restore(copy(), data_folder(), {visits}, noon);

    EXPECT_EQ(bytes_of(restored.kept_at.value()), std::string(8'192, 'x'));
    EXPECT_EQ(count(*open(data_file_in(data_folder()))), 1'000);
}

TEST_F(Backup, DoesNotReplaceDataThatIsInUse) {
    backup(*database_, copy(), noon);
    add_visits(*database_, 1'000, 1'500);

    EXPECT_THROW(restore(copy(), data_folder(), {visits}, noon), Busy);
    EXPECT_EQ(count(*database_), 1'500);
}

TEST(BackupOfAServer, IsAnArchiveThatPostgresReadsBack) {
    engines::FreshDatabase from(engines::Engine::postgres, {visits});
    engines::FreshDatabase to(engines::Engine::postgres, {});
    add_visits(from.database(), 0, 1'000);
    const engines::TemporaryFolder folder;
    backup(from.database(), folder.file("copy"), noon);

    EXPECT_THROW(restore(folder.file("copy"), folder.path(), {visits}, noon), Unsupported);
    const auto outcome = run({{postgres_program("pg_restore"), "--clean", "--if-exists",
                               "--no-owner", "--exit-on-error", "--dbname=" + to.address(),
                               folder.file("copy")},
                              {}});
    EXPECT_EQ(outcome.code, 0) << outcome.complaints;
    EXPECT_EQ(count(to.database()), 1'000);
}

TEST(BackupOfAServer, ThatPgDumpCannotMakeIsToldApartFromAFullDisk) {
    engines::FreshDatabase from(engines::Engine::postgres, {visits});
    const engines::TemporaryFolder folder;
    // A table whose schema is gone: pg_dump refuses the whole.
    auto tx = from.database().writing();
    for (const char* sql : {"CREATE SCHEMA gone", "CREATE TABLE gone.visits (id INTEGER)",
                            "DELETE FROM pg_namespace WHERE nspname = 'gone'"})
        tx->execute(sql, {});
    tx->commit();
    EXPECT_THROW(backup(from.database(), folder.file("copy"), noon), CopyFailed);
    EXPECT_FALSE(fs::exists(folder.file("copy")));
}

}  // namespace
}  // namespace liaise::store
