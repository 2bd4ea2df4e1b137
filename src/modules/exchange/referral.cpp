#include "modules/exchange/referral.hpp"

#include <algorithm>

namespace liaise::exchange {

namespace {

constexpr const char* purpose = "individual_case";

bool agreed(const findings::Consent& consent, const DisclosureDraft& draft, Day today) {
    using std::ranges::find;
    if (consent.answer.value != "consented") return false;
    if (consent.until && *consent.until < today) return false;
    if (find(consent.purposes, purpose, &Code<"sharing_purpose">::value) ==
        consent.purposes.end())
        return false;
    return std::ranges::all_of(draft.recipients, [&](const RecipientDraft& recipient) {
        return find(consent.recipients, recipient.body) != consent.recipients.end();
    });
}

}  // namespace

bool is_referral_without_consent(const DisclosureDraft& draft, const std::vector<Cut>& pieces,
                                 Day today) {
    if (draft.category.value != "complaint_referral") return false;
    if (draft.purpose.value != purpose || draft.form.value == "aggregate") return true;
    // Each piece for itself: what one person agreed to says nothing for another.
    return pieces.empty() || !std::ranges::all_of(pieces, [&](const Cut& cut) {
        return agreed(cut.consent, draft, today);
    });
}

}  // namespace liaise::exchange
