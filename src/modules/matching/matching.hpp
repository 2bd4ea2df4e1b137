#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "modules/matching/statement.hpp"

/// Which statements of several lists speak of the same place, and why.
/// Method, sources and figures: docs/explanation/matching.md.
namespace liaise::matching {

/// What was compared. `rival`: other places of the town; `same`, they are taken (which speaks
/// for the pair), `differ`, one of them could be meant as well or speaks against.
enum class Field {
    region,
    town,
    name,
    number,
    contrast,
    postcode,
    address,
    position,
    type,
    extra,
    lists,
    rival
};

/// How it came out; `one_sided`: only one of the two says it; `unknown` weighs nothing.
enum class Agreement { same, close, partly, differ, one_sided, unknown };

/// One field's part in a decision, with the words or values that it rests on.
struct Reason {
    Field field{};
    Agreement agreement{};
    double weight_bits = 0.0;
    std::string words;
};

/// `sure`: joined. `unsure`: kept apart, for a person to look at. `different`: kept apart.
enum class Verdict { sure, unsure, different };

/// A decision on two statements; the reasons' weights add up to its weight.
struct Judgement {
    Verdict verdict = Verdict::different;
    double weight_bits = 0.0;
    std::vector<Reason> reasons;
};

/// Two rows that were compared, and what came of it.
struct Link {
    std::size_t row = 0;
    std::size_t other_row = 0;
    Judgement judgement;
};

/// The rows that speak of one place, ascending, and the sure links that hold them together.
/// Rows of one spelling (same region, town and name) are together without a link.
struct Cluster {
    std::vector<std::size_t> rows;
    std::vector<Link> links;
};

/// What `reconcile` found: every row in exactly one cluster; the unsure links between clusters,
/// the likeliest first; and how much was compared.
struct Reconciliation {
    std::vector<Cluster> clusters;
    std::vector<Link> doubts;
    std::size_t spellings = 0;
    std::size_t pairs_compared = 0;
};

/// Groups the statements by place. The order of the input does not matter.
Reconciliation reconcile(const std::vector<Statement>& statements, const Settings& settings);

/// "town", "name", ...: for logs and test output; screens have their own words.
std::string_view word_for(Field field);
std::string_view word_for(Agreement agreement);
std::string_view word_for(Verdict verdict);

}  // namespace liaise::matching
