#pragma once

#include "guard/own_work.hpp"
#include "modules/closed_letters/closed_letter.hpp"

/// Closed letters that went and came. What they say is not among what is listed.
namespace liaise::closed_letters {

struct WhichClosedLetter {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_closed_letter",
                      field("id", &WhichClosedLetter::id, Reach::owner, "The letter."));
    }
};
static_assert(Described<WhichClosedLetter>);

struct Question {
    std::optional<Code<"request_side">> side;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("closed_letters_question",
                      field("side", &Question::side, Reach::owner, "Only ours, or only theirs."),
                      field("page", &Question::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<Question>);

/// Those that the own body sent and received, the last first.
Result<guard::Page<ClosedLetter>> list(guard::Work& work, const Question& question);
/// One of them, unopened. Errors: `not_found`.
Result<guard::Seen<ClosedLetter>> find(guard::Work& work, const WhichClosedLetter& which);

/// Opens one that came. What was called back, is over, or is not for a body that depends on an
/// authority by now is destroyed instead; of the last, its sender is told. Errors: `not_found`;
/// `conflict` for what the own body sent, and for what was destroyed before.
Result<guard::Seen<ClosedOpened>> open(guard::OpeningWork& work, const WhichClosedLetter& which);
/// Says to its sender that somebody has seen it. Errors: `not_found` for what is not theirs;
/// `conflict` for what was not opened.
Result<Done> reply(guard::OwnWork& work, const WhichClosedLetter& which);
/// Calls one back that went, whoever wrote it: who did not write it knows no more by that. Errors:
/// `not_found` for what is not ours; `conflict` for what was called back before.
Result<Done> recall(guard::OwnWork& work, const WhichClosedLetter& which);

}  // namespace liaise::closed_letters
