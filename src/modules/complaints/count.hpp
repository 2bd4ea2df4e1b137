#pragma once

#include "base/code.hpp"
#include "modules/places/place.hpp"

namespace liaise::complaints {

/// How many complaints there were of one theme, at one place or in one region, in one month,
/// quarter, half-year or year: counted by others, or without a list of cases.
struct Count {
    static constexpr const char* record_name = "complaint_count";

    Id<Count> id;
    std::int64_t version = 1;
    std::optional<Id<places::Place>> place;
    Names place_names;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> place_words;
    Code<"theme"> theme;
    Day from;
    Day to;
    Code<"period_span"> span;
    std::int64_t number = 0;
    std::optional<std::int64_t> largest;
    Source source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_count",
            field("id", &Count::id, own, "Its id at home."),
            field("version", &Count::version, own, "Grows with each change."),
            field("place", &Count::place, own, "The place; empty: a region, or not known."),
            field("place_names", &Count::place_names, own, "What the place is called."),
            field("region", &Count::region, own, "The region, where no place is known."),
            field("place_words", &Count::place_words, own, "What the source calls the place."),
            field("theme", &Count::theme, own, "What they are about."),
            field("from", &Count::from, own, "The first day of the time."),
            field("to", &Count::to, own, "The last day of the time."),
            field("span", &Count::span, own, "A month, quarter, half-year or year."),
            field("number", &Count::number, own, "How many; zero says that there was none."),
            field("largest", &Count::largest, own, "How many of them come from one person."),
            field("source", &Count::source, own, "Who counted."));
    }
};
static_assert(Described<Count>);

/// What a person writes of a count.
struct CountDraft {
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    std::optional<std::string> place_words;
    Code<"theme"> theme;
    Day from;
    Code<"period_span"> span;
    std::int64_t number = 0;
    std::optional<std::int64_t> largest;
    Source source;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_count_draft",
            field("place", &CountDraft::place, own, "The place; goes before the region."),
            field("region", &CountDraft::region, own, "The region, where no place is known."),
            field("place_words", &CountDraft::place_words, own, "What the source calls it."),
            field("theme", &CountDraft::theme, own, "What they are about."),
            field("from", &CountDraft::from, own, "A day of the month, quarter, … that is meant."),
            field("span", &CountDraft::span, own, "A month, quarter, half-year or year."),
            field("number", &CountDraft::number, own, "How many; zero says that there was none."),
            field("largest", &CountDraft::largest, own, "How many of them from one person."),
            field("source", &CountDraft::source, own, "Who counted."));
    }
};
static_assert(Described<CountDraft>);

/// A correction of the count `id`, made by someone who had read its `version`.
struct CountCorrection {
    Id<Count> id;
    std::int64_t version = 0;
    std::int64_t number = 0;
    std::optional<std::int64_t> largest;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("complaint_count_correction",
            field("id", &CountCorrection::id, own, "The count."),
            field("version", &CountCorrection::version, own, "The version that was read."),
            field("number", &CountCorrection::number, own, "How many there were."),
            field("largest", &CountCorrection::largest, own, "How many from one person."));
    }
};
static_assert(Described<CountCorrection>);

}  // namespace liaise::complaints
