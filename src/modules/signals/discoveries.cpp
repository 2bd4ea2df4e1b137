#include "modules/signals/discoveries.hpp"

#include <algorithm>

namespace liaise::signals {

std::vector<char> discoveries(std::span<const double> tails, double share) {
    std::vector<double> ordered(tails.begin(), tails.end());
    std::ranges::sort(ordered);
    double most = -1;
    for (std::size_t at = 0; at < ordered.size(); ++at) {
        const double allowed =
            share * static_cast<double>(at + 1) / static_cast<double>(ordered.size());
        if (ordered[at] <= allowed) most = ordered[at];
    }
    std::vector<char> out;
    out.reserve(tails.size());
    for (const double tail : tails) out.push_back(tail <= most ? 1 : 0);
    return out;
}

}  // namespace liaise::signals
