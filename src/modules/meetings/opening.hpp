#pragma once

#include "modules/meetings/reading.hpp"

namespace liaise::meetings {

/// All that was told of a meeting, opened.
struct MeetingRead {
    std::optional<InvitationRead> invitation;
    std::vector<MinutesRead> minutes;
    bool may_print = true;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = MeetingRead;
        return record(
            "meeting_read", field("invitation", &M::invitation, own, "The last invitation."),
            field("minutes", &M::minutes, own, "The versions of the minutes, the last first."),
            field("may_print", &M::may_print, own,
                  "Whether no caveat keeps it from being printed or saved."));
    }
};
static_assert(Described<MeetingRead>);

/// Opens all of it, own texts too; that each was opened is written down. What was called back is
/// named, and not opened. Errors: `not_found`.
Result<guard::Seen<MeetingRead>> open(guard::OpeningWork& work, const WhichMeeting& which);

}  // namespace liaise::meetings
