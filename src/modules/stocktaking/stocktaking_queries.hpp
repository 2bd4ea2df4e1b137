#pragma once

#include "modules/stocktaking/stocktaking.hpp"

namespace liaise::stocktaking::queries {

/// A body of the register with the columns that first meetings are made of.
struct Candidate {
    FirstMeeting meeting;
    std::string mandates, powers, independence, duties, complaints, is_dependent;
};

std::vector<guard::Seen<Finding>> findings(guard::Work& work);
void put(guard::OwnWork& work, const Finding& finding);
/// All bodies but the viewer's own, by name, with the contacts that hold today.
std::vector<guard::Seen<Candidate>> candidates(guard::Work& work);
void put(guard::OwnWork& work, const MeetingDraft& draft);

}  // namespace liaise::stocktaking::queries
