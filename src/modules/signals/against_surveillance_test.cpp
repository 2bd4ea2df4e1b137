#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "engines/engines.hpp"
#include "modules/signals/among_places.hpp"
#include "modules/signals/discoveries.hpp"
#include "modules/signals/over_time.hpp"
#include "store/process.hpp"

namespace liaise::signals {
namespace {

constexpr std::size_t periods = 96;
constexpr std::size_t judged_periods = 4;
constexpr double near_enough = 1e-6;

using Series = std::vector<std::int64_t>;
using Line = std::vector<std::string>;

/// Always the same counts: Poisson about `mean`, which itself varies by a gamma distribution where
/// `spread` is not 0.
class Counts {
public:
    std::int64_t about(double mean, double spread = 0) {
        if (spread > 0) mean *= std::gamma_distribution<double>(1 / spread, spread)(engine_);
        return std::poisson_distribution<std::int64_t>(std::max(mean, 1e-9))(engine_);
    }

private:
    std::minstd_rand engine_{19'960};
};

/// Few and many, trends up and down, seasons, an old peak that must not hide a new one, a new
/// peak, hardly anything, and months of which nobody knows.
std::vector<Series> all_series() {
    Counts counts;
    std::vector<Series> all(10, Series(periods));
    for (std::size_t at = 0; at < periods; ++at) {
        const auto t = static_cast<double>(at);
        const double season = 1 + 0.6 * std::sin(t * 2 * 3.14159265358979 / 12);
        const bool is_late = at + 3 > periods;
        all[0][at] = counts.about(2.5);
        all[1][at] = counts.about(12, 0.5);
        all[2][at] = counts.about(2 * std::exp(t / 50));
        all[3][at] = counts.about(40 * std::exp(-t / 60));
        all[4][at] = counts.about(15 * season);
        all[5][at] = counts.about(at / 4 == 11 ? 60 : 6);
        all[6][at] = counts.about(is_late ? 25 : 5);
        all[7][at] = counts.about(900, 0.01);
        all[8][at] = counts.about(is_late ? 6 : 0.15);
        all[9][at] = at % 7 == 3 ? unknown : counts.about(8);
    }
    return all;
}

struct Asked {
    const char* name;
    OverTimeMethod method;
};

std::vector<Asked> all_methods() {
    std::vector<Asked> all;
    const std::pair<Threshold, const char*> thresholds[] = {
        {Threshold::nb_plugin, "nbPlugin"}, {Threshold::delta, "delta"}, {Threshold::muan, "muan"}};
    for (const auto& [threshold, name] : thresholds) {
        OverTimeMethod ours;
        ours.threshold = threshold;
        all.push_back({name, ours});
        OverTimeMethod alike{12, 5, 3, 1, 3, 0.05};
        alike.threshold = threshold;
        all.push_back({name, alike});
        OverTimeMethod by_quarter{4, 4, 0, 4, 1, 0.01};
        by_quarter.threshold = threshold;
        all.push_back({name, by_quarter});
        OverTimeMethod just_before{12, 3, 2, 5, 0, 0.005};
        just_before.threshold = threshold;
        all.push_back({name, just_before});
    }
    return all;
}

std::vector<Line> lines_of(const std::string& path) {
    std::ifstream file(path);
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        Line line;
        std::istringstream cells(text);
        for (std::string cell; std::getline(cells, cell, ',');) line.push_back(cell);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<CountedThere> some_places() {
    Counts counts;
    std::vector<CountedThere> places;
    for (int at = 0; at < 60; ++at) {
        const double exposure = 0.5 + at % 9;
        const double rate = at == 7 ? 40 : 4;
        places.push_back({at == 11 ? 0 : counts.about(rate * exposure, 0.15), exposure});
    }
    return places;
}

void write(const std::string& folder) {
    std::ofstream series(folder + "/series.csv");
    const auto all = all_series();
    for (std::size_t one = 0; one < all.size(); ++one) series << (one > 0 ? ",s" : "s") << one;
    for (std::size_t at = 0; at < periods; ++at)
        for (std::size_t one = 0; one < all.size(); ++one) {
            series << (one > 0 ? "," : "\n");
            if (all[one][at] == unknown) series << "NA";
            else series << all[one][at];
        }
    series << '\n';
    std::ofstream methods(folder + "/methods.csv");
    methods << "a_year,years,around,parts,left_out,alpha,threshold,judged\n";
    for (const auto& [name, method] : all_methods())
        methods << method.a_year << ',' << method.years << ',' << method.around << ','
                << method.parts << ',' << method.left_out << ',' << method.alpha << ',' << name
                << ',' << judged_periods << '\n';
    std::ofstream places(folder + "/places.csv");
    places << "number,exposure\n";
    for (const auto& place : some_places()) places << place.number << ',' << place.exposure << '\n';
}

/// What R makes of it: run once, because to load its packages takes as long as all the rest.
class AgainstSurveillance : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder_ = std::make_unique<engines::TemporaryFolder>();
        write(folder_->path());
        const auto outcome = store::run(
            {{"Rscript", LIAISE_SOURCE_DIR "/tests/signals/surveillance.R", folder_->path()}, {}});
        is_there_ = outcome.complaints.find("there is no package") == std::string::npos &&
                    outcome.code != 127;
        complaints_ = outcome.code == 0 ? "" : outcome.complaints;
    }
    static void TearDownTestSuite() { folder_.reset(); }

    void SetUp() override {
        if (!is_there_) GTEST_SKIP() << "R's package surveillance is not here";
        ASSERT_EQ(complaints_, "");
    }
    static std::vector<Line> lines(const std::string& name) {
        return lines_of(folder_->file(name));
    }

private:
    static inline std::unique_ptr<engines::TemporaryFolder> folder_;
    static inline bool is_there_ = false;
    static inline std::string complaints_;
};

TEST_F(AgainstSurveillance, BoundsAndAlarmsAreTheSame) {
    const auto series = all_series();
    const auto methods = all_methods();
    int bounds = 0;
    int above = 0;

    for (const auto& line : lines("bounds.csv")) {
        ASSERT_EQ(line.size(), 6u);
        const auto& asked = methods.at(std::stoul(line[0]));
        const auto at = std::stoul(line[2]);
        const auto ours = OverTime(asked.method).judged(series.at(std::stoul(line[1])), at);
        const auto where =
            asked.name + (" of method " + line[0]) + ", series " + line[1] + ", period " + line[2];
        ASSERT_EQ(ours.has_value(), line[3] != "NA") << where;
        if (!ours) continue;
        const double upper = std::stod(line[3]);
        EXPECT_NEAR(ours->upper, upper, near_enough * std::max(upper, 1e-9)) << where;
        EXPECT_EQ(ours->is_above, line[4] == "1") << where;
        const double expected = std::stod(line[5]);
        EXPECT_NEAR(ours->expected, expected, near_enough * expected) << where;
        ++bounds;
        above += ours->is_above ? 1 : 0;
    }
    EXPECT_GT(bounds, 350);
    EXPECT_GT(above, 20);
    EXPECT_LT(above, bounds / 2);
}

TEST_F(AgainstSurveillance, PlacesLieBesideThoseLikeThemAsRPutsThem) {
    const auto places = some_places();
    const auto theirs = lines("beside.csv");
    ASSERT_EQ(theirs.size(), places.size() + 1);

    const auto like_it = places_like_it(places);

    ASSERT_TRUE(like_it);
    EXPECT_NEAR(like_it->rate, std::stod(theirs[0][0]), 1e-4 * like_it->rate);
    EXPECT_NEAR(like_it->spread, std::stod(theirs[0][1]), 1e-4 * like_it->spread);
    std::vector<double> tails;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto& line = theirs[at + 1];
        const auto beside = beside_them(places[at], *like_it);
        EXPECT_EQ(beside.usual_from, std::stoll(line[0])) << at;
        EXPECT_EQ(beside.usual_to, std::stoll(line[1])) << at;
        EXPECT_NEAR(beside.times_from, std::stod(line[2]), 1e-3) << at;
        EXPECT_NEAR(beside.times_to, std::stod(line[3]), 1e-3) << at;
        EXPECT_NEAR(beside.as_many_or_more, std::stod(line[4]), 1e-3) << at;
        tails.push_back(beside.as_many_or_more);
    }
    const auto found = discoveries(tails, 0.1);
    for (std::size_t at = 0; at < places.size(); ++at)
        EXPECT_EQ(static_cast<int>(found[at]), std::stoi(theirs[at + 1][5])) << at;
}

}  // namespace
}  // namespace liaise::signals
