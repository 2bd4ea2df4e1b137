#include "bench/similar_bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "bench/similar_page.hpp"
#include "bench/xapian_search.hpp"

namespace liaise::bench {

namespace {

/// Goals of issue and design: a quarter better in rank, and no slower.
constexpr double rank_goal = 0.8;
constexpr double speed_goal = 1;
constexpr std::size_t many = 267'000;

RankedBy ranked(const std::string& name, const Labelled& labelled, const Search& search) {
    return {name, score(labelled, Half::development, search), score(labelled, Half::test, search),
            score(labelled, {}, search)};
}

RankedBy by_xapian(const Labelled& labelled, SmallWords small_words, const std::string& name) {
    XapianSearch xapian(small_words);
    for (const auto& text : labelled.candidates) xapian.add(text);
    xapian.finish();
    return ranked(name, labelled, [&](const LabelledQuery& query, std::size_t most) {
        return xapian.find(query.text, most);
    });
}

void add_figures(Figures& figures, const SimilarMeasured& measured) {
    const auto& ours = measured.ways.front().test;
    const auto& theirs = measured.ways.back().test;
    figures.add({"similar_xapian_ndcg_against_ours_test", theirs.ndcg, "ndcg", ours.ndcg,
                 rank_goal});
    for (const auto& speed : measured.speeds) {
        const auto name = [&](const char* what) {
            return fmt::format("similar_{}_{}", what, speed.recommendations);
        };
        figures.add({name("query"), speed.ours.query_microseconds, "microseconds",
                     speed.xapian.query_microseconds, speed_goal});
        figures.add({name("query_p99"), speed.ours.slowest_microseconds, "microseconds", 20'000,
                     speed_goal});
        figures.add({name("add"), speed.ours.add_microseconds, "microseconds", 5'000, speed_goal});
        figures.add({name("build"), speed.ours.build_milliseconds, "milliseconds",
                     speed.xapian.build_milliseconds, speed_goal});
        figures.add({name("memory"), speed.ours.bytes_each, "bytes", speed.xapian.bytes_each,
                     speed_goal});
    }
}

}  // namespace

void measure_similar(Figures& figures, const std::string& page) {
    const auto labelled = labelled_recommendations();
    const auto texts = all_recommendations();
    if (!labelled || texts.empty()) {
        std::fputs("bench: the shared data is not there, so similarity was not measured\n",
                   stderr);
        return;
    }
    similar::Index index;
    for (const auto& text : labelled->candidates) index.add(similar::read(text));
    SimilarMeasured measured;
    measured.ways.push_back(
        ranked("this", *labelled, [&](const LabelledQuery& query, std::size_t most) {
            std::vector<std::uint32_t> numbers;
            for (const auto& found : index.find(similar::read(query.text), most, query.self))
                numbers.push_back(found.number);
            return numbers;
        }));
    measured.ways.push_back(by_xapian(*labelled, SmallWords::kept, "Xapian"));
    measured.ways.push_back(
        by_xapian(*labelled, SmallWords::passed_over, "Xapian without small words"));
    measured.suggested_development = suggestions(*labelled, Half::development, index);
    measured.suggested_test = suggestions(*labelled, Half::test, index);
    measured.languages = across_languages();
    measured.speeds = {search_speed(texts), search_speed(varied(texts, many))};
    add_figures(figures, measured);
    std::ofstream(page) << page_of(measured);
}

}  // namespace liaise::bench
