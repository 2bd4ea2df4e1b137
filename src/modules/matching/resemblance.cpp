#include "modules/matching/resemblance.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace liaise::matching {
namespace {

/// Longer words are compared by their first 64 bytes: no word of a name is that long.
constexpr std::size_t word_bytes_max = 64;

double jaro(std::string_view a, std::string_view b) {
    const auto reach = std::max<std::size_t>(std::max(a.size(), b.size()) / 2, 1) - 1;
    std::array<bool, word_bytes_max> taken{};
    std::array<char, word_bytes_max> found{};
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto first = i > reach ? i - reach : 0;
        const auto last = std::min(i + reach + 1, b.size());
        for (auto j = first; j < last; ++j) {
            if (taken[j] || a[i] != b[j]) continue;
            taken[j] = true;
            found[matches++] = a[i];
            break;
        }
    }
    if (matches == 0) return 0.0;

    std::size_t out_of_order = 0;
    for (std::size_t j = 0, k = 0; j < b.size(); ++j) {
        if (taken[j] && found[k++] != b[j]) ++out_of_order;
    }
    const auto m = static_cast<double>(matches);
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
            (m - static_cast<double>(out_of_order) / 2.0) / m) /
           3.0;
}

}  // namespace

double jaro_winkler(std::string_view a, std::string_view b) {
    if (a == b) return 1.0;
    a = a.substr(0, word_bytes_max);
    b = b.substr(0, word_bytes_max);
    if (a.empty() || b.empty()) return 0.0;
    const auto plain = jaro(a, b);
    const auto common = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return plain + 0.1 * static_cast<double>(std::min<std::ptrdiff_t>(common, 4)) * (1.0 - plain);
}

bool is_one_slip_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b) return false;
    const auto at = static_cast<std::size_t>(
        std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
    if (a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
           a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace liaise::matching
