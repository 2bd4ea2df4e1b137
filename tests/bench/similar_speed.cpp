#include "bench/similar_speed.hpp"

#include <malloc.h>

#include <algorithm>
#include <memory>

#include "bench/figures.hpp"
#include "bench/xapian_search.hpp"
#include "modules/similar/index.hpp"

namespace liaise::bench {

namespace {

constexpr std::size_t queries = 400;
constexpr std::size_t added = 200;
constexpr std::size_t shown = 10;

double bytes_in_use() {
    const auto now = mallinfo2();
    return static_cast<double>(now.uordblks + now.hblkhd);
}

double nearly_slowest(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() * 99 / 100];
}

/// Fills one, and says what that took.
template <typename Add>
SearchCost filled(const std::vector<std::string>& texts, const Add& add) {
    SearchCost cost;
    const double before = bytes_in_use();
    cost.build_milliseconds = microseconds_of([&] {
        for (const auto& text : texts) add(text);
    }) / 1000;
    cost.bytes_each = (bytes_in_use() - before) / static_cast<double>(texts.size());
    std::vector<double> times;
    for (std::size_t i = 0; i < added; ++i)
        times.push_back(microseconds_of([&] { add(texts[i]); }));
    cost.add_microseconds = median(std::move(times));
    return cost;
}

}  // namespace

SearchSpeed search_speed(const std::vector<std::string>& texts) {
    similar::Index index;
    XapianSearch xapian(SmallWords::passed_over);
    SearchSpeed speed{texts.size(), {}, {}};
    speed.ours = filled(texts, [&](const auto& text) { index.add(similar::read(text)); });
    speed.xapian = filled(texts, [&](const auto& text) { xapian.add(text); });
    xapian.finish();
    std::vector<double> ours;
    std::vector<double> theirs;
    const auto step = texts.size() / queries;
    for (std::size_t i = 0; i < queries; ++i) {
        const auto& text = texts[i * step];
        ours.push_back(microseconds_of([&] { index.find(similar::read(text), shown); }));
        theirs.push_back(microseconds_of([&] { xapian.find(text, shown); }));
    }
    speed.ours.query_microseconds = median(ours);
    speed.ours.slowest_microseconds = nearly_slowest(ours);
    speed.xapian.query_microseconds = median(theirs);
    speed.xapian.slowest_microseconds = nearly_slowest(theirs);
    return speed;
}

std::vector<std::string> varied(const std::vector<std::string>& texts, std::size_t number) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < number; ++i) {
        auto text = texts[i % texts.size()];
        const auto round = i / texts.size();
        std::size_t begin = 0;
        for (std::size_t word = 0; word < round && begin != std::string::npos; ++word)
            begin = text.find(' ', begin + 1);
        if (round > 0 && begin != std::string::npos) {
            const auto end = std::min(text.find(' ', begin + 1), text.size());
            text.erase(begin, end - begin);
        }
        all.push_back(std::move(text));
    }
    return all;
}

}  // namespace liaise::bench
