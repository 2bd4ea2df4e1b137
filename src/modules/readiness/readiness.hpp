#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/readiness/fact.hpp"
#include "modules/readiness/state.hpp"

/// Whether another body is ready to be told something: what the own body knows of it, fact by
/// fact, and what the own body's rule makes of that. There is no sum and no score.
namespace liaise::readiness {

struct Question {
    Id<bodies::Body> body;

    static constexpr auto describe() {
        return record("readiness_question",
            field("body", &Question::body, Reach::owner, "The body that is asked about."));
    }
};
static_assert(Described<Question>);

struct FactsQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("readiness_facts_question",
            field("body", &FactsQuestion::body, Reach::owner, "Only facts about this body."));
    }
};
static_assert(Described<FactsQuestion>);

struct WhichFact {
    Id<Fact> id;

    static constexpr auto describe() {
        return record("which_readiness_fact",
            field("id", &WhichFact::id, Reach::owner, "The fact."));
    }
};
static_assert(Described<WhichFact>);

/// Each kind of fact about the body, side by side: what we know, what the register says, and what
/// our rule asks; the evidence stays shut, so that all who look at it see the same. Errors:
/// `not_found` for a body that is not in the register.
Result<guard::Seen<State>> state_for(guard::Work& work, const Id<bodies::Body>& body);
Result<guard::Seen<State>> state_for(guard::Work& work, const guard::Seen<bodies::Body>& body);
/// The same, for a screen, with the evidence.
Result<guard::Seen<State>> state(guard::Work& work, const Question& question);

/// All facts, the latest first, those that later ones have overtaken too.
Result<std::vector<guard::Seen<Fact>>> facts(guard::Work& work, const FactsQuestion& question);
/// Writes down what was found out. Errors: `invalid` for a day to come, or one that lapses before.
Result<Id<Fact>> note(guard::OwnWork& work, const FactDraft& draft);
/// Takes out a fact that was written down by mistake. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const WhichFact& which);

/// The own body's rules: for each kind that for all bodies, then those for types of body.
Result<std::vector<guard::Seen<Rule>>> rules(guard::Work& work, const guard::Nothing& every);
/// Sets a rule. Errors: `invalid` for a word that is of no vocabulary.
Result<Done> set_rule(guard::OwnWork& work, const RuleDraft& draft);
/// Takes a rule back: the one for all bodies holds again, or else the shipped one.
Result<Done> take_rule_back(guard::OwnWork& work, const WhichRule& which);

}  // namespace liaise::readiness
