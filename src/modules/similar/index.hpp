#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "modules/similar/reading.hpp"
#include "modules/similar/weights.hpp"

namespace liaise::similar {

/// What two have to do with each other; a person confirms it or does not.
enum class Kind { asks_the_same, similar, contradicts };

/// One that was found, by its number in the index. `nearness` orders, and is never shown: it says
/// nothing about how good or how weighty a recommendation is.
struct Found {
    std::uint32_t number = 0;
    Kind kind = Kind::similar;
    double nearness = 0;
};

/// Recommendations, ready to be searched for those that are near to one.
class Index {
public:
    explicit Index(const Weights& weights = {});

    /// Numbers grow from 0.
    std::uint32_t add(const Reading& reading);
    /// The nearest first, and among equals the lowest number; `but` is left out.
    std::vector<Found> find(const Reading& query, std::size_t most,
                            std::optional<std::uint32_t> but = {}) const;
    /// Whether it is near enough to be shown without being asked for.
    bool is_suggested(const Found& found) const { return found.nearness >= weights_.suggested; }
    /// Whether it is near enough to be shown at all.
    bool is_shown(const Found& found) const { return found.nearness >= weights_.shown; }
    std::size_t size() const { return documents_.size(); }

private:
    using Term = std::uint32_t;
    struct Posting {
        std::uint32_t document;
        float count;
    };
    struct Document {
        std::uint32_t words = 0;
        Language language = Language::english;
        std::vector<Meant> meant;
    };
    struct Asked;
    struct Shared;

    Term term_of(const std::string& stem);
    double rarity(std::size_t documents) const;
    double concept_weight(std::uint16_t what) const;
    Asked asked(const Reading& query) const;
    std::vector<float> shared_words(const Asked& asked) const;
    std::vector<std::uint32_t> candidates(const Asked& asked,
                                          const std::vector<float>& words) const;
    Shared shared(const Asked& asked, const Document& document) const;
    Found weighed(const Asked& asked, std::uint32_t number, double words) const;
    bool contradicts(const std::vector<Meant>& one, const std::vector<Meant>& other) const;

    Weights weights_;
    const Lexicon& lexicon_;
    std::unordered_map<std::string, Term> terms_;
    std::vector<std::vector<Posting>> words_;     ///< By term.
    std::vector<std::vector<Posting>> concepts_;  ///< By concept.
    std::vector<Document> documents_;
    std::size_t total_words_ = 0;
};

}  // namespace liaise::similar
