#pragma once

#include "guard/letters.hpp"
#include "modules/bodies/body.hpp"
#include "modules/closed_letters/together.hpp"
#include "modules/places/place.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::closed_letters {

/// All that is read of it before it is opened. It follows from the register alone, whatever the
/// letter says: whether its receiver depended on no authority when it was sent.
struct ClosedHeading {
    bool is_for_independent = false;

    static constexpr auto describe() {
        return record(
            "closed_heading",
            field("is_for_independent", &ClosedHeading::is_for_independent, Reach::recipients,
                  "Whether it opens only while its receiver depends on no authority."));
    }
};
static_assert(Described<ClosedHeading>);

/// All that it says, exactly as its receiver reads it. It has no field for words. What an answer
/// says is there for the people alone who wrote, or were named in, the letter that it answers.
struct ClosedWords {
    Code<"closed_matter"> matter;
    std::optional<Id<places::Place>> place;
    std::optional<Id<regions::Region>> region;
    std::optional<Day> first_day;
    std::optional<Day> last_day;
    std::optional<Code<"closed_exactness">> exactness;
    std::optional<Code<"announcement">> announcement;
    std::optional<Code<"basis_kind">> basis;
    std::optional<Id<guard::Letter>> earlier;
    std::optional<TogetherTerms> together;
    std::vector<TogetherCompanion> companions;
    std::optional<Id<guard::Letter>> answers;
    std::optional<ClosedAnswer> answer;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using W = ClosedWords;
        return record(
            "closed_words", field("matter", &W::matter, some, "What it is about."),
            field("place", &W::place, some, "Where a visit will be, if that is told."),
            field("region", &W::region, some, "In which region."),
            field("first_day", &W::first_day, some, "The first day on which it may be."),
            field("last_day", &W::last_day, some, "The last."),
            field("exactness", &W::exactness, some, "Place and days, or region and months."),
            field("announcement", &W::announcement, some, "Whether it is announced there."),
            field("basis", &W::basis, some, "On what it is told."),
            field("earlier", &W::earlier, some, "The letter in whose place this one stands."),
            field("together", &W::together, some, "On what terms we would go there together."),
            field("companions", &W::companions, some, "Who else comes, and wished to be named."),
            field("answers", &W::answers, some, "The closed letter that this one answers."),
            field("answer", &W::answer, some, "What it answers."));
    }
};
static_assert(Described<ClosedWords>);

/// A closed letter that the own body sent or received, as all of its people know it.
struct ClosedLetter {
    static constexpr const char* record_name = "closed_letter";

    Id<guard::Letter> id;
    Code<"request_side"> side;
    Id<bodies::Body> body;
    Moment at;
    ClosedHeading heading;
    Code<"closed_letter_state"> state;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = ClosedLetter;
        return record("closed_letter", field("id", &L::id, own, "The letter."),
                      field("side", &L::side, own, "Ours, or theirs."),
                      field("body", &L::body, own, "The other body."),
                      field("at", &L::at, own, "When it was sent."),
                      field("heading", &L::heading, own, "What is read before it is opened."),
                      field("state", &L::state, own, "What has become of it."));
    }
};
static_assert(Described<ClosedLetter>);

/// What comes of opening it. Without words it was called back, is past its last day, or is not for
/// a body that depends on an authority; then what it said was destroyed here.
struct ClosedOpened {
    Id<guard::Letter> id;
    Id<bodies::Body> sender;
    Code<"closed_opening"> outcome;
    std::optional<ClosedWords> words;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using O = ClosedOpened;
        return record("closed_opened", field("id", &O::id, own, "The letter."),
                      field("sender", &O::sender, own, "Who sent it."),
                      field("outcome", &O::outcome, own, "Opened, or why not."),
                      field("words", &O::words, own, "What it says. It goes no further."));
    }
};
static_assert(Described<ClosedOpened>);

}  // namespace liaise::closed_letters
