#include "modules/coalitions/telling.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/coalitions/coalitions_queries.hpp"
#include "modules/exchange/disclosing.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::coalitions {

namespace {

namespace letter_kind = exchange::letter_kind;
using exchange::CoalitionPart;
using exchange::DisclosureDraft;

bool is_the_asking(const Code<"coalition_act">& act) {
    return act.value == "invitation" || act.value == "version";
}

CoalitionPart part_of(const NewText& text, const std::optional<std::string>& addressee) {
    CoalitionPart part{text.id, text.act, {}, {}, {}, {}, {}, {}};
    if (exchange::is_about_a_version(text.act)) part.text_version = text.text_version;
    if (text.act.value == "version") {
        part.text_version = Id<exchange::TextVersion>::random();
        part.secret = text_of(random_id());
    }
    if (is_the_asking(text.act)) part.addressee = addressee;
    if (text.act.value == "step") {
        part.step = text.step;
        part.month = text.month;
    }
    if (text.act.value == "outcome") part.contribution = text.contribution;
    return part;
}

/// The ask is about the places of what it rests on: for each of them a basis is needed.
std::vector<Id<places::Place>> places_of(guard::Work& work, const queries::Led& led) {
    std::vector<Id<places::Place>> places;
    for (const auto& id : led.recommendations) {
        const auto found = recommendations::find(work, {id});
        if (!found || !(*found)->place) continue;
        if (std::ranges::find(places, *(*found)->place) == places.end())
            places.push_back(*(*found)->place);
    }
    return places;
}

DisclosureDraft draft_of(guard::Work& work, const NewText& text, const std::string& title) {
    const auto led = queries::led(work, text.id);
    DisclosureDraft draft;
    draft.title = title;
    draft.purpose = {"asking_together"};
    draft.category = {"coalition"};
    draft.form = {"anonymised"};
    draft.classification = {"partner_shared"};
    draft.consent.answer = text.consent;
    draft.recipients = text.recipients;
    draft.caveats = {{"no_onward"}};
    if (led && is_the_asking(text.act)) draft.places = places_of(work, **led);
    exchange::PartDraft part;
    part.kind = {"coalition"};
    part.text = text.text;
    part.coalition = part_of(text, led ? (*led)->addressee : std::nullopt);
    draft.parts = {std::move(part)};
    return draft;
}

/// What was told before, word for word. Errors: `not_found` for what is none of this coalition's.
Result<DisclosureDraft> told_before(guard::Work& work, const NewText& text) {
    const auto told = exchange::disclosure(work, {*text.again});
    if (!told) return std::unexpected(told.error());
    auto draft = (*told)->draft;
    if (draft.parts.size() != 1 || !draft.parts.front().coalition ||
        draft.parts.front().coalition->coalition != text.id)
        return not_found();
    draft.recipients = text.recipients;
    return draft;
}

exchange::Membership membership_in(guard::Work& work, const CoalitionId& id) {
    return exchange::membership_of(work, exchange::coalition_letters(work, id));
}

Result<Done> check_coordinator(const guard::Work& work) {
    if (work.viewer().is_at_least(guard::Role::coordinator)) return Done{};
    return refused("coalitions.not_a_coordinator",
                   "To join or to leave is said by a coordinator of your body. Ask one.");
}

Result<Done> check_independence(guard::Work& work, const Id<bodies::Body>& lead) {
    if (!bodies::is_independent(work, {work.viewer().body()->value}))
        return refused(
            "coalitions.dependent",
            "The register says that your body depends on an authority that it visits, or "
            "does not say that it is independent. Such a body cannot be asked to join, "
            "since that authority may be the one that is asked. If it is independent, "
            "propose a correction to the register.");
    if (bodies::is_independent(work, lead)) return Done{};
    return refused("coalitions.lead_dependent",
                   "The register says that the body that leads it depends on an authority that it "
                   "visits, or does not say that it is independent. Who joins tells it so, and "
                   "that authority may be the one that is asked. If it is independent, propose a "
                   "correction to the register.");
}

Result<Done> check_may_join(guard::OwnWork& work, const CoalitionId& id,
                            const exchange::Membership& membership) {
    if (!membership.invitation && !queries::led(work, id)) return not_found();
    if (membership.is_in())
        return conflict("coalitions.is_in", "Your body has joined. To be out of it again, leave.");
    if (membership.has_left)
        return conflict("coalitions.left_before",
                        "Your body has left. To come back, ask the body that leads it for another "
                        "invitation.");
    if (membership.is_invitation_called_back)
        return conflict("coalitions.invitation_gone",
                        "This invitation was called back, or is destroyed here. Ask the body that "
                        "leads it for another.");
    const auto* lead = membership.other(*membership.lead);
    if (lead && lead->left)
        return conflict("coalitions.lead_left",
                        "The body that led it has left, so there is nobody to join. Nothing was "
                        "sent.");
    if (auto good = check_coordinator(work); !good) return good;
    return check_independence(work, *membership.lead);
}

Result<Id<guard::Letter>> said(guard::OwnWork& work, const char* kind, const Id<bodies::Body>& to,
                               const std::optional<Id<guard::Letter>>& about,
                               const CoalitionId& id) {
    return exchange::Gate::send(
        work, {kind, to, about, json_text(exchange::MembershipHeading{id}), "{}"});
}

}  // namespace

Result<Id<exchange::Disclosure>> begin_text(guard::OwnWork& work, const NewText& text) {
    const auto found = find(work, {text.id});
    if (!found) return std::unexpected(found.error());
    if (!text.again) return exchange::begin(work, draft_of(work, text, (*found)->brief.title));
    const auto draft = told_before(work, text);
    if (!draft) return std::unexpected(draft.error());
    return exchange::begin(work, *draft);
}

Result<Done> join(guard::OwnWork& work, const WhichCoalition& which) {
    const auto membership = membership_in(work, which.id);
    if (auto good = check_may_join(work, which.id, membership); !good) return good;
    const auto letter =
        said(work, letter_kind::joining, *membership.lead, membership.invitation, which.id);
    if (!letter) return std::unexpected(letter.error());
    const auto proof = guard::Letters::proof(work, *letter);
    if (proof && (*proof)->signature) return Done{};
    return refused("coalitions.not_signed",
                   "Your body's key was not handed to you yet, so you cannot sign for it, and "
                   "nobody is in a coalition unsigned. Nothing was sent. Ask a colleague who has "
                   "the key to hand it over, under People.");
}

Result<Done> leave(guard::OwnWork& work, const WhichCoalition& which) {
    const auto membership = membership_in(work, which.id);
    if (!membership.lead && !queries::led(work, which.id)) return not_found();
    if (!membership.is_in())
        return conflict("coalitions.not_in", "Your body is not in this coalition.");
    const bool is_alone = std::ranges::all_of(membership.others, &exchange::Member::says_so);
    if (is_alone)
        return conflict("coalitions.nobody_there",
                        "Nobody else is in it, so there is nobody to leave. If you do not go on "
                        "with it, call back what you have told.");
    if (auto good = check_coordinator(work); !good) return good;
    for (const auto& other : membership.others) {
        // Who did not say itself that it left may still send us something, and has to know.
        if (other.says_so) continue;
        if (auto sent = said(work, letter_kind::leaving, other.body, {}, which.id); !sent)
            return std::unexpected(sent.error());
    }
    // Who was asked in would join nobody, and tell it so; whom we were once told of may know us.
    for (const auto* told : {&membership.asked, &membership.once_named})
        for (const auto& body : *told)
            if (auto sent = said(work, letter_kind::leaving, body, {}, which.id); !sent)
                return std::unexpected(sent.error());
    return Done{};
}

}  // namespace liaise::coalitions
