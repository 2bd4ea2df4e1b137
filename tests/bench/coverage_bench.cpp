#include "bench/coverage_bench.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "bench/large_country.hpp"
#include "engines/engines.hpp"
#include "modules/coverage/coverage.hpp"

namespace liaise::bench {

namespace {

constexpr double goal = 10;
constexpr int times = 9;

template <class T>
void expect(const Result<T>& result) {
    if (!result) throw std::logic_error(result.error().message);
}

/// Every row that coverage reads, and every column of it, in SQL alone.
void plain_scan(store::Transaction& tx, const guard::Viewer& viewer) {
    store::Binds binds;
    for (const auto& scope : viewer.scopes()) binds.emplace_back(scope.text());
    std::int64_t rows = 0;
    tx.each("SELECT COUNT(*), MAX(v.place), MAX(v.bodies), MAX(v.first_day), MAX(v.last_day), "
            "MAX(v.precision), MAX(v.announcement), MAX(v.id) FROM visits v "
            "WHERE v.scope IN ($1, $2)",
            binds, [&](const store::Row& row) { rows = row.integer(0); });
    if (rows == 0) throw std::logic_error("there is nothing to scan");
}

void measure_on(Figures& figures, engines::Engine engine, const char* name, Moment now) {
    engines::FreshDatabase fresh(engine, engines::whole_schema());
    const auto country = fill(fresh.database(), {13'000, 40, 500'000, 80, 20}, now);
    const auto tx = fresh.database().reading();
    guard::Work work(country.person.viewer, *tx, now);
    const auto measure = [&](const char* what, const std::function<void()>& ours) {
        const auto medians =
            medians_in_turn(times, ours, [&] { plain_scan(*tx, country.person.viewer); });
        figures.add({fmt::format("coverage_{}_{}", what, name), medians.ours / 1000,
                     "milliseconds", medians.bare / 1000, goal});
    };
    coverage::Question question;
    measure("summary", [&] { expect(coverage::summary(work, question)); });
    measure("matrix", [&] { expect(coverage::matrix(work, question)); });
    measure("places", [&] {
        question.sort = "last";
        expect(coverage::places(work, question));
    });
    measure("gaps", [&] { expect(coverage::gaps(work, question)); });
    measure("points", [&] { expect(coverage::points(work, question)); });
}

}  // namespace

void measure_coverage(Figures& figures) {
    constexpr Moment now{1'795'564'800};  // a day on which the made-up visits have been made
    measure_on(figures, engines::Engine::sqlite, "sqlite", now);
    measure_on(figures, engines::Engine::postgres, "postgresql", now);
}

}  // namespace liaise::bench
