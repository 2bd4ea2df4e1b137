#include "store/backup_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <stdexcept>

#include "store/backup.hpp"
#include "store/failures.hpp"
#include "store/process.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/copy.hpp"

namespace liaise::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = "liaise-";
constexpr std::string_view ending = ".backup";
// A copy is about as large as the data; a little more is wanted for the folder itself.
constexpr std::uintmax_t spare_bytes = 16 * 1024 * 1024;

/// "liaise-2026-11-24T09-30-00Z.backup": a colon is no letter of a file's name everywhere.
std::string name_at(Moment now) {
    auto stamp = text_of(now);
    std::ranges::replace(stamp, ':', '-');
    return fmt::format("{}{}{}", beginning, stamp, ending);
}

std::optional<Moment> moment_in(std::string_view name) {
    if (!name.starts_with(beginning) || !name.ends_with(ending)) return std::nullopt;
    name.remove_prefix(beginning.size());
    name.remove_suffix(ending.size());
    std::string stamp(name);
    constexpr std::size_t day_letters = 11;  // "2026-11-24T"
    if (stamp.size() > day_letters)
        std::replace(stamp.begin() + day_letters, stamp.end(), '-', ':');
    return moment_from(stamp);
}

/// The first was made just now, and stays whatever `keep` says.
void remove_beyond(const std::string& folder, Keep keep, Moment now) {
    const auto all = backups_until(folder, now);
    std::error_code none;  // one that cannot be removed is no reason to have no new one
    for (auto i = std::max<std::size_t>(keep.count, 1); i < all.size(); ++i)
        fs::remove(all[i].file, none);
}

/// What was being written when the machine stopped in the middle.
void remove_unfinished(const std::string& folder) {
    std::error_code none;
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const auto name = entry.path().filename().string();
        const bool is_ours = name.starts_with(beginning) &&
                             name.find(".backup.unfinished") != std::string::npos;
        if (is_ours && entry.last_write_time(none) < long_ago) fs::remove(entry.path(), none);
    }
}

/// Better said before than found out by filling the disk, on which others write as well.
void refuse_too_little_room(const std::string& folder) {
    const auto before = backups_in(folder);
    if (before.empty() || free_bytes(folder) > before.front().bytes + spare_bytes) return;
    throw Unavailable(fmt::format("there is no room for another backup in {}. Nothing was "
                                  "removed. Make room, or keep fewer of them.", folder));
}

std::string fault_in_archive(const std::string& file) {
    const auto tool = postgres_program("pg_restore");
    if (tool.empty())
        return "it is a copy of PostgreSQL, and pg_restore, which reads it, is not installed";
    return run({{tool, "--list", file}, {}}).code == 0 ? "" : "pg_restore cannot read it";
}

/// Reads a copy as it lies there, without a journal beside it.
class Looking final : public Transaction {
public:
    explicit Looking(const std::string& file) : file_(file, sqlite::Connection::Use::alone) {}
    void each(std::string_view sql, std::span<const Bind> binds, const OnRow& on_row) override {
        file_.each(sql, binds, on_row);
    }
    std::int64_t execute(std::string_view, std::span<const Bind>) override { refuse(); }
    void execute_many(std::string_view, std::span<const Binds>) override { refuse(); }
    void commit() override { refuse(); }

private:
    [[noreturn]] static void refuse() { throw std::logic_error("a backup is only looked at"); }

    sqlite::Connection file_;
};

std::string first_letters(const std::string& file) {
    constexpr std::size_t letters = 5;
    std::string start(letters, '\0');
    std::ifstream stream(file, std::ios::binary);
    return stream.read(start.data(), letters) ? start : "";
}

}  // namespace

std::vector<KeptBackup> backups_in(const std::string& folder) {
    std::vector<KeptBackup> all;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const auto made_at = moment_in(entry.path().filename().string());
        if (made_at) all.push_back({entry.path().string(), *made_at, entry.file_size(none)});
    }
    std::ranges::sort(all, std::greater(), &KeptBackup::made_at);
    return all;
}

std::vector<KeptBackup> backups_until(const std::string& folder, Moment now) {
    auto all = backups_in(folder);
    std::erase_if(all, [&](const KeptBackup& backup) { return backup.made_at > now; });
    return all;
}

KeptBackup back_up_into(Database& database, const std::string& folder, Keep keep, Moment now) {
    std::error_code problem;
    if (fs::create_directories(folder, problem))
        fs::permissions(folder, fs::perms::owner_all, problem);
    if (problem || !fs::is_directory(folder))
        throw Unavailable(fmt::format("the folder {} for backups cannot be made. Nothing was "
                                      "changed. Make it, and let liaise write to it.", folder));
    remove_unfinished(folder);
    refuse_too_little_room(folder);
    const auto file = (fs::path(folder) / name_at(now)).string();
    backup(database, file, now);
    if (const auto fault = fault_in_backup(file, all_changes()); !fault.empty())
        throw Unreadable(fmt::format("the backup {} was written and is no good: {}. Older ones "
                                     "were kept.", file, fault));
    remove_beyond(folder, keep, now);
    return {file, now, fs::file_size(file)};
}

std::string fault_in_backup(const std::string& file, const std::vector<Change>& known) {
    if (first_letters(file) == "PGDMP") return fault_in_archive(file);
    try {
        sqlite::check_copy(file);
        Looking looking(file);
        refuse_newer(looking, known);
    } catch (const std::exception& failure) {
        return failure.what();
    }
    return "";
}

std::uintmax_t free_bytes(const std::string& folder) {
    std::error_code problem;
    const auto space = fs::space(folder, problem);
    return problem ? 0 : space.available;
}

}  // namespace liaise::store
