#pragma once

#include "modules/do_no_harm/rules.hpp"
#include "modules/exchange/disclosure.hpp"
#include "modules/exchange/look.hpp"

namespace liaise::exchange {

/// Lines of a meeting's text in which a place stands beside a day to come: one of the register
/// beside the meeting's own day or one in the line, or a word for such a place beside one in the
/// line. A visit may hide in an agenda. None in other drafts.
std::vector<Concern> meeting_concerns(guard::Work& work, const DisclosureDraft& draft,
                                      const do_no_harm::Rules& rules);

}  // namespace liaise::exchange
