#include "modules/similar/index.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace liaise::similar {

namespace {

/// What is divided by may be nothing at all.
constexpr double next_to_nothing = 1e-9;
/// What follows from another concept is not said, and so contradicts nothing.
constexpr double said = 1;
/// A body's first few tell nothing of what is rare: each word counts as one among so many.
constexpr std::size_t enough_to_tell = 1'000;

double share_of(const std::vector<Meant>& meant, std::uint16_t what) {
    const auto found = std::ranges::lower_bound(meant, what, {}, &Meant::what);
    return found != meant.end() && found->what == what ? found->share : 0;
}

}  // namespace

/// A query, with what each of its words and concepts weighs in this index.
struct Index::Asked {
    std::map<Term, double> words;
    double words_total = 0;  ///< With those that the index does not know.
    Language language = Language::english;
    std::vector<Meant> meant;
    double square = 0;  ///< Of its concepts' weights.
};

/// What two have in common, each as a part of all.
struct Index::Shared {
    double concepts = 0;
    double covered = 0;
    double actions = 0;
};

Index::Index(const Weights& weights)
    : weights_(weights), lexicon_(Lexicon::shipped()), concepts_(lexicon_.concepts().size()) {}

std::uint32_t Index::add(const Reading& reading) {
    const auto number = static_cast<std::uint32_t>(documents_.size());
    for (const auto& stem : reading.stems) {
        auto& postings = words_[term_of(stem)];
        if (postings.empty() || postings.back().document != number) postings.push_back({number, 0});
        postings.back().count += 1;
    }
    for (const auto& [what, share] : reading.meant)
        concepts_[what].push_back({number, static_cast<float>(share)});
    total_words_ += reading.stems.size();
    documents_.push_back(
        {static_cast<std::uint32_t>(reading.stems.size()), reading.language, reading.meant});
    return number;
}

std::vector<Found> Index::find(const Reading& query, std::size_t most,
                               std::optional<std::uint32_t> but) const {
    const auto wanted = asked(query);
    const auto words = shared_words(wanted);
    std::vector<Found> found;
    for (const auto number : candidates(wanted, words)) {
        if (but != number) found.push_back(weighed(wanted, number, words[number]));
    }
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.number < b.number;
    });
    found.resize(std::min(found.size(), most));
    return found;
}

Index::Term Index::term_of(const std::string& stem) {
    const auto [place, is_new] = terms_.try_emplace(stem, static_cast<Term>(words_.size()));
    if (is_new) words_.emplace_back();
    return place->second;
}

double Index::rarity(std::size_t documents) const {
    const auto all = static_cast<double>(std::max(documents_.size(), enough_to_tell));
    const auto some = static_cast<double>(documents);
    return std::log(1 + (all - some + 0.5) / (some + 0.5));
}

double Index::concept_weight(std::uint16_t what) const {
    const auto sense = static_cast<std::size_t>(lexicon_.concepts()[what].sense);
    return weights_.senses[sense] * rarity(concepts_[what].size());
}

Index::Asked Index::asked(const Reading& query) const {
    Asked asked;
    asked.language = query.language;
    asked.meant = query.meant;
    for (const auto& stem : query.stems) {
        const auto term = terms_.find(stem);
        const auto documents = term == terms_.end() ? 0 : words_[term->second].size();
        const double weight = (lexicon_.is_weak(stem) ? weights_.weak_word : 1) * rarity(documents);
        if (term == terms_.end() || asked.words.emplace(term->second, weight).second)
            asked.words_total += weight;
    }
    for (const auto& [what, share] : query.meant) {
        const double weight = concept_weight(what) * share;
        asked.square += weight * weight;
    }
    return asked;
}

/// For each document what it shares of the query's words, 1 for about all.
std::vector<float> Index::shared_words(const Asked& asked) const {
    std::vector<float> shared(documents_.size());
    const auto average = static_cast<double>(total_words_) /
                         static_cast<double>(std::max<std::size_t>(documents_.size(), 1));
    const double k = weights_.saturation;
    for (const auto& [term, weight] : asked.words) {
        const double most = weight * (k + 1) / asked.words_total;
        for (const auto& [document, count] : words_[term]) {
            const double norm = k * (1 - weights_.length +
                                     weights_.length * documents_[document].words / average);
            shared[document] += static_cast<float>(most * count / (count + norm));
        }
    }
    return shared;
}

/// Those that share most by a rough look, which is without length and actions.
std::vector<std::uint32_t> Index::candidates(const Asked& asked,
                                             const std::vector<float>& words) const {
    std::vector<float> rough(words.size());
    for (const auto& [what, share] : asked.meant) {
        const double weight = concept_weight(what);
        const auto part = static_cast<float>(weight * weight * share /
                                             std::max(asked.square, next_to_nothing));
        for (const auto& [document, other] : concepts_[what]) rough[document] += part * other;
    }
    for (std::size_t i = 0; i < rough.size(); ++i) {
        const bool is_other = documents_[i].language != asked.language;
        const auto of_words = is_other ? weights_.words_for_concepts * rough[i] : words[i];
        rough[i] = static_cast<float>((weights_.concepts + weights_.covered) * rough[i] +
                                      weights_.words * of_words);
    }
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < rough.size(); ++i) {
        if (rough[i] > 0) numbers.push_back(i);
    }
    const auto kept = std::min(numbers.size(), weights_.looked_at);
    std::ranges::nth_element(numbers, numbers.begin() + static_cast<std::ptrdiff_t>(kept),
                             [&](auto a, auto b) {
                                 return rough[a] != rough[b] ? rough[a] > rough[b] : a < b;
                             });
    numbers.resize(kept);
    return numbers;
}

Index::Shared Index::shared(const Asked& asked, const Document& document) const {
    double common = 0;
    double square = 0;
    double same_actions = 0;
    double actions = 0;
    for (const auto& [what, share] : document.meant) {
        const double weight = concept_weight(what);
        const double other = share_of(asked.meant, what);
        square += weight * weight * share * share;
        common += weight * weight * share * other;
        if (lexicon_.concepts()[what].sense != Sense::action) continue;
        actions += share - std::min(share, other);
        same_actions += std::min(share, other);
    }
    for (const auto& [what, share] : asked.meant) {
        if (lexicon_.concepts()[what].sense == Sense::action) actions += share;
    }
    return {common / std::max(std::sqrt(square * asked.square), next_to_nothing),
            common / std::max(asked.square, next_to_nothing),
            same_actions / std::max(actions, next_to_nothing)};
}

Found Index::weighed(const Asked& asked, std::uint32_t number, double words) const {
    const auto& document = documents_[number];
    const auto common = shared(asked, document);
    if (document.language != asked.language)
        words = std::max(words, weights_.words_for_concepts * common.concepts);
    const double nearness = weights_.words * words + weights_.concepts * common.concepts +
                            weights_.covered * common.covered + weights_.actions * common.actions;
    if (contradicts(asked.meant, document.meant) || contradicts(document.meant, asked.meant))
        return {number, Kind::contradicts, nearness};
    const bool is_same = words >= weights_.same_words && common.covered >= weights_.same_covered &&
                         common.concepts >= weights_.same_concepts;
    return {number, is_same ? Kind::asks_the_same : Kind::similar, nearness};
}

/// Whether the one asks for an action, the other for its opposite, about a matter of both.
bool Index::contradicts(const std::vector<Meant>& one, const std::vector<Meant>& other) const {
    const auto& concepts = lexicon_.concepts();
    const bool opposite = std::ranges::any_of(one, [&](const Meant& meant) {
        const auto against = concepts[meant.what].against;
        return meant.share >= said && against && share_of(other, *against) >= said &&
               share_of(one, *against) < said && share_of(other, meant.what) < said;
    });
    return opposite && std::ranges::any_of(one, [&](const Meant& meant) {
               return concepts[meant.what].sense == Sense::matter && meant.share >= said &&
                      share_of(other, meant.what) >= said;
           });
}

}  // namespace liaise::similar
