#include "modules/look_ins/look_ins.hpp"

#include "base/json_text.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/notes.hpp"
#include "modules/look_ins/look_ins_queries.hpp"
#include "modules/places/places.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::look_ins {

namespace {

/// More is no look any more but a visit.
constexpr std::size_t chosen_max = 20;

template <class T> bool is_well_many(const std::vector<T>& chosen) {
    return !chosen.empty() && chosen.size() <= chosen_max;
}

/// A request tells where somebody worries, and an answer within which days its writer was there:
/// of that a body that depends on the authority learns the half-year.
Result<Done> check_independence(guard::Work& work, const Id<bodies::Body>& other) {
    if (!bodies::is_independent(work, {work.viewer().body()->value}))
        return refused("look_ins.dependent",
                       "The register says that your body depends on an authority that it visits, "
                       "or does not say that it is independent. Who looks in would tell that "
                       "authority when they were there. If it is independent, propose a "
                       "correction to the register. Nothing was sent.");
    if (bodies::is_independent(work, other)) return Done{};
    return refused("look_ins.other_dependent",
                   "The register says that the other body depends on an authority that it visits, "
                   "or does not say that it is independent. That authority would learn where "
                   "somebody looks, and when. If it is independent, propose a correction to the "
                   "register. Nothing was sent.");
}

Result<Done> check(guard::OwnWork& work, const NewLookIn& draft) {
    if (draft.body.value == work.viewer().body()->value)
        return invalid("body", "exchange.to_oneself", "Your own body has it already.");
    if (!bodies::find(work, {draft.body}))
        return invalid("body", "exchange.no_such_body", "Choose each from the list.");
    if (auto good = check_independence(work, draft.body); !good) return good;
    const auto& heading = draft.heading;
    if (!places::find(work, {heading.place}))
        return invalid("heading.place", "exchange.no_such_place",
                       "Choose each place from the list.");
    if (!is_well_many(heading.wings))
        return invalid("heading.wings", "look_ins.no_wing",
                       "Choose where to look: the whole place, or kinds of wings.");
    if (!is_well_many(heading.look_at))
        return invalid("heading.look_at", "look_ins.nothing_to_look_at", "Choose what to look at.");
    if (auto good = vocabularies::check(work, heading.wings, "heading.wings"); !good) return good;
    if (auto good = vocabularies::check(work, heading.span, "heading.span"); !good) return good;
    return vocabularies::check(work, heading.look_at, "heading.look_at");
}

/// Errors: `not_found`; `conflict` for what is answered or withdrawn.
Result<guard::Seen<LookIn>> open_one(guard::OwnWork& work, const Id<guard::Letter>& id,
                                     const char* side) {
    const auto found = queries::one(work, id);
    if (!found || (*found)->side.value != side) return not_found();
    if ((*found)->state.value == "open" || (*found)->state.value == "past_its_time") return *found;
    return conflict("look_ins.settled",
                    "This was answered, or taken back. It stays as it is; ask anew if it is "
                    "needed.");
}

}  // namespace

Result<guard::Page<LookIn>> list(guard::Work& work, const Question& question) {
    return queries::page(work, question);
}

Result<guard::Seen<LookIn>> find(guard::Work& work, const WhichLookIn& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<Id<guard::Letter>> ask(guard::OwnWork& work, const NewLookIn& draft) {
    if (auto good = check(work, draft); !good) return std::unexpected(good.error());
    return exchange::Gate::send(
        work, {letter_kind::look_in, draft.body, {}, json_text(draft.heading), "{}"});
}

Result<Done> reply(guard::OwnWork& work, const NewLookInReply& draft) {
    const auto found = open_one(work, draft.id, "theirs");
    if (!found) return std::unexpected(found.error());
    if (auto good = check_independence(work, (*found)->body); !good) return good;
    if (auto good = vocabularies::check(work, draft.outcome, "outcome"); !good) return good;
    return exchange::sent(
        exchange::Gate::send(work, {letter_kind::look_in_reply, (*found)->body, draft.id,
                                    json_text(LookInReplyHeading{draft.outcome}), "{}"}));
}

Result<Done> withdraw(guard::OwnWork& work, const WhichLookIn& which) {
    const auto found = open_one(work, which.id, "ours");
    if (!found) return std::unexpected(found.error());
    return exchange::sent(
        exchange::Gate::send(work, {exchange::letter_kind::withdrawal, (*found)->body, which.id,
                                    "{}", json_text(exchange::NoteWords{})}));
}

}  // namespace liaise::look_ins
