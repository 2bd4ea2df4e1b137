#include "bench/figures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

namespace liaise::bench {

void Figures::add(const Figure& figure) {
    lines_.push_back(fmt::format(
        R"({{"name": "{}", "value": {:.2f}, "unit": "{}", "against": {:.2f}, )"
        R"("ratio": {:.3f}, "goal": {:g}}})",
        figure.name, figure.value, figure.unit, figure.against, figure.ratio(), figure.goal));
    fmt::print("{}\n", lines_.back());
    std::fflush(stdout);
}

void Figures::write(const std::string& file) const {
    std::ofstream stream(file);
    for (std::size_t i = 0; i < lines_.size(); ++i)
        stream << (i == 0 ? "[\n  " : ",\n  ") << lines_[i];
    stream << "\n]\n";
}

double microseconds_of(const std::function<void()>& run) {
    const auto begin = std::chrono::steady_clock::now();
    run();
    const auto end = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::micro>(end - begin).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

Medians medians_in_turn(int times, const std::function<void()>& ours,
                        const std::function<void()>& bare) {
    ours();
    bare();
    std::vector<double> all_ours, all_bare;
    for (int i = 0; i < times; ++i) {
        all_ours.push_back(microseconds_of(ours));
        all_bare.push_back(microseconds_of(bare));
    }
    return {median(std::move(all_ours)), median(std::move(all_bare))};
}

}  // namespace liaise::bench
