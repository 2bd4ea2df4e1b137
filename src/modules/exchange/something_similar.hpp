#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/exchange/similar_letters.hpp"

/// That another body has something that may ask the same: told to two that both agreed to it, to
/// both at once, in rounds, and nothing more than that.
namespace liaise::exchange {

/// Another body, and how the two stand in it. `part`: who takes part in this half-month's round.
struct SimilarPartner {
    Id<bodies::Body> body;
    Code<"similar_standing"> standing;
    Moment since;
    Day round;
    Code<"similar_part"> part;
    std::optional<Day> last_round;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = SimilarPartner;
        return record("similar_partner", field("body", &P::body, own, "The other body."),
            field("standing", &P::standing, own, "Who has agreed."),
            field("since", &P::since, own, "Since when it stands so."),
            field("round", &P::round, own, "The first day of the half-month of this round."),
            field("part", &P::part, own, "Who takes part in this round."),
            field("last_round", &P::last_round, own, "The last round that both took part in."));
    }
};
static_assert(Described<SimilarPartner>);

/// The body with which somebody agrees to it.
struct NewPartner {
    Id<bodies::Body> body;

    static constexpr auto describe() {
        return record("new_similar_partner",
            field("body", &NewPartner::body, Reach::owner, "The other body."));
    }
};
static_assert(Described<NewPartner>);

struct WhichPartner {
    Id<bodies::Body> id;

    static constexpr auto describe() {
        return record("which_partner", field("id", &WhichPartner::id, Reach::owner, "The body."));
    }
};
static_assert(Described<WhichPartner>);

/// Each has to be thought about twice a month, by a person.
inline constexpr std::size_t similar_partners_max = 40;

/// The bodies that agreed, or were asked to, the last heard of first.
Result<std::vector<guard::Seen<SimilarPartner>>> similar_partners(guard::Work& work,
                                                                  const guard::Nothing& nothing);
/// Agrees, for this one body, by a letter that is signed with the own body's key. Nothing is
/// compared before it has said the same. Errors: `not_found`; `invalid` for the own body; `refused`
/// for who is no coordinator or does not open that key, and where one of the two depends on an
/// authority, or may; `conflict` where it is said already, and for too many.
Result<Done> agree_on_similar(guard::OwnWork& work, const NewPartner& partner);
/// Recalls that. It needs nobody's leave: what was told goes, on both sides. Errors: `conflict`
/// where the own body has not agreed.
Result<Done> end_similar(guard::OwnWork& work, const WhichPartner& which);
/// Takes part in this half-month's round; with the second of the two it is held. Errors: `refused`
/// as for agreeing; `conflict` where not both agree, or the own body takes part already.
Result<Done> take_part(guard::OwnWork& work, const WhichPartner& which);

}  // namespace liaise::exchange
