#include "bench/matching_census.hpp"

#include <map>

#include "bench/matching_gold.hpp"
#include "modules/matching/sisdepen_lists_test.hpp"

namespace liaise::bench {

std::optional<Census> brazilian_census() {
    const auto statements = matching::sisdepen::statements();
    const auto read = Table::read("tests/golden/br_sisdepen_pairs.csv");
    if (!statements || !read) return std::nullopt;
    const auto found = matching::reconcile(*statements, matching::sisdepen::settings());
    Census census;
    census.rows = statements->size();
    census.places = found.clusters.size();
    census.doubts = found.doubts.size();
    census.pairs_compared = found.pairs_compared;
    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < found.clusters.size(); ++i) {
        census.links += found.clusters[i].links.size();
        for (const auto row : found.clusters[i].rows) place[std::to_string(row)] = i;
    }
    for (std::size_t i = 0; i < read->size(); ++i) {
        const auto verdict = read->cell(i, "verdict");
        const bool is_joined =
            place.at(read->cell(i, "row")) == place.at(read->cell(i, "other_row"));
        census.same += verdict == "same" ? 1 : 0;
        census.same_joined += verdict == "same" && is_joined ? 1 : 0;
        census.different += verdict == "different" ? 1 : 0;
        census.different_joined += verdict == "different" && is_joined ? 1 : 0;
    }
    return census;
}

}  // namespace liaise::bench
