#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/programmes/contents.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::programmes {

namespace {

std::unexpected<Error> enough_was_said() {
    return conflict("programmes.enough_was_said",
                    "So much was said of this place that no more can be kept. Take it out and add "
                    "it again to begin anew. Nothing was stored.");
}

/// A programme, and a candidate of it that is to be written. It points into the programme.
struct Found {
    Opened programme;
    std::size_t number = 0;

    Candidate& candidate() { return programme.contents.candidates[number]; }
};

Result<Found> found(guard::OwnWork& work, const Id<guard::CircleRef>& id,
                    const Id<places::Place>& place) {
    auto programme = opened(work, id);
    if (!programme) return std::unexpected(programme.error());
    const auto* candidate = programme->candidate(place);
    if (!candidate) return not_found();
    const auto number = static_cast<std::size_t>(candidate - programme->contents.candidates.data());
    return Found{std::move(*programme), number};
}

Candidate new_candidate(const guard::Work& work, const CandidatePlan& visit) {
    Candidate candidate;
    candidate.visit = visit;
    candidate.added_by = work.viewer().person();
    return candidate;
}

/// Later words do not change what was to be borne out, nor does one that speaks against going.
bool is_chosen_by(const Candidate& candidate, const NewRanking& ranking) {
    if (!candidate.visited.empty()) return false;
    return !candidate.stood || ranking.rank.value != "not_now";
}

}  // namespace

Result<Done> add_candidate(guard::OwnWork& work, const NewCandidate& candidate) {
    auto programme = opened(work, candidate.id);
    if (!programme) return std::unexpected(programme.error());
    auto& contents = programme->contents;
    if (auto good = check(work, contents.plan, candidate.visit); !good) return good;
    if (programme->candidate(candidate.visit.place))
        return conflict("programmes.is_a_candidate",
                        "This place is a candidate already. Change what stands there. Nothing was "
                        "stored.");
    if (contents.candidates.size() >= candidates_max)
        return conflict("programmes.too_many_candidates",
                        "A programme has at most 150 candidates. Take one out first, or begin "
                        "another programme. Nothing was stored.");
    contents.candidates.push_back(new_candidate(work, candidate.visit));
    return keep(work, *programme);
}

Result<Done> correct_candidate(guard::OwnWork& work, const CandidateCorrection& correction) {
    auto programme = opened(work, correction.id);
    if (!programme) return std::unexpected(programme.error());
    if (programme->version != correction.version) return changed_meanwhile();
    auto* candidate = programme->candidate(correction.visit.place);
    if (!candidate) return not_found();
    if (auto good = check(work, programme->contents.plan, correction.visit); !good) return good;
    candidate->visit = correction.visit;
    return keep(work, *programme);
}

Result<Done> remove_candidate(guard::OwnWork& work, const WhichCandidate& which) {
    auto one = found(work, which.id, which.place);
    if (!one) return std::unexpected(one.error());
    auto& all = one->programme.contents.candidates;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(one->number));
    return keep(work, one->programme);
}

Result<Done> rank(guard::OwnWork& work, const NewRanking& ranking) {
    auto one = found(work, ranking.id, ranking.place);
    if (!one) return std::unexpected(one.error());
    if (auto good = vocabularies::check(work, ranking.rank, "rank"); !good) return good;
    if (auto good = check_words(ranking.why, "why"); !good) return good;
    auto& all = one->candidate().rankings;
    if (all.size() >= rankings_max) return enough_was_said();
    if (is_chosen_by(one->candidate(), ranking))
        if (auto copied = copy_reasons(work, one->candidate()); !copied) return copied;
    all.insert(all.begin(), Ranking{ranking.rank, ranking.why, work.viewer().person(), work.now()});
    return keep(work, one->programme);
}

Result<Done> note_signal(guard::OwnWork& work, const NewSignal& signal) {
    auto one = found(work, signal.id, signal.place);
    if (!one) return std::unexpected(one.error());
    if (auto good = vocabularies::check(work, signal.kind, "kind"); !good) return good;
    if (auto good = check_words(signal.words, "words"); !good) return good;
    if (signal.source.value_or("").size() > title_bytes_max)
        return invalid("source", "programmes.too_long",
                       "This is longer than a programme keeps. Say it in fewer words, or in fewer "
                       "lines.");
    if (signal.on && *signal.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    auto& all = one->candidate().signals;
    if (all.size() >= signals_max) return enough_was_said();
    all.insert(all.begin(),
               Signal{signal.kind, signal.on, signal.words, signal.source, work.viewer().person()});
    return keep(work, one->programme);
}

}  // namespace liaise::programmes
