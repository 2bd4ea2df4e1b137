#pragma once

#include "modules/do_no_harm/check.hpp"
#include "modules/exchange/look.hpp"

namespace liaise::exchange {

/// What has to be read before words are published, and what the own body's rules make of it.
struct LookForEverybody {
    std::vector<Concern> concerns;
    Code<"look_outcome"> outcome;
};

/// Looks at words that everybody is to read. Everybody includes bodies that depend on an authority,
/// so what the rules make of telling such a body holds here too: as they are shipped, a second
/// person. Errors: `too_large`.
Result<LookForEverybody> look_for_everybody(guard::Work& work,
                                            const std::vector<do_no_harm::Passage>& passages);

}  // namespace liaise::exchange
