#pragma once

#include "modules/coverage/gaps.hpp"

namespace liaise::coverage {

/// Gaps in law and in practice, type by type.
struct Gaps {
    Period period;
    std::int64_t bodies_with_mandates = 0;
    std::int64_t bodies_without_mandates = 0;
    std::vector<Gap> types;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("gaps",
            field("period", &Gaps::period, all, "The days that are asked about."),
            field("bodies_with_mandates", &Gaps::bodies_with_mandates, all,
                  "Bodies of which it is recorded what they may visit."),
            field("bodies_without_mandates", &Gaps::bodies_without_mandates, all,
                  "Bodies of which it is not recorded: they may fill a gap in law."),
            field("types", &Gaps::types, all, "Every type of place, also without a place."));
    }
};
static_assert(Described<Gaps>);

}  // namespace liaise::coverage
