#pragma once

#include <map>

#include "modules/meetings/keeping.hpp"

namespace liaise::meetings::queries {

/// What is kept at home of a meeting that the own body calls.
struct Called {
    MeetingId id;
    std::string title;
    Code<"meeting_kind"> kind;
    Code<"meeting_level"> level;
    std::optional<std::string> series;
    std::optional<MeetingId> follows;
    std::vector<AgendaLink> links;
    Moment begun;
};

std::optional<guard::Seen<Called>> called(guard::Work& work, const MeetingId& id);
/// The last begun first.
std::vector<guard::Seen<Called>> all_called(guard::Work& work);
void insert(guard::OwnWork& work, const MeetingId& id, const NewMeeting& draft);

/// The own texts of it, the last written first.
std::vector<guard::Seen<MeetingText>> texts(guard::Work& work, const MeetingId& id);

}  // namespace liaise::meetings::queries
