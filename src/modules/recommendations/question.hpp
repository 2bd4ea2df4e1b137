#pragma once

#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// Which recommendations a list is asked for; what is left out narrows nothing.
struct Question {
    std::optional<std::string> search;
    std::vector<Code<"theme">> theme;
    std::vector<Id<bodies::Body>> issuer;
    std::vector<Code<"recommendation_nature">> nature;
    std::vector<Code<"recommendation_kind">> kind;
    std::vector<Code<"recommendation_priority">> priority;
    std::vector<Code<"recommendation_level">> level;
    std::vector<Code<"authority_answer">> answered;
    std::vector<Code<"implementation">> claimed;
    std::vector<Code<"implementation">> verified;
    std::optional<Id<places::Place>> place;
    std::optional<Code<"answer">> is_open;
    std::optional<Code<"answer">> is_overdue;
    std::optional<Code<"answer">> voices_differ;
    std::vector<Code<"implementation">> others;
    std::vector<std::string> asked_of;
    std::vector<Code<"place_type">> place_type;
    std::vector<Code<"recommendation_extent">> extent;
    std::optional<Day> from;
    std::optional<Day> to;
    std::vector<Code<"recommendation_age">> age;
    std::vector<Code<"progress_by">> without;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = Question;
        return record("recommendations_question",
            field("search", &Q::search, own, "Words of the title or of what is asked."),
            field("theme", &Q::theme, own, "Only these themes."),
            field("issuer", &Q::issuer, own, "Only what these bodies ask."),
            field("nature", &Q::nature, own, "Only recommendations, or only concerns."),
            field("kind", &Q::kind, own, "Only these kinds."),
            field("priority", &Q::priority, own, "Only what presses so much."),
            field("level", &Q::level, own, "Only what asks a monitoring body at these levels."),
            field("answered", &Q::answered, own, "Only what was answered so."),
            field("claimed", &Q::claimed, own,
                  "Only where so much is claimed; not_assessed: also where nothing is."),
            field("verified", &Q::verified, own,
                  "Only where we established so much; not_assessed: also where nothing is known."),
            field("place", &Q::place, own, "Only those of this place."),
            field("is_open", &Q::is_open, own, "Only those that are open, or are not."),
            field("is_overdue", &Q::is_overdue, own, "Only those whose day is past, or is not."),
            field("voices_differ", &Q::voices_differ, own, "Only where voices differ, or do not."),
            field("others", &Q::others, own,
                  "Only where some other body established so much, as published; not_assessed: "
                  "where of none it is known."),
            field("asked_of", &Q::asked_of, own,
                  "Only what is asked of these: a monitoring body's id, else the authority as it "
                  "is written."),
            field("place_type", &Q::place_type, own,
                  "Only what is asked of places of these types, of one or of all."),
            field("extent", &Q::extent, own, "Only what is asked of so much."),
            field("from", &Q::from, own, "Only what may have been made on this day or later."),
            field("to", &Q::to, own, "Only what may have been made on this day or earlier."),
            field("age", &Q::age, own, "Only what was made so long ago, at the least."),
            field("without", &Q::without, own, "Only where this is not said."),
            field("page", &Q::page, own, "The page, from 1."));
    }
};
static_assert(Described<Question>);

}  // namespace liaise::recommendations
