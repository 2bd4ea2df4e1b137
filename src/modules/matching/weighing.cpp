#include "modules/matching/weighing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace liaise::matching {
namespace {

std::size_t lists_in(const std::vector<Spelling>& spellings) {
    std::set<std::string> lists;
    for (const auto& spelling : spellings) {
        lists.insert(spelling.lists.begin(), spelling.lists.end());
    }
    return lists.size();
}

std::string first_of(const std::vector<std::string>& values) {
    return values.empty() ? "" : values.front();
}

std::string first_of(const std::vector<std::vector<std::string>>& values) {
    return values.empty() ? "" : joined(values.front());
}

std::string beside(const std::string& a, const std::string& b) {
    return a == b ? a : fmt::format("{} | {}", a, b);
}

std::string told(const WordPair& pair, double bits) {
    if (pair.other.empty()) return fmt::format("{} met nothing ({:+.1f})", pair.word, bits);
    if (pair.word == pair.other) return fmt::format("{} ({:+.1f})", pair.word, bits);
    return fmt::format("{} ~ {} ({:+.1f})", pair.word, pair.other, bits);
}

Agreement agreement_of(const std::vector<WordPair>& words) {
    const auto met = std::count_if(words.begin(), words.end(),
                                   [](const WordPair& pair) { return pair.likeness > 0.0; });
    if (words.empty()) return Agreement::unknown;
    if (met == 0) return Agreement::differ;
    return static_cast<std::size_t>(met) == words.size() ? Agreement::same : Agreement::partly;
}

std::string values_of(Field field, const Spelling& a, const Spelling& b) {
    switch (field) {
        case Field::region:
            return a.region;
        case Field::town:
            return beside(a.town, b.town);
        case Field::number:
        case Field::contrast:
            return beside(a.name, b.name);
        case Field::postcode:
            return beside(first_of(a.postcodes), first_of(b.postcodes));
        case Field::address:
            return beside(first_of(a.addresses), first_of(b.addresses));
        case Field::type:
            return beside(first_of(a.types), first_of(b.types));
        case Field::extra:
            return beside(joined(a.extras), joined(b.extras));
        case Field::lists:
            return beside(joined(a.lists), joined(b.lists));
        default:
            return {};
    }
}

}  // namespace

Weighing::Weighing(std::vector<Spelling> spellings, const Settings& settings,
                   std::size_t pairs_max)
    : spellings_(std::move(spellings)),
      sure_bits_(settings.sure_bits),
      unsure_bits_(settings.unsure_bits),
      list_count_(lists_in(spellings_)),
      frequencies_(spellings_),
      blocks_(spellings_),
      neighbours_(spellings_.size()) {
    compare_all(pairs_max);
    meet_neighbours();
    std::vector<Comparison> comparisons;
    comparisons.reserve(pairs_.size());
    for (const auto& pair : pairs_) comparisons.push_back(pair.comparison);
    weights_.learn(comparisons);
    for (auto& pair : pairs_) pair.bits = weights_.bits(pair.comparison);
}

void Weighing::compare_all(std::size_t pairs_max) {
    const auto pairs = blocks_.pairs();
    const auto step = pairs_max == 0 ? 1 : std::max<std::size_t>(pairs.size() / pairs_max, 1);
    for (std::size_t i = 0; i < pairs.size(); i += step) {
        const auto& [a, b] = pairs[i];
        pairs_.push_back({a, b, 0.0,
                          compare(spellings_[a], spellings_[b], frequencies_, list_count_,
                                  Counted::both)});
    }
}

void Weighing::meet_neighbours() {
    for (const auto& pair : pairs_) {
        if (pair.comparison[Field::lists] != Agreement::differ) continue;
        if (pair.comparison[Field::town] != Agreement::same) continue;
        for (const auto i : {pair.a, pair.b}) {
            auto& neighbours = neighbours_[i];
            neighbours.known += 1.0;
            const auto is_same = [&](Field field) {
                return pair.comparison[field] == Agreement::same ? 1.0 : 0.0;
            };
            neighbours.same_postcode += is_same(Field::postcode);
            neighbours.same_address += is_same(Field::address);
        }
    }
    for (auto& pair : pairs_) {
        mind_neighbours(pair.comparison, neighbours_[pair.a], neighbours_[pair.b]);
    }
}

Comparison Weighing::compare_with(const Spelling& stranger, std::size_t known) const {
    auto comparison = compare(stranger, spellings_[known], frequencies_, 0, Counted::known_alone);
    mind_neighbours(comparison, {}, neighbours_[known]);
    return comparison;
}

Verdict Weighing::verdict_on(const Comparison& comparison, double bits) const {
    if (bits >= sure_bits_ && !is_barred(comparison)) return Verdict::sure;
    return bits >= unsure_bits_ ? Verdict::unsure : Verdict::different;
}

Judgement Weighing::judge(const Spelling& a, const Spelling& b,
                          const Comparison& comparison) const {
    Judgement judgement;
    judgement.weight_bits = weights_.bits(comparison);
    judgement.verdict = verdict_on(comparison, judgement.weight_bits);
    for (std::size_t i = 0; i < field_count; ++i) {
        const auto field = static_cast<Field>(i);
        const auto bits = weights_.field_bits(comparison, field);
        if (field == Field::name) {
            const auto words = compare_names(a, b, frequencies_, comparison.counted).words;
            std::string text;
            for (const auto& pair : words) {
                if (!text.empty()) text += "; ";
                text += told(pair, weights_.word_bits(pair));
            }
            judgement.reasons.push_back({field, agreement_of(words), bits, std::move(text)});
        } else if (std::abs(bits) > 0.0) {
            const auto agreement = field == Field::region ? Agreement::same : comparison[field];
            judgement.reasons.push_back({field, agreement, bits, values_of(field, a, b)});
        }
    }
    return judgement;
}

Judgement Weighing::judge(const WeighedPair& pair) const {
    return judge(spellings_[pair.a], spellings_[pair.b], pair.comparison);
}

}  // namespace liaise::matching
