#include "modules/timetables/solver.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cerrno>
#include <filesystem>
#include <fstream>

namespace liaise::timetables {

namespace {

namespace fs = std::filesystem;

// What the largest calendar's solution and log take is a tenth of this.
constexpr std::uintmax_t file_bytes_max = 16'000'000;
// What reading the model may take beside the time for solving.
constexpr std::chrono::seconds grace{10};
constexpr const char* program_file = "calendar.mps";
constexpr const char* start_file = "start.sol";
constexpr const char* solution_file = "solution.sol";
constexpr const char* log_file = "log";

std::string private_folder() {
    std::error_code error;
    auto pattern = (fs::temp_directory_path(error) / "liaise-calendar-XXXXXX").string();
    if (error || !mkdtemp(pattern.data())) return {};
    return pattern;
}

bool wrote(const std::string& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    return out.good();
}

std::uintmax_t bytes_of(const std::string& file) {
    std::error_code error;
    const auto bytes = fs::file_size(file, error);
    return error ? 0 : bytes;
}

/// Nothing of a file that is not there, or larger than it can be.
std::string text_of(const std::string& file) {
    if (bytes_of(file) > file_bytes_max) return {};
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// Starts it in a group of its own, so that what it starts ends with it.
pid_t spawned(std::vector<std::string> words, const std::string& log) {
    const char* path = getenv("PATH");
    std::vector<std::string> environment{std::string("PATH=") + (path ? path : "/usr/bin:/bin"),
                                         "LC_ALL=C"};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    pid_t process = -1;
    const int code = posix_spawnp(&process, words.front().c_str(), &actions, &attributes,
                                  pointers(words).data(), pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return code == 0 ? process : -1;
}

}  // namespace

std::unique_ptr<Solver> Solver::started(const Choices& choices,
                                        const std::vector<std::optional<Slot>>& start,
                                        const SolverLimits& limits) {
    if (limits.program.empty() || limits.seconds < 1) return nullptr;
    auto solver = std::make_unique<Solver>(choices, model_of(choices, start));
    if (!solver->begin(limits)) return nullptr;
    return solver;
}

Solver::~Solver() {
    end();
    std::error_code error;
    if (!folder_.empty()) fs::remove_all(folder_, error);
}

bool Solver::begin(const SolverLimits& limits) {
    folder_ = private_folder();
    if (folder_.empty()) return false;
    const auto in_folder = [&](const char* name) { return folder_ + '/' + name; };
    if (!wrote(in_folder(program_file), model_.program)) return false;
    if (!wrote(in_folder(start_file), model_.start)) return false;
    std::vector<std::string> words{limits.program, in_folder(program_file),
                                   "-seconds",     fmt::format("{}", limits.seconds),
                                   "-timeMode",    "elapsed",
                                   "-ratioGap",    fmt::format("{:.6f}", limits.gap)};
    if (model_.has_start) words.insert(words.end(), {"-mipstart", in_folder(start_file)});
    words.insert(words.end(), {"-solve", "-solution", in_folder(solution_file), "-quit"});
    process_ = spawned(std::move(words), in_folder(log_file));
    latest_ = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds) + grace;
    return process_ > 0;
}

bool Solver::has_ended() {
    if (process_ <= 0) return true;
    if (waitpid(process_, nullptr, WNOHANG) != 0) {
        process_ = -1;
        return true;
    }
    const auto written =
        bytes_of(folder_ + '/' + log_file) + bytes_of(folder_ + '/' + solution_file);
    if (std::chrono::steady_clock::now() > latest_ || written > file_bytes_max) end();
    return process_ <= 0;
}

Solved Solver::solved() const {
    Solved solved;
    solved.slots = read_solution(choices_, model_, text_of(folder_ + '/' + solution_file));
    solved.bound = read_bound(choices_, text_of(folder_ + '/' + log_file));
    return solved;
}

void Solver::end() {
    if (process_ <= 0) return;
    kill(-process_, SIGKILL);
    kill(process_, SIGKILL);
    while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
}

}  // namespace liaise::timetables
