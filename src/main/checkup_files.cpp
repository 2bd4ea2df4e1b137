#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "main/checkup.hpp"
#include "main/scheduled_backups.hpp"
#include "main/swap.hpp"
#include "store/backup_folder.hpp"
#include "store/data_folder.hpp"

namespace liaise {

namespace {

namespace fs = std::filesystem;

// A day of a busy installation with its journal, and room for the next version to bring it forward.
constexpr std::uintmax_t room_bytes_min = 256 * 1024 * 1024;
// One that was missed may be made at the next look; beyond it something is wrong.
constexpr std::int64_t late_factor = 2;

Finding found_well(std::string about, std::string says) {
    return {std::move(about), Standing::well, std::move(says), ""};
}

std::string in_mib(std::uintmax_t bytes) { return fmt::format("{} MiB", bytes / (1024 * 1024)); }

/// The files in `folder`, and it itself, that others on this machine may read or write.
std::vector<std::string> open_to_others(const std::string& folder) {
    std::vector<std::string> open;
    const auto look = [&](const fs::path& path) {
        struct stat found {};
        if (::stat(path.c_str(), &found) == 0 && (found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            open.push_back(path.string());
    };
    look(folder);
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) look(entry.path());
    return open;
}

Finding permissions_of(const std::string& folder) {
    const auto open = open_to_others(folder);
    if (open.empty())
        return found_well("permissions", fmt::format("{} is its owner's alone.", folder));
    return {"permissions", Standing::ill,
            fmt::format("Others on this machine may read or write {}{}.", open.front(),
                        open.size() > 1 ? fmt::format(" and {} more", open.size() - 1) : ""),
            fmt::format("Run: chmod -R go= {}", folder)};
}

Finding room_in(const std::string& folder) {
    std::error_code missing;
    const auto data = fs::file_size(store::data_file_in(folder), missing);
    const auto wanted = std::max(room_bytes_min, missing ? 0 : data);
    const auto room = store::free_bytes(folder);
    if (room >= wanted) return found_well("room", fmt::format("{} are free.", in_mib(room)));
    return {"room", Standing::ill,
            fmt::format("Only {} are free where {} lies; {} are wanted.", in_mib(room), folder,
                        in_mib(wanted)),
            "Make room on this disk, or move the folder to a larger one while liaise is stopped."};
}

Finding dated_in_the_future(const store::KeptBackup& backup) {
    return {"backups", Standing::beware,
            fmt::format("{} is dated in the future: it was made while the clock was wrong.",
                        backup.file),
            "See that the clock is right, and move the file away: it is neither counted nor ever "
            "removed."};
}

}  // namespace

std::vector<Finding> look_at_folder(const Checkup& checkup) {
    const auto& folder = checkup.keeping.data;
    if (!fs::is_directory(folder))
        return {{"folder", Standing::ill, fmt::format("There is no folder {}.", folder),
                 "Check --data, or begin an installation with liaise init."}};
    if (::access(folder.c_str(), R_OK | W_OK | X_OK) != 0)
        return {{"folder", Standing::ill,
                 fmt::format("You may not read and write {}.", folder),
                 "Run this as the person that liaise runs as, such as: runuser -u liaise -- "
                 "liaise doctor …"}};
    return {found_well("folder", fmt::format("{} can be read and written.", folder)),
            permissions_of(folder), room_in(folder)};
}

std::vector<Finding> look_at_secrets(const Checkup& checkup) {
    std::vector<Finding> findings;
    struct stat key {};
    if (!checkup.tls_key.empty()) {
        if (::stat(checkup.tls_key.c_str(), &key) != 0)
            findings.push_back({"key", Standing::ill,
                                fmt::format("There is no file {}.", checkup.tls_key),
                                "Check --tls-key."});
        else if ((key.st_mode & (S_IWGRP | S_IRWXO)) != 0)
            findings.push_back({"key", Standing::ill,
                                fmt::format("Others may read or write {}.", checkup.tls_key),
                                fmt::format("Run: chmod 640 {0}; and make a new key, for this one "
                                            "may have been read.", checkup.tls_key)});
        else findings.push_back(found_well("key", "The key of TLS is not for others to read."));
    }
    if (const auto swap = swap_in_the_clear(); !swap.empty())
        findings.push_back({"swap", Standing::beware,
                            fmt::format("Memory may be written to {}, where it could be read from "
                                        "the disk.", swap),
                            "Encrypt it, unless the whole disk is encrypted, or turn it off."});
    else findings.push_back(found_well("swap", "Memory is not written to a disk in the clear."));
    return findings;
}

std::vector<Finding> look_at_backups(const Checkup& checkup) {
    if (checkup.backups.empty())
        return {{"backups", Standing::beware, "It was not said where backups lie.",
                 "Give --backups FOLDER, here and to liaise serve."}};
    const auto all = store::backups_in(checkup.backups);
    if (all.empty())
        return {{"backups", Standing::ill, fmt::format("No backup lies in {}.", checkup.backups),
                 "Start liaise serve with --backups, and see what its log says of them."}};
    const auto good_dates = store::backups_until(checkup.backups, checkup.now);
    if (good_dates.empty()) return {dated_in_the_future(all.front())};
    const auto& newest = good_dates.front();
    const auto fault = store::fault_in_backup(newest.file, checkup.known);
    if (!fault.empty())
        return {{"backups", Standing::ill,
                 fmt::format("The newest backup, {}, is no good: {}", newest.file, fault),
                 "Move it away, make another with liaise backup, and have the disk looked at."}};
    const auto every = seconds_in(checkup.backup_every).value_or(0);
    const auto age = checkup.now.seconds - newest.made_at.seconds;
    if (age > late_factor * every)
        return {{"backups", Standing::ill,
                 fmt::format("The newest backup is of {}.", text_of(newest.made_at)),
                 "See in the log of liaise serve why there is none since: a full disk, or a "
                 "folder that it may not write to."}};
    auto findings = std::vector{
        found_well("backups", fmt::format("{} lie there; the newest, of {}, could be restored.",
                                          good_dates.size(), text_of(newest.made_at)))};
    if (all.size() > good_dates.size()) findings.push_back(dated_in_the_future(all.front()));
    if (const auto open = permissions_of(checkup.backups); open.standing != Standing::well)
        findings.push_back(open);
    return findings;
}

}  // namespace liaise
