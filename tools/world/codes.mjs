// The codes that the made-up country uses; world/README.md lists them with their meaning.

export const answers = ["yes", "no", "unknown"];

export const body_types = [
  "npm", "npm_member", "npm_regional", "internal_inspectorate", "nhri", "ombudsperson_general",
  "ombudsperson_specialised", "specialised_oversight", "lay_visitors", "ngo", "parliament",
  "judge", "prosecutor", "complaints_investigator", "bar_or_medical_association",
  "equality_or_data_authority", "international", "users_families_group", "academic", "other",
];

export const levels = ["national", "federal", "regional", "local", "international"];

export const npm_relations = [
  "npm", "member", "designated", "partner_formal", "partner_informal", "observer",
  "advisory_body_member", "none", "unknown",
];

export const place_types = [
  "police_station", "police_interrogation_room", "remand_prison", "prison", "womens_prison",
  "juvenile_facility", "open_prison", "court_cells", "transport", "forced_return",
  "immigration_detention", "transit_zone", "asylum_reception", "psychiatric_hospital",
  "hospital_secure_unit", "social_care_home", "disability_residence", "childrens_home",
  "special_school", "addiction_treatment", "prayer_camp", "military_custody",
  "intelligence_facility", "customs_detention", "quarantine", "house_arrest",
  "private_security_holding", "unofficial", "other",
];

export const powers = [
  "examine_treatment_regularly", "recommend", "comment_on_legislation",
  "access_numbers_and_locations", "access_treatment_information", "access_all_places",
  "private_interviews",
  "choose_places_and_persons", "contact_spt", "unannounced_entry", "copy_records",
  "medical_files", "compel_documents", "issue_orders", "sanction_or_withdraw_licence",
  "prosecute", "decide_complaints", "refer", "publish_without_consent",
];

export const independence_questions = [
  "depends_on", "appointed_by", "funded_by", "publication_decided_by",
];
export const complaints = ["none", "receives", "investigates", "decides"];
export const duties = [
  "mandatory_reporting", "foi_exposure", "subpoena_exposure", "privilege",
  "data_protection_regime",
];
export const contact_levels = ["chair", "senior", "staff", "focal_point", "alternate"];
export const bases = ["regular", "ad_hoc", "both"];
export const announced_patterns = ["mostly_announced", "mostly_unannounced", "mixed", "unknown"];

export const operators = ["public", "private", "mixed", "unknown"];
export const standings = ["official", "unofficial", "may_be"];
export const groups = [
  "men", "women", "pregnant_or_with_infants", "children", "young_adults", "older",
  "disability", "psychosocial_disability", "foreign_nationals", "drug_users", "ill",
  "long_term", "high_security", "political_or_security", "remand", "isolated",
];

export const visit_types = [
  "in_depth", "thematic", "ad_hoc", "follow_up", "reactive", "inspection", "rota", "other",
];
export const announcements = ["announced", "short_notice", "unannounced", "unknown"];
export const scopes = ["register", "own"];
export const roles = ["reader", "editor", "coordinator", "administrator"];
