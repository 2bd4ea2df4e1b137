#include "main/settings.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <filesystem>
#include <stdexcept>

#include "base/day.hpp"
#include "main/modules.hpp"
#include "store/data_folder.hpp"

namespace liaise {

namespace {

/// Makes the folder, which nobody else on the machine may read.
std::string file_in(const std::string& folder) {
    ::umask(S_IRWXG | S_IRWXO);
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw std::runtime_error(fmt::format(
            "the folder {} cannot be made ({}). Choose another with --data.", folder,
            problem.message()));
    return store::data_file_in(folder);
}

void refuse_nowhere(const Keeping& keeping) {
    if (keeping.database.empty() && keeping.data.empty())
        throw std::runtime_error(
            "say where things are kept: --data FOLDER, or --database postgresql://…");
}

}  // namespace

std::unique_ptr<store::Database> opened(const Keeping& keeping) {
    refuse_nowhere(keeping);
    auto database =
        store::open(keeping.database.empty() ? file_in(keeping.data) : keeping.database);
    store::bring_forward(*database, ordered_changes(), Clock::of_the_system().now());
    return database;
}

std::unique_ptr<store::Database> opened_as_it_is(const Keeping& keeping) {
    refuse_nowhere(keeping);
    const auto file = store::data_file_in(keeping.data);
    if (keeping.database.empty() && !std::filesystem::exists(file))
        throw std::runtime_error(fmt::format(
            "there is nothing of liaise in {}. Nothing was written. Check --data.", keeping.data));
    auto database = store::open(keeping.database.empty() ? file : keeping.database);
    try {
        store::refuse_newer(*database->reading(), ordered_changes());
    } catch (const std::logic_error&) {
        throw std::runtime_error("no installation of liaise was begun there. Nothing was written. "
                                 "Check --data or --database.");
    }
    return database;
}

}  // namespace liaise
