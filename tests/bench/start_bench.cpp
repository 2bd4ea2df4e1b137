#include "bench/start_bench.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <optional>
#include <stdexcept>

#include "bench/http_client.hpp"
#include "bench/page_bench.hpp"

namespace liaise::bench {

namespace {

constexpr double start_milliseconds = 200;
constexpr double memory_megabytes = 80;
constexpr int starts = 9;

/// The program, serving; it ends with this object.
class Program {
public:
    Program(const std::string& program, const std::string& data) {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0) throw std::runtime_error("no pipe");
        process_ = ::fork();
        if (process_ == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::close(pipe[0]);
            ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
            ::execl(program.c_str(), program.c_str(), "serve", "--data", data.c_str(), "--listen",
                    "127.0.0.1:0", nullptr);
            ::_exit(1);
        }
        ::close(pipe[1]);
        port_ = port_in(pipe[0]);
        ::close(pipe[0]);
    }
    ~Program() {
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    std::uint16_t port() const { return port_; }
    double resident_megabytes() const {
        std::ifstream status(fmt::format("/proc/{}/status", process_));
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
        throw std::runtime_error("the program is gone");
    }

private:
    /// Its first line ends in the port.
    static std::uint16_t port_in(int pipe) {
        std::string line;
        for (char letter = 0; ::read(pipe, &letter, 1) == 1 && letter != '\n';) line += letter;
        const auto colon = line.rfind(':');
        if (colon == std::string::npos) throw std::runtime_error("it does not serve: " + line);
        return static_cast<std::uint16_t>(std::stoi(line.substr(colon + 1)));
    }

    pid_t process_ = 0;
    std::uint16_t port_ = 0;
};

}  // namespace

void measure_start(Figures& figures, const std::string& program, const std::string& data,
                   const SignedIn& person) {
    const auto page = request_for(page_of_visits, person.token);
    std::vector<double> took;
    for (int i = 0; i < starts; ++i) {
        std::optional<Program> started;
        took.push_back(microseconds_of([&] {
            started.emplace(program, data);
            HttpClient(started->port()).body(page);
        }));
        // That it ends, which waits for what is under way, is no part of its start.
    }
    figures.add({"start_to_first_answer", median(took) / 1000, "milliseconds", start_milliseconds,
                 1});

    const Program started(program, data);
    requests_a_second(started.port(), page, 64, std::chrono::seconds(5));
    HttpClient client(started.port());
    for (const char* target : {"/api/v1/coverage/summary", "/api/v1/coverage/matrix?rows=place",
                               "/api/v1/coverage/places?sort=-last", "/api/v1/coverage/points"})
        client.body(request_for(target, person.token));
    figures.add({"resident_memory_after_the_run", started.resident_megabytes(), "megabytes",
                 memory_megabytes, 1});
}

}  // namespace liaise::bench
