#pragma once

#include <map>

#include "modules/meetings/meetings_queries.hpp"

/// What the own body knows of its meetings, from what is kept at home and from letters.
namespace liaise::meetings {

struct Known {
    MeetingInBrief brief;
    exchange::MeetingStanding standing;
};

/// All of them; each once.
std::vector<Known> all_known(guard::Work& work);
/// One; nothing where the own body neither calls it nor was asked.
std::optional<Known> known(guard::Work& work, const MeetingId& id);

/// What is to be done by its last minutes.
std::vector<ActionInBrief> actions_of(const Known& known);

/// Whether the own body and the other are in it: one asks, the other said that it comes; or the
/// minutes say that both were there.
bool is_with(const guard::Work& work, const Known& known, const Id<bodies::Body>& body);
/// The day of the meeting, where it was called off or called back: none.
std::optional<Day> day_held(const Known& known);

}  // namespace liaise::meetings
