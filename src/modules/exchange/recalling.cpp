#include <algorithm>

#include "base/json_text.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/notes.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

using Told = std::vector<guard::Seen<queries::ToldProduct>>;

bool is_meant(const RecallDraft& draft, const queries::ToldProduct& told) {
    return draft.recipients.empty() ||
           std::ranges::find(draft.recipients, told.recipient) != draft.recipients.end();
}

Result<Done> check(guard::OwnWork& work, const RecallDraft& draft, const Told& told) {
    if (auto good = vocabularies::check(work, draft.reason, "reason"); !good) return good;
    for (const auto& recipient : draft.recipients) {
        const bool has_it = std::ranges::any_of(told, [&](const auto& one) {
            return one->recipient == recipient && !one->is_recalled;
        });
        if (!has_it)
            return invalid("recipients", "exchange.not_told_to",
                           "One of these bodies was not told this, or it was called back from it "
                           "before. Nothing was called back.");
    }
    return Done{};
}

}  // namespace

Result<Done> recall(guard::OwnWork& work, const RecallDraft& draft) {
    const auto found = queries::one(work, draft.id);
    if (!found) return not_found();
    const auto told = queries::told(work, draft.id);
    const bool is_out =
        std::ranges::any_of(told, [](const auto& one) { return !one->is_recalled; });
    if (!is_out)
        return conflict("exchange.nothing_to_recall",
                        "Nobody has this from you, or all of it was called back before.");
    if (auto good = check(work, draft, told); !good) return good;
    bool is_all = true;
    for (const auto& one : told) {
        if (one->is_recalled) continue;
        if (!is_meant(draft, *one)) {
            is_all = false;
            continue;
        }
        const Note note{letter_kind::recall, one->recipient, one->letter,
                        json_text(RecallHeading{draft.reason}),
                        json_text(NoteWords{draft.words.value_or("")})};
        if (auto done = sent(Gate::send(work, note)); !done) return done;
    }
    auto after = **found;
    if (is_all) after.stage = {"recalled"};
    queries::put_standing(work, after);
    return Done{};
}

}  // namespace liaise::exchange
