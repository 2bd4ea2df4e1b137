#include "modules/bodies/bodies.hpp"

#include <map>

#include "guard/clock_belief.hpp"
#include "guard/founding.hpp"
#include "modules/bodies/bodies_queries.hpp"
#include "modules/bodies/draft_check.hpp"
#include "modules/bodies/kept.hpp"
#include "modules/bodies/sight.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::bodies {

namespace {

Result<queries::Order> order_of(const std::optional<std::string>& sort) {
    using enum queries::Order;
    static const std::map<std::string, queries::Order> orders = {
        {"name", name}, {"-name", name_down}, {"type", type}, {"-type", type_down}};
    const auto found = orders.find(sort.value_or("name"));
    if (found != orders.end()) return found->second;
    return invalid("sort", "error.unknown_order", "Sort bodies by name or type.");
}

Result<Done> check_facts(guard::Work& work, const Draft& draft) {
    using vocabularies::check;
    for (const auto& mandate : draft.mandates)
        for (auto& good : {check(work, mandate.place_type, "mandates"),
                           check(work, mandate.basis, "mandates"),
                           check(work, mandate.unannounced, "mandates"),
                           check(work, mandate.needs_authorisation, "mandates"),
                           check(work, mandate.needs_agreement, "mandates")})
            if (!good) return good;
    for (const auto& fact : draft.independence) {
        if (auto good = check(work, fact.question, "independence"); !good) return good;
        if (fact.on && *fact.on > guard::last_day_begun(work))
            return invalid("independence", "error.future_day",
                           "This day is still to come. Give the day on which it was so.");
    }
    for (const auto& duty : draft.duties)
        for (auto& good : {check(work, duty.duty, "duties"), check(work, duty.applies, "duties")})
            if (!good) return good;
    return Done{};
}

/// Tells `guard` how exactly the body's people may see others' days.
void set_sight(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft) {
    guard::Founding::set_dependence(work, Id<guard::BodyRef>{id.value},
                                    is_taken_as_dependent(draft));
}

}  // namespace

Result<guard::Page<Body>> list(guard::Work& work, const Question& question) {
    const auto order = order_of(question.sort);
    if (!order) return std::unexpected(order.error());
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::page(work, question, *order);
}

Result<std::vector<guard::Seen<Facet>>> facets(guard::Work& work, const Question& question) {
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    return queries::facets(work, question);
}

Result<guard::Seen<Body>> find(guard::Work& work, const Which& which) {
    auto body = queries::one(work, which.id);
    if (!body) return not_found();
    return *body;
}

Result<std::vector<guard::Seen<guard::history::Change>>> history(guard::Work& work,
                                                                 const Which& which) {
    const auto states = guard::history::with_blanks(work, kept_bodies, which.id.text(),
                                                    queries::states(work, which.id));
    if (states.empty()) return not_found();
    return guard::history::changes_of(work, states);
}

Result<Done> check(guard::Work& work, const Draft& draft) {
    if (draft.names.empty())
        return invalid("names", "error.no_name", "Give the body a name in one language at least.");
    if (draft.since && draft.ended && draft.ended->last < draft.since->first)
        return invalid("ended", "bodies.ended_before_it_began",
                       "The body ends before it begins. Correct one of the two.");
    using vocabularies::check;
    for (auto& good : {check(work, draft.type, "type"), check(work, draft.level, "level"),
                       check(work, draft.npm_relation, "npm_relation"),
                       check(work, draft.powers, "powers"),
                       check(work, draft.powers_not, "powers_not"),
                       check(work, draft.announced, "announced"),
                       check(work, draft.training_done, "training_done"),
                       check(work, draft.reprisals_policy, "reprisals_policy"),
                       check(work, draft.publishes_annual_report, "publishes_annual_report"),
                       check(work, draft.is_dependent, "is_dependent"),
                       check(work, draft.complaints, "complaints"),
                       check(work, draft.publishes_reports, "publishes_reports"),
                       check(work, draft.undertaking_signed, "undertaking_signed")})
        if (!good) return good;
    return check_facts(work, draft);
}

Result<Id<Body>> add(guard::RegisterWork& work, const Draft& draft) {
    const auto id = Id<Body>::random();
    if (auto added = add(work, id, draft); !added) return std::unexpected(added.error());
    return id;
}

Result<Done> add(guard::RegisterWork& work, const Id<Body>& id, const Draft& draft) {
    if (auto good = check(work, draft); !good) return good;
    queries::insert(work, id, draft);
    set_sight(work, id, draft);
    return Done{};
}

Result<Done> correct(guard::RegisterWork& work, const Correction& correction) {
    if (!queries::one(work, correction.id)) return not_found();
    if (auto good = check(work, correction.body); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this body while you were writing. Your text is kept "
                        "on the screen: look at theirs, and save again.");
    set_sight(work, correction.id, correction.body);
    return Done{};
}

void tell_sight_anew(guard::RegisterWork& work, const std::string& part_of) {
    struct Standing {
        Id<Body> id;
        Draft said;
    };
    const auto all = work.select(
        "SELECT b.id, b.type, b.is_dependent FROM bodies b WHERE {scope b} AND b.scope = "
        "'register' AND EXISTS (SELECT 1 FROM bodies_past p WHERE {scope p} AND p.scope = b.scope "
        "AND p.id = b.id AND p.until_in = $1)",
        {part_of}, [](const store::Row& row) {
            Standing body;
            store::Columns(row) >> body.id >> body.said.type >> body.said.is_dependent;
            return body;
        });
    for (const auto& body : all) set_sight(work, body->id, body->said);
}

bool is_taken_as_dependent(const Draft& draft) {
    return draft.type.value == "internal_inspectorate" || draft.is_dependent.value != "no";
}

bool is_independent(const Body& body) {
    return body.type.value != "internal_inspectorate" && body.is_dependent.value == "no";
}

bool is_independent(guard::Work& work, const Id<Body>& id) {
    const auto body = find(work, {id});
    return body && is_independent(**body);
}

Result<Done> blank(guard::RegisterWork& work, const Past& past) {
    return guard::history::blank(work, kept_bodies, {past.id.text(), past.version, past.reason});
}

}  // namespace liaise::bodies
