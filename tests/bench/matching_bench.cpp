#include "bench/matching_bench.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <memory>

#include "bench/matching_census.hpp"
#include "bench/matching_page.hpp"
#include "bench/matching_score.hpp"
#include "bench/matching_speed.hpp"

namespace liaise::bench {

namespace {

constexpr double speed_goal = 0.01;

std::vector<Scored> scored_registers() {
    std::vector<Scored> all;
    for (auto places : {english_prisons(), american_prisons(), american_detention(),
                        italian_prisons()}) {
        if (!places) continue;
        const matching::KnownPlaces known(places->places, shipped_settings(*places));
        Scored scored{std::move(*places), {}};
        for (const auto& list : scored.places.lists)
            scored.scores.push_back(score(scored.places, known, list));
        all.push_back(std::move(scored));
    }
    return all;
}

void add_figures(Figures& figures, const std::vector<Scored>& all) {
    for (const auto& scored : all) {
        std::size_t right = 0;
        std::size_t taken = 0;
        std::size_t partners = 0;
        for (const auto& score : scored.scores) {
            right += score.right;
            taken += score.right + score.mistakes.size();
            partners += score.partners;
        }
        figures.add({fmt::format("matching_precision_{}", scored.places.name),
                     static_cast<double>(right), "rows", static_cast<double>(taken), 1});
        figures.add({fmt::format("matching_recall_{}", scored.places.name),
                     static_cast<double>(right), "rows", static_cast<double>(partners), 1});
    }
}

}  // namespace

void measure_matching(Figures& figures, const std::string& page) {
    const auto all = scored_registers();
    const auto census = brazilian_census();
    const auto speed = matching_speed();
    if (all.size() < 4 || !census || !speed) {
        std::fputs("bench: the shared data is not there, so the matching was not measured\n",
                   stderr);
        return;
    }
    add_figures(figures, all);
    figures.add({"matching_list_against_all_pairs", speed->ours_milliseconds, "milliseconds",
                 speed->pairwise_milliseconds, speed_goal});
    figures.add({"matching_list_and_register_against_all_pairs",
                 speed->ours_milliseconds + speed->ready_milliseconds, "milliseconds",
                 speed->pairwise_milliseconds, speed_goal});
    figures.add({"matching_list_against_all_pairs_by_bits", speed->ours_milliseconds,
                 "milliseconds", speed->by_bits_milliseconds, 1});
    std::ofstream(page) << page_of(all, *census, *speed);
}

}  // namespace liaise::bench
