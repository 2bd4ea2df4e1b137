#include "modules/programmes/borne_out.hpp"

#include <algorithm>

#include "base/sort_name.hpp"
#include "modules/places/places.hpp"
#include "modules/programmes/contents.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::programmes {

namespace {

constexpr const char* of_silence = "fewer_complaints";

std::unexpected<Error> enough_was_said_after() {
    return conflict("programmes.enough_was_said_after",
                    "So much was said of what became of this that no more can be kept. What was "
                    "said stays. Nothing was stored.");
}

/// The visits of the own body that may be the one to `place`, the latest first.
Result<std::vector<OwnVisit>> own_visits(guard::Work& work, const Plan& plan,
                                         const Id<places::Place>& place) {
    std::vector<OwnVisit> own;
    const auto& body = work.viewer().body();
    if (!body) return own;
    visits::Question question;
    question.place = host_of(work, place);
    question.body = {Id<bodies::Body>{body->value}};
    question.from = plan.from;
    question.sort = "-when";
    const auto page = visits::list(work, question);
    if (!page) return std::unexpected(page.error());
    for (const auto& visit : page->items)
        own.push_back({visit->id, visit->when, visit->type, visit->announcement});
    return own;
}

Result<Done> check_said(guard::OwnWork& work, const Plan& plan, const NewVisitSaid& said) {
    if (auto good = vocabularies::check(work, said.state, "state"); !good) return good;
    if (said.why)
        if (auto good = check_words(*said.why, "why"); !good) return good;
    const bool was_made = said.state.value == "made";
    if (!was_made && !said.visit) return Done{};
    const auto own = own_visits(work, plan, said.place);
    if (!own) return std::unexpected(own.error());
    if (was_made && said.visit && std::ranges::find(*own, *said.visit, &OwnVisit::id) != own->end())
        return Done{};
    return invalid("visit", "programmes.no_such_visit",
                   "Choose one of your own visits to this place since the programme's first day, "
                   "or say that it was not visited.");
}

/// Whether what was found of silence says the contrary of the outcome.
bool is_at_odds(const NewReasonOutcome& said) {
    if (!said.found) return false;
    const auto& found = said.found->value;
    const auto& outcome = said.outcome.value;
    if (found == "nothing_to_complain_of") return outcome == "confirmed" || outcome == "partly";
    return found != "unknown" && outcome == "not_confirmed";
}

Result<Done> check_found(guard::OwnWork& work, const NewReasonOutcome& said) {
    if (!said.found) return Done{};
    if (auto good = vocabularies::check(work, *said.found, "found"); !good) return good;
    if (said.reason.value != of_silence)
        return invalid("found", "programmes.not_of_silence",
                       "This is said of the reason that fewer complain than elsewhere, and of no "
                       "other. Leave it out.");
    if (is_at_odds(said))
        return invalid("found", "programmes.at_odds",
                       "That fewer complain is confirmed where complaints were kept from coming, "
                       "and not where there was nothing to complain of. Correct one of the two.");
    return Done{};
}

bool is_about(const StoodReason& reason, const NewReasonOutcome& said) {
    return reason.kind == said.reason && reason.heard == said.heard;
}

Result<Done> check_outcome(guard::OwnWork& work, const Candidate& candidate,
                           const NewReasonOutcome& said) {
    if (auto good = vocabularies::check(work, said.outcome, "outcome"); !good) return good;
    if (!candidate.stood || candidate.visited.empty())
        return conflict("programmes.say_the_visit_first",
                        "Say first whether this place was visited. Nothing was stored.");
    if (std::ranges::none_of(candidate.stood->reasons,
                             [&](const StoodReason& reason) { return is_about(reason, said); }))
        return invalid("reason", "programmes.no_such_reason",
                       "This reason did not stand beside the place. Choose one that did.");
    if (auto good = check_found(work, said); !good) return good;
    const bool is_known = said.outcome.value != "unknown";
    if (is_known || said.words)
        if (auto good = check_words(said.words.value_or(""), "words"); !good) return good;
    return said.rests_on ? check_words(*said.rests_on, "rests_on") : Done{};
}

}  // namespace

Result<guard::Seen<After>> after(guard::Work& work, const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    const auto& plan = programme->contents.plan;
    After after{which.id, plan.title, plan.from, plan.to, {}};
    for (const auto& candidate : programme->contents.candidates) {
        auto own = own_visits(work, plan, candidate.visit.place);
        if (!own) return std::unexpected(own.error());
        const auto place = places::find(work, {candidate.visit.place});
        after.places.push_back({place ? (*place)->names : Names{}, candidate, std::move(*own)});
    }
    std::ranges::sort(after.places, {}, [](const AfterAtPlace& one) {
        return std::pair(sort_name(one.names, "en"), one.candidate.visit.place.text());
    });
    return work.own_knowledge(std::move(after));
}

Result<Done> say_visited(guard::OwnWork& work, const NewVisitSaid& said) {
    auto programme = opened(work, said.id);
    if (!programme) return std::unexpected(programme.error());
    auto* candidate = programme->candidate(said.place);
    if (!candidate) return not_found();
    if (auto good = check_said(work, programme->contents.plan, said); !good) return good;
    auto& all = candidate->visited;
    if (all.size() >= visits_said_max) return enough_was_said_after();
    all.insert(all.begin(),
               VisitSaid{said.state, said.visit, said.why, work.viewer().person(), work.now()});
    if (!candidate->stood)
        if (auto copied = copy_reasons(work, *candidate); !copied) return copied;
    return keep(work, *programme);
}

Result<Done> say_outcome(guard::OwnWork& work, const NewReasonOutcome& said) {
    auto programme = opened(work, said.id);
    if (!programme) return std::unexpected(programme.error());
    auto* candidate = programme->candidate(said.place);
    if (!candidate) return not_found();
    if (auto good = check_outcome(work, *candidate, said); !good) return good;
    auto& all = candidate->outcomes;
    if (all.size() >= outcomes_max) return enough_was_said_after();
    all.insert(all.begin(),
               ReasonOutcome{said.reason, said.heard, said.outcome, said.found, said.words,
                             said.rests_on, work.viewer().person(), work.now()});
    return keep(work, *programme);
}

}  // namespace liaise::programmes
