#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/case.hpp"
#include "modules/exchange/given.hpp"

/// Who has received what from the own body, and what became of it.
namespace liaise::exchange {

/// Something about what was given or asked that somebody should look at: a letter, or a complaint
/// that was referred. `days`: since how many days it is owed, or after how many it comes.
struct GivenDue {
    static constexpr const char* record_name = "given_due";

    Code<"given_due"> kind;
    std::optional<Id<guard::Letter>> letter;
    Id<bodies::Body> body;
    std::string title;
    std::int64_t days = 0;
    std::optional<Id<complaints::Case>> complaint;
    std::optional<Code<"theme">> theme;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("given_due",
            field("kind", &GivenDue::kind, own,
                  "Consent taken back, a receipt, an answer, or a last day to come."),
            field("letter", &GivenDue::letter, own, "The letter, if it is about one."),
            field("body", &GivenDue::body, own, "The other body."),
            field("title", &GivenDue::title, own, "What it is about."),
            field("days", &GivenDue::days, own, "Since, or after, how many days."),
            field("complaint", &GivenDue::complaint, own,
                  "The complaint, where no letter says it but the other body has it."),
            field("theme", &GivenDue::theme, own, "What the complaint is about."));
    }
};
static_assert(Described<GivenDue>);

struct GivenDueQuestion {
    std::optional<std::int64_t> days;

    static constexpr auto describe() {
        return record("given_due_question",
            field("days", &GivenDueQuestion::days, Reach::owner,
                  "Recalls that wait longer, and last days that come sooner; else 14."));
    }
};
static_assert(Described<GivenDueQuestion>);

/// A fortnight is what a body needs that meets once a week.
inline constexpr std::int64_t due_days = 14;

/// What was given, the last first.
Result<guard::Page<Given>> given(guard::Work& work, const GivenQuestion& question);
/// One of it, exactly as its receiver got it, with all that was said about it. That it was opened
/// is written down. Errors: `not_found`.
Result<guard::Seen<GivenWhole>> open_given(guard::OpeningWork& work, const WhichLetter& which);
/// What to call back since somebody has taken consent back, recalls without a receipt, own requests
/// past their day, and last days that come soon.
Result<std::vector<guard::Seen<GivenDue>>> given_due(guard::Work& work,
                                                     const GivenDueQuestion& question);

}  // namespace liaise::exchange
