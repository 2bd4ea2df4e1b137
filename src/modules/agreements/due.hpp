#pragma once

#include "modules/agreements/requirements.hpp"

namespace liaise::agreements {

/// So many days before a review, an end or a requirement falls due it is raised: a quarter of a
/// year is what two bodies need to find a day, and to have a text read by those who sign.
inline constexpr int alarm_days = 90;

/// Something that falls due under an agreement. `days` are those left; below 0 it is past.
struct Alarm {
    Id<Agreement> agreement;
    Names names;
    std::vector<Id<bodies::Body>> parties;
    Code<"agreement_alarm"> alarm;
    Day on;
    std::int64_t days = 0;
    std::optional<Id<Requirement>> requirement;
    std::optional<std::string> what;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("agreement_alarm",
            field("agreement", &Alarm::agreement, own, "The agreement."),
            field("names", &Alarm::names, own, "What it is called."),
            field("parties", &Alarm::parties, own, "The bodies that it binds."),
            field("alarm", &Alarm::alarm, own, "A review, an end, or something to be done."),
            field("on", &Alarm::on, own, "The day on which it falls due."),
            field("days", &Alarm::days, own, "The days until then; below 0 it is past."),
            field("requirement", &Alarm::requirement, own, "What is to be done, if it is that."),
            field("what", &Alarm::what, own, "The same in words."));
    }
};
static_assert(Described<Alarm>);

struct DueQuestion {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("due_question",
            field("body", &DueQuestion::body, Reach::owner, "Only agreements with this body."));
    }
};
static_assert(Described<DueQuestion>);

/// What falls due within 90 days, or was due, of agreements that are signed and not over; the
/// longest overdue first.
Result<std::vector<guard::Seen<Alarm>>> due(guard::Work& work, const DueQuestion& question);

}  // namespace liaise::agreements
