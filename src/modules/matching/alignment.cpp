#include "modules/matching/alignment.hpp"

#include <algorithm>
#include <tuple>

#include "modules/matching/resemblance.hpp"

namespace liaise::matching {
namespace {

constexpr double common_from = 0.05;
/// A word that says the kind of place tells no more than this, however seldom a list writes it.
constexpr double kind_share_min = 0.08;
/// Words of one or two letters ("de", "la", "of") join; only as initials do they name.
constexpr std::size_t joining_word_bytes_max = 2;
/// Below this Jaro-Winkler likeness two words are different words.
constexpr double alike_from = 0.9;
constexpr std::size_t slip_letters_min = 5;
/// A cut-off word ("penit") agrees with what it begins, a little less surely than a whole one.
constexpr double cut_off = 0.7;
constexpr std::size_t cut_off_letters_min = 3;
constexpr std::size_t cut_off_from_letters_min = 6;
constexpr double by_initials = 0.8;
/// One letter says no more than this of which word is meant.
constexpr double initial_share_min = 0.08;
constexpr std::size_t initials_max = 8;
/// Words come in phrases: each further one that agrees, or is missing, says so much less.
constexpr double further_word = 0.85;
constexpr double further_missing_word = 0.6;
/// Two proper names of which neither has a word of the other speak doubly against.
constexpr double two_names = 2.0;

bool is_among(const std::string& word, const std::vector<std::string>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Side {
    const std::vector<std::string>& words;
    std::vector<bool> met;
    std::vector<bool> is_initials;
    std::vector<bool> excused;  ///< Need not meet anything.
    std::vector<bool> is_kind;

    Side(const NameInPlace& own, const NameInPlace& other)
        : words(own.words),
          met(words.size(), false),
          is_initials(words.size(), false),
          excused(words.size(), false),
          is_kind(words.size(), false) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            is_initials[i] = is_among(words[i], own.initials);
            excused[i] = is_initials[i] || is_among(words[i], own.asides);
            is_kind[i] = is_among(words[i], own.kinds);
            for (const auto& address : other.addresses) {
                if (is_among(words[i], address)) excused[i] = true;
            }
        }
    }

    bool is_open(std::size_t i) const { return !met[i]; }
    bool is_named(std::size_t i) const { return words[i].size() > joining_word_bytes_max; }
};

/// The rarest word first, and each further one counts less.
void discount(std::vector<WordPair>& pairs, double further) {
    std::sort(pairs.begin(), pairs.end(), [](const WordPair& x, const WordPair& y) {
        return std::tie(x.share, x.word, x.other) < std::tie(y.share, y.word, y.other);
    });
    double part = 1.0;
    for (auto& pair : pairs) {
        pair.part = part;
        part *= further;
    }
}

class Alignment {
public:
    Alignment(Side a, Side b, const std::string& region, const Frequencies& frequencies,
              Counted counted)
        : a_(std::move(a)),
          b_(std::move(b)),
          region_(region),
          frequencies_(frequencies),
          stranger_(counted == Counted::known_alone ? 1 : 0) {}

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
    void add(const std::string& a, const std::string& b, double likeness, bool is_kind) {
        auto share = frequencies_.name_share(region_, a, (a == b ? 2 : 1) - stranger_);
        if (a != b) share = std::max(share, frequencies_.name_share(region_, b, 1));
        if (is_kind) share = std::max(share, kind_share_min);
        pairs_.push_back({a, b, likeness, share, 1.0, false, is_kind});
    }

    void meet_equal() {
        for (std::size_t i = 0; i < a_.words.size(); ++i) {
            for (std::size_t j = 0; j < b_.words.size() && a_.is_open(i); ++j) {
                if (!b_.is_open(j) || a_.words[i] != b_.words[j]) continue;
                a_.met[i] = b_.met[j] = true;
                const bool says_more = !a_.is_initials[i] || !b_.is_initials[j];
                if (a_.is_named(i) && says_more) add(a_.words[i], b_.words[j], 1.0, a_.is_kind[i]);
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
                    if (alike <= best) continue;
                    best = alike;
                    best_i = i;
                    best_j = j;
                }
            }
            if (best <= 0.0) return;
            a_.met[best_i] = b_.met[best_j] = true;
            add(a_.words[best_i], b_.words[best_j], best,
                a_.is_kind[best_i] || b_.is_kind[best_j]);
        }
    }

    /// "semi aberto" meets "semiaberto".
    void meet_joined(Side& one, Side& other) {
        for (std::size_t i = 0; i < one.words.size(); ++i) {
            for (std::size_t j = 0; one.is_open(i) && j + 1 < other.words.size(); ++j) {
                if (!other.is_open(j) || !other.is_open(j + 1)) continue;
                if (one.words[i] != other.words[j] + other.words[j + 1]) continue;
                one.met[i] = other.met[j] = other.met[j + 1] = true;
                add(one.words[i], one.words[i], 1.0, one.is_kind[i]);
            }
        }
    }

    /// "CDP" meets "centro de detencao provisoria", wherever nothing else was met.
    void meet_initials(Side& one, Side& other) {
        for (std::size_t i = 0; i < one.words.size(); ++i) {
            const auto& letters = one.words[i];
            if (!one.is_open(i) || letters.size() < 2 || letters.size() > initials_max) continue;
            const auto run = run_of_initials(letters, other);
            if (run.size() < letters.size()) continue;
            one.met[i] = true;
            for (const auto j : run) {
                other.met[j] = true;
                add(other.words[j], other.words[j], by_initials, other.is_kind[j]);
                pairs_.back().other = letters;
                pairs_.back().is_initials = true;
                pairs_.back().share = std::max(pairs_.back().share, initial_share_min);
            }
        }
    }

    static std::vector<std::size_t> run_of_initials(const std::string& letters,
                                                    const Side& side) {
        std::vector<std::size_t> run;
        for (std::size_t j = 0; j < side.words.size() && run.size() < letters.size(); ++j) {
            if (!side.is_named(j)) continue;
            const auto begins_with = [&](char letter) {
                return side.is_open(j) && side.words[j].front() == letter;
            };
            if (begins_with(letters[run.size()])) {
                run.push_back(j);
            } else {
                run.clear();
                if (begins_with(letters.front())) run.push_back(j);
            }
        }
        return run;
    }

    std::vector<WordPair> unmet(const Side& side, int own) const {
        std::vector<WordPair> rest;
        for (std::size_t i = 0; i < side.words.size(); ++i) {
            if (!side.is_open(i) || !side.is_named(i) || side.excused[i]) continue;
            auto share = frequencies_.name_share(region_, side.words[i], own);
            if (side.is_kind[i]) share = std::max(share, kind_share_min);
            rest.push_back({side.words[i], "", 0.0, share, 1.0, false, side.is_kind[i]});
        }
        discount(rest, further_missing_word);
        return rest;
    }

    /// A common word in place of another is one difference, not two: the lighter side counts
    /// half. Rare words on both sides are two proper names.
    void leave_rest() {
        auto left = unmet(a_, 1 - stranger_);
        auto right = unmet(b_, 1);
        const auto is_rare = [](const WordPair& pair) {
            return commonness_of(pair) == Commonness::rare;
        };
        const bool are_two_names = std::any_of(left.begin(), left.end(), is_rare) &&
                                   std::any_of(right.begin(), right.end(), is_rare);
        const auto* lighter = left.size() < right.size() ? &left : &right;
        for (auto* side : {&left, &right}) {
            for (auto& pair : *side) {
                if (is_rare(pair) && are_two_names) pair.part *= two_names;
                if (!is_rare(pair) && side == lighter) pair.part *= 0.5;
            }
            pairs_.insert(pairs_.end(), side->begin(), side->end());
        }
    }

    Side a_;
    Side b_;
    const std::string& region_;
    const Frequencies& frequencies_;
    int stranger_;  ///< How many of the two were not counted; it is `a_`.
    std::vector<WordPair> pairs_;
};

}  // namespace

Commonness commonness_of(const WordPair& pair) {
    if (pair.is_kind) return Commonness::kind;
    return pair.share >= common_from ? Commonness::common : Commonness::rare;
}

std::vector<WordPair> align(NameInPlace a, NameInPlace b, const std::string& region,
                            const Frequencies& frequencies, Counted counted) {
    return Alignment(Side(a, b), Side(b, a), region, frequencies, counted).run();
}

double likeness(const std::string& a, const std::string& b) {
    if (a == b) return 1.0;
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= cut_off_letters_min && longer.size() >= cut_off_from_letters_min &&
        longer.starts_with(shorter)) {
        return cut_off;
    }
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
