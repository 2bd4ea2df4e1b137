#pragma once

#include <array>

#include "base/result.hpp"
#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {

/// What each kind of finding does, as the owner of the information set it.
class Rules {
public:
    /// As shipped: what is somebody else's, lacks consent, tells of a visit or a source, or is a
    /// small number blocks; what points to a person asks for a second person; the rest warns.
    Rules();

    Effect effect_of(Kind kind) const { return effects_[static_cast<std::size_t>(kind)]; }

    /// The same rules but for one kind. Errors: `invalid` for `source_protected` and
    /// `future_visit`, which block.
    Result<Rules> with(Kind kind, Effect effect) const;

private:
    std::array<Effect, kind_count> effects_{};
};

}  // namespace liaise::do_no_harm
