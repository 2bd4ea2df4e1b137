#pragma once

#include "guard/letters.hpp"
#include "guard/work.hpp"
#include "modules/exchange/product.hpp"

/// The own copies of a meeting's letters, and what follows from them. Nothing else is known of a
/// meeting: what another body keeps to itself stands nowhere here.
namespace liaise::exchange {

/// A letter of a meeting in the own compartment, as it is known before it is opened: a text with
/// its `mark`, or a `word`.
struct MeetingLetter {
    Id<guard::Letter> id;
    bool is_ours = false;
    Id<bodies::Body> sender;
    Id<bodies::Body> recipient;
    Moment at;
    std::string title;
    std::optional<MeetingMark> mark;
    std::optional<MeetingWord> word;
    bool is_called_back = false;  ///< or its words were destroyed here
};

/// In the order in which they came or went.
std::vector<guard::Seen<MeetingLetter>> meeting_letters(guard::Work& work,
                                                        const Id<MeetingRef>& meeting);
/// The same of all meetings.
std::vector<guard::Seen<MeetingLetter>> meeting_letters(guard::Work& work);

/// A body that was asked, and its own word. `says` is `asked` until it says something.
struct MeetingReply {
    Id<bodies::Body> body;
    Code<"meeting_reply"> says;
    std::optional<Day> day;
    std::optional<std::string> hour;
    Moment at;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = MeetingReply;
        return record(
            "meeting_reply", field("body", &R::body, own, "The body."),
            field("says", &R::says, own, "What it says itself, or only that it was asked."),
            field("day", &R::day, own, "The day on which it could."),
            field("hour", &R::hour, own, "The hour at which it could."),
            field("at", &R::at, own, "When it said so, or was asked."));
    }
};
static_assert(Described<MeetingReply>);

/// A version of the minutes that was told, and what was said to it by letters.
struct MinutesTold {
    Id<guard::Letter> letter;
    Moment at;
    MeetingMark mark;
    bool is_called_back = false;
    std::vector<Id<bodies::Body>> agreed;
    std::vector<Id<bodies::Body>> disagreeing;
};

/// How far the body that has something to do says it is; `open` until it says something.
struct ActionTold {
    ActionKnown known;
    Code<"action_state"> state;
    Moment at;
};

struct MeetingStanding {
    std::optional<Id<bodies::Body>> caller;   ///< another body; nothing where the own one calls it
    std::optional<MeetingLetter> invitation;  ///< the last that was told here, or that we told
    bool is_called_off = false;
    std::optional<Code<"meeting_reply">> own_word;
    std::vector<MeetingReply> asked;  ///< by the own body
    std::vector<MinutesTold> minutes;
    std::vector<ActionTold> actions;  ///< of the last minutes that stand

    const MeetingReply* reply_of(const Id<bodies::Body>& body) const;
    const MinutesTold* version(const Id<MinutesVersion>& version) const;
    /// The last minutes that were not called back.
    const MinutesTold* latest() const;
};

/// What follows from the letters, one after another.
MeetingStanding meeting_standing_of(const std::vector<guard::Seen<MeetingLetter>>& letters);

}  // namespace liaise::exchange
