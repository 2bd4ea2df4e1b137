#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace liaise::imports {

/// What an import is busy with. `done` and `total` are rows, or records to be written.
enum class Phase { reading, comparing, storing };

/// How far an import is.
struct Progress {
    Phase phase = Phase::reading;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Whether the import shall go on; it is asked between steps, and stops without a trace.
enum class Go { on, stop };
using OnProgress = std::function<Go(const Progress&)>;

/// "reading", "comparing" or "storing".
std::string text_of(Phase phase);

}  // namespace liaise::imports
