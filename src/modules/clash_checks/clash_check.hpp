#pragma once

#include "guard/letters.hpp"
#include "guard/work.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"

namespace liaise::clash_checks {

/// The letter by which one body proposed to the other to check at all.
using CheckId = Id<guard::Letter>;

/// Marks a round; it is known to the two bodies alone.
struct RoundRef {
    static constexpr const char* record_name = "clash_round";
};
using RoundId = Id<RoundRef>;

/// Where and in which week a body means to be. It is told to nobody but who opens a round with it.
struct PlannedWeek {
    Id<places::Place> place;
    std::string week;

    auto operator<=>(const PlannedWeek&) const = default;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("planned_week", field("place", &PlannedWeek::place, own, "The place."),
                      field("week", &PlannedWeek::week, own, "The week, as in 2027-W05."));
    }
};
static_assert(Described<PlannedWeek>);

/// A check that another body and the own one have agreed on, or that one of them has proposed.
struct ClashCheckInBrief {
    static constexpr const char* record_name = "clash_check";

    CheckId id;
    Id<bodies::Body> partner;
    Code<"clash_size"> size;
    Code<"clash_standing"> standing;
    Moment at;
    std::optional<Code<"clash_stage">> stage;
    bool is_still_kept = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = ClashCheckInBrief;
        return record("clash_check_in_brief",
                      field("id", &C::id, own, "What to name when it is read."),
                      field("partner", &C::partner, own, "The other body."),
                      field("size", &C::size, own, "How many places and weeks fit into a round."),
                      field("standing", &C::standing, own, "Proposed, agreed, or ended."),
                      field("at", &C::at, own, "When it was proposed."),
                      field("stage", &C::stage, own, "How far the last round has come."),
                      field("is_still_kept", &C::is_still_kept, own,
                            "Whether it is ended, and what was put in lies here yet."));
    }
};
static_assert(Described<ClashCheckInBrief>);

/// The last round of a check. `number` and `matches` are there for the person alone who put the
/// own plan in, once they are known; `matches` once both sides have agreed to open them.
struct ClashRound {
    RoundId id;
    bool is_ours = false;
    bool is_mine = false;
    Moment asked;
    Code<"clash_stage"> stage;
    std::optional<std::int64_t> number;
    std::vector<PlannedWeek> matches;
    std::optional<std::string> shut;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = ClashRound;
        return record(
            "clash_round", field("id", &R::id, own, "The round."),
            field("is_ours", &R::is_ours, own, "Whether the own body asked."),
            field("is_mine", &R::is_mine, own, "Whether the viewer put the own plan in."),
            field("asked", &R::asked, own, "When it was asked."),
            field("stage", &R::stage, own, "How far it has come."),
            field("number", &R::number, own, "How many places and weeks both have."),
            field("matches", &R::matches, own, "Which they are, once both have agreed."),
            field("shut", &R::shut, own,
                  "Why what was put in does not open: a code of an error; else left out."));
    }
};
static_assert(Described<ClashRound>);

struct ClashCheck {
    ClashCheckInBrief brief;
    std::optional<ClashRound> last_round;
    std::int64_t rounds_left = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using C = ClashCheck;
        return record(
            "clash_check", field("brief", &C::brief, own, "What stands in the list."),
            field("last_round", &C::last_round, own, "The last round; none before the first."),
            field("rounds_left", &C::rounds_left, own,
                  "How many rounds with this body may still be asked now."));
    }
};
static_assert(Described<ClashCheck>);

struct WhichCheck {
    CheckId id;

    static constexpr auto describe() {
        return record("which_clash_check",
                      field("id", &WhichCheck::id, Reach::owner, "The check."));
    }
};
static_assert(Described<WhichCheck>);

}  // namespace liaise::clash_checks
