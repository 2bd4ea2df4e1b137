#pragma once

#include "guard/own_work.hpp"
#include "modules/exchange/received.hpp"
#include "modules/exchange/request.hpp"

/// Asking another body, and what comes of it. What is told in answer is a disclosure that names
/// the request.
namespace liaise::exchange {

struct ReplyDraft {
    Id<guard::Letter> id;
    Code<"reply_outcome"> outcome;
    std::optional<Code<"refusal_reason">> reason;
    std::string words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("reply_draft", field("id", &ReplyDraft::id, own, "The request."),
                      field("outcome", &ReplyDraft::outcome, own, "Refused, or in part."),
                      field("reason", &ReplyDraft::reason, own, "Why it is refused."),
                      field("words", &ReplyDraft::words, own, "The same in words."),
                      field("looked", &ReplyDraft::looked, own,
                            "Whether each concern in the words was read."));
    }
};
static_assert(Described<ReplyDraft>);

/// More places than this are asked about by region, in words.
inline constexpr std::size_t request_places_max = 200;

/// What the own body asked, and what it was asked; the last asked first.
Result<guard::Page<Request>> requests(guard::Work& work, const RequestsQuestion& question);
/// One of them, with its words; the first time, its asker learns of it. Errors: `not_found`.
Result<guard::Seen<RequestOpened>> open_request(guard::OpeningWork& work, const WhichLetter& which);
/// Asks another body. Errors: `invalid` for a field that is missing or names what is not there;
/// those of `check_note`.
Result<Id<guard::Letter>> ask(guard::OwnWork& work, const RequestDraft& draft);
/// Says no, or that the answer is not whole yet. Errors: `not_found` for what is no request to us;
/// `conflict` once it was withdrawn; `invalid` for a refusal without a reason; `check_note`'s.
Result<Done> reply(guard::OwnWork& work, const ReplyDraft& draft);
/// Takes back what the own body asked. Errors: `not_found`; `conflict` once it was answered,
/// refused or withdrawn.
Result<Done> withdraw(guard::OwnWork& work, const WhichLetter& which);

}  // namespace liaise::exchange
