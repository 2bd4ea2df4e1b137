#pragma once

#include "modules/joint_visits/keeping.hpp"

namespace liaise::joint_visits::queries {

/// What is kept at home of a joint visit that the own body leads.
struct Led {
    JointVisitId id;
    std::string title;
    Id<visits::Visit> visit;
    Moment begun;
};

std::optional<guard::Seen<Led>> led(guard::Work& work, const JointVisitId& id);
/// The last begun first.
std::vector<guard::Seen<Led>> all_led(guard::Work& work);
void insert(guard::OwnWork& work, const JointVisitId& id, const NewJointVisit& draft);

/// The own texts of it, the last written first.
std::vector<guard::Seen<JointVisitDraft>> drafts(guard::Work& work, const JointVisitId& id);

}  // namespace liaise::joint_visits::queries
