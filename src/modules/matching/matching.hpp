#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "modules/matching/normalise.hpp"

/// Which statements of several lists speak of the same place, and why.
/// Method, sources and figures: docs/explanation/matching.md.
namespace liaise::matching {

/// What one row of one list says of a place. Only `list`, `name` and `region` are needed.
struct Statement {
    std::size_t row = 0;  ///< The caller's number for it; each once.
    std::string list;     ///< The period or list it stands in, where a place stands once.
    std::string name;
    std::vector<std::string> other_names;
    std::string region;
    std::string town;
    std::string town_code;
    std::string postcode;
    std::string address;
    std::string type;
    std::vector<std::string> extra;  ///< Further values that tell places apart, as the sex held.
};

/// Words that name opposite kinds, side by side: {{"men", "male"}, {"women", "female"}}. The first
/// side is the usual one, which a name often leaves out.
struct Contrast {
    std::vector<std::vector<std::string>> sides;
};

/// What the mapping file says about the language, and where the tiers lie. A weight is the
/// binary logarithm of how many times likelier "same" is than "different": 5 bits are 32 to 1.
struct Settings {
    std::vector<Abbreviation> abbreviations;
    std::vector<Contrast> contrasts;
    double sure_bits = 5.0;
    double unsure_bits = -2.0;
    double lead_bits = 3.0;  ///< By how much a sure match must beat what it shuts out.
};

/// What was compared.
enum class Field { region, town, name, number, contrast, postcode, address, type, extra, lists, rival };

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
