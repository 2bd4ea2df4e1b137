#pragma once

#include "base/facet.hpp"
#include "modules/complaints/case.hpp"
#include "modules/complaints/count.hpp"
#include "modules/complaints/stretch.hpp"

namespace liaise::complaints {

/// Which page of which cases, in which order: `received` or `theme`, with `-` for descending.
struct CasesQuestion {
    std::optional<Id<places::Place>> place;
    std::vector<Code<"theme">> theme;
    std::vector<Code<"complaint_outcome">> outcome;
    std::vector<Code<"complaint_consent">> consent;
    std::vector<Code<"complaint_referral">> referral;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<std::string> sort;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = CasesQuestion;
        return record("complaint_cases_question",
            field("place", &Q::place, own, "Only about this place, and those that are part of it."),
            field("theme", &Q::theme, own, "Only of these themes."),
            field("outcome", &Q::outcome, own, "Only with one of these outcomes."),
            field("consent", &Q::consent, own, "Only with this said about consent."),
            field("referral", &Q::referral, own, "Only as far as this with a referral."),
            field("from", &Q::from, own, "Only what may have come on or after."),
            field("to", &Q::to, own, "Only what may have come on or before."),
            field("sort", &Q::sort, own, "received or theme; with - from the end."),
            field("page", &Q::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<CasesQuestion>);

/// Which page of which counts; the latest first.
struct CountsQuestion {
    std::optional<Id<places::Place>> place;
    std::vector<Code<"theme">> theme;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = CountsQuestion;
        return record("complaint_counts_question",
            field("place", &Q::place, own, "Only of this place, and those that are part of it."),
            field("theme", &Q::theme, own, "Only of these themes."),
            field("from", &Q::from, own, "Only of times that end on or after."),
            field("to", &Q::to, own, "Only of times that begin on or before."),
            field("page", &Q::page, own, "The page, the first being 1."));
    }
};
static_assert(Described<CountsQuestion>);

struct WhichCase {
    Id<Case> id;

    static constexpr auto describe() {
        return record("which_complaint_case",
            field("id", &WhichCase::id, Reach::owner, "The case."));
    }
};

struct WhichCount {
    Id<Count> id;

    static constexpr auto describe() {
        return record("which_complaint_count",
            field("id", &WhichCount::id, Reach::owner, "The count."));
    }
};

struct WhichStretch {
    Id<Stretch> id;

    static constexpr auto describe() {
        return record("which_complaint_stretch",
            field("id", &WhichStretch::id, Reach::owner, "The stretch."));
    }
};

/// A value that cases have, and how many of the filtered cases have it.
using CaseFacet = Facet<"complaint_case_facet", Reach::owner>;

}  // namespace liaise::complaints
