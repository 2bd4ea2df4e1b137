#include "modules/corrections/corrections.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "base/json_read.hpp"
#include "guard/coordinating.hpp"
#include "modules/corrections/corrections_queries.hpp"
#include "modules/corrections/subject.hpp"
#include "modules/exchange/gate.hpp"

namespace liaise::corrections {

namespace {

template <class Words>
Words words_from(const std::string& json) {
    Words words;
    if (!read(parsed(json).value_or(Json()), words, ""))
        throw std::logic_error("a letter about the register cannot be read");
    return words;
}

/// With what it says, or with why that does not open.
ThreadNote opened(guard::WritingWork& work, ThreadNote note) {
    if (note.kind.value == exchange::letter_kind::opened) return note;
    const auto json = guard::Letters::open(work, note.letter);
    if (json) note.said = words_from<ThreadWords>(**json);
    else note.shut = json.error().code;
    return note;
}

using Decisions = std::map<std::string, Code<"field_decision">>;

Decisions decisions_in(const std::vector<ThreadNote>& notes) {
    Decisions decisions;
    for (const auto& note : notes) {
        if (note.kind.value != letter_kind::decision || !note.said) continue;
        for (const auto& field : note.said->fields) decisions[field.name] = field.decision;
    }
    return decisions;
}

/// Whether somebody else may have changed the record since it was held against the proposal.
bool may_be_changed(const Proposal& proposal, const Subject& now) {
    return is_undecided(proposal) && now.is_there &&
           (!proposal.heading.version || proposal.heading.version != now.version);
}

FieldBeside beside(const ProposedField& field, const Subject& now) {
    FieldBeside one{field.name, field.before, {}, field.proposed, false, {}};
    const bool is_there = field.before && now.fields.contains(field.name);
    if (is_there) one.now = now.fields.at(field.name).dump();
    return one;
}

std::vector<FieldBeside> side_by_side(const Thread& thread, const ProposalWords& words,
                                      const Subject& now) {
    const auto decisions = decisions_in(thread.notes);
    const bool looks = may_be_changed(thread.proposal, now);
    std::vector<FieldBeside> fields;
    for (const auto& field : words.fields) {
        auto one = beside(field, now);
        one.is_changed = looks && one.now != one.before;
        if (const auto found = decisions.find(field.name); found != decisions.end())
            one.decision = found->second;
        fields.push_back(std::move(one));
    }
    return fields;
}

/// Tells the proposer that it was opened, the first time.
Result<Done> tell_that_it_is_opened(guard::OpeningWork& work, const Proposal& proposal) {
    if (proposal.side.value != "theirs") return Done{};
    for (const auto& note : queries::notes(work, proposal.id))
        if (note->kind.value == exchange::letter_kind::opened) return Done{};
    return exchange::sent(exchange::Gate::send(
        work, {exchange::letter_kind::opened, proposal.body, proposal.id, "{}", "{}"}));
}

}  // namespace

Result<guard::Seen<Keeper>> keeper(guard::Work& work, const guard::Nothing&) {
    const auto body = guard::installation_of(work).coordinating_body;
    return work.own_knowledge(Keeper{{body.value}, work.viewer().body() == body,
                                     guard::Letters::can_reach(work, body)});
}

Result<guard::Page<Proposal>> proposals(guard::Work& work, const ProposalsQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<Thread>> open_proposal(guard::OpeningWork& work, const WhichProposal& which) {
    const auto before = queries::proposal(work, which.id);
    if (!before) return not_found();
    const auto words = guard::Letters::open(work, which.id);
    if (!words) return std::unexpected(words.error());
    if (auto told = tell_that_it_is_opened(work, **before); !told)
        return std::unexpected(told.error());
    const auto found = queries::proposal(work, which.id).value();
    const auto now = subject(work, found->heading);
    const auto notes = queries::notes(work, which.id);
    return found.map([&](const Proposal& proposal) {
        const auto said = words_from<ProposalWords>(**words);
        Thread thread{proposal, {}, said.reason, said.source, now.version, now.is_there, {}};
        for (const auto& note : notes) thread.notes.push_back(opened(work, *note));
        thread.fields = side_by_side(thread, said, now);
        return thread;
    });
}

bool is_undecided(const Proposal& proposal) {
    static const std::vector<std::string> undecided = {"sent", "opened", "asked", "answered"};
    return std::ranges::find(undecided, proposal.state.value) != undecided.end();
}

Result<Done> check_undecided(const Proposal& proposal) {
    if (is_undecided(proposal)) return Done{};
    if (proposal.state.value == "taken_back")
        return conflict("corrections.taken_back",
                        "This was taken back, so there is nothing to decide or to say any more.");
    return conflict("corrections.decided",
                    "This was decided before, and stays as it was decided. What should still read "
                    "otherwise is proposed anew.");
}

}  // namespace liaise::corrections
