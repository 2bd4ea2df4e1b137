#include "modules/matching/weights.hpp"

#include <algorithm>
#include <cmath>

namespace liaise::matching {
namespace {

/// What the priors count for against the pairs that are seen.
constexpr double prior_pairs = 30.0;
/// Fitting moves little after so many rounds.
constexpr int rounds = 12;
/// Words of a name are not independent: however many agree, this is the most they say.
constexpr double name_bits_max = 14.0;
constexpr double name_bits_min = -10.0;
/// How often another list has the same whole name, but for the kind of place.
constexpr double whole_name_kept = 0.7;
/// "Within one list one place stands once": odds of 1 to 256 for an entry made twice.
constexpr double shared_list_bits = -8.0;
/// A postcode or address is never taken for surer proof than this.
constexpr double share_min = 0.05;

constexpr std::array learnt_fields = {Field::number,  Field::contrast, Field::postcode,
                                      Field::address, Field::position, Field::type,
                                      Field::extra};

struct Prior {
    Field field;
    Agreement agreement;
    Chances chances;
};

constexpr std::array priors = {
    Prior{Field::number, Agreement::same, {0.86, 0.15}},
    Prior{Field::number, Agreement::close, {0.03, 0.05}},
    Prior{Field::number, Agreement::partly, {0.07, 0.10}},
    Prior{Field::number, Agreement::one_sided, {0.03, 0.40}},
    Prior{Field::number, Agreement::differ, {0.005, 0.30}},
    Prior{Field::contrast, Agreement::same, {0.71, 0.20}},
    Prior{Field::contrast, Agreement::close, {0.05, 0.05}},
    Prior{Field::contrast, Agreement::partly, {0.15, 0.25}},
    Prior{Field::contrast, Agreement::one_sided, {0.08, 0.25}},
    Prior{Field::contrast, Agreement::differ, {0.01, 0.25}},
    Prior{Field::postcode, Agreement::same, {0.70, 0.50}},
    Prior{Field::postcode, Agreement::close, {0.12, 0.20}},
    Prior{Field::postcode, Agreement::differ, {0.18, 0.30}},
    Prior{Field::address, Agreement::same, {0.65, 0.15}},
    Prior{Field::address, Agreement::partly, {0.15, 0.10}},
    Prior{Field::address, Agreement::differ, {0.20, 0.75}},
    Prior{Field::position, Agreement::same, {0.70, 0.04}},
    Prior{Field::position, Agreement::close, {0.15, 0.06}},
    Prior{Field::position, Agreement::partly, {0.10, 0.15}},
    Prior{Field::position, Agreement::differ, {0.05, 0.75}},
    Prior{Field::type, Agreement::same, {0.60, 0.30}},
    Prior{Field::type, Agreement::close, {0.20, 0.25}},
    Prior{Field::type, Agreement::differ, {0.20, 0.45}},
    Prior{Field::extra, Agreement::same, {0.80, 0.45}},
    Prior{Field::extra, Agreement::close, {0.10, 0.20}},
    Prior{Field::extra, Agreement::differ, {0.10, 0.35}},
};
constexpr std::array<double, commonness_count> word_kept_prior = {0.80, 0.75, 0.55};

std::size_t at(Agreement agreement) { return static_cast<std::size_t>(agreement); }

}  // namespace

Weights::Weights() : table_(), word_kept_(word_kept_prior) {
    for (const auto& [field, agreement, chances] : priors) {
        table_[index_of(field)][at(agreement)] = chances;
    }
}

void Weights::learn(const std::vector<Comparison>& pairs) {
    count_different(pairs);
    fit_same(pairs);
}

void Weights::count_different(const std::vector<Comparison>& pairs) {
    for (const auto field : learnt_fields) {
        std::array<double, agreement_count> seen{};
        double all = prior_pairs;
        for (const auto& pair : pairs) {
            if (pair[Field::lists] != Agreement::differ) continue;
            if (pair[field] == Agreement::unknown) continue;
            seen[at(pair[field])] += 1.0;
            all += 1.0;
        }
        for (const auto& prior : priors) {
            if (prior.field != field) continue;
            const auto i = at(prior.agreement);
            table_[index_of(field)][i].u = (seen[i] + prior_pairs * prior.chances.u) / all;
        }
    }
}

void Weights::fit_same(const std::vector<Comparison>& pairs) {
    for (int round = 0; round < rounds; ++round) {
        std::array<std::array<double, agreement_count>, field_count> seen{};
        std::array<double, field_count> all{};
        std::array<double, commonness_count> agreed{};
        std::array<double, commonness_count> compared{};
        for (const auto& pair : pairs) {
            if (pair[Field::lists] == Agreement::differ) continue;
            const auto same = 1.0 / (1.0 + std::exp2(-bits(pair)));
            for (const auto field : learnt_fields) {
                if (pair[field] == Agreement::unknown) continue;
                seen[index_of(field)][at(pair[field])] += same;
                all[index_of(field)] += same;
            }
            for (std::size_t kind = 0; kind < commonness_count; ++kind) {
                agreed[kind] += same * pair.name.agreed[kind];
                compared[kind] += same * (pair.name.agreed[kind] + pair.name.missing[kind]);
            }
        }
        for (const auto& [field, agreement, chances] : priors) {
            if (field == Field::number || field == Field::contrast) continue;
            const auto f = index_of(field);
            table_[f][at(agreement)].m = (seen[f][at(agreement)] + prior_pairs * chances.m) /
                                         (all[f] + prior_pairs);
        }
        for (std::size_t kind = 0; kind < commonness_count; ++kind) {
            word_kept_[kind] = (agreed[kind] + prior_pairs * word_kept_prior[kind]) /
                               (compared[kind] + prior_pairs);
        }
    }
}

/// What agreeing numbers and sides say, which the whole name says, too.
double Weights::told_in_whole(const Comparison& comparison) const {
    double bits = 0.0;
    for (const auto field : {Field::number, Field::contrast}) {
        if (comparison[field] == Agreement::same) bits += field_bits(comparison, field);
    }
    return bits;
}

double Weights::name_bits(const NameSums& sums, double told) const {
    double bits = -sums.agreed_share_bits - sums.missing_share_bits;
    for (std::size_t kind = 0; kind < commonness_count; ++kind) {
        bits += sums.agreed[kind] * std::log2(word_kept_[kind]);
        bits += sums.missing[kind] * std::log2(1.0 - word_kept_[kind]);
    }
    bits = std::min(bits, name_bits_max);
    if (sums.whole_share < 1.0) {
        constexpr auto kind = static_cast<std::size_t>(Commonness::kind);
        const auto whole = std::min(std::log2(whole_name_kept / sums.whole_share), name_bits_max) +
                           sums.missing[kind] * std::log2(1.0 - word_kept_[kind]) -
                           sums.missing_kind_bits - told;
        bits = std::max(bits, whole);
    }
    return std::clamp(bits, name_bits_min, name_bits_max);
}

double Weights::word_bits(const WordPair& pair) const { return name_bits(sums_of({pair}), 0.0); }

double Weights::town_bits(const Comparison& comparison) const {
    switch (comparison[Field::town]) {
        case Agreement::same:
        case Agreement::close:
            return std::log2(0.95 / comparison.town_share);
        case Agreement::one_sided:  // It lacks a town, and its name has the other's.
            return std::log2(0.9 / comparison.town_share);
        case Agreement::partly:  // It has another town, and its name has the other's.
            return std::log2(0.4 / comparison.town_share);
        case Agreement::differ:
            return std::log2(0.03);
        default:
            return 0.0;
    }
}

double Weights::field_bits(const Comparison& comparison, Field field) const {
    const auto agreement = comparison[field];
    switch (field) {
        case Field::region:
            return std::log2(found_again / (comparison.places + 1.0 - found_again));
        case Field::town:
            return town_bits(comparison);
        case Field::name:
            return name_bits(comparison.name, told_in_whole(comparison));
        case Field::lists:
            if (agreement == Agreement::differ) return shared_list_bits;
            return agreement == Agreement::same ? comparison.lists_apart_bits : 0.0;
        case Field::rival:
            return 0.0;
        default:
            break;
    }
    if (agreement == Agreement::unknown) return 0.0;
    // What neighbours share was seen in one town; who says no town seldom meets it by chance.
    auto chances = table_[index_of(field)][at(agreement)];
    if (agreement == Agreement::same && field == Field::postcode) {
        chances.u = comparison.unsaid_town_share * std::max(comparison.postcode_share, share_min);
    }
    if (agreement == Agreement::same && field == Field::address) {
        chances.u = comparison.unsaid_town_share * std::max(comparison.address_share, share_min);
        if (comparison[Field::town] == Agreement::unknown)
            chances.u = std::min(chances.u, comparison.whole_address_share);
    }
    return std::log2(chances.m / chances.u);
}

double Weights::bits(const Comparison& comparison) const {
    double sum = 0.0;
    for (std::size_t i = 0; i < field_count; ++i) {
        sum += field_bits(comparison, static_cast<Field>(i));
    }
    return sum;
}

Chances Weights::chances(Field field, Agreement agreement) const {
    return table_[index_of(field)][at(agreement)];
}

double Weights::word_kept(Commonness commonness) const {
    return word_kept_[static_cast<std::size_t>(commonness)];
}

}  // namespace liaise::matching
