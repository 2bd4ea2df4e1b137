#pragma once

#include "modules/aims/aim.hpp"

namespace liaise::changes_seen {

/// How many places, or visits in a year, with who says so; a figure without a source is none.
struct Reached {
    std::optional<std::int64_t> number;
    std::optional<std::string> source;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        return record("change_reached", field("number", &Reached::number, sealed, "How many."),
                      field("source", &Reached::source, sealed, "Who says so, or where."));
    }
};
static_assert(Described<Reached>);

/// What a person says of a change, in words: sealed as a whole.
struct Told {
    Code<"change_outcome"> outcome;
    std::string before;
    std::string after;
    std::optional<std::string> noticed_by;
    std::string evidence;
    std::optional<std::string> story;
    std::optional<std::string> other_causes;
    Code<"contribution"> contribution;
    Reached visits_a_year;
    Reached places_touched;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using T = Told;
        return record(
            "change_told", field("outcome", &T::outcome, sealed, "A change, none, or for worse."),
            field("before", &T::before, sealed, "How it was."),
            field("after", &T::after, sealed, "How it is; empty where no change was seen."),
            field("noticed_by", &T::noticed_by, sealed, "Who noticed it."),
            field("evidence", &T::evidence, sealed, "What shows it."),
            field("story", &T::story, sealed, "What happened, in at most 200 words."),
            field("other_causes", &T::other_causes, sealed, "What else happened meanwhile."),
            field("contribution", &T::contribution, sealed, "What we had to do with it."),
            field("visits_a_year", &T::visits_a_year, sealed, "That body's visits in a year."),
            field("places_touched", &T::places_touched, sealed, "Places that it touches."));
    }
};
static_assert(Described<Told>);

/// What was found when somebody looked again. Each stays; the last counts.
struct LookAgain {
    static constexpr const char* record_name = "change_look";

    Id<LookAgain> id;
    Day on;
    std::optional<Code<"change_lasts">> lasts;
    std::string evidence;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        constexpr auto sealed = Reach::sealed;
        using L = LookAgain;
        return record("change_look", field("id", &L::id, own, "Its id at home."),
                      field("on", &L::on, own, "When somebody looked again."),
                      field("lasts", &L::lasts, sealed, "It holds, in part, fell back, unknown."),
                      field("evidence", &L::evidence, sealed, "What shows that."),
                      field("shut", &L::shut, own, "Why it does not open."));
    }
};
static_assert(Described<LookAgain>);

/// A change that was seen, or that was not. `told` is left out where it does not open; `look_due`:
/// when to look again, while that is to be done.
struct ChangeSeen {
    static constexpr const char* record_name = "change_seen";

    Id<ChangeSeen> id;
    Id<bodies::Body> body;
    Code<"recommendation_level"> level;
    std::optional<Code<"theme">> theme;
    std::optional<Id<practices::Statement>> statement;
    std::optional<Id<aims::Aim>> aim;
    When noticed;
    std::optional<Told> told;
    std::optional<std::string> shut;
    Day noted_on;
    std::optional<Day> look_due;
    std::vector<LookAgain> looks;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = ChangeSeen;
        return record(
            "change_seen", field("id", &C::id, own, "Its id at home."),
            field("body", &C::body, own, "The body whose work it is about."),
            field("level", &C::level, own, "Understanding, themes, or methodology."),
            field("theme", &C::theme, own, "The theme."),
            field("practice_statement", &C::statement, own, "The statement that it is about."),
            field("aim", &C::aim, own, "The aim that it is about."),
            field("noticed", &C::noticed, own, "When it was noticed."),
            field("told", &C::told, Reach::sealed, "What is said of it."),
            field("shut", &C::shut, own, "Why it does not open: a code of an error."),
            field("noted_on", &C::noted_on, own, "When it was written down."),
            field("look_due", &C::look_due, own, "When to look again; left out: not any more."),
            field("looks", &C::looks, own, "What was found since, the latest first."));
    }
};
static_assert(Described<ChangeSeen>);

}  // namespace liaise::changes_seen
