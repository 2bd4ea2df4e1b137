#pragma once

#include "modules/clash_checks/clash_checks.hpp"

/// The steps of a round: one asks, the other answers, both count, and both may open.
namespace liaise::clash_checks {

struct Asking {
    CheckId id;
    std::vector<PlannedWeek> plan;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("clash_asking", field("id", &Asking::id, own, "The check."),
                      field("plan", &Asking::plan, own,
                            "Where the own body means to be, and when; none is an answer too."));
    }
};
static_assert(Described<Asking>);

struct Answering {
    CheckId id;
    RoundId round;
    std::vector<PlannedWeek> plan;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("clash_answering", field("id", &Answering::id, own, "The check."),
                      field("round", &Answering::round, own, "The round that is answered."),
                      field("plan", &Answering::plan, own,
                            "Where the own body means to be, and when; none is an answer too."));
    }
};
static_assert(Described<Answering>);

struct WhichRound {
    CheckId id;
    RoundId round;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("which_clash_round", field("id", &WhichRound::id, own, "The check."),
                      field("round", &WhichRound::round, own, "The round."));
    }
};
static_assert(Described<WhichRound>);

/// Rounds of a pair, whoever asks, in thirty days. A partner who changes its program can try as
/// many guesses in a round as the agreed size; two allow to plan a month, and to look again.
inline constexpr std::int64_t rounds_max = 2;

/// Puts the own plan into a new round, and sends what hides it. Errors: `conflict` for too many
/// rounds; `invalid` for the plan; those of `steps_going_on` and `say`.
Result<Done> ask(guard::OwnWork& work, const Asking& asking);
/// Puts the own plan into a round that the partner asked. Nobody and nothing answers but a person.
/// Errors: as `ask`; `conflict` where the round has gone on, or what came is not whole.
Result<Done> answer(guard::OwnWork& work, const Answering& answering);
/// Counts. Who asked tells the other in the same step, so that neither has the number alone.
/// Errors: `refused` for another person than who put the own plan in; `conflict` out of turn.
Result<Done> count(guard::OwnWork& work, const WhichRound& which);
/// Agrees to open which places and weeks are in both; where the other has agreed, tells it which of
/// its points they are, and reads which of the own ones. Errors: as `count`.
Result<Done> open(guard::OwnWork& work, const WhichRound& which);

/// The last round of a check that goes on, as the viewer may see it.
std::optional<ClashRound> last_round(guard::Work& work, const CheckSteps& check);
/// The same without what was sealed.
std::optional<ClashRound> round_in_brief(guard::Work& work, const CheckSteps& check);
std::int64_t rounds_left(guard::Work& work, const Id<bodies::Body>& partner);

}  // namespace liaise::clash_checks
