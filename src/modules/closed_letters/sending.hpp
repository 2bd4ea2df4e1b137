#pragma once

#include "modules/closed_letters/drafts.hpp"

/// From what was written to a letter: who looked at it, and that it goes.
namespace liaise::closed_letters {

struct DraftMember {
    DraftId id;
    Id<guard::Person> person;

    static constexpr auto describe() {
        return record(
            "which_closed_draft_member",
            field("id", &DraftMember::id, Reach::sealed, "The letter at home."),
            field("person", &DraftMember::person, Reach::sealed, "A person of the own body."));
    }
};
static_assert(Described<DraftMember>);

struct DraftRelease {
    DraftId id;
    std::string fingerprint;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using R = DraftRelease;
        return record("closed_draft_release", field("id", &R::id, sealed, "The letter at home."),
                      field("fingerprint", &R::fingerprint, sealed, "Of what was looked at."),
                      field("looked", &R::looked, sealed, "Whether each concern was read."));
    }
};
static_assert(Described<DraftRelease>);

struct DraftSending {
    DraftId draft;

    static constexpr auto describe() {
        return record("closed_draft_sending",
                      field("draft", &DraftSending::draft, Reach::sealed, "The letter at home."));
    }
};
static_assert(Described<DraftSending>);

/// No letter tells of a visit that is farther off; all go when so many days are over, so that the
/// last day of none tells of its visit.
inline constexpr int kept_days = 183;

/// Names a colleague, who reads this one letter: the second person, where the rules ask for one.
/// Errors: `conflict` for who cannot be named, for what was sent, and in a programme.
Result<Done> name(guard::OpeningWork& work, const DraftMember& member);
/// Lets it go, having looked at what bears this fingerprint. Errors: `refused` for what stands in
/// the way, and for concerns unread; `conflict` where it is no longer what was looked at.
Result<Done> release(guard::OwnWork& work, const DraftRelease& release);
/// Sends it by the gate. Errors: `conflict` before its day, after its visit, and where somebody
/// whom the rules ask for has not let exactly this go; `refused` for what stands in the way.
Result<Id<guard::Letter>> send(guard::OwnWork& work, const DraftSending& sending);

}  // namespace liaise::closed_letters
