#include "modules/vocabularies/shipped_programmes.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_programmes(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"programme_rank", {"visit", "if_there_is_time", "not_now"}, shut},
        {"programme_signal", {"death", "incident", "news", "complaint", "other"}, shut},
        {"programme_deed", {"begun", "corrected", "named", "taken_out", "left"}, shut},
        {"obligation_unit", {"place", "region"}, shut},
        {"programme_reason",
         {"last_visit", "own_visit", "people_held", "groups_held", "opened", "standing",
          "other_bodies", "recommendations", "complaints", "fewer_complaints", "heard_death",
          "heard_incident", "heard_news", "heard_complaint", "heard_other"},
         shut},
        {"programme_visited", {"not_made", "made"}, shut},
        {"borne_out", {"unknown", "confirmed", "partly", "not_confirmed"}, shut},
        {"silence_found", {"unknown", "did_not_get_out", "afraid", "nothing_to_complain_of"}, shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
