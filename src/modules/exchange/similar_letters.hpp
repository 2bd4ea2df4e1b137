#pragma once

#include <set>

#include "guard/letters.hpp"
#include "guard/work.hpp"
#include "modules/bodies/body.hpp"

/// The letters by which two bodies agree to learn of each other that something similar exists, and
/// what follows from them. There is no other record of it.
namespace liaise::exchange {

namespace letter_kind {
inline constexpr const char* similar_consent = "similar_consent";  ///< for this body, by name
inline constexpr const char* similar_round = "similar_round";      ///< takes part in a round
inline constexpr const char* similar_end = "similar_end";          ///< recalls the consent
}  // namespace letter_kind

/// Of a `similar_round`: the first day of its half-month.
struct RoundHeading {
    Day round;

    static constexpr auto describe() {
        return record("round_heading",
            field("round", &RoundHeading::round, Reach::recipients,
                  "The first day of its half-month."));
    }
};
static_assert(Described<RoundHeading>);

/// The first day of the half-month in which `day` lies: in each there is one round of two bodies,
/// about what was there when the last one ended.
Day round_of(Day day);

/// By which letter a body takes part in which round.
struct TakenPart {
    Day round;
    Id<guard::Letter> letter;
};

/// How the own body and another stand, by their letters, one after another.
struct SimilarStanding {
    Id<bodies::Body> body;
    Moment since;  ///< when it came to stand so
    bool we_agree = false;
    bool they_agree = false;
    bool has_ended = false;
    std::optional<TakenPart> our_part;
    std::optional<TakenPart> their_part;
    std::set<Day> held;  ///< rounds that both took part in; an end does not undo that

    bool both_agree() const { return we_agree && they_agree; }
    bool we_take_part(Day round) const { return our_part && our_part->round == round; }
    bool they_take_part(Day round) const { return their_part && their_part->round == round; }
};

/// With each body that has sent such a letter, or was sent one; who was heard of last comes first.
std::vector<SimilarStanding> similar_standings(guard::Work& work);
/// With this one; where there is no letter, nothing was said.
SimilarStanding similar_standing(guard::Work& work, const Id<bodies::Body>& body);

}  // namespace liaise::exchange
