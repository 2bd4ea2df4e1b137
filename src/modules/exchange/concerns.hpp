#pragma once

#include "modules/do_no_harm/known_names.hpp"
#include "modules/do_no_harm/rules.hpp"
#include "modules/exchange/cut.hpp"
#include "modules/exchange/look.hpp"

namespace liaise::exchange {

/// What may hurt in what is about to be told, by the own body's rules, the pieces in their order.
/// Errors: `too_large` for a text that cannot be read at once.
Result<std::vector<Concern>> concerns(const DisclosureDraft& draft, const std::vector<Cut>& pieces,
                                      const std::vector<bodies::Body>& recipients,
                                      const do_no_harm::KnownNames& known,
                                      const do_no_harm::Rules& rules,
                                      Day today);

}  // namespace liaise::exchange
