// What is usual for a type of place: who runs it, how large it is, whom it holds, who counts.

const state = { public: 1 };
const justice = {
  authority: "ministry-of-justice", operators: state, full: 1, opened: [1930, 1999],
  sizes: [[30, 200]], counted_by: "Prison Service, yearly figures",
};
const interior = {
  authority: "ministry-of-the-interior", operators: state, full: 0.35, opened: [1950, 2012],
  sizes: [[2, 4], [5, 8], [8, 14], [12, 22]], counted_by: "Police, answer to the Council",
  groups: ["men", "women", "remand"],
};
const health = {
  authority: "ministry-of-health", operators: state, full: 0.9, opened: [1950, 2010],
  sizes: [[10, 60]], counted_by: "Ministry of Health, bed statistics",
  groups: ["psychosocial_disability"],
};
const social = {
  authority: "ministry-of-social-affairs", full: 0.93, opened: [1958, 2017],
  operators: { public: 25, private: 45, mixed: 30 }, sizes: [[18, 96]],
  counted_by: "Social Care Inspectorate, register of homes",
};
const nobody = {
  authority: null, operators: { private: 1 }, full: 0, opened: [2005, 2019], sizes: [[0, 0]],
  groups: [], counted_by: "",
};

const station_names = {
  sources: ["Inspectorate General of Police, list of stations 2021",
    "Prosecutor General, custody lists", "Police telephone book 2022"],
  name: ({ en }) => en.replace("Police Station", "PS").replace("Police Post", "Pol. Post"),
};
const home_names = {
  sources: ["Social Care Inspectorate, register of homes 2021",
    "Ministry of Social Affairs, grants 2022", "Health Care Inspectorate, report of 2022"],
  name: ({ fr }, town) => `${fr} (${town.names.fr})`,
};

export const defaults = {
  police_station: { ...interior, shorter: station_names },
  police_interrogation_room: { ...interior, sizes: [[1, 3]] },
  remand_prison: { ...justice, groups: ["men", "remand", "young_adults", "foreign_nationals"] },
  prison: { ...justice, groups: ["men"] },
  womens_prison: { ...justice, groups: ["women", "pregnant_or_with_infants"] },
  juvenile_facility: { ...justice, groups: ["children"] },
  open_prison: { ...justice, groups: ["men"] },
  court_cells: { ...justice, full: 0.5, sizes: [[3, 12]], groups: ["men", "women", "remand"],
    counted_by: "Courts Service, list of cells" },
  transport: { ...interior },
  forced_return: { ...interior, groups: ["foreign_nationals"] },
  immigration_detention: { ...interior, groups: ["men", "women", "foreign_nationals"] },
  transit_zone: { ...interior, groups: ["foreign_nationals"],
    counted_by: "Border Police, answer to the Assembly" },
  asylum_reception: { ...interior, groups: ["men", "women", "children", "foreign_nationals"] },
  psychiatric_hospital: health,
  hospital_secure_unit: { ...health, groups: ["men", "women", "ill"] },
  addiction_treatment: { ...health, groups: ["men", "women", "drug_users"] },
  quarantine: { ...health, groups: ["men", "women", "ill"] },
  social_care_home: { ...social, groups: ["women", "men", "older"], shorter: home_names },
  disability_residence: { ...social, groups: ["disability"], sizes: [[8, 40]],
    shorter: home_names },
  childrens_home: { ...social, groups: ["children"], sizes: [[6, 28]], shorter: home_names },
  special_school: { ...social, authority: "ministry-of-education", groups: ["children"],
    sizes: [[30, 120]], counted_by: "Ministry of Education, boarders" },
  military_custody: { ...interior, authority: "ministry-of-defence", groups: ["men"],
    counted_by: "Ministry of Defence, answer to the Assembly 2023" },
  intelligence_facility: { ...nobody, authority: "state-security-directorate", operators: state,
    groups: ["political_or_security"] },
  customs_detention: { ...interior, authority: "customs-directorate", groups: ["men", "women"],
    counted_by: "Customs Directorate, letter to the Council 2024" },
  house_arrest: { ...nobody, authority: "ministry-of-justice", operators: state,
    groups: ["men", "women"] },
  prayer_camp: { ...nobody, groups: ["psychosocial_disability", "drug_users"] },
  private_security_holding: { ...nobody, groups: ["men", "women"] },
  unofficial: { ...nobody, operators: { unknown: 1 } },
  other: { ...interior, groups: ["men"] },
};

/// Whose list a place stands on, by the authority that answers for it.
export const listed_by = {
  "ministry-of-justice": "Ministry of Justice, list of establishments, January 2026",
  "ministry-of-the-interior": "Ministry of the Interior, list of custody places, March 2026",
  "ministry-of-health": "Ministry of Health, register of hospitals, 2025",
  "ministry-of-social-affairs": "Social Care Inspectorate, register of homes, 2026",
  "ministry-of-education": "Ministry of Education, list of boarding schools, 2025",
  "ministry-of-defence": "Ministry of Defence, answer to the Assembly, 2023",
  "customs-directorate": "Customs Directorate, letter to the Council, 2024",
  nobody: "Council for Preventive Visits, from letters and the press",
};
