#pragma once

#include "modules/exchange/coalition_letters.hpp"
#include "modules/exchange/cut.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/look.hpp"

/// What the gate asks, beside all else, of a text that is told in a coalition: each time, and of
/// each receiver as it is then.
namespace liaise::exchange {

/// Whoever is silent was asked often enough with these: one more letter would be pressure.
inline constexpr std::ptrdiff_t invitations_to_one_max = 3;
/// Of those who are in it and who were asked: each is told everything by one disclosure.
inline constexpr std::size_t in_a_coalition_max = recipients_max;

/// What a coalition's text is told with in its heading, and what speaks against it.
/// `are_too_many`: whether more would be in it, or asked, than may.
struct CoalitionLook {
    CoalitionMark mark;
    std::vector<Code<"obstacle">> obstacles;
    Membership membership;
    bool are_too_many = false;
};

/// The part of a draft that is told in a coalition; nothing in other drafts.
const CoalitionPart* coalition_part_of(const DisclosureDraft& draft);

/// Takes out of it what belongs to another act: what no act shows is read by nobody before it goes.
void leave_out_other_acts(CoalitionPart& part);

/// Whether such a part is whole, and alone. Errors: `invalid`, by the field.
Result<Done> check_coalition(guard::Work& work, const DisclosureDraft& draft);

/// Looks the coalition up in the own letters. Nothing where the draft is told in none.
std::optional<CoalitionLook> look_at_coalition(guard::Work& work, const DisclosureDraft& draft);

/// Why a body may not have it: it depends on an authority, or that is not known; it has not joined,
/// or has left; it was asked often enough, or too many were. Nothing where it may.
std::optional<Code<"coalition_why_not">> why_not_told(const CoalitionLook& look,
                                                      const bodies::Body& body);

/// The hash of a version's exact text, and of whom it asks: who signs one signs both.
std::string text_hash(const CoalitionPart& part, const std::string& text);

}  // namespace liaise::exchange
