#include "modules/people/clock.hpp"

#include "guard/clock_belief.hpp"

namespace liaise::people {

Result<guard::Seen<ClockStanding>> clock_standing(guard::SelfWork& work, const guard::Nothing&) {
    const auto belief = guard::ClockBelief::kept(work.transaction());
    return work.own_knowledge(ClockStanding{belief ? belief->doubted : std::nullopt});
}

}  // namespace liaise::people
