#pragma once

#include <string>
#include <utility>
#include <vector>

namespace liaise::store {

/// Another program, run to its end without a shell.
struct Run {
    std::vector<std::string> words;  ///< the program, then what it is told
    std::vector<std::pair<std::string, std::string>> environment;  ///< beside our own
};

struct Outcome {
    int code = 0;  ///< what it ended with; 127 when it cannot be started
    std::string output;
    std::string complaints;  ///< what it wrote to standard error
};

/// Waits until the program has ended.
Outcome run(const Run& program);

/// Where a program of PostgreSQL lies, of the newest version that Debian installed here. Empty
/// when this machine does not have it.
std::string postgres_program(const std::string& name);

}  // namespace liaise::store
