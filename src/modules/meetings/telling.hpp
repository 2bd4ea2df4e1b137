#pragma once

#include "modules/meetings/new_texts.hpp"

/// Asking to a meeting, telling its minutes, and the own word of each body.
namespace liaise::meetings {

/// What the own body says of a meeting, without any text.
struct OwnWord {
    MeetingId id;
    Code<"meeting_says"> says;
    std::optional<Day> day;
    std::optional<std::string> hour;
    std::optional<Id<exchange::MinutesVersion>> minutes_version;
    std::optional<Id<exchange::MeetingAction>> action;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using W = OwnWord;
        return record(
            "own_word", field("id", &W::id, own, "The meeting."),
            field("says", &W::says, own, "What we say."),
            field("day", &W::day, own, "The day on which we could."),
            field("hour", &W::hour, own, "The hour at which we could."),
            field("minutes_version", &W::minutes_version, own, "The minutes that we agree to."),
            field("action", &W::action, own, "Our action."));
    }
};
static_assert(Described<OwnWord>);

/// Each begins a text as a disclosure, which is looked at, let go and delivered like any other:
/// nothing is told yet. Errors: `not_found`; `invalid` as for a disclosure that is begun.
Result<Id<exchange::Disclosure>> begin_invitation(guard::OwnWork& work,
                                                  const NewInvitation& invitation);
Result<Id<exchange::Disclosure>> begin_minutes(guard::OwnWork& work, const NewMinutes& minutes);
Result<Id<exchange::Disclosure>> begin_disagreement(guard::OwnWork& work,
                                                    const NewDisagreement& disagreement);

/// Says the own word, to who has to know: whether we come, to who asks; that it is called off, to
/// who was asked; that we agree with minutes, and how far our action is, to who has them. Errors:
/// `not_found`; `conflict` for a word that is not ours to say there; `invalid` for another day that
/// is none.
Result<Done> say(guard::OwnWork& work, const OwnWord& word);

}  // namespace liaise::meetings
