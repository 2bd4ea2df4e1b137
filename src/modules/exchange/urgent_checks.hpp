#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/disclosure.hpp"

/// What the gate asks, beside all else, of an urgent concern.
namespace liaise::exchange {

/// Longest time within which an acknowledgement is asked for: what can wait longer is not urgent.
inline constexpr std::int64_t urgent_hours_max = 30 * 24;

/// Takes the mark out of what is told as another kind of information.
void leave_out_urgency(DisclosureDraft& draft);
/// Whether the mark is whole, and the draft is for one body. Errors: `invalid`, by the field.
Result<Done> check_urgent(guard::Work& work, const DisclosureDraft& draft);

}  // namespace liaise::exchange
