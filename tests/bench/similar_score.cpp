#include "bench/similar_score.hpp"

#include <algorithm>
#include <cmath>

namespace liaise::bench {

namespace {

constexpr std::size_t shown = 10;
/// So many are asked for that ten with a grade are among them.
constexpr std::size_t looked_through = 200;
constexpr std::size_t suggested_most = 10;
constexpr int similar_grade = 2;
constexpr int same_grade = 3;

double gain(int grade, std::size_t place) {
    return (std::exp2(grade) - 1) / std::log2(static_cast<double>(place) + 2);
}

double best_gain(const LabelledQuery& query) {
    std::vector<int> grades;
    for (const auto& [candidate, grade] : query.grades) grades.push_back(grade);
    std::ranges::sort(grades, std::greater<>());
    double best = 0;
    for (std::size_t i = 0; i < std::min(shown, grades.size()); ++i) best += gain(grades[i], i);
    return best;
}

void add_query(RankingScore& score, const LabelledQuery& query,
               const std::vector<std::uint32_t>& found) {
    double gained = 0;
    double gained_graded = 0;
    std::size_t place = 0;
    std::size_t graded = 0;
    std::size_t right = 0;
    for (const auto number : found) {
        if (number == query.self || query.identical.contains(number)) continue;
        const auto grade = query.grades.find(number);
        const bool has_grade = grade != query.grades.end();
        if (has_grade && graded < shown) gained_graded += gain(grade->second, graded++);
        if (place < shown && has_grade) {
            gained += gain(grade->second, place);
            right += grade->second >= similar_grade;
            score.graded += 1;
        }
        ++place;
    }
    const auto partners = static_cast<std::size_t>(std::ranges::count_if(
        query.grades, [](const auto& pair) { return pair.second >= similar_grade; }));
    const double best = best_gain(query);
    score.ndcg += gained / best;
    score.ndcg_graded += gained_graded / best;
    score.recall += static_cast<double>(right) / static_cast<double>(partners);
    score.recall_of_ten +=
        static_cast<double>(right) / static_cast<double>(std::min(partners, shown));
    ++score.queries;
}

}  // namespace

RankingScore score(const Labelled& labelled, std::optional<Half> half, const Search& search) {
    RankingScore score;
    for (const auto& query : labelled.queries) {
        if (!half || query.half == *half) add_query(score, query, search(query, looked_through));
    }
    const auto all = static_cast<double>(score.queries);
    for (auto* part : {&score.ndcg, &score.ndcg_graded, &score.recall, &score.recall_of_ten})
        *part /= all;
    score.graded /= all * static_cast<double>(shown);
    return score;
}

SuggestionScore suggestions(const Labelled& labelled, Half half, const similar::Index& index) {
    SuggestionScore score;
    for (const auto& query : labelled.queries) {
        if (query.half != half) continue;
        const auto reading = similar::read(query.text);
        for (const auto& found : index.find(reading, suggested_most, query.self)) {
            if (!index.is_suggested(found) || query.identical.contains(found.number)) continue;
            const auto grade = query.grades.find(found.number);
            if (grade == query.grades.end()) {
                ++score.ungraded;
                continue;
            }
            ++score.suggested;
            score.right += grade->second >= similar_grade;
            if (found.kind != similar::Kind::asks_the_same) continue;
            ++score.said_same;
            score.same += grade->second >= same_grade;
            score.near_same += grade->second >= similar_grade;
        }
    }
    return score;
}

std::vector<AcrossLanguages> across_languages() {
    const auto all = recommendations_in_four_languages();
    std::vector<AcrossLanguages> scores;
    for (const std::string among : {"en", "fr", "es", "ar"}) {
        similar::Index index;
        for (const auto& one : all) index.add(similar::read(one.at(among)));
        for (const std::string asked : {"en", "fr", "es", "ar"}) {
            if (asked == among) continue;
            AcrossLanguages score{asked, among, all.size(), 0, 0};
            for (std::uint32_t i = 0; i < all.size(); ++i) {
                const auto found = index.find(similar::read(all[i].at(asked)), shown);
                score.first += !found.empty() && found.front().number == i;
                score.of_ten += std::ranges::any_of(
                    found, [&](const auto& one) { return one.number == i; });
            }
            scores.push_back(score);
        }
    }
    return scores;
}

}  // namespace liaise::bench
