#pragma once

#include "modules/joint_visits/joint_visits_queries.hpp"

/// What the own body knows of its joint visits, from what is kept at home and from letters.
namespace liaise::joint_visits {

struct Known {
    JointVisitInBrief brief;
    exchange::JointVisitStanding standing;
    std::optional<Id<visits::Visit>> visit;
};

/// All of them; each once.
std::vector<Known> all_known(guard::Work& work);
/// One; nothing where the own body neither leads it nor was asked.
std::optional<Known> known(guard::Work& work, const JointVisitId& id);

/// Each body, by what it says and told; the own one first.
std::vector<JointVisitBody> bodies_of(const guard::Work& work, const Known& known);

/// What the own body has to do next, in the order in which things happen.
std::vector<Code<"joint_step">> steps_of(const guard::Work& work, const Known& known);

/// Whom the own word that it took part has not reached yet: they were asked later.
std::vector<Id<bodies::Body>> not_told_so(const Known& known);

}  // namespace liaise::joint_visits
