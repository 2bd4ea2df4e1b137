#include "modules/exchange/requests.hpp"

#include <stdexcept>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/exchange/notes_queries.hpp"
#include "modules/exchange/requests_queries.hpp"
#include "modules/findings/findings.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

Result<Done> check_heading(guard::OwnWork& work, const RequestHeading& heading) {
    if (heading.title.empty() || heading.title.size() > findings::title_bytes_max)
        return invalid("heading.title", "exchange.request_title",
                       "Say in a few words what you ask.");
    if (auto good = vocabularies::check(work, heading.category, "heading.category"); !good)
        return good;
    if (heading.category.value == "visit_plan")
        return invalid("heading.category", "exchange.no_plans_asked",
                       "Nobody asks another body for its plans. Choose another category.");
    if (heading.places.size() > request_places_max)
        return invalid("heading.places", "exchange.places", "Name 200 places at most.");
    for (const auto& place : heading.places)
        if (!places::find(work, {place}))
            return invalid("heading.places", "exchange.no_such_place",
                           "Choose each place from the list.");
    if (heading.expires && *heading.expires < work.today())
        return invalid("heading.expires", "exchange.until_past",
                       "This day is past. Give the day until which an answer is of use.");
    return Done{};
}

Result<Done> check(guard::OwnWork& work, const RequestDraft& draft) {
    if (draft.body.value == work.viewer().body()->value)
        return invalid("body", "exchange.to_oneself", "Your own body has it already.");
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "exchange.no_such_body", "Choose each from the list.");
    if (auto good = check_heading(work, draft.heading); !good) return good;
    if (draft.words.what.empty())
        return invalid("words.what", "exchange.request_what", "Write what you ask.");
    if (draft.words.why.empty())
        return invalid("words.why", "exchange.request_why",
                       "Write what you need it for: who is asked has to weigh it.");
    const auto all = draft.heading.title + "\n" + draft.words.what + "\n" + draft.words.why;
    return check_note(work, {"words.what", all, draft.looked});
}

RequestWords words_from(const std::string& json) {
    RequestWords words;
    if (!read(parsed(json).value_or(Json()), words, ""))
        throw std::logic_error("a request cannot be read");
    return words;
}

}  // namespace

Result<guard::Page<Request>> requests(guard::Work& work, const RequestsQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<RequestOpened>> open_request(guard::OpeningWork& work,
                                                const WhichLetter& which) {
    const auto found = queries::request(work, which.id);
    if (!found) return not_found();
    const auto notes_before = queries::notes_about(work, {which.id});
    const auto standing = queries::standing_of(notes_before, which.id, work.today());
    const Note receipt{letter_kind::opened, (*found)->body, which.id, "{}", "{}"};
    if ((*found)->side.value == "theirs" && !standing.opened)
        if (auto told = sent(Gate::send(work, receipt)); !told)
            return std::unexpected(told.error());
    const auto words = guard::Letters::open(work, which.id);
    if (!words) return std::unexpected(words.error());
    const auto notes = queries::opened_notes(work, which.id);
    return found->map([&](const Request& request) {
        RequestOpened opened{request, words_from(**words), {}};
        for (const auto& note : notes) opened.notes.push_back(*note);
        return opened;
    });
}

Result<Id<guard::Letter>> ask(guard::OwnWork& work, const RequestDraft& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    return Gate::send(work, {letter_kind::request, draft.body, {}, json_text(draft.heading),
                             json_text(draft.words)});
}

Result<Done> reply(guard::OwnWork& work, const ReplyDraft& draft) {
    const auto found = queries::request(work, draft.id);
    if (!found || (*found)->side.value != "theirs") return not_found();
    if ((*found)->state.value == "withdrawn")
        return conflict("exchange.request_withdrawn",
                        "This is not asked any more. There is nothing to reply.");
    if (auto good = vocabularies::check(work, draft.outcome, "outcome"); !good) return good;
    const bool is_refused = draft.outcome.value == "refused";
    if (is_refused && !draft.reason)
        return invalid("reason", "exchange.refusal_reason", "Choose why it is refused.");
    if (is_refused)
        if (auto good = vocabularies::check(work, *draft.reason, "reason"); !good) return good;
    if (draft.words.empty())
        return invalid("words", "exchange.note_words",
                       "Say it in a few words too: who told you has to understand why.");
    if (auto good = check_note(work, {"words", draft.words, draft.looked}); !good) return good;
    const ReplyHeading heading{draft.outcome, is_refused ? draft.reason : std::nullopt};
    return sent(Gate::send(work, {letter_kind::reply, (*found)->body, draft.id, json_text(heading),
                                  json_text(NoteWords{draft.words})}));
}

Result<Done> withdraw(guard::OwnWork& work, const WhichLetter& which) {
    const auto found = queries::request(work, which.id);
    if (!found || (*found)->side.value != "ours") return not_found();
    const auto& state = (*found)->state.value;
    if (state == "answered" || state == "refused" || state == "withdrawn")
        return conflict("exchange.request_settled",
                        "This was answered, refused or withdrawn before. It stays as it is.");
    return sent(Gate::send(work, {letter_kind::withdrawal, (*found)->body, which.id, "{}",
                                  json_text(NoteWords{})}));
}

}  // namespace liaise::exchange
