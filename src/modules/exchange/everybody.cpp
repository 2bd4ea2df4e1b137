#include "modules/exchange/everybody.hpp"

#include <algorithm>

#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/known_names.hpp"

namespace liaise::exchange {

namespace {

Concern concern_in_words(const do_no_harm::Finding& finding) {
    Concern made;
    made.kind = {std::string(do_no_harm::word_for(finding.kind))};
    made.in_field = finding.field;
    made.begin = static_cast<std::int64_t>(finding.span.begin_codepoint);
    made.end = static_cast<std::int64_t>(finding.span.end_codepoint);
    made.words = finding.words;
    made.why_key = finding.why_key;
    made.why = finding.why;
    for (const auto advice : finding.advice)
        made.advice.push_back({std::string(do_no_harm::word_for(advice))});
    made.effect = {std::string(do_no_harm::word_for(finding.effect))};
    return made;
}

/// Who depends on an authority reads it too: that stands in no words.
do_no_harm::Finding that_all_read_it(const do_no_harm::Rules& rules) {
    auto made = do_no_harm::finding(do_no_harm::Kind::depends_on_authority);
    made.field = "recipients";
    made.why_key = "do_no_harm.why.everybody";
    made.why = "Everybody reads it: also bodies that depend on the authority, and the authority.";
    made.advice = {do_no_harm::Advice::take_out, do_no_harm::Advice::coarsen};
    made.effect = rules.effect_of(do_no_harm::Kind::depends_on_authority);
    return made;
}

do_no_harm::Outcome outcome_for(do_no_harm::Effect effect) {
    switch (effect) {
        case do_no_harm::Effect::blocks: return do_no_harm::Outcome::blocked;
        case do_no_harm::Effect::second_person: return do_no_harm::Outcome::second_person_needed;
        case do_no_harm::Effect::warns: break;
    }
    return do_no_harm::Outcome::warned;
}

}  // namespace

Result<LookForEverybody> look_for_everybody(guard::Work& work,
                                            const std::vector<do_no_harm::Passage>& passages) {
    const auto rules = queries::rules(work);
    do_no_harm::Draft draft;
    draft.passages = passages;
    draft.places_and_bodies = known_names(work);
    draft.facts.classification = do_no_harm::Classification::open_to_all;
    draft.facts.consent.asked = do_no_harm::Asked::not_about_a_person;
    draft.facts.purpose = "other";
    draft.facts.today = work.today();
    const auto check = do_no_harm::check(draft, rules);
    if (!check) return std::unexpected(check.error());
    const auto all = that_all_read_it(rules);
    LookForEverybody look;
    look.concerns.push_back(concern_in_words(all));
    for (const auto& finding : check->findings) look.concerns.push_back(concern_in_words(finding));
    const auto outcome = std::max(check->outcome, outcome_for(all.effect));
    look.outcome = {std::string(do_no_harm::word_for(outcome))};
    return look;
}

}  // namespace liaise::exchange
