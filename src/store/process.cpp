#include "store/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <stdexcept>

extern char** environ;

namespace liaise::store {

namespace {

constexpr int cannot_be_started = 127;  // as a shell says it
// What is kept of a program's words: enough for a list of every table, and no more.
constexpr std::size_t output_bytes_max = 4'000'000;

struct Pipe {
    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe is to be had");
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close_end(std::size_t end) {
        if (ends[end] >= 0) close(ends[end]);
        ends[end] = -1;
    }
    std::array<int, 2> ends{-1, -1};
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

std::vector<std::string> environment_with(const Run& program) {
    std::vector<std::string> all;
    for (const auto& [name, value] : program.environment) all.push_back(name + '=' + value);
    for (char** entry = environ; *entry; ++entry) {
        const std::string_view ours(*entry);
        const auto name = ours.substr(0, ours.find('='));
        const bool is_replaced = std::ranges::any_of(
            program.environment, [&](const auto& other) { return other.first == name; });
        if (!is_replaced) all.emplace_back(ours);
    }
    return all;
}

pid_t started(const Run& program, const Pipe& output, const Pipe& complaints) {
    auto words = program.words;
    auto environment = environment_with(program);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, complaints.ends[1], STDERR_FILENO);
    pid_t child = -1;
    const int code = posix_spawnp(&child, words.front().c_str(), &actions, nullptr,
                                  pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    return code == 0 ? child : -1;
}

/// Reads what has come; false at the end.
bool take(int from, std::string& into) {
    std::array<char, 8192> letters;
    const auto count = read(from, letters.data(), letters.size());
    if (count < 0) return errno == EINTR;
    const auto room = output_bytes_max - into.size();
    into.append(letters.data(), std::min(static_cast<std::size_t>(count), room));
    return count > 0;
}

void take_all(Pipe& output, Pipe& complaints, Outcome& outcome) {
    std::array<pollfd, 2> ways{pollfd{output.ends[0], POLLIN, 0},
                               pollfd{complaints.ends[0], POLLIN, 0}};
    const std::array<std::string*, 2> into{&outcome.output, &outcome.complaints};
    while (ways[0].fd >= 0 || ways[1].fd >= 0) {
        if (poll(ways.data(), ways.size(), -1) < 0 && errno != EINTR) return;
        for (std::size_t i = 0; i < ways.size(); ++i)
            if (ways[i].revents != 0 && !take(ways[i].fd, *into[i])) ways[i].fd = -1;
    }
}

}  // namespace

Outcome run(const Run& program) {
    Pipe output;
    Pipe complaints;
    Outcome outcome{cannot_be_started, "", ""};
    const auto child = started(program, output, complaints);
    if (child < 0) return outcome;
    output.close_end(1);
    complaints.close_end(1);
    take_all(output, complaints, outcome);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

std::string postgres_program(const std::string& name) {
    namespace fs = std::filesystem;
    std::string newest;
    int newest_version = 0;
    std::error_code none;
    for (const auto& folder : fs::directory_iterator("/usr/lib/postgresql", none)) {
        const auto file = folder.path() / "bin" / name;
        const int version = std::atoi(folder.path().filename().c_str());
        if (version <= newest_version || !fs::exists(file, none)) continue;
        newest = file;
        newest_version = version;
    }
    return newest;
}

}  // namespace liaise::store
