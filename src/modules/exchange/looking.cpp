#include "modules/exchange/looking.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/tokens.hpp"
#include "modules/agreements/agreements.hpp"
#include "modules/agreements/basis.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/exchange/coalition_checks.hpp"
#include "modules/exchange/concerns.hpp"
#include "modules/exchange/counts_told.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/draft_checks.hpp"
#include "modules/exchange/joint_visit_checks.hpp"
#include "modules/exchange/known_names.hpp"
#include "modules/exchange/meeting_checks.hpp"
#include "modules/exchange/meeting_concerns.hpp"
#include "modules/exchange/referral.hpp"
#include "modules/readiness/readiness.hpp"

namespace liaise::exchange {

namespace {

/// What one recipient's basis is, as it is told to it and as its owner sees it.
struct BasisFound {
    BasisLook look;
    BasisTold told;
};

BasisFound none(const char* why, std::optional<Id<places::Place>> place = {}) {
    return {{{"agreement"}, Code<"no_basis">{why}, place}, {{"agreement"}, {}, {}}};
}

/// The places for which a basis is asked: all that it is about, or the country.
std::vector<std::optional<Id<places::Place>>> places_of(const DisclosureDraft& draft,
                                                        const std::vector<Cut>& pieces) {
    std::vector<std::optional<Id<places::Place>>> places(draft.places.begin(), draft.places.end());
    for (const auto& cut : pieces)
        if (cut.piece.place && std::ranges::find(places, cut.piece.place) == places.end())
            places.push_back(cut.piece.place);
    if (places.empty()) places.push_back(std::nullopt);
    return places;
}

Result<BasisFound> basis_in_agreement(guard::Work& work, const DisclosureDraft& draft,
                                      const RecipientDraft& recipient,
                                      const std::vector<std::optional<Id<places::Place>>>& places) {
    const auto agreement = agreements::find(work, {*recipient.agreement});
    if (!agreement) return none("not_a_party");
    BasisFound found{{{"agreement"}, {}, {}}, {{"agreement"}, (*agreement)->names, {}}};
    for (const auto& place : places) {
        const auto basis = agreements::basis(
            work, {*recipient.agreement, draft.category, draft.form, {"given"}, recipient.body,
                   work.today(), place});
        if (!basis) return std::unexpected(basis.error());
        if ((*basis)->why_not) return none((*basis)->why_not->value.c_str(), place);
        if (!found.told.clause.empty()) continue;
        const auto clauses = agreements::clauses(work, {*recipient.agreement});
        if (!clauses) return std::unexpected(clauses.error());
        for (const auto& clause : *clauses)
            if (clause->id == (*basis)->clause) found.told.clause = clause->title;
    }
    return found;
}

Result<BasisFound> basis_for(guard::Work& work, const DisclosureDraft& draft,
                             const RecipientDraft& recipient, const std::vector<Cut>& pieces) {
    if (recipient.agreement)
        return basis_in_agreement(work, draft, recipient, places_of(draft, pieces));
    BasisFound once{{{"one_off"}, {}, {}}, {{"one_off"}, {}, {}}};
    if (!recipient.decision) once.look.why_not = {"not_in_force"};
    return once;
}

std::string strictest(const DisclosureDraft& draft, const std::vector<Cut>& pieces) {
    constexpr std::string_view order[] = {"public", "partner_shared", "confidential",
                                          "restricted_by_international_body", "source_protected"};
    std::string strict = pieces.empty() ? draft.classification.value : "public";
    const auto rank = [&](const std::string& word) { return std::ranges::find(order, word); };
    for (const auto& cut : pieces)
        if (rank(cut.classification.value) > rank(strict)) strict = cut.classification.value;
    return strict;
}

Result<RecipientLook> look_at(guard::Work& work, const DisclosureDraft& draft,
                              const RecipientDraft& recipient,
                              const guard::Seen<bodies::Body>& seen, std::vector<Cut>& pieces) {
    const auto& body = *seen;
    auto basis = basis_for(work, draft, recipient, pieces);
    if (!basis) return std::unexpected(basis.error());
    const auto state = readiness::state_for(work, seen);
    if (!state) return std::unexpected(state.error());
    RecipientLook look;
    look.body = body.id;
    look.names = body.names;
    look.basis = basis->look;
    look.readiness = (*state)->lines;
    look.is_dependent = body.is_dependent;
    look.has_key = guard::Letters::can_reach(work, {body.id.value});
    look.measure = readiness::strongest_of(look.readiness);
    look.product.heading = {
        draft.title,   draft.purpose, draft.category, draft.form, {strictest(draft, pieces)},
        draft.caveats, basis->told,   draft.expires,  {}};
    look.product.heading.urgent = draft.urgent;
    look.product.purpose_words = draft.purpose_words;
    for (auto& cut : pieces) {
        look.product.pieces.push_back(for_recipient(cut, body));
        if (!cut.counts) continue;
        auto table = cut_counts_for(work, cut, body.id);
        if (!table) return std::unexpected(table.error());
        look.product.pieces.back().table = std::move(*table);
    }
    return look;
}

bool breaks_a_caveat(const DisclosureDraft& draft) {
    return has_caveat(draft.caveats, "aggregate_only") && draft.form.value != "aggregate";
}

/// What nobody can decide away.
std::vector<Code<"obstacle">> obstacles_of(const DisclosureDraft& draft,
                                           const std::vector<Cut>& pieces, const Look& look,
                                           Day today) {
    auto obstacles = look.obstacles;
    const auto add_if = [&](bool is_so, const char* word) {
        if (is_so) obstacles.push_back({word});
    };
    using std::ranges::any_of;
    // By type no field that protects a source can be put into a piece; by this, no record either.
    add_if(any_of(pieces, [](const Cut& cut) {
               return cut.classification.value == "source_protected";
           }),
           "source_protected");
    add_if(draft.category.value == "visit_plan", "visit_plan");
    add_if(is_referral_without_consent(draft, pieces, today), "referral_without_consent");
    add_if(breaks_a_caveat(draft), "caveat_broken");
    add_if(any_of(look.recipients,
                  [](const RecipientLook& one) { return one.basis.why_not.has_value(); }),
           "no_basis");
    add_if(any_of(look.recipients,
                  [](const RecipientLook& one) { return one.measure.value == "block"; }),
           "readiness_blocks");
    add_if(any_of(look.recipients, [](const RecipientLook& one) { return !one.has_key; }),
           "no_key_there");
    add_if(any_of(look.recipients,
                  [](const RecipientLook& one) { return one.coalition_why_not.has_value(); }),
           "not_in_the_coalition");
    add_if(any_of(look.concerns,
                  [](const Concern& one) { return one.effect.value == "blocks"; }),
           "concern_blocks");
    return obstacles;
}

Code<"look_outcome"> outcome_of(const Look& look) {
    if (!look.obstacles.empty()) return {"blocked"};
    using std::ranges::any_of;
    const auto asks = [&](const char* measure, const char* effect) {
        return any_of(look.recipients,
                      [&](const RecipientLook& one) { return one.measure.value == measure; }) ||
               any_of(look.concerns,
                      [&](const Concern& one) { return one.effect.value == effect; });
    };
    if (asks("second_person", "second_person")) return {"second_person_needed"};
    if (asks("warn", "warns")) return {"warned"};
    return {"nothing_recognised"};
}

}  // namespace

Result<Look> look_at(guard::Work& work, const Disclosure& disclosure) {
    const auto& draft = disclosure.draft;
    if (auto good = check_whole(work, draft); !good) return std::unexpected(good.error());
    auto pieces = cut(work, draft);
    if (!pieces) return std::unexpected(pieces.error());
    Look look;
    const auto coalition = look_at_coalition(work, draft);
    if (coalition) look.obstacles = coalition->obstacles;
    const auto meeting = look_at_meeting(work, draft);
    if (meeting) look.obstacles = meeting->obstacles;
    const auto joint_visit = look_at_joint_visit(work, draft);
    if (joint_visit) look.obstacles = joint_visit->obstacles;
    std::vector<bodies::Body> recipients;
    for (const auto& recipient : draft.recipients) {
        const auto body = bodies::find(work, {recipient.body});
        if (!body)
            return invalid("recipients", "exchange.no_such_body",
                           "One of the recipients is not in the register any more. Choose anew.");
        recipients.push_back(**body);
        auto one = look_at(work, draft, recipient, *body, *pieces);
        if (!one) return std::unexpected(one.error());
        if (coalition) {
            one->product.heading.coalition = coalition->mark;
            one->coalition_why_not = why_not_told(*coalition, **body);
        }
        if (meeting) one->product.heading.meeting = meeting->mark;
        if (joint_visit) one->product.heading.joint_visit = joint_visit->mark;
        look.recipients.push_back(std::move(*one));
    }
    const auto rules = queries::rules(work);
    auto found = concerns(draft, *pieces, recipients, known_names(work), rules, work.today());
    if (!found) return std::unexpected(found.error());
    look.concerns = std::move(*found);
    for (auto& one : meeting_concerns(work, draft, rules)) look.concerns.push_back(std::move(one));
    look.obstacles = obstacles_of(draft, *pieces, look, work.today());
    look.outcome = outcome_of(look);
    look.fingerprint = guard::hash_for("look", disclosure.salt + json_text(look));
    return look;
}

}  // namespace liaise::exchange
