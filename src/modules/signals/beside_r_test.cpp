#include "modules/signals/beside_r_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "engines/engines.hpp"
#include "modules/signals/discoveries.hpp"
#include "store/process.hpp"

namespace liaise::signals::beside_r {
namespace {

constexpr double near_enough = 1e-6;
/// What is estimated from all places: each looks for the likeliest in steps of its own.
constexpr double near_estimate = 1e-4;
constexpr double near_share = 1e-3;

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

void write_series(const Question& question, std::ofstream file) {
    const auto& all = question.series;
    for (std::size_t one = 0; one < all.size(); ++one) file << (one > 0 ? ",s" : "s") << one;
    for (std::size_t at = 0; at < all.front().size(); ++at)
        for (std::size_t one = 0; one < all.size(); ++one) {
            file << (one > 0 ? "," : "\n");
            if (all[one][at] == unknown) file << "NA";
            else file << all[one][at];
        }
    file << '\n';
}

void write_methods(const Question& question, std::ofstream file) {
    file << "a_year,years,around,parts,left_out,alpha,threshold,judged\n";
    for (const auto& [name, method] : question.methods)
        file << method.a_year << ',' << method.years << ',' << method.around << ',' << method.parts
             << ',' << method.left_out << ',' << method.alpha << ',' << name << ','
             << question.judged_periods << '\n';
}

void write_places(const Question& question, std::ofstream file) {
    file << "number,exposure\n";
    for (const auto& place : question.places)
        file << place.number << ',' << fmt::format("{}", place.exposure) << '\n';
}

}  // namespace

std::optional<Answer> ask(const Question& question) {
    const engines::TemporaryFolder folder;
    write_series(question, std::ofstream(folder.file("series.csv")));
    write_methods(question, std::ofstream(folder.file("methods.csv")));
    write_places(question, std::ofstream(folder.file("places.csv")));
    const auto outcome = store::run(
        {{"Rscript", LIAISE_SOURCE_DIR "/tests/signals/surveillance.R", folder.path()}, {}});
    if (outcome.complaints.find("there is no package") != std::string::npos || outcome.code == 127)
        return std::nullopt;
    if (outcome.code != 0) throw std::runtime_error(outcome.complaints);
    return Answer{lines_of(folder.file("bounds.csv")), lines_of(folder.file("beside.csv"))};
}

Compared compare_over_time(const Question& question, const Answer& answer) {
    Compared compared;
    for (const auto& line : answer.bounds) {
        const auto& asked = question.methods.at(std::stoul(line.at(0)));
        const auto& series = question.series.at(std::stoul(line.at(1)));
        const auto ours = OverTime(asked.method).judged(series, std::stoul(line.at(2)));
        const auto where = fmt::format("{} of method {}, series {}, period {}", asked.name, line[0],
                                       line[1], line[2]);
        EXPECT_EQ(ours.has_value(), line.at(3) != "NA") << where;
        if (!ours || line[3] == "NA") continue;
        const double upper = std::stod(line[3]);
        EXPECT_NEAR(ours->upper, upper, near_enough * std::max(upper, 1e-9)) << where;
        EXPECT_EQ(ours->is_above, line.at(4) == "1") << where;
        const double expected = std::stod(line.at(5));
        EXPECT_NEAR(ours->expected, expected, near_enough * expected) << where;
        ++compared.bounds;
        compared.above += ours->is_above ? 1 : 0;
    }
    return compared;
}

void compare_places(const Question& question, const Answer& answer) {
    const auto& places = question.places;
    const auto& theirs = answer.places;
    ASSERT_EQ(theirs.size(), places.size() + 1);
    const auto like_it = places_like_it(places);
    ASSERT_TRUE(like_it);
    EXPECT_NEAR(like_it->rate, std::stod(theirs[0][0]), near_estimate * like_it->rate);
    EXPECT_NEAR(like_it->spread, std::stod(theirs[0][1]), near_estimate * like_it->spread);
    std::vector<double> tails;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto& line = theirs[at + 1];
        const auto beside = beside_them(places[at], *like_it);
        EXPECT_EQ(beside.usual_from, std::stoll(line.at(0))) << at;
        EXPECT_EQ(beside.usual_to, std::stoll(line.at(1))) << at;
        EXPECT_NEAR(beside.times_from, std::stod(line.at(2)), near_share) << at;
        EXPECT_NEAR(beside.times_to, std::stod(line.at(3)), near_share) << at;
        EXPECT_NEAR(beside.as_many_or_more, std::stod(line.at(4)), near_share) << at;
        tails.push_back(beside.as_many_or_more);
    }
    const auto found = discoveries(tails, 0.1);
    for (std::size_t at = 0; at < places.size(); ++at)
        EXPECT_EQ(static_cast<int>(found[at]), std::stoi(theirs[at + 1].at(5))) << at;
}

}  // namespace liaise::signals::beside_r
