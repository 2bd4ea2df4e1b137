#include "modules/closed_letters/sending.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/answering.hpp"
#include "modules/closed_letters/closed_letters_queries.hpp"
#include "modules/closed_letters/looking.hpp"
#include "modules/closed_letters/words.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::closed_letters {

namespace {

std::unexpected<Error> blocked() {
    return refused(
        "closed_letters.blocked",
        "It cannot be told like this. Look at what stands in the way. Nothing was sent.");
}

std::unexpected<Error> changed_since() {
    return conflict("closed_letters.changed_since",
                    "Not all whom the rules ask for have let exactly this go: nobody did yet, or "
                    "something has changed since they looked. Look again; nothing was sent.");
}

/// One that may still be decided on. Errors: `not_found`, `conflict`.
Result<OpenDraft> open_one(guard::WritingWork& work, const DraftId& id) {
    auto one = opened(work, id);
    if (one && one->kept.letter)
        return conflict("closed_letters.sent",
                        "This was sent. It stays as it is; write another that stands in its "
                        "place, or call it back.");
    return one;
}

/// A clock that may be ahead lets nothing go before its day.
Result<Done> check_day(guard::Work& work, const OpenDraft& one) {
    const auto& draft = one.kept.draft;
    const auto come = day_of(guard::surely_come(work));
    if (draft.not_before && come < *draft.not_before)
        return conflict("closed_letters.too_early",
                        "The day from which it may be told has not come. Nothing was sent; send "
                        "it then.");
    if (!draft.visit) return Done{};
    if (draft.visit->last_day < work.today())
        return conflict("closed_letters.over",
                        "This visit is over, so nothing was sent. Discard the letter.");
    if (words_of(work, one).last_day > plus_days(work.today(), kept_days))
        return conflict("closed_letters.not_yet",
                        "It tells of days that are more than six months off, and no closed letter "
                        "is kept longer. Nothing was sent; send it later.");
    return Done{};
}

/// Nobody waits for the answer to what was called back meanwhile.
Result<Done> check_answered(guard::Work& work, const OpenDraft& one) {
    if (!one.kept.answering) return Done{};
    const auto answered = queries::one(work, one.kept.answering->letter);
    if (answered && can_be_answered(**answered)) return Done{};
    return conflict("closed_letters.answered_is_gone",
                    "The letter that this answers was called back, or is not kept any more. "
                    "Nothing was sent; discard the answer.");
}

/// Who is asked to call, or told that a visit is off, is told so by one person.
std::ptrdiff_t persons_needed(const NewDraft& draft, const ClosedLook& look) {
    if (!draft.visit) return 0;
    return look.outcome.value == "second_person_needed" ? 2 : 1;
}

Result<Done> check_approved(const OpenDraft& one, const ClosedLook& look) {
    if (look.outcome.value == "blocked") return blocked();
    const auto let_go =
        std::ranges::count(one.kept.approvals, look.fingerprint, &exchange::Approval::fingerprint);
    if (let_go < persons_needed(one.kept.draft, look)) return changed_since();
    return Done{};
}

Result<Id<guard::Letter>> send_by_the_gate(guard::OwnWork& work, const OpenDraft& one) {
    const auto& draft = one.kept.draft;
    const auto words = letter_of(work, one);
    if (!words) return std::unexpected(words.error());
    const ClosedHeading heading{bodies::is_independent(work, draft.body)};
    return exchange::Gate::send(work, {letter_kind::closed_letter,
                                       draft.body,
                                       {},
                                       json_text(heading),
                                       *words,
                                       plus_days(work.today(), kept_days)});
}

}  // namespace

Result<Done> name(guard::OpeningWork& work, const DraftMember& member) {
    auto one = open_one(work, member.id);
    if (!one) return std::unexpected(one.error());
    if (!one->is_alone())
        return conflict("closed_letters.in_a_programme",
                        "All who are named in the programme read this. Name people there.");
    auto named = guard::Circles::name(work, one->circle, member.person);
    if (!named && named.error().kind == ErrorKind::not_found)
        return conflict("closed_letters.no_colleague",
                        "This is none of your colleagues who sign in. Choose somebody from the "
                        "list. Nobody was named.");
    return named;
}

Result<Done> release(guard::OwnWork& work, const DraftRelease& release) {
    auto one = open_one(work, release.id);
    if (!one) return std::unexpected(one.error());
    const auto look = look_at(work, *one);
    if (!look) return std::unexpected(look.error());
    if (look->fingerprint != release.fingerprint)
        return conflict("closed_letters.looked_at_another",
                        "Something has changed since you looked. Look again; nothing was stored.");
    if (look->outcome.value == "blocked") return blocked();
    if (look->outcome.value != "nothing_recognised" && !release.looked)
        return refused("exchange.not_looked",
                       "Read each concern, and say that you did. Then let it go.");
    auto& approvals = one->kept.approvals;
    std::erase_if(approvals, [&](const exchange::Approval& approval) {
        return approval.by == work.viewer().person();
    });
    approvals.push_back({work.viewer().person(), work.now(), release.fingerprint});
    return keep(work, *one);
}

Result<Id<guard::Letter>> send(guard::OwnWork& work, const DraftSending& sending) {
    auto one = open_one(work, sending.draft);
    if (!one) return std::unexpected(one.error());
    if (auto good = check_day(work, *one); !good) return std::unexpected(good.error());
    if (auto good = check_answered(work, *one); !good) return std::unexpected(good.error());
    const auto look = look_at(work, *one);
    if (!look) return std::unexpected(look.error());
    if (auto good = check_approved(*one, *look); !good) return std::unexpected(good.error());
    const auto letter = send_by_the_gate(work, *one);
    if (!letter) return letter;
    one->kept.letter = *letter;
    if (auto kept = keep_anew(work, *one); !kept) return std::unexpected(kept.error());
    return letter;
}

}  // namespace liaise::closed_letters
