#include "store/backup.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "store/data_folder.hpp"
#include "store/failures.hpp"
#include "store/sqlite/copy.hpp"
#include "store/sqlite/database.hpp"

namespace liaise::store {

namespace {

namespace fs = std::filesystem;

/// A file that does not carry its name yet: gone again unless it is given one.
class Unfinished {
public:
    explicit Unfinished(std::string name) : name_(std::move(name) + ".unfinished") {
        remove_all();
        const int made = ::open(name_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (made < 0)
            throw Unavailable(fmt::format("{} cannot be written. Nothing was changed. Choose a "
                                          "folder that you may write to.", name_));
        close(made);
    }
    ~Unfinished() { remove_all(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const std::string& name() const { return name_; }
    /// On disk under `final_name`, which a crash cannot take back.
    void finish_as(const std::string& final_name) {
        sync(name_, O_RDWR);
        std::error_code failure;
        fs::rename(name_, final_name, failure);
        if (failure)
            throw Unavailable(fmt::format("{} could not be given its name: {}", final_name,
                                          failure.message()));
        sync(folder_of(final_name), O_RDONLY | O_DIRECTORY);
    }

private:
    static std::string folder_of(const std::string& file) {
        const auto folder = fs::path(file).parent_path();
        return folder.empty() ? "." : folder.string();
    }
    static void sync(const std::string& file, int flags) {
        const int opened = ::open(file.c_str(), flags | O_CLOEXEC);
        const bool is_synced = opened >= 0 && fsync(opened) == 0;
        if (opened >= 0) close(opened);
        if (!is_synced) throw Unavailable(fmt::format("{} could not be brought to disk", file));
    }
    void remove_all() noexcept {
        std::error_code none;
        for (const char* ending : {"", "-journal", "-wal", "-shm"})
            fs::remove(name_ + ending, none);
    }

    std::string name_;
};

void refuse_postgres_copy(const std::string& file) {
    std::ifstream copy(file, std::ios::binary);
    std::string start(5, '\0');
    if (!copy.read(start.data(), static_cast<std::streamsize>(start.size())))
        throw Unreadable(fmt::format("{} cannot be read, or is empty. Nothing was changed. Check "
                                     "the name.", file));
    if (start == "PGDMP")
        throw Unsupported(
            "this is a copy of a PostgreSQL database. Nothing was changed. Make an empty database "
            "(createdb --template=template0 --encoding=UTF8 --locale=C NAME) and bring the copy "
            "into it: pg_restore --no-owner --exit-on-error --dbname=NAME FILE");
}

void check(const std::string& copy, const std::vector<Change>& known) try {
    sqlite::check_copy(copy);
    refuse_newer(*sqlite::open_file(copy)->reading(), known);
    sqlite::drop_manifest(copy);
} catch (const std::logic_error&) {
    // A statement of ours that its tables do not know: somebody scribbled over what they are.
    throw Unreadable("this copy is not whole: its tables are not those of a backup. Nothing was "
                     "changed. Use another backup.");
}

/// "liaise-until-20261124T093000Z.sqlite", or with a number when that is taken.
std::string dated_name(const std::string& data_file, Moment now) {
    std::string stamp;
    for (char letter : text_of(now))
        if (letter != '-' && letter != ':') stamp += letter;
    const fs::path path(data_file);
    const auto start = path.parent_path() / path.stem();
    auto name = fmt::format("{}-until-{}.sqlite", start.string(), stamp);
    for (int i = 2; fs::exists(name); ++i)
        name = fmt::format("{}-until-{}-{}.sqlite", start.string(), stamp, i);
    return name;
}

/// Keeps the present data under another name as well; its own name is then free to be replaced.
std::string keep_aside(const std::string& data_file, Moment now) {
    try {
        sqlite::fold_in_journal(data_file);
    } catch (const Unreadable&) {
        // Damaged, which may be why the backup is wanted: it is kept as it is.
    } catch (const Busy&) {
        throw Busy("liaise is running on this data. Nothing was changed. Stop it, then restore.");
    }
    const auto kept = dated_name(data_file, now);
    // A journal left beside the restored data would be taken for its own: it goes first.
    for (const char* ending : {"-wal", "-shm", "-journal"})
        if (fs::exists(data_file + ending)) fs::rename(data_file + ending, kept + ending);
    std::error_code cannot_link;
    fs::create_hard_link(data_file, kept, cannot_link);
    if (cannot_link) fs::rename(data_file, kept);
    return kept;
}

/// What root puts into somebody's folder is of no use to them while it is root's. A link that they
/// put in its place is not followed.
void give_to_owner_of(const std::string& folder, const std::string& file) {
    if (::geteuid() != 0) return;
    struct stat found {};
    if (::stat(folder.c_str(), &found) == 0 &&
        ::lchown(file.c_str(), found.st_uid, found.st_gid) == 0)
        return;
    throw Unavailable(fmt::format("the restored data cannot be given to the owner of {}. Nothing "
                                  "was changed. Restore as that owner: runuser -u OWNER -- liaise "
                                  "restore …", folder));
}

}  // namespace

void backup(Database& database, const std::string& file, Moment now) {
    if (fs::exists(file))
        throw Unavailable(fmt::format("there is a file {} already. Nothing was written. Choose "
                                      "another name.", file));
    Unfinished copy(file);
    database.copy_to(*database.reading(), copy.name(), now);
    copy.finish_as(file);
}

Restored restore(const std::string& file, const std::string& data_folder,
                 const std::vector<Change>& known, Moment now) {
    refuse_postgres_copy(file);
    const auto data_file = data_file_in(data_folder);
    try {
        fs::create_directories(data_folder);
        Unfinished copy(data_file);
        fs::copy_file(file, copy.name(), fs::copy_options::overwrite_existing);
        fs::permissions(copy.name(), fs::perms::owner_read | fs::perms::owner_write);
        check(copy.name(), known);
        give_to_owner_of(data_folder, copy.name());

        Restored restored;
        if (fs::exists(data_file)) restored.kept_at = keep_aside(data_file, now);
        copy.finish_as(data_file);
        return restored;
    } catch (const fs::filesystem_error& error) {
        throw Unavailable(fmt::format("the backup could not be put into {}: {}. The data that was "
                                      "there is still there.", data_folder,
                                      error.code().message()));
    }
}

}  // namespace liaise::store
