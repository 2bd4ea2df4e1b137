#pragma once

#include "modules/exchange/follow_up_checks.hpp"

namespace liaise::exchange {

/// Whether what a part says of how a body works is there. Errors: `invalid`.
Result<Done> check_practice(guard::Work& work, const PartDraft& part, std::size_t number,
                            Extent extent);

/// What we say of how a body works goes on the clause, or the decision, that is for just that, and
/// nothing else goes with it. Errors: `invalid`.
Result<Done> check_practices(const DisclosureDraft& draft);

}  // namespace liaise::exchange
