#include "bench/signals_bench.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <stdexcept>

#include "engines/engines.hpp"
#include "modules/signals/among_places.hpp"
#include "modules/signals/over_time.hpp"
#include "store/process.hpp"

namespace liaise::bench {

namespace {

constexpr std::size_t places = 10'000;
constexpr std::size_t themes = 20;
constexpr std::size_t months = 120;
/// R takes about 10 milliseconds for one; all of them would be an hour.
constexpr std::size_t theirs = 300;
/// A hundred times faster, as issue and design ask.
constexpr double goal = 0.01;
constexpr double all_goal = 1;
constexpr double all_at_once_milliseconds = 60'000;

using Series = std::vector<std::int64_t>;

/// Places and themes of all sizes, with seasons, trends, and counts that vary more than by chance.
std::vector<Series> made_up() {
    std::mt19937 engine{7};
    std::vector<Series> all;
    all.reserve(places * themes);
    for (std::size_t one = 0; one < places * themes; ++one) {
        Series series(months);
        const double mean = 0.4 * std::pow(2.0, static_cast<double>(one % 7));
        const double trend = (static_cast<double>(one % 5) - 2) / 400;
        std::gamma_distribution<double> varies(4, 0.25);
        for (std::size_t at = 0; at < months; ++at) {
            const auto t = static_cast<double>(at);
            const double season = 1 + 0.3 * std::sin(t * 0.5235987756);
            std::poisson_distribution<std::int64_t> count(mean * season * std::exp(trend * t) *
                                                          varies(engine));
            series[at] = count(engine);
        }
        all.push_back(std::move(series));
    }
    return all;
}

/// Microseconds that R takes for one series; 0 where it is not there.
double theirs_for_one(const std::vector<Series>& all) {
    const engines::TemporaryFolder folder;
    std::ofstream file(folder.file("series.csv"));
    for (std::size_t one = 0; one < theirs; ++one) file << (one > 0 ? ",s" : "s") << one;
    for (std::size_t at = 0; at < months; ++at)
        for (std::size_t one = 0; one < theirs; ++one)
            file << (one > 0 ? "," : "\n") << all[one][at];
    file << '\n';
    file.close();
    const auto outcome =
        store::run({{"Rscript", LIAISE_SOURCE_DIR "/tests/signals/timed.R", folder.path()}, {}});
    if (outcome.code != 0) return 0;
    return std::stod(outcome.output) / static_cast<double>(theirs);
}

void measure_over_time(Figures& figures, const std::vector<Series>& all) {
    signals::OverTime over_time({});
    std::size_t judged = 0;
    const double microseconds = microseconds_of([&] {
        for (const auto& series : all)
            if (over_time.judged(series, months - 1)) ++judged;
    });
    if (judged == 0) throw std::logic_error("no series was judged");
    const double theirs_microseconds = theirs_for_one(all);
    if (theirs_microseconds <= 0)
        std::fputs("bench: R's package surveillance is not there; ours was measured alone\n",
                   stderr);
    figures.add({"signals_over_time_one_series", microseconds / static_cast<double>(all.size()),
                 "microseconds", theirs_microseconds, goal});
    figures.add({fmt::format("signals_over_time_{}_series", all.size()), microseconds / 1000,
                 "milliseconds", all_at_once_milliseconds, all_goal});
}

void measure_among_places(Figures& figures, const std::vector<Series>& all) {
    double expected = 0;
    const double microseconds = microseconds_of([&] {
        for (std::size_t theme = 0; theme < themes; ++theme) {
            std::vector<signals::CountedThere> there;
            for (std::size_t place = 0; place < places; ++place) {
                const auto& series = all[place * themes + theme];
                there.push_back({series.back() + series[months - 2], 2.0});
            }
            const auto like_it = signals::places_like_it(there);
            if (!like_it) throw std::logic_error("there are places enough");
            for (const auto& one : there) expected += beside_them(one, *like_it).expected;
        }
    });
    if (expected <= 0) throw std::logic_error("nothing was expected");
    figures.add({fmt::format("signals_among_{}_places_{}_themes", places, themes),
                 microseconds / 1000, "milliseconds", all_at_once_milliseconds, all_goal});
}

}  // namespace

void measure_signals(Figures& figures) {
    const auto all = made_up();
    measure_over_time(figures, all);
    measure_among_places(figures, all);
}

}  // namespace liaise::bench
