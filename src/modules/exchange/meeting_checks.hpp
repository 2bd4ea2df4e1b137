#pragma once

#include "modules/exchange/disclosure.hpp"
#include "modules/exchange/meeting_letters.hpp"

/// What the gate asks, beside all else, of what is told of a meeting.
namespace liaise::exchange {

/// What a meeting's text is told with in its heading, and what speaks against it.
struct MeetingLook {
    MeetingMark mark;
    std::vector<Code<"obstacle">> obstacles;
};

/// The part of a draft that is told of a meeting; nothing in other drafts.
const MeetingPart* meeting_part_of(const DisclosureDraft& draft);

/// Takes out of it what belongs to another act: what no act shows is read by nobody before it goes.
void leave_out_other_acts(MeetingPart& part);

/// Whether such a part is whole, and alone. Errors: `invalid`, by the field.
Result<Done> check_meeting(guard::Work& work, const DisclosureDraft& draft);

/// Looks the meeting up in the own letters. Nothing where the draft is of none.
std::optional<MeetingLook> look_at_meeting(guard::Work& work, const DisclosureDraft& draft);

/// The hash of a version of the minutes: of all that it says.
std::string minutes_hash(const MeetingPart& part, const std::string& text);

/// Whether it is an hour and a minute, such as "09:30".
bool is_hour(const std::string& text);

/// A meeting that speaks of more than this is a conference.
inline constexpr std::size_t meeting_lines_max = 60;
/// One line of an agenda, a decision, or an action.
inline constexpr std::size_t meeting_line_bytes_max = 1000;

}  // namespace liaise::exchange
