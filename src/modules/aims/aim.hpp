#pragma once

#include "base/code.hpp"
#include "base/day.hpp"
#include "modules/bodies/body.hpp"
#include "modules/practices/statement.hpp"

namespace liaise::aims {

/// What the own body sets out to change in how another works. `state`, `state_on`: what was last
/// said of it; where nobody said anything, it is intended since it was set.
struct Aim {
    static constexpr const char* record_name = "aim";

    Id<Aim> id;
    Id<bodies::Body> body;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::optional<Id<practices::Statement>> statement;
    std::string text;
    std::optional<std::string> assumption;
    std::optional<std::string> shut;
    Day by;
    std::optional<Id<guard::Person>> lead;
    Day set_on;
    std::optional<Code<"aim_stage">> state;
    Day state_on;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto sealed = Reach::sealed;
        using A = Aim;
        return record(
            "aim", field("id", &A::id, own, "Its id at home."),
            field("body", &A::body, own, "The body whose work is to change."),
            field("level", &A::level, own, "Understanding, themes, or methodology."),
            field("theme", &A::theme, own, "The theme that it is about."),
            field("practice_statement", &A::statement, sealed, "The statement that is to be true."),
            field("text", &A::text, sealed, "What is to be so by that day."),
            field("assumption", &A::assumption, sealed, "Why what we do should lead there."),
            field("shut", &A::shut, own, "Why it does not open: a code of an error."),
            field("aimed_by", &A::by, own, "The day by which it is to be so."),
            field("lead", &A::lead, own, "Who of us leads."),
            field("set_on", &A::set_on, own, "When it was set out."),
            field("state", &A::state, sealed, "What was last said of it."),
            field("state_on", &A::state_on, own, "When that was said."));
    }
};
static_assert(Described<Aim>);

struct NewAim {
    Id<bodies::Body> body;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::optional<Id<practices::Statement>> statement;
    std::string text;
    std::optional<std::string> assumption;
    Day by;
    std::optional<Id<guard::Person>> lead;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto sealed = Reach::sealed;
        using N = NewAim;
        return record(
            "new_aim", field("body", &N::body, own, "The body whose work is to change."),
            field("level", &N::level, own, "Understanding, themes, or methodology."),
            field("theme", &N::theme, own, "The theme that it is about."),
            field("practice_statement", &N::statement, sealed, "The statement that is to be true."),
            field("text", &N::text, sealed, "What is to be so by that day."),
            field("assumption", &N::assumption, sealed, "Why what we do should lead there."),
            field("aimed_by", &N::by, own, "The day by which it is to be so."),
            field("lead", &N::lead, own, "Who of us leads."));
    }
};
static_assert(Described<NewAim>);

struct WhichAim {
    Id<Aim> id;

    static constexpr auto describe() {
        return record("which_aim", field("id", &WhichAim::id, Reach::owner, "The aim."));
    }
};
static_assert(Described<WhichAim>);

struct AimsQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("aims_question",
                      field("body", &AimsQuestion::body, Reach::owner, "Only for this body."));
    }
};
static_assert(Described<AimsQuestion>);

}  // namespace liaise::aims
