#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "guard/clock_belief.hpp"
#include "modules/complaints/cases_queries.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

Result<Done> may_refer(guard::Work& work, const Case& complaint,
                       const Id<bodies::Body>& recipient) {
    const auto& consent = complaint.consent;
    if (consent.given.value != "given")
        return conflict("complaints.no_consent",
                        "The person has not agreed that this complaint goes to another body. Ask "
                        "first, and write down what was said; nothing was changed.");
    const auto is_referral = [](const auto& purpose) { return purpose.value == "referral"; };
    if (std::ranges::none_of(consent.purposes, is_referral))
        return conflict("complaints.consent_for_other_purposes",
                        "The person agreed, but not to a referral. Ask again for this purpose; "
                        "nothing was changed.");
    if (std::ranges::find(consent.recipients, recipient) == consent.recipients.end())
        return conflict("complaints.consent_for_other_recipients",
                        "The person agreed, but not that this body is told. Ask again, and name "
                        "it; nothing was changed.");
    if (consent.until && *consent.until < work.today())
        return conflict("complaints.consent_is_over",
                        "What the person agreed to has lapsed. Ask again; nothing was changed.");
    return Done{};
}

Result<Done> step_referral(guard::OwnWork& work, const ReferralStep& step) {
    const auto complaint = queries::one(work, step.id);
    if (!complaint) return not_found();
    const auto& referral = step.referral;
    if (auto good = vocabularies::check(work, referral.state, "referral.state"); !good) return good;
    if (referral.state.value == "none") {
        queries::put(work, step.id, {});
        return Done{};
    }
    if (!referral.to || !bodies::find(work, {*referral.to}))
        return invalid("referral.to", "complaints.no_such_body", "Choose each body from the list.");
    if (work.viewer().body()->value == referral.to->value)
        return invalid("referral.to", "complaints.to_oneself",
                       "A referral goes to another body. Choose that.");
    if (referral.on && *referral.on > guard::last_day_begun(work))
        return invalid("referral.on", "error.future_day",
                       "This day is still to come. Give a past day.");
    if (auto good = may_refer(work, **complaint, *referral.to); !good) return good;
    auto dated = referral;
    dated.on = referral.on.value_or(guard::last_day_begun(work));
    queries::put(work, step.id, dated);
    return Done{};
}

std::vector<guard::Seen<Case>> without_consent(guard::Work& work) {
    return queries::without_consent(work);
}

}  // namespace liaise::complaints
