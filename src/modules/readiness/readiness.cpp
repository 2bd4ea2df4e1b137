#include "modules/readiness/readiness.hpp"

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/readiness/readiness_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::readiness {

namespace {

constexpr guard::SealedField<Fact> evidence{"readiness_facts", "id", "evidence", &Fact::evidence,
                                            &Fact::shut};

Result<Done> check(guard::Work& work, const FactDraft& draft) {
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "readiness.no_such_body", "Choose the body from the list.");
    const auto last = guard::last_day_begun(work);
    const auto on = draft.on.value_or(last);
    if (on > last)
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    if (draft.lapses_on && *draft.lapses_on < on)
        return invalid("lapses_on", "readiness.lapses_before_it_was_so",
                       "This lapses before it was found. Correct one of the two days.");
    if (auto good = vocabularies::check(work, draft.kind, "kind"); !good) return good;
    return vocabularies::check(work, draft.answer, "answer");
}

/// What holds for all bodies where nobody has set it.
std::vector<guard::Seen<Rule>> shipped_rules(guard::Work& work,
                                             const std::vector<guard::Seen<Rule>>& set) {
    std::vector<guard::Seen<Rule>> shipped;
    const auto kinds = vocabularies::list(work, {{"readiness_kind"}});
    for (const auto& kind : *kinds) {
        const auto is_for_all = [&](const guard::Seen<Rule>& rule) {
            return rule->kind.value == kind->code && !rule->body_type;
        };
        if (std::ranges::any_of(set, is_for_all)) continue;
        shipped.push_back(work.own_knowledge(Rule{{kind->code}, {}, {"warn"}, true}));
    }
    return shipped;
}

}  // namespace

Result<std::vector<guard::Seen<Fact>>> facts(guard::Work& work, const FactsQuestion& question) {
    return guard::opened(work, evidence,
                         queries::facts(work, question.body ? question.body->text() : ""));
}

Result<Id<Fact>> note(guard::OwnWork& work, const FactDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    Fact fact;
    fact.id = Id<Fact>::random();
    fact.body = draft.body;
    fact.kind = draft.kind;
    fact.answer = draft.answer;
    fact.on = draft.on.value_or(guard::last_day_begun(work));
    fact.lapses_on = draft.lapses_on;
    fact.source = draft.source;
    fact.noted_by = work.viewer().person();
    queries::insert(work, fact);
    if (auto kept = guard::keep(work, evidence, fact.id.text(), draft.evidence); !kept)
        return std::unexpected(kept.error());
    return fact.id;
}

Result<Done> remove(guard::OwnWork& work, const WhichFact& which) {
    if (!queries::remove(work, which.id)) return not_found();
    guard::destroy_keys_of(work, which.id.text());
    return Done{};
}

Result<std::vector<guard::Seen<Rule>>> rules(guard::Work& work, const guard::Nothing&) {
    auto all = queries::rules(work);
    const auto shipped = shipped_rules(work, all);
    all.insert(all.end(), shipped.begin(), shipped.end());
    std::ranges::stable_sort(all, {}, [](const auto& rule) { return rule->kind.value; });
    return all;
}

Result<Done> set_rule(guard::OwnWork& work, const RuleDraft& draft) {
    using vocabularies::check;
    if (auto good = check(work, draft.kind, "kind"); !good) return good;
    if (draft.body_type)
        if (auto good = check(work, *draft.body_type, "body_type"); !good) return good;
    if (auto good = check(work, draft.measure, "measure"); !good) return good;
    queries::put(work, draft);
    return Done{};
}

Result<Done> take_rule_back(guard::OwnWork& work, const WhichRule& which) {
    if (!queries::remove(work, which)) return not_found();
    return Done{};
}

}  // namespace liaise::readiness
