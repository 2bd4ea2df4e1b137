#include "modules/closed_letters/closed_letters.hpp"

#include "base/json_text.hpp"
#include "guard/clock_belief.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/closed_letters/closed_letters_queries.hpp"
#include "modules/closed_letters/hearing.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/notes.hpp"

namespace liaise::closed_letters {

namespace {

std::unexpected<Error> words_are_gone() {
    return conflict(guard::Letters::destroyed_code,
                    "What this said was destroyed: it was called back, or its last day is past. "
                    "That it was here stays in the ledger. Ask who sent it.");
}

/// What was destroyed before is not there to be destroyed.
void destroy(guard::WritingWork& work, const Id<guard::Letter>& letter, const char* why) {
    (void)guard::Letters::destroy(work, letter, why);
}

guard::Seen<ClosedOpened> without_words(guard::WritingWork& work, const ClosedLetter& letter,
                                        const char* outcome, const char* why) {
    destroy(work, letter.id, why);
    return work.own_knowledge(ClosedOpened{letter.id, letter.body, {outcome}, {}});
}

Result<guard::Seen<ClosedOpened>> shut(guard::OpeningWork& work, const ClosedLetter& letter) {
    // Before the words go: to send holds both chains in their order, to destroy the own one.
    const exchange::Note note{letter_kind::closed_letter_reply, letter.body, letter.id,
                              json_text(ClosedReplyHeading{{"shut"}}), "{}"};
    if (auto told = exchange::sent(exchange::Gate::send(work, note)); !told)
        return std::unexpected(told.error());
    return without_words(work, letter, "shut", "the register says that its receiver depends");
}

/// What a later letter stands in the place of is not left beside it.
void replace_earlier(guard::OpeningWork& work, const ClosedLetter& letter,
                     const ClosedWords& words) {
    if (!words.earlier) return;
    const auto earlier = queries::one(work, *words.earlier);
    if (earlier && (*earlier)->side.value == "theirs" && (*earlier)->body == letter.body)
        destroy(work, *words.earlier, "a later letter stands in its place");
}

Result<guard::Seen<ClosedOpened>> with_words(guard::OpeningWork& work, const ClosedLetter& letter) {
    const auto text = guard::Letters::open(work, letter.id);
    if (!text) return std::unexpected(text.error());
    auto came = words_from(work, **text);
    if (!came) return std::unexpected(came.error());
    replace_earlier(work, letter, came->words);
    if (came->words.last_day && *came->words.last_day < day_of(guard::surely_come(work)))
        return without_words(work, letter, "over", "the last day that it tells of is past");
    if (auto heard = hear(work, letter, *came); !heard) return std::unexpected(heard.error());
    return text->map([&](const std::string&) {
        return ClosedOpened{letter.id, letter.body, {"opened"}, came->words};
    });
}

Result<guard::Seen<ClosedOpened>> called_back(guard::OpeningWork& work,
                                              const ClosedLetter& letter) {
    auto nothing = without_words(work, letter, "called_back", "its sender called it back");
    if (auto gone = unhear(work, letter.id); !gone) return std::unexpected(gone.error());
    return nothing;
}

}  // namespace

Result<guard::Page<ClosedLetter>> list(guard::Work& work, const Question& question) {
    return queries::page(work, question);
}

Result<guard::Seen<ClosedLetter>> find(guard::Work& work, const WhichClosedLetter& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<guard::Seen<ClosedOpened>> open(guard::OpeningWork& work, const WhichClosedLetter& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto& letter = **found;
    if (letter.side.value == "ours")
        return conflict("closed_letters.ours",
                        "Your own body sent this, and its copy opens for nobody. Who wrote it "
                        "reads what it says under the letters that they have written.");
    const auto& state = letter.state.value;
    if (state == "called_back") return called_back(work, letter);
    if (state == "gone" || state == "shut") return words_are_gone();
    if (letter.heading.is_for_independent &&
        !bodies::is_independent(work, {work.viewer().body()->value}))
        return shut(work, letter);
    return with_words(work, letter);
}

Result<Done> reply(guard::OwnWork& work, const WhichClosedLetter& which) {
    const auto found = queries::one(work, which.id);
    if (!found || (*found)->side.value != "theirs") return not_found();
    if ((*found)->state.value != "opened")
        return conflict("closed_letters.not_opened",
                        "Only what was opened, and is not answered or called back, can be said to "
                        "have been seen. Open it first.");
    return exchange::sent(
        exchange::Gate::send(work, {letter_kind::closed_letter_reply, (*found)->body, which.id,
                                    json_text(ClosedReplyHeading{{"seen"}}), "{}"}));
}

Result<Done> recall(guard::OwnWork& work, const WhichClosedLetter& which) {
    const auto found = queries::one(work, which.id);
    if (!found || (*found)->side.value != "ours") return not_found();
    const auto& state = (*found)->state.value;
    if (state != "sent" && state != "seen")
        return conflict("closed_letters.nothing_to_recall",
                        "There is nothing to call back: it was called back before, it did not "
                        "open, or its last day is past.");
    return exchange::sent(
        exchange::Gate::send(work, {exchange::letter_kind::withdrawal, (*found)->body, which.id,
                                    "{}", json_text(exchange::NoteWords{})}));
}

}  // namespace liaise::closed_letters
