#include "modules/exchange/answering.hpp"

#include "base/json_text.hpp"
#include "guard/persons.hpp"
#include "modules/complaints/tables_received.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/exchange/notes_queries.hpp"
#include "modules/exchange/received_queries.hpp"
#include "modules/practices/told_practices.hpp"
#include "modules/recommendations/told_recommendations.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

std::unexpected<Error> without_words() {
    return invalid("words", "exchange.note_words",
                   "Say it in a few words too: who told you has to understand why.");
}

/// An answer would tell who was asked, read it, and did not join.
Result<Done> check_not_of_a_coalition(const Received& received) {
    if (!received.heading.coalition) return Done{};
    return conflict("exchange.answered_in_the_coalition",
                    "This is a coalition's letter, and nothing goes back by itself. Join there, "
                    "sign, or say what you say to all; or do nothing, and nobody learns of it.");
}

/// What is said to a meeting is said in it, so that it is counted there.
Result<Done> check_not_of_a_meeting(const Received& received) {
    if (!received.heading.meeting) return Done{};
    return conflict("exchange.answered_in_the_meeting",
                    "This is a meeting's letter. Say on the meeting's page whether you come, "
                    "whether you agree with the minutes, or with what you do not agree.");
}

/// So is what is said to a joint visit.
Result<Done> check_not_of_a_joint_visit(const Received& received) {
    if (!received.heading.joint_visit) return Done{};
    return conflict("exchange.answered_at_the_joint_visit",
                    "This is a joint visit's letter. Say on its page whether you took part, what "
                    "you contribute, whether you agree with the facts, or what you see otherwise.");
}

template <class H>
Result<Done> send_back(guard::OwnWork& work, const Received& received, const char* kind,
                       const H& heading, const std::optional<std::string>& words) {
    return sent(Gate::send(work, {kind, received.sender, received.id, json_text(heading),
                                  json_text(NoteWords{words.value_or("")})}));
}

bool is_called_back(guard::Work& work, const Id<guard::Letter>& letter) {
    const auto notes = queries::notes_about(work, {letter});
    return queries::standing_of(notes, letter, work.today()).recall.has_value();
}

Result<Done> check_kept(guard::OwnWork& work, const ReceiptDraft& draft) {
    if (!is_called_back(work, draft.id))
        return conflict("exchange.not_called_back",
                        "Nobody called this back, so you have it anyway. To answer it, accept it, "
                        "ask, contest or decline.");
    if (!draft.reason)
        return invalid("reason", "exchange.kept_reason", "Choose why you keep it.");
    if (auto good = vocabularies::check(work, *draft.reason, "reason"); !good) return good;
    if (!draft.words || draft.words->empty()) return without_words();
    return Done{};
}

/// Destroys what told its words on and is settled; their copies in drafts go with the letter.
/// Errors: `conflict` while a disclosure tells them, or is about to.
Result<Done> take_out_of_disclosures(guard::OwnWork& work, const Id<guard::Letter>& received) {
    const auto holders = queries::holders(work, received);
    for (const auto& holder : holders) {
        const auto& stage = holder->stage.value;
        if (stage == "delivered")
            return conflict("exchange.told_on",
                            "You told this on. Call that back first; then destroy this.");
        if (stage != "refused" && stage != "recalled")
            return conflict("exchange.still_in_a_draft",
                            "A disclosure that you are writing still holds it. Take it out there, "
                            "or throw that draft away; then destroy this.");
    }
    for (const auto& holder : holders) {
        for (const auto& told : queries::told(work, holder->id)) {
            // Not there any more when it was destroyed with another of its parts.
            (void)guard::Letters::destroy(work, told->letter, "it told on what was destroyed");
        }
    }
    return Done{};
}

}  // namespace

Result<Done> answer(guard::OwnWork& work, const AnswerDraft& draft) {
    const auto found = queries::received_one(work, draft.id);
    if (!found) return not_found();
    if (auto good = check_not_of_a_coalition(**found); !good) return good;
    if (auto good = check_not_of_a_meeting(**found); !good) return good;
    if (auto good = check_not_of_a_joint_visit(**found); !good) return good;
    const auto& state = (*found)->state.value;
    if (state == "gone" || state == "called_back")
        return conflict("exchange.not_to_be_answered",
                        "This was called back, or its last day is past: there is nothing to answer "
                        "any more. Say what became of your copy, or what you did with it.");
    if (auto good = vocabularies::check(work, draft.answer, "answer"); !good) return good;
    const auto words = draft.words.value_or("");
    const bool is_acknowledged = draft.answer.value == "acknowledged";
    if (draft.answer.value != "accepted" && !is_acknowledged && words.empty())
        return without_words();
    if (auto good = check_note(work, {"words", words, draft.looked}); !good) return good;
    AnswerHeading heading{draft.answer, {}};
    if (is_acknowledged) heading.role = {std::string(guard::text_of(work.viewer().role()))};
    return send_back(work, **found, letter_kind::answer, heading, draft.words);
}

Result<Done> tell_feedback(guard::OwnWork& work, const FeedbackDraft& draft) {
    const auto found = queries::received_one(work, draft.id);
    if (!found) return not_found();
    if (auto good = check_not_of_a_coalition(**found); !good) return good;
    if (auto good = vocabularies::check(work, draft.done, "done"); !good) return good;
    const auto words = draft.words.value_or("");
    if (draft.done.value == "other" && words.empty()) return without_words();
    if (auto good = check_note(work, {"words", words, draft.looked}); !good) return good;
    return send_back(work, **found, letter_kind::feedback, FeedbackHeading{draft.done},
                     draft.words);
}

Result<Done> acknowledge(guard::OwnWork& work, const ReceiptDraft& draft) {
    const auto found = queries::received_one(work, draft.id);
    if (!found) return not_found();
    if (auto good = vocabularies::check(work, draft.outcome, "outcome"); !good) return good;
    const bool is_kept = draft.outcome.value == "kept";
    if (is_kept)
        if (auto good = check_kept(work, draft); !good) return good;
    if (auto good = check_note(work, {"words", draft.words.value_or(""), draft.looked}); !good)
        return good;
    if (!is_kept)
        if (auto good = take_out_of_disclosures(work, draft.id); !good) return good;
    const ReceiptHeading heading{draft.outcome, is_kept ? draft.reason : std::nullopt};
    // Nobody but the own body learns that it threw a coalition's letter away unasked.
    const bool stays_untold = (*found)->heading.coalition && !is_called_back(work, draft.id);
    if (!stays_untold)
        if (auto told = send_back(work, **found, letter_kind::receipt, heading, draft.words); !told)
            return told;
    if (is_kept || (*found)->destroyed) return Done{};
    if (auto gone = guard::Letters::destroy(work, draft.id, "destroyed by its receiver"); !gone)
        return gone;
    recommendations::forget_destroyed(work);
    complaints::forget_destroyed_tables(work);
    practices::forget_destroyed_practices(work);
    return Done{};
}

}  // namespace liaise::exchange
