#include "modules/readiness/state.hpp"

#include <algorithm>

#include "guard/bare.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/readiness/readiness.hpp"
#include "modules/readiness/readiness_queries.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::readiness {

namespace {

using guard::bare;

/// Of an exposure it is good to know that there is none.
bool is_exposure(std::string_view kind) {
    return kind == "mandatory_reporting" || kind == "foi_exposure" || kind == "subpoena_exposure";
}

Code<"readiness_bearing"> bearing_of(const std::optional<Fact>& fact) {
    if (!fact || fact->answer.value == "unknown") return {"unknown"};
    if (fact->has_lapsed) return {"lapsed"};
    if (fact->answer.value == "partly") return {"partly_met"};
    const bool is_yes = fact->answer.value == "yes";
    return {is_yes != is_exposure(fact->kind.value) ? "met" : "not_met"};
}

/// What the register says to the same question, where it asks it at all.
Code<"readiness_answer"> register_says(const bodies::Body& body, std::string_view kind) {
    if (kind == "undertaking_signed") return {body.undertaking_signed.value};
    if (kind == "training_done") return {body.training_done.value};
    if (kind == "reprisals_policy") return {body.reprisals_policy.value};
    for (const auto& duty : body.duties)
        if (is_exposure(kind) && duty.duty.value == kind) return {duty.applies.value};
    return {"unknown"};
}

/// The rule for the body's type, else that for all bodies, else the shipped one.
Rule rule_for(const std::vector<Rule>& rules, const std::string& kind,
              const Code<"body_type">& type) {
    const Rule* found = nullptr;
    for (const auto& rule : rules) {
        if (rule.kind.value != kind) continue;
        if (rule.body_type == type) return rule;
        if (!rule.body_type) found = &rule;
    }
    // Whoever has set nothing is warned of all that is not known to hold.
    return found ? *found : Rule{{kind}, {}, {"warn"}, true};
}

Line line_of(const std::string& kind, const bodies::Body& body, const std::vector<Fact>& facts,
             const std::vector<Rule>& rules) {
    Line line;
    line.kind = {kind};
    const auto latest = std::ranges::find_if(
        facts, [&](const Fact& fact) { return fact.kind.value == kind; });
    if (latest != facts.end()) line.fact = *latest;
    line.bearing = bearing_of(line.fact);
    line.register_says = register_says(body, kind);
    line.rule = rule_for(rules, kind, body.type);
    const bool is_met = line.bearing.value == "met";
    line.measure = is_met ? Code<"readiness_measure">{"ignore"} : line.rule.measure;
    return line;
}

}  // namespace

Result<guard::Seen<State>> state_for(guard::Work& work, const Id<bodies::Body>& body) {
    const auto found = bodies::find(work, {body});
    if (!found) return std::unexpected(found.error());
    return state_for(work, *found);
}

Result<guard::Seen<State>> state_for(guard::Work& work, const guard::Seen<bodies::Body>& body) {
    const auto kinds = vocabularies::list(work, {{"readiness_kind"}});
    if (!kinds) return std::unexpected(kinds.error());
    const auto facts = bare(queries::facts(work, body->id.text()));
    const auto rules = bare(queries::rules(work));
    return body.map([&](const bodies::Body& of) {
        State state{of.id, {}};
        for (const auto& kind : *kinds)
            state.lines.push_back(line_of(kind->code, of, facts, rules));
        return state;
    });
}

Result<guard::Seen<State>> state(guard::Work& work, const Question& question) {
    const auto shut = state_for(work, question.body);
    if (!shut) return std::unexpected(shut.error());
    const auto opened = facts(work, {question.body});
    if (!opened) return std::unexpected(opened.error());
    return shut->map([&](State state) {
        for (auto& line : state.lines)
            for (const auto& fact : *opened)
                if (line.fact && line.fact->id == fact->id) line.fact = *fact;
        return state;
    });
}

Code<"readiness_measure"> strongest_of(const std::vector<Line>& lines) {
    constexpr std::string_view order[] = {"ignore", "warn", "second_person", "block"};
    std::string strong = "ignore";
    const auto rank = [&](const std::string& word) { return std::ranges::find(order, word); };
    for (const auto& line : lines)
        if (rank(line.measure.value) > rank(strong)) strong = line.measure.value;
    return {strong};
}

}  // namespace liaise::readiness
