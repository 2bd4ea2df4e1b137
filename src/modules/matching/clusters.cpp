#include "modules/matching/clusters.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace liaise::matching {
namespace {

/// A pair across two places that weighs less than this keeps them apart, whatever others say.
constexpr double contrary_bits = -10.0;

}  // namespace

Clustering::Clustering(const Weighing& weighing, const Settings& settings)
    : weighing_(weighing),
      sure_bits_(settings.sure_bits),
      unsure_bits_(settings.unsure_bits),
      lead_bits_(settings.lead_bits),
      by_weight_(weighing.pairs().size()),
      pairs_of_(weighing.spellings().size()),
      place_(weighing.spellings().size()),
      places_(weighing.spellings().size()) {
    const auto& pairs = weighing.pairs();
    std::iota(by_weight_.begin(), by_weight_.end(), std::size_t{0});
    std::sort(by_weight_.begin(), by_weight_.end(), [&](std::size_t x, std::size_t y) {
        return std::tuple(-pairs[x].bits, pairs[x].a, pairs[x].b) <
               std::tuple(-pairs[y].bits, pairs[y].a, pairs[y].b);
    });
    for (const auto i : by_weight_) {
        pairs_of_[pairs[i].a].push_back(i);
        pairs_of_[pairs[i].b].push_back(i);
    }
    for (std::size_t i = 0; i < place_.size(); ++i) {
        place_[i] = i;
        places_[i] = {{i}, weighing.spellings()[i].lists};
    }
    join_sure();
}

/// A rival that finds its own place stops being one: so go over the rest until nothing changes.
void Clustering::join_sure() {
    for (bool has_changed = true; has_changed;) {
        has_changed = false;
        for (const auto i : by_weight_) {
            const auto& pair = weighing_.pairs()[i];
            if (pair.bits < sure_bits_) break;
            if (place_[pair.a] == place_[pair.b] || !may_share_place(pair)) continue;
            if (hindrance(pair)) continue;
            join(pair);
            joined_.push_back(i);
            has_changed = true;
        }
    }
}

bool Clustering::exclude(std::size_t a, std::size_t b) const {
    return share_a_list(places_[a].lists, places_[b].lists);
}

bool Clustering::may_share_place(const WeighedPair& pair) const {
    const bool is_one_entry_twice = pair.comparison[Field::lists] == Agreement::close;
    return is_one_entry_twice || !exclude(place_[pair.a], place_[pair.b]);
}

std::optional<std::size_t> Clustering::hindrance(const WeighedPair& pair) const {
    if (const auto against = contrary(pair)) return against;
    return rival(pair);
}

std::optional<std::size_t> Clustering::contrary(const WeighedPair& pair) const {
    for (const auto spelling : places_[place_[pair.a]].spellings) {
        for (const auto i : pairs_of_[spelling]) {
            const auto& other = weighing_.pairs()[i];
            const auto far = other.a == spelling ? other.b : other.a;
            if (place_[far] != place_[pair.b] || other.bits >= contrary_bits) continue;
            return spelling == pair.a ? far : spelling;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> Clustering::rival(const WeighedPair& pair) const {
    for (const auto& [from, wanted] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
        for (const auto i : pairs_of_[from]) {
            const auto& weighed = weighing_.pairs()[i];
            if (weighed.bits < pair.bits - lead_bits_) break;
            const auto other = weighed.a == from ? weighed.b : weighed.a;
            if (is_rival(from, wanted, other, weighed.bits)) return other;
        }
    }
    return std::nullopt;
}

/// Another spelling that `from` could as well be, and that cannot be one with the wanted.
bool Clustering::is_rival(std::size_t from, std::size_t wanted, std::size_t other,
                          double bits) const {
    if (place_[other] == place_[wanted] || place_[other] == place_[from]) return false;
    if (!exclude(place_[other], place_[wanted]) || exclude(place_[other], place_[from])) {
        return false;
    }
    return !is_better_elsewhere(other, from, bits);
}

bool Clustering::is_better_elsewhere(std::size_t spelling, std::size_t from, double bits) const {
    for (const auto i : pairs_of_[spelling]) {
        const auto& pair = weighing_.pairs()[i];
        if (pair.bits < bits + lead_bits_) break;
        const auto other = pair.a == spelling ? pair.b : pair.a;
        if (place_[other] != place_[from] && exclude(place_[other], place_[from])) return true;
    }
    return false;
}

void Clustering::join(const WeighedPair& pair) {
    const auto into = std::min(place_[pair.a], place_[pair.b]);
    const auto from = std::max(place_[pair.a], place_[pair.b]);
    auto& target = places_[into];
    for (const auto spelling : places_[from].spellings) {
        place_[spelling] = into;
        target.spellings.push_back(spelling);
    }
    std::vector<std::string> lists;
    std::merge(target.lists.begin(), target.lists.end(), places_[from].lists.begin(),
               places_[from].lists.end(), std::back_inserter(lists));
    target.lists = std::move(lists);
    places_[from] = {};
}

std::vector<std::size_t> Clustering::doubted() const {
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<std::size_t> doubted;
    for (const auto i : by_weight_) {
        const auto& pair = weighing_.pairs()[i];
        if (pair.bits < unsure_bits_) break;
        const auto a = place_[pair.a];
        const auto b = place_[pair.b];
        if (a == b || exclude(a, b) || !seen.insert(std::minmax(a, b)).second) continue;
        doubted.push_back(i);
    }
    return doubted;
}

}  // namespace liaise::matching
