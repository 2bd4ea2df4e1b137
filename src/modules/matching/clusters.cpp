#include "modules/matching/clusters.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace liaise::matching {
namespace {

/// A pair across two places that weighs less than this keeps them apart, whatever others say.
constexpr double contrary_bits = -10.0;
/// Being left over together speaks for a pair, yet not louder than its own fields.
constexpr double left_over_bits_max = 4.0;
/// Each round needs a join in the one before; chains of more than a few are not seen.
constexpr int rounds_max = 8;

}  // namespace

Clustering::Clustering(const Weighing& weighing, const Settings& settings)
    : weighing_(weighing),
      settings_(settings),
      left_over_bits_(weighing.pairs().size(), 0.0),
      by_weight_(weighing.pairs().size()),
      place_(weighing.spellings().size()),
      places_(weighing.spellings().size()) {
    std::iota(by_weight_.begin(), by_weight_.end(), std::size_t{0});
    take_spellings();
    sort_by_weight();
    for (int round = 0; round < rounds_max && join_sure(); ++round) {
        weigh_left_over();
        sort_by_weight();
    }
}

void Clustering::take_spellings() {
    std::unordered_map<std::string, std::size_t> number_of;
    for (std::size_t i = 0; i < place_.size(); ++i) {
        const auto& spelling = weighing_.spellings()[i];
        place_[i] = i;
        Lists lists;
        for (const auto& list : spelling.lists) {
            lists.push_back(number_of.try_emplace(list, number_of.size()).first->second);
        }
        std::sort(lists.begin(), lists.end());
        places_[i] = {{i}, std::move(lists)};
        if (spelling.town.empty()) continue;
        auto& town = towns_.try_emplace({spelling.region, spelling.town}).first->second;
        if (town.spellings.empty()) town.number = towns_.size() - 1;
        town.spellings.push_back(i);
    }
}

double Clustering::bits(std::size_t pair) const {
    return weighing_.pairs()[pair].bits + left_over_bits_[pair];
}

void Clustering::sort_by_weight() {
    const auto& pairs = weighing_.pairs();
    std::sort(by_weight_.begin(), by_weight_.end(), [&](std::size_t x, std::size_t y) {
        return std::tuple(-bits(x), pairs[x].a, pairs[x].b) <
               std::tuple(-bits(y), pairs[y].a, pairs[y].b);
    });
    pairs_of_.assign(weighing_.spellings().size(), {});
    for (const auto i : by_weight_) {
        pairs_of_[pairs[i].a].push_back(i);
        pairs_of_[pairs[i].b].push_back(i);
    }
}

/// A rival that finds its own place stops being one: so go over the rest until nothing changes.
bool Clustering::join_sure() {
    const auto before = joined_.size();
    for (bool has_changed = true; has_changed;) {
        has_changed = false;
        for (const auto i : by_weight_) {
            const auto& pair = weighing_.pairs()[i];
            if (bits(i) < settings_.sure_bits) break;
            if (place_[pair.a] == place_[pair.b] || !may_share_place(pair)) continue;
            if (hindrance(i)) continue;
            join(pair);
            joined_.push_back(i);
            has_changed = true;
        }
    }
    return joined_.size() > before;
}

/// The town's share was counted over all its places; those that stand in a list with either of
/// the two are by now known to be others.
void Clustering::weigh_left_over() {
    Free known;
    for (std::size_t i = 0; i < weighing_.pairs().size(); ++i) {
        const auto& pair = weighing_.pairs()[i];
        const auto agreement = pair.comparison[Field::town];
        if (agreement != Agreement::same && agreement != Agreement::one_sided) continue;
        if (place_[pair.a] == place_[pair.b] || !may_share_place(pair)) continue;
        const auto& a = weighing_.spellings()[pair.a];
        const auto& b = weighing_.spellings()[pair.b];
        const auto town = towns_.find({a.region, a.town.empty() ? b.town : a.town});
        if (town == towns_.end()) continue;
        const auto free = std::max(
            {free_places(pair.a, town->second, known), free_places(pair.b, town->second, known),
             std::size_t{1}});
        const auto share = stranger_share(static_cast<double>(free), pair.comparison.places);
        left_over_bits_[i] =
            std::clamp(std::log2(pair.comparison.town_share / share), 0.0, left_over_bits_max);
    }
}

std::size_t Clustering::free_places(std::size_t spelling, const Town& town, Free& known) const {
    const auto place = place_[spelling];
    const auto [found, is_first] = known.try_emplace(place * towns_.size() + town.number);
    if (!is_first) return found->second;
    std::set<std::size_t> free;
    for (const auto other : town.spellings) {
        if (place_[other] == place || exclude(place_[other], place)) continue;
        free.insert(place_[other]);
    }
    return found->second = free.size();
}

bool Clustering::exclude(std::size_t a, std::size_t b) const {
    return share_a_list(places_[a].lists, places_[b].lists);
}

bool Clustering::may_share_place(const WeighedPair& pair) const {
    const bool is_one_entry_twice = pair.comparison[Field::lists] == Agreement::close;
    return is_one_entry_twice || !exclude(place_[pair.a], place_[pair.b]);
}

std::optional<std::size_t> Clustering::hindrance(std::size_t pair) const {
    if (const auto against = contrary(weighing_.pairs()[pair])) return against;
    return rival(pair);
}

std::optional<std::size_t> Clustering::contrary(const WeighedPair& pair) const {
    for (const auto spelling : places_[place_[pair.a]].spellings) {
        for (const auto i : pairs_of_[spelling]) {
            const auto& other = weighing_.pairs()[i];
            const auto far = other.a == spelling ? other.b : other.a;
            const bool is_against = other.bits < contrary_bits || is_barred(other.comparison);
            if (place_[far] != place_[pair.b] || !is_against) continue;
            return spelling == pair.a ? far : spelling;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> Clustering::rival(std::size_t pair) const {
    const auto& ends = weighing_.pairs()[pair];
    for (const auto& [from, wanted] : {std::pair(ends.a, ends.b), std::pair(ends.b, ends.a)}) {
        for (const auto i : pairs_of_[from]) {
            if (bits(i) < bits(pair) - settings_.lead_bits) break;
            const auto& weighed = weighing_.pairs()[i];
            const auto other = weighed.a == from ? weighed.b : weighed.a;
            if (is_rival(from, wanted, other, bits(i))) return other;
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

bool Clustering::is_better_elsewhere(std::size_t spelling, std::size_t from,
                                     double least_bits) const {
    for (const auto i : pairs_of_[spelling]) {
        if (bits(i) < least_bits + settings_.lead_bits) break;
        const auto& pair = weighing_.pairs()[i];
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
    Lists lists;
    std::merge(target.lists.begin(), target.lists.end(), places_[from].lists.begin(),
               places_[from].lists.end(), std::back_inserter(lists));
    target.lists = std::move(lists);
    places_[from] = {};
}

std::vector<std::size_t> Clustering::doubted() const {
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<std::size_t> doubted;
    for (const auto i : by_weight_) {
        if (bits(i) < settings_.unsure_bits) break;
        const auto& pair = weighing_.pairs()[i];
        const auto a = place_[pair.a];
        const auto b = place_[pair.b];
        if (a == b || exclude(a, b) || !seen.insert(std::minmax(a, b)).second) continue;
        doubted.push_back(i);
    }
    return doubted;
}

}  // namespace liaise::matching
