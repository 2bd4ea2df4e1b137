#include "modules/exchange/cut.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/exchange/cut_practices.hpp"
#include "modules/exchange/cut_recommendations.hpp"
#include "modules/exchange/disclosures_queries.hpp"
#include "modules/exchange/sealed_draft.hpp"
#include "modules/exchange/travelling.hpp"
#include "modules/findings/findings.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::exchange {

namespace {

using complaints::Case;
using findings::Finding;
using visits::Visit;

/// Words of our own; a question and its answer say at which place.
Result<Cut> cut_words(guard::Work& work, const DisclosureDraft& draft, const PartDraft& part) {
    Cut made;
    made.piece = {part.kind, part.title, part.place, {}, part.when, part.text, {}, {}};
    made.piece.coalition = part.coalition;
    made.piece.meeting = part.meeting;
    made.piece.joint_visit = part.joint_visit;
    made.classification = draft.classification;
    made.consent = draft.consent;
    name_the_place(work, made.piece);
    return made;
}

/// What is told of a joint visit; with its opening goes where and when it was.
Result<Cut> cut_joint_visit(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    auto made = cut_words(work, draft, part);
    if (!made || !part.visit) return made;
    const auto found = visits::find(work, {*part.visit});
    if (!found) return gone(number, "visit", "exchange.no_such_visit");
    made->piece.place = travelling<&Visit::place>(**found);
    made->piece.when = travelling<&Visit::when>(**found);
    name_the_place(work, made->piece);
    return made;
}

/// The table itself is cut for each recipient: what it shows depends on what that body has.
Result<Cut> cut_counts(const PartDraft& part) {
    Cut made;
    made.piece.kind = part.kind;
    made.piece.title = part.title;
    made.classification = {"partner_shared"};
    made.consent.answer = {"not_about_a_person"};
    made.counts = part.counts;
    return made;
}

Result<Cut> cut_finding(guard::Work& work, const PartDraft& part, std::size_t number) {
    const auto found = part.finding ? findings::find(work, {*part.finding}) : not_found();
    if (!found) return gone(number, "finding", "exchange.no_such_finding");
    const auto& finding = **found;
    // Nobody writes a finding without words, so without them its key is gone.
    const auto shut = finding.text.empty() ? std::optional<std::string>(guard::keys_destroyed)
                                           : finding.shut;
    if (auto open = check_open(shut); !open) return std::unexpected(open.error());
    Cut made;
    made.piece.kind = part.kind;
    made.classification = finding.classification;
    made.consent = finding.consent;
    for (const auto& [field] : part.fields) {
        if (field == "title") made.piece.title = travelling<&Finding::title>(finding);
        if (field == "text") made.piece.text = travelling<&Finding::text>(finding);
        if (field == "when") made.piece.when = travelling<&Finding::when>(finding);
        if (field == "place") made.piece.place = travelling<&Finding::place>(finding);
    }
    name_the_place(work, made.piece);
    return made;
}

/// A visit that was made; one to come is no record of this kind. How far it may be told, and
/// whether somebody was asked, the draft says.
Result<Cut> cut_visit(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    const auto found = part.visit ? visits::find(work, {*part.visit}) : not_found();
    if (!found) return gone(number, "visit", "exchange.no_such_visit");
    const auto& visit = **found;
    Cut made;
    made.piece.kind = part.kind;
    made.classification = draft.classification;
    made.consent = draft.consent;
    for (const auto& [field] : part.fields) {
        if (field == "place") made.piece.place = travelling<&Visit::place>(visit);
        if (field == "when") made.piece.when = travelling<&Visit::when>(visit);
        if (field == "visit_type") made.piece.visit_type = travelling<&Visit::type>(visit);
        if (field == "announcement")
            made.piece.announcement = travelling<&Visit::announcement>(visit);
    }
    name_the_place(work, made.piece);
    return made;
}

/// What the person who complained agreed to. To refer is what a case of one person is told for.
findings::Consent consent_of(const complaints::Consent& said) {
    findings::Consent consent;
    if (said.given.value == "given") consent.answer = {"consented"};
    if (said.given.value == "withdrawn" || said.given.value == "refused")
        consent.answer = {"withdrawn"};
    for (const auto& [purpose] : said.purposes) {
        if (purpose == "referral") consent.purposes.push_back({"individual_case"});
        if (purpose == "publication") consent.purposes.push_back({"public_report"});
    }
    consent.recipients = said.recipients;
    consent.until = said.until;
    return consent;
}

/// A complaint, on the consent that stands in its own record.
Result<Cut> cut_complaint(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    const auto found = part.complaint ? complaints::find_case(work, {*part.complaint})
                                      : not_found();
    if (!found) return gone(number, "complaint", "exchange.no_such_complaint");
    const auto& complaint = **found;
    Cut made;
    made.piece.kind = part.kind;
    made.classification = draft.classification;
    made.consent = consent_of(complaint.consent);
    for (const auto& [field] : part.fields) {
        if (field == "place") made.piece.place = travelling<&Case::place>(complaint);
        if (field == "when") made.piece.when = travelling<&Case::received>(complaint);
        if (field == "theme") made.piece.theme = travelling<&Case::theme>(complaint);
        if (field == "outcome") made.piece.outcome = travelling<&Case::outcome>(complaint);
        if (field == "action") made.piece.text = travelling<&Case::action>(complaint);
    }
    name_the_place(work, made.piece);
    return made;
}

/// What was received, as it was read into the draft; its caveats are asked for anew each time.
Result<Cut> cut_received(guard::Work& work, const PartDraft& part, std::size_t number) {
    const auto from = part.received ? queries::received(work, *part.received) : std::nullopt;
    if (!from)
        return invalid(field_of(number, "received"), "exchange.no_such_letter",
                       "This is not there any more: it was called back, or its last day is past. "
                       "Take the part out.");
    Cut made;
    made.piece = {part.kind, part.title, {}, {}, {}, part.text, {}, (*from)->sender};
    made.classification = (*from)->heading.classification;
    made.consent.answer = {"not_about_a_person"};  // its originator answers for it
    made.originator = (*from)->sender;
    made.may_go_on = may_go_on((*from)->heading.caveats);
    return made;
}

Result<Cut> cut_one(guard::Work& work, const DisclosureDraft& draft, std::size_t number) {
    const auto& part = draft.parts[number];
    if (part.kind.value == "finding") return cut_finding(work, part, number);
    if (part.kind.value == "visit") return cut_visit(work, draft, number);
    if (part.kind.value == "complaint") return cut_complaint(work, draft, number);
    if (part.kind.value == "recommendation") return cut_recommendation(work, draft, number);
    if (part.kind.value == "evidence") return cut_evidence(work, draft, number);
    if (part.kind.value == "paragraph_reply") return cut_reply(work, draft, number);
    if (part.kind.value == "practice_answer") return cut_practice_answer(work, draft, number);
    if (part.kind.value == "practice_remark") return cut_practice_remark(work, draft, number);
    if (part.kind.value == "received") return cut_received(work, part, number);
    if (part.kind.value == "complaint_counts") return cut_counts(part);
    if (part.kind.value == "joint_visit") return cut_joint_visit(work, draft, number);
    return cut_words(work, draft, part);
}

/// A code as words.
std::string words_of(const std::string& code) {
    auto words = code;
    std::ranges::replace(words, '_', ' ');
    return words;
}

/// All that a product says in words and codes, as one text; not its tables. Whoever hears of it at
/// second hand has no day: in a text it would stand as it is, also where days are told coarsely.
std::string text_of(const Product& product) {
    std::string text;
    for (const auto& piece : product.pieces) {
        if (piece.title) text += *piece.title + "\n";
        if (!piece.place_names.empty()) text += name_in(piece.place_names, "en") + "\n";
        if (piece.when) text += liaise::text_of(coarsened(*piece.when)) + "\n";
        if (piece.visit_type) text += words_of(piece.visit_type->value) + "\n";
        if (piece.announcement) text += words_of(piece.announcement->value) + "\n";
        if (piece.theme) text += words_of(piece.theme->value) + "\n";
        if (piece.outcome) text += words_of(piece.outcome->value) + "\n";
        if (piece.level) text += words_of(piece.level->value) + "\n";
        if (piece.reply) text += words_of(piece.reply->says.value) + "\n";
        if (piece.practice) text += practice_text(*piece.practice);
        if (piece.report) text += *piece.report + "\n";
        if (piece.state) text += words_of(piece.state->value) + "\n";
        if (piece.method) text += words_of(piece.method->value) + "\n";
        if (piece.text) text += *piece.text + "\n";
    }
    return text;
}

}  // namespace

Result<std::vector<Cut>> cut(guard::Work& work, const DisclosureDraft& draft) {
    std::vector<Cut> pieces;
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        auto piece = cut_one(work, draft, i);
        if (!piece) return std::unexpected(piece.error());
        pieces.push_back(std::move(*piece));
    }
    return pieces;
}

Piece for_recipient(const Cut& cut, const bodies::Body& recipient) {
    auto told = cut.piece;
    if (told.when && !bodies::is_independent(recipient)) told.when = coarsened(*told.when);
    if (cut.asked_of == recipient.id) told.addressee_body = recipient.id;
    return told;
}

Result<Done> read_received(guard::OwnWork& work, DisclosureDraft& draft) {
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        auto& part = draft.parts[i];
        if (part.kind.value != "received" || !part.received) continue;
        const auto from = queries::received(work, *part.received);
        const auto words = from ? guard::Letters::open(work, *part.received) : not_found();
        if (from && !words) return std::unexpected(words.error());
        Product product;
        if (!words || !read(parsed(**words).value_or(Json()), product, ""))
            return invalid(field_of(i, "received"), "exchange.no_such_letter",
                           "This is not there any more: it was called back, or its last day is "
                           "past. Take the part out.");
        part.title = product.heading.title;
        part.text = text_of(product);
    }
    return Done{};
}

}  // namespace liaise::exchange
