#include "modules/exchange/disclosing.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/draft_checks.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/sealed_draft.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::exchange {

namespace {

std::unexpected<Error> settled() {
    return conflict("exchange.settled",
                    "This was told, or it was decided not to tell it; it stays as it is. Begin a "
                    "new one.");
}

bool is_settled(const Disclosure& disclosure) {
    const auto& stage = disclosure.stage.value;
    return stage == "delivered" || stage == "refused" || stage == "recalled";
}

/// The disclosure, if it may still be decided on. Errors: `not_found`, `conflict`.
Result<guard::Seen<Disclosure>> open_one(guard::Work& work, const Id<Disclosure>& id) {
    auto found = queries::one(work, id);
    if (!found) return not_found();
    if (is_settled(**found)) return settled();
    return *found;
}

/// A complaint that was handed on says so in its own record.
Result<Done> note_referrals(guard::OwnWork& work, const DisclosureDraft& draft) {
    if (draft.category.value != "complaint_referral" || draft.recipients.size() != 1) return Done{};
    for (const auto& part : draft.parts) {
        if (!part.complaint) continue;
        const complaints::Referral sent{{"sent"}, draft.recipients.front().body, work.today()};
        if (auto noted = complaints::step_referral(work, {*part.complaint, sent}); !noted)
            return noted;
    }
    return Done{};
}

Approval approval(const guard::Work& work, const std::string& fingerprint) {
    return {work.viewer().person(), work.now(), fingerprint};
}

/// Errors: `refused` where there is something to read and it was not said to have been read.
Result<Done> check_read(const Look& look, const Release& release) {
    if (look.outcome.value == "nothing_recognised" || release.looked) return Done{};
    return refused("exchange.not_looked",
                   "Read each concern, and say that you did. Then let it go.");
}

}  // namespace

Result<guard::Page<Disclosure>> disclosures(guard::Work& work,
                                            const DisclosuresQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<Disclosure>> disclosure(guard::Work& work, const WhichDisclosure& which) {
    auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<Id<Disclosure>> begin(guard::OwnWork& work, const DisclosureDraft& draft) {
    auto filled = draft;
    if (auto good = check_begun(work, filled); !good) return std::unexpected(good.error());
    const auto id = Id<Disclosure>::random();
    if (auto kept = queries::insert(work, id, filled); !kept)
        return std::unexpected(kept.error());
    return id;
}

Result<Done> rewrite(guard::OwnWork& work, const DisclosureCorrection& correction) {
    if (auto open = open_one(work, correction.id); !open) return std::unexpected(open.error());
    auto filled = correction;
    if (auto good = check_begun(work, filled.draft); !good) return good;
    return queries::update(work, filled);
}

Result<Done> discard(guard::OwnWork& work, const WhichDisclosure& which) {
    if (auto open = open_one(work, which.id); !open) return std::unexpected(open.error());
    queries::remove(work, which.id);
    return Done{};
}

Result<guard::Seen<Look>> look(guard::Work& work, const WhichDisclosure& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto checked = Gate::check(work, *found);
    if (!checked) return std::unexpected(checked.error());
    return checked->look();
}

Result<Done> release(guard::OwnWork& work, const Release& release) {
    const auto found = open_one(work, release.id);
    if (!found) return std::unexpected(found.error());
    auto checked = Gate::check(work, *found);
    if (!checked) return std::unexpected(checked.error());
    const auto look = checked->look();
    auto after = **found;
    after.first = approval(work, release.fingerprint);
    after.second.reset();
    const bool needs_second = look->outcome.value == "second_person_needed";
    // A second one is asked for by the gate itself; here it only has not come yet.
    const auto released = Gate::release(std::move(*checked), after.first, {});
    if (!released && !(needs_second && released.error().code == "exchange.second_person_needed"))
        return std::unexpected(released.error());
    if (auto good = check_read(*look, release); !good) return good;
    after.stage = {needs_second ? "waiting_for_second" : "released"};
    queries::put_standing(work, after);
    return Done{};
}

Result<Done> second(guard::OwnWork& work, const Release& release) {
    const auto found = open_one(work, release.id);
    if (!found) return std::unexpected(found.error());
    if ((*found)->stage.value != "waiting_for_second")
        return conflict("exchange.not_waiting",
                        "It does not wait for a second person. Look at it again.");
    auto checked = Gate::check(work, *found);
    if (!checked) return std::unexpected(checked.error());
    const auto look = checked->look();
    auto after = **found;
    after.second = approval(work, release.fingerprint);
    const auto released = Gate::release(std::move(*checked), after.first, after.second);
    if (!released) return std::unexpected(released.error());
    if (auto good = check_read(*look, release); !good) return good;
    after.stage = {"released"};
    queries::put_standing(work, after);
    return Done{};
}

Result<Done> deliver(guard::OwnWork& work, const WhichDisclosure& which) {
    const auto found = open_one(work, which.id);
    if (!found) return std::unexpected(found.error());
    auto checked = Gate::check(work, *found);
    if (!checked) return std::unexpected(checked.error());
    auto after = **found;
    const auto released = Gate::release(std::move(*checked), after.first, after.second);
    if (!released) return std::unexpected(released.error());
    const auto delivered = Gate::deliver(work, *released);
    if (!delivered) return std::unexpected(delivered.error());
    after.stage = {"delivered"};
    after.delivered = work.now();
    after.letters = delivered->letters();
    for (const auto& letter : after.letters) queries::insert(work, which.id, letter);
    queries::put_standing(work, after);
    return note_referrals(work, after.draft);
}

Result<Done> refuse(guard::OwnWork& work, const RefusalDraft& draft) {
    const auto found = open_one(work, draft.id);
    if (!found) return std::unexpected(found.error());
    if (auto good = vocabularies::check(work, draft.reason, "reason"); !good) return good;
    if (draft.words.empty())
        return invalid("words", "exchange.refusal_words",
                       "Say why it is not told: who comes after you has to know.");
    auto after = **found;
    after.stage = {"refused"};
    after.refusal = {draft.reason, draft.words, work.viewer().person(), work.now()};
    queries::put_standing(work, after);
    return keep_refusal(work, draft.id, draft.words);
}

}  // namespace liaise::exchange
