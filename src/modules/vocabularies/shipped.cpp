#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

namespace {

constexpr auto closed = Growth::closed;

}  // namespace

const std::vector<Shipped>& shipped() {
    static const std::vector<Shipped> all = {
        {"answer", {"yes", "no", "unknown"}, closed},
        {"body_type",
         {"internal_inspectorate", "nhri", "ombudsperson_general", "ombudsperson_specialised",
          "specialised_oversight", "lay_visitors", "ngo", "parliament", "judge", "prosecutor",
          "npm", "npm_member", "npm_regional", "complaints_investigator",
          "bar_or_medical_association", "equality_or_data_authority", "international",
          "users_families_group", "academic", "other"}},
        {"npm_relation",
         {"npm", "member", "designated", "partner_formal", "partner_informal", "observer",
          "advisory_body_member", "none", "unknown"}},
        {"jurisdiction_level", {"national", "federal", "regional", "local", "international"}},
        {"place_type",
         {"police_station", "police_interrogation_room", "remand_prison", "prison",
          "womens_prison", "juvenile_facility", "open_prison", "court_cells", "transport",
          "forced_return", "immigration_detention", "transit_zone", "asylum_reception",
          "psychiatric_hospital", "hospital_secure_unit", "social_care_home",
          "disability_residence", "childrens_home", "special_school", "addiction_treatment",
          "prayer_camp", "military_custody", "intelligence_facility", "customs_detention",
          "quarantine", "house_arrest", "private_security_holding", "unofficial", "other"}},
        {"operator", {"public", "private", "mixed", "non_profit", "unknown"}},
        {"standing", {"official", "unofficial", "may_be"}},
        {"group",
         {"women", "pregnant_or_with_infants", "children", "young_adults", "older", "disability",
          "psychosocial_disability", "lgbti", "foreign_nationals", "minorities_indigenous",
          "drug_users", "ill", "long_term", "high_security", "political_or_security", "remand",
          "isolated", "men"}},
        {"visit_type",
         {"in_depth", "thematic", "ad_hoc", "follow_up", "reactive", "inspection", "rota",
          "other", "unknown"}},
        {"announcement", {"announced", "short_notice", "unannounced", "unknown"}, closed},
        {"announced_share", {"mostly_announced", "mixed", "mostly_unannounced", "unknown"}},
        {"visit_basis", {"regular", "ad_hoc", "both", "unknown"}},
        {"power",
         {"examine_treatment_regularly", "recommend", "comment_on_legislation",
          "access_numbers_and_locations", "access_treatment_information", "access_all_places",
          "private_interviews", "choose_places_and_persons", "contact_spt", "unannounced_entry",
          "copy_records", "medical_files", "compel_documents", "issue_orders",
          "sanction_or_withdraw_licence", "prosecute", "decide_complaints", "refer",
          "publish_without_consent"}},
        {"complaints_function", {"none", "receives", "investigates", "decides", "unknown"}},
        {"independence_question",
         {"depends_on", "reports_to", "appointed_by", "dismissed_by", "funded_by",
          "publication_decided_by", "hosted_by", "other"}},
        {"duty",
         {"mandatory_reporting", "foi_exposure", "subpoena_exposure", "privilege",
          "data_protection_regime", "data_protection_officer"}},
        {"first_question",
         {"which_places", "which_powers", "who_appoints_and_funds", "whom_it_depends_on",
          "takes_complaints", "must_report", "whom_to_speak_to"}, closed},
        {"contact_level", {"chair", "senior", "staff", "focal_point", "alternate"}},
        {"relation_standing", {"none", "informal", "being_negotiated", "formal"}},
        {"agreement_kind", {"formal_agreement", "informal_understanding"}, closed},
        {"agreement_stage",
         {"draft", "negotiating", "signed", "in_force", "review_due", "expired", "renewed",
          "terminated", "not_concluded"}, closed},
        {"agreement_clause",
         {"parties_and_basis", "purpose_and_principles", "status", "independence", "roles",
          "avoiding_duplication", "visit_secrecy", "joint_visits", "information_exchange",
          "never_exchanged", "consent_and_anonymity", "confidentiality_and_security",
          "retention", "data_protection", "legal_compulsion", "reprisals", "urgent_alerts",
          "complaints_referral", "publication", "recommendations", "training_and_method",
          "advocacy_and_media", "contacts", "meetings", "costs", "disagreement",
          "review_and_end", "other_agreements", "other"}},
        {"agreement_alarm", {"review", "end", "requirement"}, closed},
        {"clause_difference", {"same", "changed", "added", "left_out"}, closed},
        {"wording_difference", {"same", "added", "left_out"}, closed},
        {"independence_danger",
         {"prior_approval", "notice_of_visits", "permission_to_visit", "exclusivity", "silence",
          "no_contact_with_spt"}, closed},
        {"information_category",
         {"published_report", "report_before_publication", "past_visits", "visit_plan",
          "list_of_places", "thematic_finding", "complaint_counts", "concern", "urgent_alert",
          "reprisals_alert", "complaint_referral", "recommendation", "follow_up", "method",
          "legislation", "own_contacts"}},
        {"information_form", {"aggregate", "anonymised", "identified"}, closed},
        {"exchange_direction", {"given", "received", "both"}, closed},
        {"exchange_frequency",
         {"as_it_arises", "on_request", "monthly", "quarterly", "half_yearly", "yearly", "once"}},
        {"no_basis",
         {"not_in_force", "not_yet_in_force", "over", "not_a_party", "never_exchanged",
          "category_not_covered", "other_direction", "closer_than_allowed", "other_recipients",
          "other_places"}, closed},
        {"readiness_kind",
         {"respects_do_no_harm", "undertaking_signed", "training_done", "reprisals_policy",
          "secure_storage", "who_has_access", "mandatory_reporting", "foi_exposure",
          "subpoena_exposure"}, closed},
        {"readiness_answer", {"yes", "partly", "no", "unknown"}, closed},
        {"readiness_bearing", {"met", "partly_met", "not_met", "unknown", "lapsed"}, closed},
        {"readiness_measure", {"ignore", "warn", "second_person", "block"}, closed},
    };
    return all;
}

bool is_closed(std::string_view vocabulary) {
    for (const auto& one : shipped())
        if (one.vocabulary == vocabulary) return one.growth == Growth::closed;
    return false;
}

std::vector<std::string_view> shipped(std::string_view vocabulary) {
    for (const auto& one : shipped())
        if (one.vocabulary == vocabulary) return one.codes;
    return {};
}

}  // namespace liaise::vocabularies
