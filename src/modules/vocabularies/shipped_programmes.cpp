#include "modules/vocabularies/shipped_programmes.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_programmes(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"programme_rank", {"visit", "if_there_is_time", "not_now"}, shut},
        {"programme_signal", {"death", "incident", "news", "complaint", "other"}, shut},
        {"programme_deed",
         {"begun", "corrected", "named", "taken_out", "left", "calendar_taken"},
         shut},
        {"obligation_unit", {"place", "region"}, shut},
        {"calendar_want", {"must", "should", "if_it_fits"}, shut},
        {"calendar_end", {"best_there_is", "near_enough", "out_of_time", "cancelled"}, shut},
        {"calendar_reason",
         {"expertise", "region", "too_long", "window", "joint_week", "last_visit", "closed", "away",
          "follow_up", "gap", "full"},
         shut},
        {"calendar_wish",
         {"visit", "window", "joint_week", "follow_up", "expertise", "place_gap", "place_closed",
          "team_days"},
         shut},
        {"programme_reason",
         {"last_visit", "own_visit", "people_held", "groups_held", "opened", "standing",
          "other_bodies", "recommendations", "complaints", "fewer_complaints", "heard_death",
          "heard_incident", "heard_news", "heard_complaint", "heard_other"},
         shut},
        {"programme_visited", {"not_made", "made"}, shut},
        {"borne_out", {"unknown", "confirmed", "partly", "not_confirmed"}, shut},
        {"silence_found", {"unknown", "did_not_get_out", "afraid", "nothing_to_complain_of"}, shut},
        {"visit_question_kind", {"yes_no", "register", "number", "words"}, shut},
        {"visit_form_answer", {"yes", "partly", "no"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
