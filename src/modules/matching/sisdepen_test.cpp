#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "modules/matching/known_places.hpp"
#include "modules/matching/matching.hpp"
#include "modules/matching/sisdepen_lists_test.hpp"

namespace liaise::matching {
namespace {

/// The real lists, reconciled once for all tests.
class Sisdepen : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto statements = sisdepen::statements();
        if (!statements) return;
        statements_ = std::move(*statements);
        result_ = reconcile(statements_, sisdepen::settings());
        for (std::size_t i = 0; i < result_.clusters.size(); ++i) {
            for (const auto row : result_.clusters[i].rows) cluster_of_[row] = i;
        }
    }

    void SetUp() override {
        if (statements_.empty()) GTEST_SKIP() << "the shared data br-sisdepen is not here";
    }

    static const Statement& statement(std::size_t row) { return statements_[row - 1]; }

    static std::vector<std::vector<Statement>> clustered(const std::string& but_list) {
        std::vector<std::vector<Statement>> places;
        for (const auto& cluster : result_.clusters) {
            auto& place = places.emplace_back();
            for (const auto row : cluster.rows) {
                if (statement(row).list != but_list) place.push_back(statement(row));
            }
        }
        return places;
    }

    static std::vector<KnownPlace> known(const std::vector<std::vector<Statement>>& clusters) {
        std::vector<KnownPlace> places;
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (!clusters[i].empty()) places.push_back({std::to_string(i), clusters[i]});
        }
        return places;
    }

    inline static std::vector<Statement> statements_;
    inline static Reconciliation result_;
    inline static std::map<std::size_t, std::size_t> cluster_of_;
};

TEST_F(Sisdepen, EveryRowIsInExactlyOnePlace) {
    std::size_t rows = 0;
    for (const auto& cluster : result_.clusters) rows += cluster.rows.size();

    EXPECT_EQ(statements_.size(), 11820U);
    EXPECT_EQ(rows, statements_.size());
    EXPECT_EQ(cluster_of_.size(), statements_.size());
}

TEST_F(Sisdepen, TheSpellingsBecomeAboutSeventeenHundredPlaces) {
    EXPECT_GE(result_.clusters.size(), 1650U);
    EXPECT_LE(result_.clusters.size(), 1800U);
    EXPECT_LE(result_.doubts.size(), 130U);
}

TEST_F(Sisdepen, HardlyAnyPlaceStandsTwiceInOneList) {
    const auto stands_twice = [](const Cluster& cluster) {
        std::set<std::string> lists;
        return std::any_of(cluster.rows.begin(), cluster.rows.end(), [&](std::size_t row) {
            return !lists.insert(statement(row).list).second;
        });
    };

    EXPECT_LE(std::count_if(result_.clusters.begin(), result_.clusters.end(), stands_twice), 2);
}

TEST_F(Sisdepen, NoPlaceReachesOverARegion) {
    for (const auto& cluster : result_.clusters) {
        for (const auto row : cluster.rows) {
            EXPECT_EQ(statement(row).region, statement(cluster.rows.front()).region);
        }
    }
}

TEST_F(Sisdepen, TheWorkGrowsWithTheSpellingsNotWithTheirSquare) {
    EXPECT_LE(result_.spellings, 2887U);
    EXPECT_LE(result_.pairs_compared, 8 * result_.spellings);
}

TEST_F(Sisdepen, TheOrderOfTheRowsDoesNotMatter) {
    auto shuffled = statements_;
    const auto scattered = [](const Statement& s) { return s.row * 7919 % 11821; };
    std::sort(shuffled.begin(), shuffled.end(), [&](const Statement& a, const Statement& b) {
        return scattered(a) < scattered(b);
    });

    const auto again = reconcile(shuffled, sisdepen::settings());

    ASSERT_EQ(again.clusters.size(), result_.clusters.size());
    for (std::size_t i = 0; i < again.clusters.size(); ++i) {
        EXPECT_EQ(again.clusters[i].rows, result_.clusters[i].rows);
    }
    EXPECT_EQ(again.doubts.size(), result_.doubts.size());
}

/// The labels were read by a person from a drawn sample: docs/explanation/matching.md.
TEST_F(Sisdepen, ThePlacesAgreeWithThePairsThatAPersonJudged) {
    std::ifstream file(std::string(LIAISE_SOURCE_DIR) + "/tests/golden/br_sisdepen_pairs.csv");
    ASSERT_TRUE(file.is_open());
    std::map<std::string, std::pair<int, int>> together_and_all;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string row;
        std::string other_row;
        std::string verdict;
        std::getline(cells, row, ',');
        std::getline(cells, other_row, ',');
        std::getline(cells, verdict, ',');
        auto& [together, all] = together_and_all[verdict];
        ++all;
        if (cluster_of_.at(std::stoul(row)) == cluster_of_.at(std::stoul(other_row))) ++together;
    }
    const auto [same_together, same] = together_and_all["same"];
    const auto [different_together, different] = together_and_all["different"];

    EXPECT_EQ(same + different + together_and_all["unclear"].second, 200);
    EXPECT_LE(different_together, 1);
    EXPECT_GE(same_together, 98);
}

/// Of pairs of rows that both state a capacity, the share that agrees within a quarter.
class Agreeing {
public:
    void add(double a, double b) {
        if (a <= 0.0 || b <= 0.0) return;
        ++all_;
        if (std::max(a, b) <= 1.25 * std::min(a, b)) ++near_;
    }
    double share() const { return near_ / all_; }

private:
    double near_ = 0;
    double all_ = 0;
};

TEST_F(Sisdepen, JoinedRowsAgreeOnTheCapacityWhichTheMatchingNeverSaw) {
    const auto capacities = sisdepen::capacities();
    Agreeing joined;
    Agreeing doubted;
    Agreeing neighbours;
    for (const auto& cluster : result_.clusters) {
        for (const auto& link : cluster.links) {
            joined.add(capacities[link.row - 1], capacities[link.other_row - 1]);
        }
    }
    for (const auto& link : result_.doubts) {
        doubted.add(capacities[link.row - 1], capacities[link.other_row - 1]);
    }
    std::map<std::string, std::vector<std::size_t>> towns;
    for (const auto& s : statements_) towns[s.list + s.region + s.town].push_back(s.row);
    for (const auto& [town, rows] : towns) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            neighbours.add(capacities[rows[i - 1] - 1], capacities[rows[i] - 1]);
        }
    }
    RecordProperty("joined_per_mille", static_cast<int>(1000 * joined.share()));
    RecordProperty("doubted_per_mille", static_cast<int>(1000 * doubted.share()));
    RecordProperty("neighbours_per_mille", static_cast<int>(1000 * neighbours.share()));

    EXPECT_GE(joined.share(), 0.70);
    EXPECT_LE(neighbours.share(), 0.35);
}

TEST_F(Sisdepen, ASecondImportFindsEveryPlace) {
    const auto clusters = clustered("");
    const KnownPlaces places(known(clusters), sisdepen::settings());

    const auto matches = places.match_all(clusters);

    for (std::size_t i = 0; i < matches.size(); ++i) {
        EXPECT_EQ(matches[i].finding, Finding::sure);
        EXPECT_EQ(matches[i].place, std::to_string(i));
    }
}

TEST_F(Sisdepen, AListThatComesAloneIsMatchedToTheRegister) {
    const std::string first = "2016-06";
    const KnownPlaces places(known(clustered(first)), sisdepen::settings());
    int right = 0;
    int wrong = 0;
    int asked = 0;
    for (const auto& s : statements_) {
        if (s.list != first || result_.clusters[cluster_of_.at(s.row)].rows.size() == 1) continue;
        const auto match = match_to_known(s, places);
        ++asked;
        if (match.finding != Finding::sure) continue;
        ++(match.place == std::to_string(cluster_of_.at(s.row)) ? right : wrong);
    }

    EXPECT_GE(asked, 1200);
    EXPECT_GE(right * 100, asked * 90);
    EXPECT_LE(wrong * 100, asked);
    RecordProperty("asked", asked);
    RecordProperty("right", right);
    RecordProperty("wrong", wrong);
}

}  // namespace
}  // namespace liaise::matching
