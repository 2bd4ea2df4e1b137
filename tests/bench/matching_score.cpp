#include "bench/matching_score.hpp"

#include <algorithm>

namespace liaise::bench {

namespace {

using matching::Finding;
using matching::Match;

std::vector<Match> matches(const matching::KnownPlaces& known, const GoldList& list) {
    std::vector<std::vector<matching::Statement>> rows;
    for (const auto& row : list.rows) rows.push_back({row.statement});
    if (list.shape == Shape::each_once) return known.match_all(rows);
    std::vector<Match> matches;
    for (const auto& row : rows) matches.push_back(known.match(row));
    return matches;
}

std::string name_of(const GoldRegister& places, const std::string& key) {
    const auto found = std::ranges::find(places.places, key, &matching::KnownPlace::key);
    return found == places.places.end() ? "" : found->statements.front().name;
}

std::set<std::pair<std::string, std::string>> faults(const GoldRegister& places) {
    std::set<std::pair<std::string, std::string>> faults;
    const auto read = Table::read("tests/golden/matching_gold_faults.tsv");
    for (std::size_t i = 0; read && i < read->size(); ++i) {
        if (read->cell(i, "register") == places.name)
            faults.emplace(read->cell(i, "said"), read->cell(i, "place"));
    }
    return faults;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Score::precision() const { return share(right, right + mistakes.size()); }
double Score::recall() const { return share(right, partners); }

Score score(const GoldRegister& places, const matching::KnownPlaces& known, const GoldList& list) {
    const auto at_fault = faults(places);
    const auto found = matches(known, list);
    Score score;
    score.rows = list.rows.size();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& [statement, right] = list.rows[i];
        const auto& match = found[i];
        const bool is_right = right.contains(match.place);
        score.partners += right.empty() ? 0 : 1;
        score.right += match.finding == Finding::sure && is_right ? 1 : 0;
        score.unsure += match.finding == Finding::unsure ? 1 : 0;
        score.unsure_right += match.finding == Finding::unsure && is_right ? 1 : 0;
        score.fresh += match.finding == Finding::fresh ? 1 : 0;
        if (match.finding != Finding::sure || is_right) continue;
        score.mistakes.push_back({statement.name, name_of(places, match.place),
                                  right.empty() ? "" : name_of(places, *right.begin()),
                                  at_fault.contains({statement.name, match.place})});
    }
    return score;
}

matching::Settings shipped_settings(const GoldRegister& places) {
    matching::Settings settings;
    settings.language = places.language;
    return settings;
}

}  // namespace liaise::bench
