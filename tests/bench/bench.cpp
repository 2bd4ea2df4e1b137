#include <cstdio>
#include <exception>
#include <string>

#include "bench/coverage_bench.hpp"
#include "bench/figures.hpp"

/// Usage: bench FILE [PART…]. Measures all parts, or those named, prints each figure as a line of
/// JSON, and writes them all to FILE.
int main(int argc, char** argv) {
    using namespace liaise::bench;
    const auto is_wanted = [&](const std::string& part) {
        for (int i = 2; i < argc; ++i)
            if (argv[i] == part) return true;
        return argc < 3;
    };
    try {
        Figures figures;
        if (is_wanted("coverage")) measure_coverage(figures);
        if (argc > 1) figures.write(argv[1]);
        return 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "bench: %s\n", failure.what());
        return 1;
    }
}
