#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

const std::vector<Shipped>& shipped() {
    static const std::vector<Shipped> all = {
        {"answer", {"yes", "no", "unknown"}},
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
        {"announcement", {"announced", "short_notice", "unannounced", "unknown"}},
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
          "takes_complaints", "must_report", "whom_to_speak_to"}},
        {"contact_level", {"chair", "senior", "staff", "focal_point", "alternate"}},
    };
    return all;
}

std::vector<std::string_view> shipped(std::string_view vocabulary) {
    for (const auto& one : shipped())
        if (one.vocabulary == vocabulary) return one.codes;
    return {};
}

}  // namespace liaise::vocabularies
