#pragma once

#include <vector>

#include "base/code.hpp"
#include "base/describe.hpp"

namespace liaise::recommendations {

/// A number of recommendations, and where the list behind it is.
struct ProgressCount {
    std::int64_t value = 0;
    std::string opens;

    static constexpr auto describe() {
        return record("progress_count",
                      field("value", &ProgressCount::value, Reach::owner, "The number."),
                      field("opens", &ProgressCount::opens, Reach::owner,
                            "The address, below /api/v1, of the list that has as many entries."));
    }
};
static_assert(Described<ProgressCount>);

/// How many of those that the own body has not verified were made so long ago.
struct ProgressAge {
    Code<"recommendation_age"> age;
    ProgressCount count;

    static constexpr auto describe() {
        return record("progress_age",
                      field("age", &ProgressAge::age, Reach::owner, "How long ago, at the least."),
                      field("count", &ProgressAge::count, Reach::owner, "How many."));
    }
};
static_assert(Described<ProgressAge>);

/// Of what was asked: what was answered, what is claimed, what the own body established, and what
/// others did. These are apart: none follows from another. Each of the first three adds up to what
/// was asked; where other bodies differ one recommendation stands in two of theirs.
struct ProgressFigures {
    ProgressCount asked;
    ProgressCount answered, unanswered;
    ProgressCount claimed_done, claimed_otherwise, unclaimed;
    ProgressCount done, partly, not_done, gone, not_verified;
    ProgressCount others_done, others_otherwise, others_unknown;
    std::vector<ProgressAge> ages;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using F = ProgressFigures;
        return record(
            "progress_figures", field("asked", &F::asked, own, "What was asked."),
            field("answered", &F::answered, own, "The addressee answered, whatever it said."),
            field("unanswered", &F::unanswered, own,
                  "No answer is known, or only that it was received."),
            field("claimed_done", &F::claimed_done, own, "Its addressee says that it is done."),
            field("claimed_otherwise", &F::claimed_otherwise, own,
                  "Its addressee says something else of what it has done."),
            field("unclaimed", &F::unclaimed, own, "It is not known to say anything of that."),
            field("done", &F::done, own, "The own body established that it is done."),
            field("partly", &F::partly, own,
                  "The own body established that it is begun, or done in part."),
            field("not_done", &F::not_done, own, "The own body established that it is not done."),
            field("gone", &F::gone, own, "The own body holds it to be past or replaced."),
            field("not_verified", &F::not_verified, own,
                  "The own body has established nothing: not known is not the same as not done."),
            field("others_done", &F::others_done, own, "Another body published that it is done."),
            field("others_otherwise", &F::others_otherwise, own,
                  "Another body published something else of it."),
            field("others_unknown", &F::others_unknown, own,
                  "Of no other body is it known what it established."),
            field("ages", &F::ages, own, "How long ago what is not verified was made."));
    }
};
static_assert(Described<ProgressFigures>);

}  // namespace liaise::recommendations
