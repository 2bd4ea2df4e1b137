#include "modules/corrections/deciding.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "base/json_read.hpp"
#include "modules/corrections/corrections_queries.hpp"
#include "modules/corrections/sending.hpp"
#include "modules/corrections/subject.hpp"
#include "modules/exchange/note_check.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::corrections {

namespace {

Result<ProposalWords> words_of(guard::OwnWork& own, const Id<guard::Letter>& letter) {
    const auto json = guard::Letters::open(own, letter);
    if (!json) return std::unexpected(json.error());
    ProposalWords words;
    if (!read(parsed(**json).value_or(Json()), words, ""))
        throw std::logic_error("a proposal cannot be read");
    return words;
}

/// What is decided on each field of the proposal. Errors: `invalid` unless it is each, once.
Result<std::map<std::string, bool>> taken_by_field(guard::Work& work, const DecisionDraft& draft,
                                                   const ProposalWords& words) {
    std::map<std::string, bool> taken;
    for (const auto& field : draft.fields) {
        if (auto good = vocabularies::check(work, field.decision, "fields"); !good)
            return std::unexpected(good.error());
        taken[field.name] = field.decision.value == "taken";
    }
    const bool is_each = std::ranges::all_of(
        words.fields, [&](const auto& field) { return taken.contains(field.name); });
    if (is_each && draft.fields.size() == words.fields.size()) return taken;
    return invalid("fields", "corrections.each_field",
                   "Decide on each field: take it, or leave the register as it is.");
}

Code<"correction_outcome"> outcome_of(const std::map<std::string, bool>& taken) {
    const auto count = std::ranges::count_if(taken, [](const auto& one) { return one.second; });
    if (count == 0) return {"refused"};
    return {count == std::ssize(taken) ? "accepted" : "partly"};
}

Result<Done> check_words(guard::OwnWork& own, const DecisionDraft& draft,
                         const Code<"correction_outcome">& outcome) {
    if (draft.words.empty() && outcome.value != "accepted")
        return invalid("words", "corrections.why_left",
                       "Say in a few words why: who proposed it has to understand what is left.");
    return exchange::check_note(own, {"words", draft.words, draft.looked});
}

/// Writes what is taken over what the register says now.
Result<Made> put_into_the_register(guard::RegisterWork& work, const Proposal& proposal,
                                   const ProposalWords& words, const DecisionDraft& draft,
                                   const std::map<std::string, bool>& taken) {
    const auto now = subject(work, proposal.heading);
    if (!now.is_there)
        return conflict("corrections.gone",
                        "What this is about is not in the register any more. Nothing was written: "
                        "leave all of it, and say why.");
    auto fields = Json::object();
    for (const auto& field : words.fields)
        if (taken.at(field.name)) fields[field.name] = parsed(field.proposed).value();
    return write(work, {proposal.heading, draft.version, now.fields, std::move(fields),
                        words.source});
}

}  // namespace

Result<Done> decide(guard::RegisterWork& work, const DecisionDraft& draft) {
    // Who writes the register coordinates the body that keeps it, and so writes its letters too.
    auto own = guard::OwnWork::of(work).value();
    const auto found = queries::proposal(own, draft.id);
    if (!found || (*found)->side.value != "theirs") return not_found();
    if (auto open = check_undecided(**found); !open) return open;
    const auto words = words_of(own, draft.id);
    if (!words) return std::unexpected(words.error());
    const auto taken = taken_by_field(work, draft, *words);
    if (!taken) return std::unexpected(taken.error());
    const auto outcome = outcome_of(*taken);
    if (auto good = check_words(own, draft, outcome); !good) return good;
    Made made;
    if (outcome.value != "refused") {
        auto written = put_into_the_register(work, **found, *words, draft, *taken);
        if (!written) return std::unexpected(written.error());
        made = std::move(*written);
    }
    const NoteHeading heading{role_of(own), outcome, made.place, made.body};
    return exchange::sent(sent_by_us(own, {letter_kind::decision, (*found)->body, draft.id,
                                           json_text(heading),
                                           json_text(ThreadWords{draft.words, draft.fields})}));
}

}  // namespace liaise::corrections
