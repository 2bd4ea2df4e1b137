#include "modules/do_no_harm/facts.hpp"

#include <algorithm>

namespace liaise::do_no_harm {
namespace {

using Findings = std::vector<Finding>;

void add(Findings& findings, Kind kind, std::string_view field, const std::string& words) {
    auto made = finding(kind);
    made.field = field;
    made.words = words;
    findings.push_back(std::move(made));
}

bool holds(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

void judge_consent(const Facts& facts, Findings& findings) {
    const auto& consent = facts.consent;
    constexpr auto field = "consent";
    switch (consent.asked) {
        case Asked::not_about_a_person:
            return;
        case Asked::not_asked:
            return add(findings, Kind::consent_missing, field, "");
        case Asked::withdrew:
            return add(findings, Kind::consent_withdrawn, field, "");
        case Asked::consented:
            break;
    }
    if (consent.until && *consent.until < facts.today) {
        add(findings, Kind::consent_lapsed, field, text_of(*consent.until));
    }
    if (!holds(consent.purposes, facts.purpose)) {
        add(findings, Kind::consent_other_purpose, field, facts.purpose);
    }
    for (const auto& recipient : facts.recipients) {
        if (holds(consent.recipients, recipient.body)) continue;
        add(findings, Kind::consent_other_recipient, field, recipient.body);
    }
}

bool is_known(const YesNoUnknown& answer) { return answer.value == "yes" || answer.value == "no"; }

void judge_recipient(const Recipient& recipient, Findings& findings) {
    constexpr auto field = "recipients";
    if (recipient.depends_on_authority.value == "yes") {
        add(findings, Kind::depends_on_authority, field, recipient.body);
    } else if (!is_known(recipient.depends_on_authority)) {
        add(findings, Kind::dependence_unknown, field, recipient.body);
    }
    if (recipient.must_report.value == "yes") {
        add(findings, Kind::must_report, field, recipient.body);
    }
    if (recipient.may_be_compelled.value == "yes") {
        add(findings, Kind::may_be_compelled, field, recipient.body);
    }
    if (!is_known(recipient.must_report) || !is_known(recipient.may_be_compelled)) {
        add(findings, Kind::exposure_unknown, field, recipient.body);
    }
}

/// To hand a body its own words back is not to pass them on.
bool goes_beyond(const Facts& facts, const std::string& originator) {
    return std::any_of(facts.recipients.begin(), facts.recipients.end(),
                       [&](const Recipient& recipient) { return recipient.body != originator; });
}

void judge_origin(const Facts& facts, Findings& findings) {
    const bool is_restricted =
        facts.classification == Classification::restricted_by_international_body;
    const bool is_theirs = facts.origin && facts.origin->onward != Onward::allowed &&
                           goes_beyond(facts, facts.origin->body);
    if (!is_restricted && !is_theirs) return;
    add(findings, Kind::originators_caveat, "origin", facts.origin ? facts.origin->body : "");
}

}  // namespace

std::vector<Finding> findings_from(const Facts& facts) {
    Findings findings;
    if (facts.classification == Classification::source_protected) {
        add(findings, Kind::source_protected, "classification", "");
    }
    judge_consent(facts, findings);
    for (const auto& recipient : facts.recipients) judge_recipient(recipient, findings);
    judge_origin(facts, findings);
    if (facts.visit_day && *facts.visit_day > facts.today) {
        add(findings, Kind::future_visit, "visit_day", "");
    }
    return findings;
}

}  // namespace liaise::do_no_harm
