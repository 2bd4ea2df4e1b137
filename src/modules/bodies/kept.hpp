#pragma once

#include "guard/history.hpp"

namespace liaise::bodies {

/// What bodies said before is kept.
inline constexpr guard::history::Kept kept_bodies{
    "bodies",
    "names, acronym, sort_name, sort_name_fr, sort_name_ar, search_key, type, level, region, "
    "npm_relation, part_of, legal_basis, persons_covered, website, public_contact, mandates, "
    "powers, powers_not, independence, is_dependent, complaints, duties, visit_pattern, "
    "announced, standards, publishes_reports, publishes_annual_report, undertaking_signed, "
    "training_done, reprisals_policy, precondition_checked, since_first, since_last, "
    "since_precision, ended_first, ended_last, ended_precision, source, names_mark, taken_back, "
    "merged_into"};

}  // namespace liaise::bodies
