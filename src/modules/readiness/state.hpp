#pragma once

#include "guard/own_work.hpp"
#include "modules/readiness/fact.hpp"

namespace liaise::readiness {

/// What happens when something is about to be told to a body of which a kind of fact is not known
/// to hold: nothing, a warning, a second person, or no telling. Without a type: for all bodies.
struct Rule {
    Code<"readiness_kind"> kind;
    std::optional<Code<"body_type">> body_type;
    Code<"readiness_measure"> measure;
    bool is_shipped = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("readiness_rule",
            field("kind", &Rule::kind, own, "The kind of fact."),
            field("body_type", &Rule::body_type, own, "For bodies of this type; none: for all."),
            field("measure", &Rule::measure, own, "Ignore, warn, ask a second person, or block."),
            field("is_shipped", &Rule::is_shipped, own, "Whether nobody here has set it yet."));
    }
};
static_assert(Described<Rule>);

struct RuleDraft {
    Code<"readiness_kind"> kind;
    std::optional<Code<"body_type">> body_type;
    Code<"readiness_measure"> measure;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("readiness_rule_draft",
            field("kind", &RuleDraft::kind, own, "The kind of fact."),
            field("body_type", &RuleDraft::body_type, own, "For this type; none: for all."),
            field("measure", &RuleDraft::measure, own,
                  "Ignore, warn, ask a second person, or block."));
    }
};
static_assert(Described<RuleDraft>);

struct WhichRule {
    Code<"readiness_kind"> kind;
    std::optional<Code<"body_type">> body_type;

    static constexpr auto describe() {
        return record("which_readiness_rule",
            field("kind", &WhichRule::kind, Reach::owner, "The kind of fact."),
            field("body_type", &WhichRule::body_type, Reach::owner, "The type; none: for all."));
    }
};
static_assert(Described<WhichRule>);

/// One kind of fact about a body. `bearing` is what our latest fact means for telling it
/// something: of an exposure it is `met` that there is none. `measure` is what the rule asks when
/// that is anything but `met`; where it is met, nothing.
struct Line {
    Code<"readiness_kind"> kind;
    std::optional<Fact> fact;
    Code<"readiness_bearing"> bearing;
    Code<"readiness_answer"> register_says;
    Rule rule;
    Code<"readiness_measure"> measure;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("readiness_line",
            field("kind", &Line::kind, own, "What is asked."),
            field("fact", &Line::fact, own, "The latest that we know; nothing: never asked."),
            field("bearing", &Line::bearing, own, "Met, partly, not, unknown, or lapsed."),
            field("register_says", &Line::register_says, own,
                  "What the register says; it does not count for our rule."),
            field("rule", &Line::rule, own, "The rule that holds for this body."),
            field("measure", &Line::measure, own, "What that rule asks now."));
    }
};
static_assert(Described<Line>);

/// The strongest that the rules ask for any of these: from "ignore" over "warn" and
/// "second_person" to "block". A word that was added later is taken for the strongest.
Code<"readiness_measure"> strongest_of(const std::vector<Line>& lines);

/// All kinds of facts about one body, side by side.
struct State {
    Id<bodies::Body> body;
    std::vector<Line> lines;

    static constexpr auto describe() {
        return record("readiness",
            field("body", &State::body, Reach::owner, "The body."),
            field("lines", &State::lines, Reach::owner, "Each kind of fact, side by side."));
    }
};
static_assert(Described<State>);

}  // namespace liaise::readiness
