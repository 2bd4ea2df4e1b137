#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/account.hpp"

namespace liaise::exchange::queries {

/// The own findings of a place, or the one that is asked for; no more than can be given at once.
std::vector<guard::Seen<findings::Finding>> account_findings(guard::Work& work,
                                                             const AccountQuestion& question);
/// The disclosures that name the place, or tell one of these findings.
std::vector<guard::Seen<Disclosure>> account_disclosures(
    guard::Work& work, const AccountQuestion& question,
    const std::vector<Id<findings::Finding>>& findings);
/// The lines of the own ledger in which these letters stand, and those about them.
std::vector<guard::Seen<AccountLine>> account_lines(guard::Work& work,
                                                    const std::vector<Id<guard::Letter>>& letters);

}  // namespace liaise::exchange::queries
