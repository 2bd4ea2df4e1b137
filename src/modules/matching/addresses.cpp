#include "modules/matching/addresses.hpp"

#include <algorithm>
#include <cmath>

#include "modules/matching/alignment.hpp"

namespace liaise::matching {
namespace {

/// Addresses that say less than this ("s/n, centro") cannot be compared.
constexpr double address_bits_min = 5.0;

}  // namespace

Agreement Addresses::agreement() const {
    auto best = Agreement::unknown;
    for (const auto& one : a_.addresses) {
        for (const auto& other : b_.addresses) {
            const auto result = compare(told(one), told(other));
            if (best == Agreement::unknown || result < best) best = result;
        }
    }
    return best;
}

double Addresses::whole_share(Counted counted) const {
    double share = 1.0;
    for (const auto& one : a_.addresses) {
        for (const auto& other : b_.addresses) {
            if (compare(told(one), told(other)) != Agreement::same) continue;
            const auto whole = whole_address(b_, other);
            if (whole_address(b_, told(one)) != whole) continue;
            share = std::min(share, frequencies_.whole_address_share(
                                        b_.region, whole, counted == Counted::both ? 2 : 1));
        }
    }
    return share;
}

std::vector<std::string> Addresses::told(const std::vector<std::string>& address) const {
    std::vector<std::string> words;
    const auto is_in = [](const std::string& word, const std::vector<std::string>& town) {
        return std::find(town.begin(), town.end(), word) != town.end();
    };
    for (const auto& word : address) {
        if (word == a_.region || is_in(word, a_.town_words) || is_in(word, b_.town_words)) {
            continue;
        }
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    }
    return words;
}

double Addresses::bits(const std::string& word) const {
    return -std::log2(frequencies_.address_share(a_.region, word, 2));
}

Agreement Addresses::compare(const std::vector<std::string>& a,
                             const std::vector<std::string>& b) const {
    double a_bits = 0.0;
    double b_bits = 0.0;
    double shared = 0.0;
    for (const auto& word : b) b_bits += bits(word);
    for (const auto& word : a) {
        const auto said = bits(word);
        a_bits += said;
        const bool is_met = std::find(b.begin(), b.end(), word) != b.end();
        double best = is_met ? 1.0 : 0.0;
        for (std::size_t i = 0; !is_met && i < b.size(); ++i) {
            best = std::max(best, likeness(word, b[i]));
        }
        shared += best * said;
    }
    const auto least = std::min(a_bits, b_bits);
    if (least < address_bits_min) return Agreement::unknown;
    if (2.0 * shared >= 0.75 * (a_bits + b_bits) || shared >= 0.9 * least) {
        return Agreement::same;
    }
    return shared >= 0.5 * least ? Agreement::partly : Agreement::differ;
}

}  // namespace liaise::matching
