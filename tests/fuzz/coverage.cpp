// What g++ calls in code that is to be watched (-fsanitize-coverage=trace-pc,trace-cmp), told to
// libFuzzer. Of its own it listens to Clang alone, and to what lies in the section below. Not
// itself watched, or it would call itself without end.
#include <array>
#include <cstddef>
#include <cstdint>

namespace {

// More than twice as many as there are branches in what is watched, so that few share one.
constexpr std::size_t counters_count = 1 << 17;

__attribute__((section("__libfuzzer_extra_counters"),
               used)) std::array<std::uint8_t, counters_count> counters{};

}  // namespace

extern "C" {

/// At each branch. The same branch has the same counter wherever the program was loaded to.
void __sanitizer_cov_trace_pc() {
    const auto branch = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0)) -
                        reinterpret_cast<std::uintptr_t>(&__sanitizer_cov_trace_pc);
    auto& count = counters[(branch * 0x9E3779B97F4A7C15U) >> 47];
    if (count < UINT8_MAX) ++count;
}

/// At comparisons of fractions, which libFuzzer has no use for.
void __sanitizer_cov_trace_cmpf(float, float) {}
void __sanitizer_cov_trace_cmpd(double, double) {}
}
