#pragma once

#include "guard/nothing.hpp"
#include "guard/own_work.hpp"
#include "modules/clash_checks/clash_letters.hpp"

/// Checking with another body whether both mean to be at the same place in the same week.
namespace liaise::clash_checks {

struct NewCheck {
    Id<bodies::Body> body;
    Code<"clash_size"> size;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("new_clash_check", field("body", &NewCheck::body, own, "With whom."),
                      field("size", &NewCheck::size, own,
                            "How many places and weeks fit into a round; never how many there "
                            "are."));
    }
};
static_assert(Described<NewCheck>);

struct ClashChecksQuestion {
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("clash_checks_question", field("page", &ClashChecksQuestion::page,
                                                     Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<ClashChecksQuestion>);

/// So that whoever is asked and says nothing is not asked all the time.
inline constexpr std::int64_t offers_max = 3;
/// What is counted for a limit is counted over so many days.
inline constexpr int days_counted = 30;

/// Those that were proposed, by us or to us, the last first.
Result<guard::Page<ClashCheckInBrief>> list(guard::Work& work, const ClashChecksQuestion& question);
/// One of them, with its last round. Errors: `not_found`.
Result<guard::Seen<ClashCheck>> find(guard::Work& work, const WhichCheck& which);

/// Proposes to another body to check at all, by a signed letter. Errors: `refused` for who is no
/// coordinator, and where one of the two bodies depends on an authority or may; `conflict` where
/// there is one with this body, or it was proposed too often.
Result<CheckId> offer(guard::OwnWork& work, const NewCheck& draft);
/// Agrees to it, by a signed letter. Errors: as `offer`; `conflict` where it is agreed or ended.
Result<Done> accept(guard::OwnWork& work, const WhichCheck& which);
/// Ends it, declines it or takes it back: nothing is kept of its rounds here, and nothing more is
/// answered in it. The other body is told the fact, unsigned where the session opens no key: who
/// lost it can still end. Errors: `refused` for who is no coordinator; `conflict` where the own
/// body ended it before.
Result<Done> end(guard::OwnWork& work, const WhichCheck& which);
/// Destroys what is still kept of checks that the other body ended. Each step does so too.
Result<Done> forget_ended(guard::OpeningWork& work, const guard::Nothing& nothing);

/// What the letters say of a check. Errors: `not_found`.
Result<CheckSteps> steps_found(guard::Work& work, const CheckId& id);
/// The same of one in which the next step may be done. Errors: `conflict` for one that is not
/// agreed, or ended; `refused` where one of the bodies depends by now.
Result<CheckSteps> steps_going_on(guard::Work& work, const CheckId& id);

/// What goes to the partner.
struct Said {
    const char* kind;
    Id<bodies::Body> to;
    std::optional<CheckId> about;
    ClashHeading heading;
    std::string words;
};
/// Sends it through the gate, signed. Errors: `refused` where the session does not open the key.
Result<Id<guard::Letter>> say(guard::OwnWork& work, const Said& said);

/// Since when steps are counted for a limit.
Moment counted_since(const guard::Work& work);

}  // namespace liaise::clash_checks
