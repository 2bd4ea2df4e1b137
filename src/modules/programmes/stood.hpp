#pragma once

#include <vector>

#include "base/code.hpp"
#include "base/day.hpp"
#include "guard/circles.hpp"
#include "guard/told_coarsely.hpp"

namespace liaise::programmes {

/// One reason as it stood beside a candidate: the kind says what its figures are.
struct StoodReason {
    Code<"programme_reason"> kind;
    std::optional<std::int64_t> heard;
    std::optional<std::int64_t> number;
    std::optional<std::int64_t> beside;
    std::optional<When> when;
    std::vector<Code<"group">> groups;
    std::optional<Code<"standing">> standing;

    static constexpr auto told_coarsely = guard::by_half_years("number", "when");

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using S = StoodReason;
        return record(
            "programme_stood_reason", field("kind", &S::kind, sealed, "Which reason it is."),
            field("heard", &S::heard, sealed,
                  "Which of what was heard, where it is that: 1 was written down first."),
            field("number", &S::number, sealed,
                  "People held, other bodies, open recommendations, complaints, or places like it "
                  "with more complaints."),
            field("beside", &S::beside, sealed,
                  "People that it may hold, overdue recommendations, or places like it in all."),
            field("when", &S::when, sealed, "The latest visit, or when the place opened."),
            field("groups", &S::groups, sealed, "Groups of people held there."),
            field("standing", &S::standing, sealed, "Unofficial, or one that may be a place."));
    }
};
static_assert(Described<StoodReason>);

/// A copy of the reasons, made when somebody said what to do with the candidate: reasons are made
/// anew at each opening. Once it was said whether the place was visited it stays as it is.
struct AsItStood {
    Moment at;
    Id<guard::Person> by;
    bool is_late = false;
    std::vector<StoodReason> reasons;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using A = AsItStood;
        return record("programme_as_it_stood",
                      field("at", &A::at, sealed, "When the copy was made."),
                      field("by", &A::by, sealed, "Whose word it was made with."),
                      field("is_late", &A::is_late, sealed,
                            "Whether it was made only after the visit: when the place was chosen "
                            "nobody kept one."),
                      field("reasons", &A::reasons, sealed, "The reasons that stood."));
    }
};
static_assert(Described<AsItStood>);

}  // namespace liaise::programmes
