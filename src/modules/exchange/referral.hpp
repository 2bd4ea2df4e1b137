#pragma once

#include "modules/exchange/cut.hpp"

namespace liaise::exchange {

/// Whether a draft hands somebody's complaint to another body without what that takes: the person
/// was asked and agreed, to just this purpose and to each of these receivers, and has not taken
/// it back; and it is told as one case, not as figures. In a draft of another category the same is
/// asked for each complaint among its pieces, for what that draft is told for.
bool is_referral_without_consent(const DisclosureDraft& draft, const std::vector<Cut>& pieces,
                                 Day today);

}  // namespace liaise::exchange
