#include "modules/matching/known_places.hpp"

#include <algorithm>
#include <tuple>

namespace liaise::matching {
namespace {

/// The known places are not joined to one another: their pairs only tell what to expect of a place.
constexpr std::size_t learnt_pairs_max = 10'000;

/// Puts the places in the order of their keys, so that the caller's order does not matter.
Weighing weighing_of(std::vector<KnownPlace>& places, const Reader& reader,
                     const Settings& settings) {
    std::sort(places.begin(), places.end(),
              [](const KnownPlace& a, const KnownPlace& b) { return a.key < b.key; });
    std::vector<Statement> statements;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const auto& statement : places[i].statements) {
            statements.push_back(statement);
            owners.push_back(i);
        }
    }
    return {spellings_of(statements, reader, owners), settings, learnt_pairs_max};
}

bool is_equal_spelling(const Spelling& a, const Spelling& b) {
    return a.region == b.region && a.town == b.town && a.name == b.name;
}

/// The place that a candidate stands for is taken by a surer claim.
void yield_place(Match& match) {
    match.finding = Finding::unsure;
    match.judgement.verdict = Verdict::unsure;
    match.judgement.reasons.push_back({Field::rival, Agreement::differ, 0.0, ""});
}

}  // namespace

KnownPlaces::KnownPlaces(std::vector<KnownPlace> places, const Settings& settings)
    : reader_(settings),
      lead_bits_(settings.lead_bits),
      weighing_(weighing_of(places, reader_, settings)) {
    lists_.resize(places.size());
    for (const auto& place : places) keys_.push_back(place.key);
    for (const auto& spelling : weighing_.spellings()) {
        auto& lists = lists_[spelling.owner];
        lists.insert(lists.end(), spelling.lists.begin(), spelling.lists.end());
    }
    for (auto& lists : lists_) std::sort(lists.begin(), lists.end());
}

KnownPlaces::Candidate KnownPlaces::weigh(const std::vector<Spelling>& strangers,
                                          std::size_t stranger, std::size_t known) const {
    const auto& spelling = strangers[stranger];
    const auto owner = weighing_.spellings()[known].owner;
    Candidate candidate;
    candidate.place = owner;
    candidate.known = known;
    candidate.stranger = stranger;
    candidate.comparison = weighing_.compare_with(spelling, known);
    const bool is_equal = is_equal_spelling(spelling, weighing_.spellings()[known]);
    auto& lists = candidate.comparison[Field::lists];
    if (is_equal) {
        lists = Agreement::unknown;
    } else if (lists != Agreement::close && share_a_list(spelling.lists, lists_[owner])) {
        lists = Agreement::differ;
    }
    candidate.bits = weighing_.weights().bits(candidate.comparison);
    candidate.equal_spellings = is_equal ? 1 : 0;
    return candidate;
}

std::vector<KnownPlaces::Candidate> KnownPlaces::candidates(
    const std::vector<Spelling>& strangers) const {
    std::map<std::size_t, Candidate> best;
    for (std::size_t stranger = 0; stranger < strangers.size(); ++stranger) {
        for (const auto known : weighing_.blocks().near(strangers[stranger])) {
            auto candidate = weigh(strangers, stranger, known);
            const auto [place, is_first] = best.try_emplace(candidate.place, candidate);
            if (is_first) continue;
            const auto equal = place->second.equal_spellings + candidate.equal_spellings;
            if (candidate.bits > place->second.bits) place->second = std::move(candidate);
            place->second.equal_spellings = equal;
        }
    }
    std::vector<Candidate> ordered;
    for (auto& [place, candidate] : best) ordered.push_back(std::move(candidate));
    std::sort(ordered.begin(), ordered.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(b.equal_spellings, b.bits, a.place) <
               std::tuple(a.equal_spellings, a.bits, b.place);
    });
    return ordered;
}

/// An equal spelling is what the register already says, whatever the weight; two places that
/// both have it, or that come equally near, are for a person to tell apart.
Match KnownPlaces::decide(const std::vector<Candidate>& candidates,
                          const std::vector<Spelling>& strangers) const {
    Match match;
    if (candidates.empty()) return match;
    const auto& best = candidates.front();
    match.place = keys_[best.place];
    match.judgement = weighing_.judge(strangers[best.stranger],
                                      weighing_.spellings()[best.known], best.comparison);
    auto& verdict = match.judgement.verdict;
    if (best.equal_spellings > 0) verdict = Verdict::sure;
    // A name that one known place has word for word is not another's that only resembles it.
    const bool is_only_one = best.comparison.is_same_whole && candidates.size() > 1 &&
                             !candidates[1].comparison.is_same_whole;
    const bool is_close_run =
        candidates.size() > 1 && !is_only_one &&
        (candidates[1].equal_spellings > 0 || best.equal_spellings == 0) &&
        candidates[1].bits > best.bits - lead_bits_;
    if (verdict == Verdict::sure && is_close_run) {
        yield_place(match);
        match.judgement.reasons.back().words = keys_[candidates[1].place];
        return match;
    }
    if (verdict == Verdict::different) match.place.clear();
    match.finding = verdict == Verdict::sure     ? Finding::sure
                    : verdict == Verdict::unsure ? Finding::unsure
                                                 : Finding::fresh;
    return match;
}

Match KnownPlaces::match(const std::vector<Statement>& same_place) const {
    const auto strangers = spellings_of(same_place, reader_);
    return decide(candidates(strangers), strangers);
}

std::vector<Match> KnownPlaces::match_all(
    const std::vector<std::vector<Statement>>& clusters) const {
    struct Claim {
        bool is_equal = false;
        double bits = 0.0;
    };
    std::vector<Match> matches;
    std::vector<Claim> claims;
    std::map<std::string, Claim> strongest;
    for (const auto& cluster : clusters) {
        const auto strangers = spellings_of(cluster, reader_);
        const auto found = candidates(strangers);
        matches.push_back(decide(found, strangers));
        claims.push_back(found.empty()
                             ? Claim{}
                             : Claim{found.front().equal_spellings > 0, found.front().bits});
        if (matches.back().finding != Finding::sure) continue;
        auto& strong = strongest.try_emplace(matches.back().place, claims.back()).first->second;
        if (std::tuple(claims.back().is_equal, claims.back().bits) >
            std::tuple(strong.is_equal, strong.bits)) {
            strong = claims.back();
        }
    }
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i].finding != Finding::sure || claims[i].is_equal) continue;
        const auto& strong = strongest.at(matches[i].place);
        if (strong.is_equal || strong.bits > claims[i].bits) yield_place(matches[i]);
    }
    return matches;
}

Match match_to_known(const Statement& statement, const KnownPlaces& places) {
    return places.match({statement});
}

std::string_view word_for(Finding finding) {
    if (finding == Finding::sure) return "sure";
    return finding == Finding::unsure ? "unsure" : "new";
}

}  // namespace liaise::matching
