#pragma once

#include "guard/letters.hpp"
#include "modules/bodies/body.hpp"
#include "modules/complaints/layout.hpp"

namespace liaise::complaints {

/// Which reasons, and which page of them.
struct ReasonsQuestion {
    std::vector<Code<"theme">> theme;
    std::vector<Code<"place_type">> place_type;
    std::optional<Day> to;
    std::optional<Code<"period_span">> span;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = ReasonsQuestion;
        return record(
            "reasons_question", field("theme", &Q::theme, own, "Only of these themes."),
            field("place_type", &Q::place_type, own, "Only at places of these types."),
            field("to", &Q::to, own,
                  "A day of the last period; else of the last of which anything is known."),
            field("span", &Q::span, own, "How long each period is; else a month."),
            field("page", &Q::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<ReasonsQuestion>);

/// Why one would look at a place: so many came of a theme, where other numbers would be usual.
struct ReasonToLook {
    Id<places::Place> place;
    Names place_names;
    Code<"theme"> theme;
    Code<"signal_kind"> kind;
    Day from;
    Day to;
    std::int64_t number = 0;
    std::int64_t usual_from = 0;
    std::int64_t usual_to = 0;
    std::optional<Day> since;
    std::optional<std::int64_t> times_from_tenths;
    std::optional<std::int64_t> times_to_tenths;
    std::int64_t beside = 0;
    std::int64_t not_known = 0;
    std::optional<Id<bodies::Body>> sender;
    std::optional<Id<guard::Letter>> letter;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = ReasonToLook;
        return record(
            "reason_to_look", field("place", &R::place, own, "The place."),
            field("place_names", &R::place_names, own, "What it is called."),
            field("theme", &R::theme, own, "What the complaints are about."),
            field("kind", &R::kind, own,
                  "More than at this time of other years; more, or fewer, than places like it."),
            field("from", &R::from, own, "The first day of the time that it is about."),
            field("to", &R::to, own, "The last day of it."),
            field("number", &R::number, own, "How many came in that time."),
            field("usual_from", &R::usual_from, own, "So many would be usual, or more."),
            field("usual_to", &R::usual_to, own, "So many would be usual, or fewer."),
            field("since", &R::since, own,
                  "The first day of the periods in a row in which it was so, where it goes on."),
            field(
                "times_from_tenths", &R::times_from_tenths, own,
                "So many tenths of the rate of places like it, at the least, in 95 of 100 cases."),
            field("times_to_tenths", &R::times_to_tenths, own, "And at the most."),
            field("beside", &R::beside, own,
                  "With how many earlier periods, or places like it, it was compared."),
            field("not_known", &R::not_known, own,
                  "Of how many of these periods, or places, nothing is known; these are no zeros."),
            field("sender", &R::sender, own, "Who counted; empty: we did."),
            field("letter", &R::letter, own, "With which letter that came."));
    }
};
static_assert(Described<ReasonToLook>);

}  // namespace liaise::complaints
