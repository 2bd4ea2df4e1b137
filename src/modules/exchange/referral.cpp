#include "modules/exchange/referral.hpp"

#include <algorithm>

namespace liaise::exchange {

namespace {

constexpr const char* one_case = "individual_case";

/// To this purpose, to each of these receivers, and today still.
bool agreed(const findings::Consent& consent, const DisclosureDraft& draft, Day today) {
    using std::ranges::find;
    if (consent.answer.value != "consented") return false;
    if (consent.until && *consent.until < today) return false;
    if (find(consent.purposes, draft.purpose) == consent.purposes.end()) return false;
    return std::ranges::all_of(draft.recipients, [&](const RecipientDraft& recipient) {
        return find(consent.recipients, recipient.body) != consent.recipients.end();
    });
}

}  // namespace

bool is_referral_without_consent(const DisclosureDraft& draft, const std::vector<Cut>& pieces,
                                 Day today) {
    const bool is_referral = draft.category.value == "complaint_referral";
    if (is_referral && (draft.purpose.value != one_case || draft.form.value == "aggregate"))
        return true;
    // Each piece for itself: what one person agreed to says nothing for another.
    const bool are_agreed_to = std::ranges::all_of(pieces, [&](const Cut& cut) {
        const bool is_asked_for = is_referral || cut.piece.kind.value == "complaint";
        return !is_asked_for || agreed(cut.consent, draft, today);
    });
    return !are_agreed_to || (is_referral && pieces.empty());
}

}  // namespace liaise::exchange
