#include "modules/closed_letters/answering.hpp"

#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/agreeing.hpp"
#include "modules/closed_letters/closed_letters_queries.hpp"
#include "modules/closed_letters/looking.hpp"
#include "modules/closed_letters/words.hpp"

namespace liaise::closed_letters {

namespace {

std::unexpected<Error> nothing_to_answer() {
    return conflict("closed_letters.nothing_to_answer",
                    "Only what was opened, and was not called back and is not over, is answered. "
                    "Open the letter first.");
}

/// The letter, opened once more: that it was read stands in the own ledger. Errors: as `answer`.
Result<Travelling> words_to_answer(guard::OwnWork& work, const ClosedLetter& letter) {
    if (letter.side.value == "ours")
        return conflict("closed_letters.ours_to_answer",
                        "Your own body sent this. Who has it answers it.");
    const bool is_shut = letter.heading.is_for_independent &&
                         !bodies::is_independent(work, {work.viewer().body()->value});
    if (!can_be_answered(letter) || is_shut) return nothing_to_answer();
    const auto text = guard::Letters::open(work, letter.id);
    if (!text) return std::unexpected(text.error());
    auto came = words_from(work, **text);
    if (!came) return std::unexpected(came.error());
    const auto& last_day = came->words.last_day;
    if (last_day && *last_day < day_of(guard::surely_come(work))) return nothing_to_answer();
    if (!came->answer_lock)
        return conflict("closed_letters.takes_no_answer",
                        "This letter takes no answer: it is one itself, or was written before "
                        "closed letters were answered. Write a letter of your own.");
    return came;
}

/// Of a visit that is not announced who comes, or would, tells no body that may depend on an
/// authority, not the one that asks either.
bool tells_of_secret_visit(const ClosedAnswer& answer, const ClosedWords& asked) {
    const auto& says = answer.answer.value;
    const bool is_announced = asked.announcement && asked.announcement->value == "announced";
    return (says == "joins" || says == "other_terms") && !is_announced;
}

/// The answer that was sent before, which the new one takes the place of.
std::optional<Id<guard::Letter>> sent_before(guard::Work& work, const Id<guard::Letter>& answered) {
    std::optional<Moment> at;
    std::optional<Id<guard::Letter>> last;
    for (const auto& one : all_opened(work)) {
        const auto& answering = one.kept.answering;
        if (!answering || answering->letter != answered || !one.kept.letter) continue;
        if (at && one.kept.at < *at) continue;
        at = one.kept.at;
        last = one.kept.letter;
    }
    return last;
}

}  // namespace

bool can_be_answered(const ClosedLetter& letter) {
    const auto& state = letter.state.value;
    return letter.side.value == "theirs" && (state == "opened" || state == "seen");
}

Result<DraftId> answer(guard::OwnWork& work, const ClosedAnswering& answering) {
    const auto found = queries::one(work, answering.id);
    if (!found) return not_found();
    const auto came = words_to_answer(work, **found);
    if (!came) return std::unexpected(came.error());
    if (auto good = check_answer(work, answering.answer, came->words.together); !good)
        return std::unexpected(good.error());
    const bool is_secret = tells_of_secret_visit(answering.answer, came->words);
    if (is_secret)
        if (auto good = check_independent(work, (*found)->body); !good)
            return std::unexpected(good.error());
    NewDraft draft;
    draft.body = (*found)->body;
    draft.matter = {"answer"};
    draft.earlier = sent_before(work, answering.id);
    draft.programme = answering.programme;
    auto one = begun(work, draft);
    if (!one) return std::unexpected(one.error());
    one->kept.answering = Answering{answering.id, *came->answer_lock, answering.answer, is_secret};
    if (auto kept = keep(work, *one); !kept) return std::unexpected(kept.error());
    return one->id;
}

}  // namespace liaise::closed_letters
