#include "modules/exchange/concerns.hpp"

#include <algorithm>

#include "modules/do_no_harm/check.hpp"
#include "modules/exchange/cut_practices.hpp"

namespace liaise::exchange {

namespace {

do_no_harm::Classification classification_of(const std::string& word) {
    using enum do_no_harm::Classification;
    if (word == "public") return open_to_all;
    if (word == "partner_shared") return partner_shared;
    if (word == "confidential") return confidential;
    if (word == "restricted_by_international_body") return restricted_by_international_body;
    return source_protected;  // a word that was added later is taken for the strictest
}

do_no_harm::Consent consent_of(const findings::Consent& consent) {
    do_no_harm::Consent made;
    using enum do_no_harm::Asked;
    const auto& answer = consent.answer.value;
    made.asked = answer == "consented"            ? consented
                 : answer == "withdrawn"          ? withdrew
                 : answer == "not_about_a_person" ? not_about_a_person
                                                  : not_asked;
    for (const auto& [purpose] : consent.purposes) made.purposes.push_back(purpose);
    for (const auto& recipient : consent.recipients) made.recipients.push_back(recipient.text());
    made.until = consent.until;
    return made;
}

YesNoUnknown applies(const bodies::Body& body, std::string_view wanted) {
    for (const auto& duty : body.duties)
        if (duty.duty.value == wanted) return duty.applies;
    return {"unknown"};
}

/// Whoever prosecutes or judges may have to act on what they learn; that the register says nothing
/// of it is no "no".
YesNoUnknown must_report(const bodies::Body& body) {
    const auto said = applies(body, "mandatory_reporting");
    const bool has_the_office = body.type.value == "prosecutor" || body.type.value == "judge";
    return said.value == "unknown" && has_the_office ? YesNoUnknown{"yes"} : said;
}

/// Yes where one of them is; no only where both are known not to be.
YesNoUnknown either(const YesNoUnknown& one, const YesNoUnknown& other) {
    if (one.value == "yes" || other.value == "yes") return {"yes"};
    if (one.value == "no" && other.value == "no") return {"no"};
    return {"unknown"};
}

do_no_harm::Recipient recipient_of(const bodies::Body& body) {
    return {body.id.text(), body.is_dependent, must_report(body),
            either(applies(body, "foi_exposure"), applies(body, "subpoena_exposure"))};
}

Concern concern_of(const do_no_harm::Finding& finding, std::optional<std::int64_t> piece) {
    Concern made;
    made.kind = {std::string(do_no_harm::word_for(finding.kind))};
    made.piece = piece;
    made.in_field = finding.field;
    made.begin = static_cast<std::int64_t>(finding.span.begin_codepoint);
    made.end = static_cast<std::int64_t>(finding.span.end_codepoint);
    made.words = finding.words;
    made.why_key = finding.why_key;
    made.why = finding.why;
    for (const auto advice : finding.advice)
        made.advice.push_back({std::string(do_no_harm::word_for(advice))});
    made.effect = {std::string(do_no_harm::word_for(finding.effect))};
    if (finding.field != "recipients" && finding.kind != do_no_harm::Kind::consent_other_recipient)
        return made;
    // What is said of a recipient names it by its id; people read its name.
    if (const auto body = Id<bodies::Body>::from(finding.words)) {
        made.recipient = *body;
        made.words.clear();
    }
    return made;
}

bool is_said_already(const std::vector<Concern>& said, const Concern& concern) {
    if (concern.in_field != "recipients") return false;
    return std::ranges::any_of(said, [&](const Concern& one) {
        return one.kind == concern.kind && one.in_field == concern.in_field &&
               one.recipient == concern.recipient;
    });
}

Result<Done> add(const do_no_harm::Draft& draft, const do_no_harm::Rules& rules,
                 std::optional<std::int64_t> piece, std::vector<Concern>& said) {
    const auto check = do_no_harm::check(draft, rules);
    if (!check) return std::unexpected(check.error());
    for (const auto& finding : check->findings) {
        auto concern = concern_of(finding, piece);
        if (!is_said_already(said, concern)) said.push_back(std::move(concern));
    }
    return Done{};
}

}  // namespace

Result<std::vector<Concern>> concerns(const DisclosureDraft& draft, const std::vector<Cut>& pieces,
                                      const std::vector<bodies::Body>& recipients,
                                      const do_no_harm::KnownNames& known,
                                      const do_no_harm::Rules& rules,
                                      Day today) {
    do_no_harm::Draft whole;
    whole.places_and_bodies = known;
    whole.facts.purpose = draft.purpose.value;
    whole.facts.today = today;
    for (const auto& recipient : recipients)
        whole.facts.recipients.push_back(recipient_of(recipient));

    std::vector<Concern> said;
    auto head = whole;
    head.facts.classification = do_no_harm::Classification::partner_shared;
    head.facts.consent.asked = do_no_harm::Asked::not_about_a_person;
    head.passages = {{"title", draft.title}, {"purpose_words", draft.purpose_words}};
    if (auto good = add(head, rules, {}, said); !good) return std::unexpected(good.error());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& cut = pieces[i];
        auto one = whole;
        one.facts.classification = classification_of(cut.classification.value);
        one.facts.consent = consent_of(cut.consent);
        if (cut.piece.when) one.facts.visit_day = cut.piece.when->first;
        if (cut.originator)
            one.facts.origin = {cut.originator->text(), cut.may_go_on
                                                            ? do_no_harm::Onward::allowed
                                                            : do_no_harm::Onward::forbidden};
        one.passages = {{"title", cut.piece.title.value_or("")},
                        {"report", cut.piece.report.value_or("")},
                        {"text", cut.piece.text.value_or("")}};
        if (cut.piece.practice)
            for (const auto& words : own_words_of(*cut.piece.practice))
                one.passages.push_back({"asked", words});
        if (cut.piece.coalition && cut.piece.coalition->addressee)
            one.passages.push_back({"addressee", *cut.piece.coalition->addressee});
        if (cut.piece.meeting)
            for (const auto& [field, words] : passages_of(*cut.piece.meeting))
                one.passages.push_back({field, words});
        if (cut.piece.joint_visit)
            for (const auto& [field, words] : passages_of(*cut.piece.joint_visit))
                one.passages.push_back({field, words});
        one.tables = cut.tables;
        const auto number = static_cast<std::int64_t>(i) + 1;
        if (auto good = add(one, rules, number, said); !good) return std::unexpected(good.error());
    }
    return said;
}

}  // namespace liaise::exchange
