#include <cstdio>
#include <exception>
#include <optional>
#include <string>

#include "bench/clash_bench.hpp"
#include "bench/coverage_bench.hpp"
#include "bench/decision_bench.hpp"
#include "bench/figures.hpp"
#include "bench/import_bench.hpp"
#include "bench/matching_bench.hpp"
#include "bench/not_yours_bench.hpp"
#include "bench/page_bench.hpp"
#include "bench/signals_bench.hpp"
#include "bench/similar_bench.hpp"
#include "bench/start_bench.hpp"
#include "bench/telling_bench.hpp"
#include "bench/timetable_bench.hpp"
#include "engines/engines.hpp"
#include "store/changes.hpp"
#include "store/data_folder.hpp"

namespace liaise::bench {

namespace {

constexpr std::int64_t places = 13'000;
constexpr std::int64_t bodies = 40;
constexpr std::int64_t visits = 1'000'000;
constexpr const char* timing_page = "docs/reference/timing.md";
constexpr const char* matching_page = "docs/reference/matching.md";
constexpr const char* similar_page = "docs/reference/similar.md";

/// Of a million visits the register states one in twenty; the person's body has noted nine in
/// twenty for itself, and the other half lies in another body's compartment.
void measure_shares(Figures& figures) {
    const engines::TemporaryFolder folder;
    const auto database = store::open(store::data_file_in(folder.path()));
    store::bring_forward(*database, engines::whole_schema(), Clock::of_the_system().now());
    const auto country =
        fill(*database, {places, bodies, visits, 5, 45}, Clock::of_the_system().now());
    measure_page(figures, *database, country.outsider, 5);
    measure_page(figures, *database, country.person, 50);
    measure_requests(figures, *database, country.person);
}

/// The register states all of the million.
void measure_all(Figures& figures, const std::string& program) {
    const engines::TemporaryFolder folder;
    std::optional<SignedIn> person;
    {
        const auto database = store::open(store::data_file_in(folder.path()));
        store::bring_forward(*database, engines::whole_schema(), Clock::of_the_system().now());
        person = fill(*database, {places, bodies, visits, 100, 0}, Clock::of_the_system().now())
                     .person;
        measure_page(figures, *database, *person, 100);
    }
    measure_start(figures, program, folder.path(), *person);
}

void measure(const std::string& program, const std::string& file, const std::string& part) {
    Figures figures;
    if (part.empty() || part == "coverage") measure_coverage(figures);
    if (part.empty() || part == "shares") measure_shares(figures);
    if (part.empty() || part == "all") measure_all(figures, program);
    if (part.empty() || part == "decisions") measure_decisions(figures);
    if (part.empty() || part == "telling") measure_telling(figures);
    if (part.empty() || part == "ledger") measure_ledger(figures);
    if (part.empty() || part == "clash") measure_clash_check(figures);
    if (part.empty() || part == "matching") measure_matching(figures, matching_page);
    if (part.empty() || part == "similar") measure_similar(figures, similar_page);
    if (part.empty() || part == "signals") measure_signals(figures);
    if (part.empty() || part == "timetables") measure_timetables(figures);
    if (part.empty() || part == "import") measure_import(figures, program);
    if (part.empty() || part == "not-yours") measure_not_yours(figures, timing_page);
    figures.write(file);
}

}  // namespace

}  // namespace liaise::bench

/// Usage: bench PROGRAM FILE [PART]. Measures all parts, or the one that is named, prints each
/// figure as a line of JSON, and writes them as an array to FILE.
int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs(
            "Usage: bench PROGRAM FILE [coverage | shares | all | decisions | telling | "
            "ledger | clash | matching | similar | signals | timetables | import | "
            "not-yours]\n",
            stderr);
        return 2;
    }
    try {
        liaise::bench::measure(argv[1], argv[2], argc > 3 ? argv[3] : "");
        return 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "bench: %s\n", failure.what());
        return 1;
    }
}
