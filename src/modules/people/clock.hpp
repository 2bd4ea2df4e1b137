#pragma once

#include "base/describe.hpp"
#include "guard/nothing.hpp"
#include "guard/self_work.hpp"

/// How the clock of the installation stands, for everybody who relies on it.
namespace liaise::people {

struct ClockStanding {
    std::optional<Moment> doubted;

    static constexpr auto describe() {
        return record("clock_standing",
            field("doubted", &ClockStanding::doubted, Reach::owner,
                  "What the machine's clock said when it was doubted, while it is."));
    }
};
static_assert(Described<ClockStanding>);

/// Whether the clock is doubted: then nothing that expires is destroyed.
Result<guard::Seen<ClockStanding>> clock_standing(guard::SelfWork& work, const guard::Nothing&);

}  // namespace liaise::people
