#include "modules/matching/names.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "modules/matching/resemblance.hpp"

namespace liaise::matching {
namespace {

/// Words of one or two letters ("de", "la", "of") join; only as initials do they name.
constexpr std::size_t joining_word_bytes_max = 2;
/// Below this Jaro-Winkler likeness two words are different words.
constexpr double alike_from = 0.9;
constexpr std::size_t slip_letters_min = 5;
/// A cut-off word ("penit") agrees with what it begins, a little less surely than a whole one.
constexpr double cut_off = 0.7;
constexpr double by_initials = 0.8;
constexpr double further_word = 0.85;
constexpr double further_missing_word = 0.6;
constexpr double two_names = 2.0;
constexpr double common_from = 0.05;

struct Side {
    const std::vector<std::string>& words;
    std::vector<bool> met;

    explicit Side(const std::vector<std::string>& w) : words(w), met(w.size(), false) {}
    bool is_open(std::size_t i) const { return !met[i]; }
    bool is_named(std::size_t i) const { return words[i].size() > joining_word_bytes_max; }
};

class Alignment {
public:
    Alignment(const std::vector<std::string>& a, const std::vector<std::string>& b,
              const std::string& region, const Frequencies& frequencies)
        : a_(a), b_(b), region_(region), frequencies_(frequencies) {}

    std::vector<WordPair> run() {
        meet_equal();
        meet_alike();
        meet_joined(a_, b_);
        meet_joined(b_, a_);
        meet_initials(a_, b_);
        meet_initials(b_, a_);
        discount(pairs_, further_word);
        leave_rest();
        return std::move(pairs_);
    }

private:
    void add(const std::string& a, const std::string& b, double likeness) {
        auto share = frequencies_.name_share(region_, a, a == b ? 2 : 1);
        if (a != b) share = std::max(share, frequencies_.name_share(region_, b, 1));
        pairs_.push_back({a, b, likeness, share});
    }

    void meet_equal() {
        for (std::size_t i = 0; i < a_.words.size(); ++i) {
            for (std::size_t j = 0; j < b_.words.size() && a_.is_open(i); ++j) {
                if (!b_.is_open(j) || a_.words[i] != b_.words[j]) continue;
                a_.met[i] = b_.met[j] = true;
                if (a_.is_named(i)) add(a_.words[i], b_.words[j], 1.0);
            }
        }
    }

    void meet_alike() {
        while (true) {
            double best = 0.0;
            std::size_t best_i = 0;
            std::size_t best_j = 0;
            for (std::size_t i = 0; i < a_.words.size(); ++i) {
                for (std::size_t j = 0; a_.is_open(i) && j < b_.words.size(); ++j) {
                    const auto alike = b_.is_open(j) ? likeness(a_.words[i], b_.words[j]) : 0.0;
                    if (alike > best) {
                        best = alike;
                        best_i = i;
                        best_j = j;
                    }
                }
            }
            if (best == 0.0) return;
            a_.met[best_i] = b_.met[best_j] = true;
            add(a_.words[best_i], b_.words[best_j], best);
        }
    }

    /// "semi aberto" meets "semiaberto".
    void meet_joined(Side& one, Side& other) {
        for (std::size_t i = 0; i < one.words.size(); ++i) {
            for (std::size_t j = 0; one.is_open(i) && j + 1 < other.words.size(); ++j) {
                if (!other.is_open(j) || !other.is_open(j + 1)) continue;
                if (one.words[i] != other.words[j] + other.words[j + 1]) continue;
                one.met[i] = other.met[j] = other.met[j + 1] = true;
                add(one.words[i], one.words[i], 1.0);
            }
        }
    }

    /// "CDP" meets "centro de detencao provisoria", wherever nothing else was met.
    void meet_initials(Side& one, Side& other) {
        for (std::size_t i = 0; i < one.words.size(); ++i) {
            const auto& letters = one.words[i];
            if (!one.is_open(i) || letters.size() < 2 || letters.size() > 8) continue;
            std::vector<std::size_t> run;
            for (std::size_t j = 0; j < other.words.size() && run.size() < letters.size(); ++j) {
                if (!other.is_named(j)) continue;
                const bool goes_on =
                    other.is_open(j) && other.words[j].front() == letters[run.size()];
                if (!goes_on) run.clear();
                if (goes_on || (other.is_open(j) && other.words[j].front() == letters.front())) {
                    run.push_back(j);
                }
            }
            if (run.size() < letters.size()) continue;
            one.met[i] = true;
            for (const auto j : run) {
                other.met[j] = true;
                add(other.words[j], other.words[j], by_initials);
                pairs_.back().other = letters;
            }
        }
    }

    /// Words come in phrases: the more of them agree, or are missing, the less each further one
    /// says; the rarest comes first.
    static void discount(std::vector<WordPair>& pairs, double further) {
        std::sort(pairs.begin(), pairs.end(), [](const WordPair& x, const WordPair& y) {
            return std::tie(x.share, x.word, x.other) < std::tie(y.share, y.word, y.other);
        });
        double part = 1.0;
        for (auto& pair : pairs) {
            pair.part = part;
            part *= further;
        }
    }

    std::vector<WordPair> unmet(const Side& side) const {
        std::vector<WordPair> rest;
        for (std::size_t i = 0; i < side.words.size(); ++i) {
            if (!side.is_open(i) || !side.is_named(i)) continue;
            const auto share = frequencies_.name_share(region_, side.words[i], 1);
            rest.push_back({side.words[i], "", 0.0, share, 1.0});
        }
        discount(rest, further_missing_word);
        return rest;
    }

    /// A common word in place of another is one difference, not two: the lighter side counts
    /// half. Rare words on both sides are two proper names, which speaks doubly against.
    void leave_rest() {
        auto left = unmet(a_);
        auto right = unmet(b_);
        const auto is_rare = [](const WordPair& pair) {
            return commonness_of(pair) == Commonness::rare;
        };
        const bool are_two_names = std::any_of(left.begin(), left.end(), is_rare) &&
                                   std::any_of(right.begin(), right.end(), is_rare);
        for (auto* side : {&left, &right}) {
            const bool is_lighter = side == (left.size() < right.size() ? &left : &right);
            for (auto& pair : *side) {
                if (is_rare(pair) && are_two_names) pair.part *= two_names;
                if (!is_rare(pair) && is_lighter) pair.part *= 0.5;
            }
            pairs_.insert(pairs_.end(), side->begin(), side->end());
        }
    }

    Side a_;
    Side b_;
    const std::string& region_;
    const Frequencies& frequencies_;
    std::vector<WordPair> pairs_;
};

Agreement compare_numbers(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() && b.empty()) return Agreement::unknown;
    if (a == b) return Agreement::same;
    if (a.empty() || b.empty()) {
        const auto& said = a.empty() ? b : a;
        return said.size() == 1 && said.front() == "1" ? Agreement::partly : Agreement::one_sided;
    }
    const bool is_within = std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
                           std::includes(b.begin(), b.end(), a.begin(), a.end());
    return is_within ? Agreement::close : Agreement::differ;
}

Agreement compare_side(unsigned a, unsigned b) {
    constexpr unsigned usual = 1;
    if (a == b) return a == 0 ? Agreement::unknown : Agreement::same;
    if (a == 0 || b == 0) return (a | b) == usual ? Agreement::partly : Agreement::one_sided;
    return (a & b) != 0 ? Agreement::close : Agreement::differ;
}

/// The contrast that speaks most against the pair.
Agreement compare_sides(const std::vector<unsigned>& a, const std::vector<unsigned>& b) {
    constexpr std::array gravity = {Agreement::differ, Agreement::one_sided, Agreement::partly,
                                    Agreement::close, Agreement::same};
    for (const auto agreement : gravity) {
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (compare_side(a[i], b[i]) == agreement) return agreement;
        }
    }
    return Agreement::unknown;
}

/// Which of several pairs of names is the likeliest; the weights proper come later.
double rough_score(const NameComparison& comparison) {
    double score = 0.0;
    for (const auto& pair : comparison.words) {
        score -= pair.part * (pair.likeness > 0.0 ? pair.likeness * std::log2(pair.share) : 2.0);
    }
    for (const auto agreement : {comparison.number, comparison.contrast}) {
        if (agreement == Agreement::same) score += 2.0;
        if (agreement == Agreement::one_sided) score -= 3.0;
        if (agreement == Agreement::differ) score -= 8.0;
    }
    return score;
}

/// Takes out the town's words, or the first of them ("Formoso" for "Formoso do Araguaia").
void take_out(std::vector<std::string>& words, const std::vector<std::string>& town) {
    if (town.empty()) return;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t length = 0;
        while (length < town.size() && i + length < words.size() &&
               words[i + length] == town[length]) {
            ++length;
        }
        if (length == 0 || (length < town.size() && town.front().size() < 4)) continue;
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
        words.erase(first, first + static_cast<std::ptrdiff_t>(length));
        return;
    }
}

}  // namespace

std::vector<std::string> own_words(const Name& name, const std::string& region,
                                   const std::vector<std::string>& town,
                                   const std::vector<std::string>& other_town) {
    auto words = name.words;
    take_out(words, town);
    if (other_town != town) take_out(words, other_town);
    std::erase(words, region);
    return words;
}

NameComparison compare_names(const Spelling& a, const Spelling& b, const Frequencies& frequencies) {
    NameComparison best;
    double best_score = 0.0;
    bool is_first = true;
    for (const auto& one : a.names) {
        for (const auto& other : b.names) {
            NameComparison comparison;
            const auto words = own_words(one, a.region, a.town_words, b.town_words);
            const auto other_words = own_words(other, b.region, b.town_words, a.town_words);
            comparison.words = Alignment(words, other_words, a.region, frequencies).run();
            comparison.number = compare_numbers(one.numbers, other.numbers);
            comparison.contrast = compare_sides(one.sides, other.sides);
            const auto score = rough_score(comparison);
            if (!is_first && score <= best_score) continue;
            is_first = false;
            best_score = score;
            best = std::move(comparison);
        }
    }
    return best;
}

Commonness commonness_of(const WordPair& pair) {
    return pair.share >= common_from ? Commonness::common : Commonness::rare;
}

double likeness(const std::string& a, const std::string& b) {
    if (a == b) return 1.0;
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= 3 && longer.size() >= 6 && longer.starts_with(shorter)) return cut_off;
    if (shorter.size() < slip_letters_min) return 0.0;
    const auto alike = jaro_winkler(a, b);
    if (alike >= alike_from) return (alike - 0.8) / 0.2;
    return is_one_slip_apart(a, b) ? 0.5 : 0.0;
}

bool contains_run(const std::vector<std::string>& words, const std::vector<std::string>& run) {
    return !run.empty() &&
           std::search(words.begin(), words.end(), run.begin(), run.end()) != words.end();
}

}  // namespace liaise::matching
