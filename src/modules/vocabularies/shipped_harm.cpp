#include "modules/vocabularies/shipped_harm.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_harm(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"urgent_harm",
         {"life_at_risk", "ill_treatment", "health", "self_harm", "children", "conditions",
          "disappearance", "evidence", "other"}},
        {"urgent_ask",
         {"go_there", "inquire", "protect", "medical_care", "stop_it", "preserve_evidence",
          "other"}},
        {"urgent_state", {"waiting", "overdue", "acknowledged", "answered", "called_back"}, shut},
        {"look_in_wing",
         {"whole_place", "reception", "segregation", "medical", "women", "juveniles", "remand",
          "visiting_rooms", "work_and_school"}},
        {"look_in_span", {"one_week", "two_weeks", "one_month", "three_months"}, shut},
        {"look_in_at",
         {"general_mood", "access_to_complaints", "segregation_cells", "medical_access",
          "staff_attitude", "food", "outside_contact", "searches"}},
        {"look_in_state", {"open", "looked", "not_looked", "withdrawn", "past_its_time"}, shut},
        {"look_in_outcome", {"not_looked", "nothing_seen", "something_seen"}, shut},
        {"reprisal_kind",
         {"feared", "threatened", "moved_or_isolated", "punished", "lost_work_or_visits",
          "violence", "case_against_them", "other"}},
        {"reprisal_said_by", {"the_person", "family", "another_body", "seen_by_us", "other"}},
        {"reprisal_consent",
         {"not_asked", "asked_and_refused", "agreed", "agreed_in_part", "withdrawn"},
         shut},
        {"reprisal_word", {"allegation", "founded", "not_founded", "unclear"}, shut},
        {"reprisal_deed",
         {"begun", "named", "taken_out", "entered", "assessed", "contact_kept", "removed"},
         shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
