#include "fuzz/fuzzing.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>

extern "C" int LLVMFuzzerRunDriver(int* count, char*** words,
                                   int (*attempt)(const std::uint8_t* bytes, std::size_t size));

namespace liaise::fuzz {

namespace {

namespace fs = std::filesystem;

const WayIn& way() {
    static const auto one = way_in();
    return one;
}

int attempt(const std::uint8_t* bytes, std::size_t size) {
    try {
        way().attempt({reinterpret_cast<const char*>(bytes), size});
    } catch (const std::exception& wrong) {
        fmt::print(stderr, "{}\n", wrong.what());
        std::abort();
    }
    return 0;
}

/// Puts the examples into the folder from which libFuzzer goes on, and to which it adds.
void write_examples(const fs::path& folder) {
    fs::create_directories(folder);
    for (std::size_t i = 0; i < way().examples.size(); ++i)
        std::ofstream(folder / fmt::format("example-{}", i), std::ios::binary)
            << way().examples[i];
}

int driven(std::vector<std::string> words) {
    std::vector<char*> raw;
    for (auto& word : words) raw.push_back(word.data());
    raw.push_back(nullptr);
    int count = static_cast<int>(words.size());
    char** first = raw.data();
    return LLVMFuzzerRunDriver(&count, &first, &attempt);
}

}  // namespace

void expect(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

}  // namespace liaise::fuzz

/// Usage: NAME_fuzz SECONDS FOLDER, or NAME_fuzz FILE to try one thing again.
int main(int count, char** words) {
    using namespace liaise::fuzz;
    const std::string name = words[0];
    if (count == 2) return driven({name, words[1]});
    if (count != 3) {
        fmt::print(stderr, "usage: {} SECONDS FOLDER, or {} FILE\n", name, name);
        return 2;
    }
    const std::string folder = words[2];
    write_examples(folder);
    // Whatever takes this long, or this much memory, holds others up.
    std::vector<std::string> told = {
        name, fmt::format("-max_total_time={}", words[1]), "-timeout=25", "-rss_limit_mb=1536",
        "-max_len=65536", "-detect_leaks=0", "-print_final_stats=1",
        fmt::format("-artifact_prefix={}-", folder), folder};
    if (const auto* seed = std::getenv("LIAISE_FUZZ_SEED"))
        told.push_back(fmt::format("-seed={}", seed));
    return driven(std::move(told));
}
