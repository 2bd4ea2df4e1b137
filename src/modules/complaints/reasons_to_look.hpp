#pragma once

#include "modules/complaints/reason_to_look.hpp"

/// What is worth a look among the counts that the own body knows: its own, and those in tables that
/// it received. A reason to look is never a finding, and reasons are never ranked.
namespace liaise::complaints {

/// The reasons there are, by the name of the place, and how much was looked at for them.
struct ReasonsToLook {
    std::vector<ReasonToLook> reasons;
    std::int64_t in_all = 0;
    std::int64_t page = 1;
    std::vector<Code<"theme">> themes;
    Code<"period_span"> span;
    std::optional<Day> from;
    std::optional<Day> to;
    std::int64_t over_time = 0;
    std::int64_t over_time_not_known = 0;
    std::int64_t by_chance_tenths = 0;
    std::int64_t among_places = 0;
    std::int64_t among_places_not_known = 0;
    std::int64_t tables_received = 0;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = ReasonsToLook;
        return record(
            "reasons_to_look", field("reasons", &R::reasons, own, "By name, 50 a page."),
            field("in_all", &R::in_all, own, "Reasons on all pages."),
            field("page", &R::page, own, "The page, the first being 1."),
            field("themes", &R::themes, own, "The themes of which something is written down."),
            field("span", &R::span, own, "How long each period is."),
            field("from", &R::from, own, "The first day of the last period of our own counts."),
            field("to", &R::to, own, "The last day of it; empty: of no period is anything known."),
            field("over_time", &R::over_time, own,
                  "Places and themes whose last period was laid beside other years."),
            field("over_time_not_known", &R::over_time_not_known, own,
                  "Those of which too little is known for that, or too few came."),
            field("by_chance_tenths", &R::by_chance_tenths, own,
                  "How many of those would stand out by chance alone, in tenths."),
            field("among_places", &R::among_places, own,
                  "Places and themes that were laid beside places like it."),
            field("among_places_not_known", &R::among_places_not_known, own,
                  "Those that were not: their capacity or their year is not known, or places like "
                  "it are too few."),
            field("tables_received", &R::tables_received, own, "Received tables that were read."),
            field("shut", &R::shut, own,
                  "Why some of what was received does not open: a code of an error."));
    }
};
static_assert(Described<ReasonsToLook>);

/// The reasons to look. Errors: `invalid` for words that are of no vocabulary.
Result<guard::Seen<ReasonsToLook>> reasons_to_look(guard::Work& work,
                                                   const ReasonsQuestion& question);

}  // namespace liaise::complaints
