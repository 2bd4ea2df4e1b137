#include "modules/do_no_harm/reading.hpp"

#include <algorithm>
#include <set>

#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {
namespace {

struct Rule {
    Kind kind;
    Pattern pattern;
};

/// The rules by the word that they may begin with: of hundreds, few begin with any one word.
class Rules {
public:
    Rules() {
        for (const auto& [kind, text] : lexicon().patterns()) all_.push_back({kind, Pattern(text)});
        by_word_.resize(lexicon().size());
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& pattern = all_[i].pattern;
            if (pattern.may_begin_anywhere()) anywhere_.push_back(i);
            for (unsigned word = 0; word < by_word_.size(); ++word)
                if (pattern.may_begin_with(word)) by_word_[word].push_back(i);
        }
    }

    /// Calls with each rule that may fit from this token on.
    template <class F>
    void each_for(const Token& token, F&& on_rule) const {
        // A token is taken for one word of the lexicon, or for none.
        const auto& some = token.words.empty() ? anywhere_ : by_word_[token.words.front()];
        for (const auto i : some) on_rule(all_[i]);
    }

private:
    std::vector<Rule> all_;
    std::vector<std::size_t> anywhere_;
    std::vector<std::vector<std::size_t>> by_word_;
};

const Rules& rules() {
    static const Rules all;
    return all;
}

/// What is rare, or who said it, goes on to the end of the clause.
bool reaches_on(Kind kind) { return kind == Kind::rare_combination || kind == Kind::source; }

/// The phone numbers that a word announces may still be dates.
bool is_mistaken(const Tokens& tokens, const Sighting& sighting) {
    return sighting.kind == Kind::phone && date_run(tokens, sighting.stretch.begin).has_value() &&
           date_run(tokens, sighting.stretch.begin)->has_day;
}

bool overlaps(Stretch a, Stretch b) { return a.begin < b.end && b.begin < a.end; }

bool contains(Stretch a, Stretch b) { return a.begin <= b.begin && b.end <= a.end; }

/// A capital word inside of these is theirs: the street, the nickname, the letters of a code.
bool takes_in_names(Kind kind) {
    return kind == Kind::address || kind == Kind::email || kind == Kind::nickname ||
           kind == Kind::number || kind == Kind::cell || kind == Kind::future_visit;
}

/// The letters of these are no number, and their digits nobody's telephone.
bool is_inside(const Sighting& inner, const Sighting& outer) {
    if (!contains(outer.stretch, inner.stretch) || inner.kind == outer.kind) return false;
    if (inner.kind == Kind::person) return takes_in_names(outer.kind);
    const bool is_digits = inner.kind == Kind::phone || inner.kind == Kind::number ||
                           inner.kind == Kind::age;
    return is_digits && (outer.kind == Kind::email || outer.kind == Kind::number ||
                         outer.kind == Kind::address);
}

}  // namespace

void see_patterns(const Tokens& tokens, std::vector<Sighting>& seen) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        rules().each_for(tokens[i], [&](const Rule& rule) {
            auto stretch = rule.pattern.at(tokens, i);
            if (!stretch) return;
            if (reaches_on(rule.kind)) stretch->end = clause_end(tokens, stretch->end);
            const Sighting sighting{rule.kind, *stretch};
            if (!is_mistaken(tokens, sighting)) seen.push_back(sighting);
        });
    }
}

void see_illness(const Tokens& tokens, std::vector<Sighting>& seen) {
    std::set<std::size_t> about_one;
    for (const auto& sighting : seen) {
        if (sighting.kind != Kind::person) continue;
        about_one.insert(tokens[sighting.stretch.begin].sentence);
    }
    for (const auto& token : tokens) {
        if ((token.classes & (personal | someone)) != 0) about_one.insert(token.sentence);
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if ((tokens[i].classes & illness) == 0 || !about_one.contains(tokens[i].sentence)) continue;
        seen.push_back({Kind::health, {i, i + 1}});
    }
}

std::vector<Sighting> joined(std::vector<Sighting> seen) {
    std::sort(seen.begin(), seen.end(), [](const Sighting& a, const Sighting& b) {
        if (a.kind != b.kind) return a.kind < b.kind;
        return std::pair(a.stretch.begin, a.stretch.end) <
               std::pair(b.stretch.begin, b.stretch.end);
    });
    std::vector<Sighting> merged;
    for (const auto& sighting : seen) {
        const bool goes_on = !merged.empty() && merged.back().kind == sighting.kind &&
                             overlaps(merged.back().stretch, sighting.stretch);
        if (!goes_on) {
            merged.push_back(sighting);
            continue;
        }
        auto& stretch = merged.back().stretch;
        stretch.end = std::max(stretch.end, sighting.stretch.end);
    }
    std::vector<Sighting> kept;
    for (const auto& inner : merged) {
        const bool is_part = std::any_of(merged.begin(), merged.end(), [&](const Sighting& outer) {
            return is_inside(inner, outer);
        });
        if (!is_part) kept.push_back(inner);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Sighting& a, const Sighting& b) {
        return a.stretch.begin < b.stretch.begin;
    });
    return kept;
}

}  // namespace liaise::do_no_harm
