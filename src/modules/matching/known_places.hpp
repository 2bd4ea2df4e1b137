#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "modules/matching/matching.hpp"
#include "modules/matching/weighing.hpp"

namespace liaise::matching {

/// A place of the register, by the caller's key, and what earlier lists said of it.
struct KnownPlace {
    std::string key;
    std::vector<Statement> statements;
};

/// `fresh`: no known place comes near enough to be looked at.
enum class Finding { sure, unsure, fresh };

/// Which known place a statement speaks of. `place` is the likeliest one's key, also when unsure,
/// and empty when `fresh`; the judgement is on the nearest place, as far as there is one.
struct Match {
    Finding finding = Finding::fresh;
    std::string place;
    Judgement judgement;
};

/// The register, made ready to be searched; nothing changes once it is made, so threads may share.
class KnownPlaces {
public:
    KnownPlaces(std::vector<KnownPlace> places, const Settings& settings);

    /// `same_place`: one statement, or all rows of one cluster.
    Match match(const std::vector<Statement>& same_place) const;

    /// Each cluster on its own, then: of clusters that claim one place by likeness alone, all but
    /// the likeliest become unsure. In the order given.
    std::vector<Match> match_all(const std::vector<std::vector<Statement>>& clusters) const;

private:
    struct Candidate {
        std::size_t place = 0;
        std::size_t known = 0;
        std::size_t stranger = 0;
        Comparison comparison;
        double bits = 0.0;
        std::size_t equal_spellings = 0;
    };

    std::vector<Candidate> candidates(const std::vector<Spelling>& strangers) const;
    Candidate weigh(const std::vector<Spelling>& strangers, std::size_t stranger,
                    std::size_t known) const;
    Match decide(const std::vector<Candidate>& candidates,
                 const std::vector<Spelling>& strangers) const;

    Reader reader_;
    double lead_bits_;
    std::vector<std::string> keys_;
    std::vector<std::vector<std::string>> lists_;  ///< For each place, sorted.
    Weighing weighing_;
};

/// Which known place one statement speaks of.
Match match_to_known(const Statement& statement, const KnownPlaces& places);

/// "sure", "unsure" or "new".
std::string_view word_for(Finding finding);

}  // namespace liaise::matching
