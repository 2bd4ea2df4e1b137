#include "modules/urgent_concerns/urgent_concerns.hpp"

#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/urgent_checks.hpp"
#include "modules/urgent_concerns/urgent_concerns_queries.hpp"

namespace liaise::urgent_concerns {

namespace {

Result<Done> check_words(const NewConcern& draft) {
    if (draft.title.empty())
        return invalid("title", "exchange.title",
                       "Say in a few words what it is about: the receiver reads it first.");
    if (draft.what.empty())
        return invalid("what", "exchange.part_text", "Write what is told, on four pages at most.");
    if (draft.hours < 1 || draft.hours > exchange::urgent_hours_max)
        return invalid("hours", "exchange.urgent_hours",
                       "Say within how many hours you want to know that it arrived: from 1 to "
                       "720, which is 30 days.");
    return Done{};
}

/// What is answered needs no other; and a second letter to the same body is no other power.
Result<Done> check_sending_on(guard::OwnWork& work, const NewConcern& draft) {
    if (!draft.sends_on) return Done{};
    const auto before = queries::one(work, *draft.sends_on);
    if (!before || (*before)->side.value != "ours") return not_found();
    const auto& state = (*before)->state.value;
    if (state == "answered" || state == "called_back")
        return conflict("urgent_concerns.settled",
                        "This was answered, or called back. If it is urgent still, begin anew.");
    if ((*before)->body == draft.body)
        return conflict("urgent_concerns.same_body",
                        "This body has it already. Choose another that has the power.");
    return Done{};
}

exchange::PartDraft words(const std::string& text) {
    exchange::PartDraft part;
    part.kind = {"words"};
    part.text = text;
    return part;
}

/// Who agreed, agreed that just this body be told, for just this.
findings::Consent consent_to(const NewConcern& draft, const Code<"sharing_purpose">& purpose) {
    findings::Consent consent{draft.consent, {}, {}, {}};
    if (draft.consent.value != "consented") return consent;
    consent.purposes = {purpose};
    consent.recipients = {draft.body};
    return consent;
}

exchange::DisclosureDraft disclosure_of(const NewConcern& draft) {
    exchange::DisclosureDraft made;
    made.title = draft.title;
    made.purpose = {"prevention"};
    made.category = {"urgent_alert"};
    made.form = {"anonymised"};
    made.classification = {"confidential"};
    made.consent = consent_to(draft, made.purpose);
    made.parts = {words(draft.what)};
    if (draft.asked_words && !draft.asked_words->empty())
        made.parts.push_back(words(*draft.asked_words));
    made.recipients = {{draft.body, draft.agreement, draft.decision}};
    made.urgent = {draft.place, draft.theme, draft.harm, draft.asked, draft.hours};
    return made;
}

}  // namespace

Result<guard::Page<UrgentConcern>> list(guard::Work& work, const Question& question) {
    return queries::page(work, question);
}

Result<guard::Seen<UrgentConcern>> find(guard::Work& work, const WhichConcern& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<Id<exchange::Disclosure>> begin(guard::OwnWork& work, const NewConcern& draft) {
    if (auto good = check_words(draft); !good) return std::unexpected(good.error());
    if (auto good = check_sending_on(work, draft); !good) return std::unexpected(good.error());
    auto begun = exchange::begin(work, disclosure_of(draft));
    if (begun && draft.sends_on) queries::put_sent_on(work, *begun, *draft.sends_on);
    return begun;
}

}  // namespace liaise::urgent_concerns
