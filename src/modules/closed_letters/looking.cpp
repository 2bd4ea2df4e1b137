#include "modules/closed_letters/looking.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/tokens.hpp"
#include "modules/agreements/basis.hpp"
#include "modules/agreements/clauses.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/words.hpp"
#include "modules/exchange/concerns.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/readiness/readiness.hpp"

namespace liaise::closed_letters {

namespace {

/// On what is settled with the body already, of going somewhere together.
Result<std::vector<Id<agreements::Agreement>>> settled_with(guard::Work& work,
                                                            const Id<bodies::Body>& body) {
    agreements::Question question;
    question.body = body;
    question.stage = {{"in_force"}, {"review_due"}};
    const auto found = agreements::list(work, question);
    if (!found) return std::unexpected(found.error());
    std::vector<Id<agreements::Agreement>> all;
    for (const auto& agreement : found->items) {
        const auto clauses = agreements::clauses(work, {agreement->id});
        if (!clauses) return std::unexpected(clauses.error());
        if (std::ranges::any_of(*clauses, [](const guard::Seen<agreements::Clause>& clause) {
                return clause->key.value == "joint_visits";
            }))
            all.push_back(agreement->id);
    }
    return all;
}

/// What follows from who the receiver is. The letter has no words in which to look for anything.
Result<std::vector<exchange::Concern>> concerns_of(guard::Work& work, const bodies::Body& body) {
    exchange::DisclosureDraft nothing;
    nothing.purpose = {"preparing_visits"};
    return exchange::concerns(nothing, {}, {body}, {}, exchange::queries::rules(work),
                              work.today());
}

std::vector<Code<"closed_obstacle">> obstacles_of(guard::Work& work, const NewDraft& draft,
                                                  bool tells_of_secret_visit,
                                                  const ClosedLook& look) {
    std::vector<Code<"closed_obstacle">> obstacles;
    const auto add_if = [&](bool is_so, const char* word) {
        if (is_so) obstacles.push_back({word});
    };
    add_if(!guard::Letters::can_reach(work, {draft.body.value}), "no_key_there");
    if (tells_of_secret_visit) {
        add_if(look.is_dependent.value == "yes", "depends_on_an_authority");
        add_if(look.is_dependent.value != "yes" && look.is_dependent.value != "no",
               "dependence_not_known");
    }
    add_if(look.basis && look.basis->why_not, "no_basis");
    add_if(look.measure.value == "block", "readiness_blocks");
    add_if(std::ranges::any_of(
               look.concerns,
               [](const exchange::Concern& one) { return one.effect.value == "blocks"; }),
           "concern_blocks");
    return obstacles;
}

Code<"look_outcome"> outcome_of(const ClosedLook& look) {
    if (!look.obstacles.empty()) return {"blocked"};
    const auto asks = [&](const char* measure, const char* effect) {
        return look.measure.value == measure ||
               std::ranges::any_of(look.concerns, [&](const exchange::Concern& one) {
                   return one.effect.value == effect;
               });
    };
    if (asks("second_person", "second_person")) return {"second_person_needed"};
    if (asks("warn", "warns")) return {"warned"};
    return {"nothing_recognised"};
}

/// What is asked of who is told of a visit, and of nobody who is asked to call.
Result<Done> look_at_visit(guard::Work& work, const NewDraft& draft,
                           const guard::Seen<bodies::Body>& body, ClosedLook& look) {
    const auto state = readiness::state_for(work, body);
    if (!state) return std::unexpected(state.error());
    look.readiness = (*state)->lines;
    look.measure = readiness::strongest_of(look.readiness);
    auto basis = basis_of(work, draft, *draft.visit);
    if (!basis) return std::unexpected(basis.error());
    look.basis = *basis;
    auto concerns = concerns_of(work, *body);
    if (!concerns) return std::unexpected(concerns.error());
    look.concerns = std::move(*concerns);
    if (!draft.together) return Done{};
    auto settled = settled_with(work, draft.body);
    if (!settled) return std::unexpected(settled.error());
    look.on_going_together = std::move(*settled);
    return Done{};
}

Result<ClosedLook> looked_at(guard::Work& work, const NewDraft& written,
                             const guard::Seen<bodies::Body>& body, bool tells_of_secret_visit) {
    ClosedLook look;
    look.measure = {"ignore"};
    look.is_dependent = body->is_dependent;
    if (written.visit)
        if (auto good = look_at_visit(work, written, body, look); !good)
            return std::unexpected(good.error());
    look.obstacles = obstacles_of(work, written, tells_of_secret_visit, look);
    look.outcome = outcome_of(look);
    return look;
}

}  // namespace

bool is_secret(guard::Work& work, const NewDraft& draft) {
    if (draft.visit) return !draft.visit->is_announced();
    if (draft.matter.value != "visit_off") return false;
    const auto earlier = draft.earlier ? opened_of(work, *draft.earlier) : std::nullopt;
    return !earlier || !earlier->kept.draft.visit || !earlier->kept.draft.visit->is_announced();
}

Result<Done> check_independent(guard::Work& work, const Id<bodies::Body>& body) {
    if (bodies::is_independent(work, body)) return Done{};
    return refused("closed_letters.dependent",
                   "The register says that this body depends on an authority that it visits, or "
                   "does not say that it is independent. It is told of no visit that is not "
                   "announced. If it is independent, propose a correction to the register. "
                   "Nothing was stored.");
}

/// Region and months are what a clause of figures allows; a place and its days are more.
Result<exchange::BasisLook> basis_of(guard::Work& work, const NewDraft& draft,
                                     const ClosedVisit& visit) {
    if (!visit.agreement) {
        exchange::BasisLook once{{"one_off"}, {}, {}};
        if (visit.decision.value_or("").empty()) once.why_not = {"not_in_force"};
        return once;
    }
    const bool is_exact = visit.exactness.value == "exact";
    const auto found = agreements::basis(work, {*visit.agreement,
                                                {"visit_plan"},
                                                {is_exact ? "anonymised" : "aggregate"},
                                                {"given"},
                                                draft.body,
                                                work.today(),
                                                visit.place});
    if (!found) return std::unexpected(found.error());
    exchange::BasisLook look{{"agreement"}, (*found)->why_not, {}};
    if (look.why_not) look.place = visit.place;
    return look;
}

Result<ClosedLook> look_at(guard::Work& work, const NewDraft& written,
                           const guard::Seen<bodies::Body>& body) {
    return looked_at(work, written, body, is_secret(work, written));
}

Result<ClosedLook> look_at(guard::Work& work, const OpenDraft& draft) {
    const auto& written = draft.kept.draft;
    const auto& answering = draft.kept.answering;
    const auto body = bodies::find(work, {written.body});
    if (!body) return invalid("body", "exchange.no_such_body", "Choose each from the list.");
    auto look =
        looked_at(work, written, *body,
                  answering ? answering->tells_of_secret_visit : is_secret(work, written));
    if (!look) return look;
    look->told = words_of(work, draft);
    look->fingerprint = guard::hash_for("closed look", draft.id.text() + json_text(*look));
    return look;
}

}  // namespace liaise::closed_letters
