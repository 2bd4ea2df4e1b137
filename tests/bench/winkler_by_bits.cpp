#include "bench/winkler_by_bits.hpp"

#include <algorithm>
#include <bit>

namespace liaise::bench {

namespace {

constexpr std::size_t bytes_max = 64;

std::uint64_t lowest(std::uint64_t bits) { return bits & (~bits + 1); }

}  // namespace

WinklerByBits::WinklerByBits(std::string_view name) : name_(name.substr(0, bytes_max)) {
    for (std::size_t i = 0; i < name_.size(); ++i)
        places_[static_cast<unsigned char>(name_[i])] |= std::uint64_t{1} << i;
}

double WinklerByBits::likeness(std::string_view other) const {
    other = other.substr(0, bytes_max);
    if (name_.empty() || other.empty()) return name_ == other ? 1 : 0;
    const auto reach = std::max<std::size_t>(std::max(name_.size(), other.size()) / 2, 1) - 1;
    std::uint64_t taken = 0;
    std::uint64_t found = 0;
    for (std::size_t j = 0; j < other.size(); ++j) {
        const auto from = j > reach ? j - reach : 0;
        const auto until = j + reach + 1;
        if (from >= bytes_max) break;
        auto window = ~std::uint64_t{0} << from;
        if (until < bytes_max) window &= (std::uint64_t{1} << until) - 1;
        const auto free = places_[static_cast<unsigned char>(other[j])] & window & ~taken;
        taken |= lowest(free);
        found |= std::uint64_t{free != 0} << j;
    }
    if (taken == 0) return 0;
    const auto m = static_cast<double>(std::popcount(taken));
    double out_of_order = 0;
    for (; found != 0; found &= found - 1, taken &= taken - 1) {
        const auto letter = other[static_cast<std::size_t>(std::countr_zero(found))];
        if (!(places_[static_cast<unsigned char>(letter)] & lowest(taken))) ++out_of_order;
    }
    const auto plain = (m / static_cast<double>(name_.size()) +
                        m / static_cast<double>(other.size()) + (m - out_of_order / 2) / m) / 3;
    const auto differ = std::mismatch(name_.begin(), name_.end(), other.begin(), other.end());
    const auto common = differ.first - name_.begin();
    return plain + 0.1 * static_cast<double>(std::min<std::ptrdiff_t>(common, 4)) * (1 - plain);
}

}  // namespace liaise::bench
