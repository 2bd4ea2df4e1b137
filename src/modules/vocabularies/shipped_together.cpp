#include "modules/vocabularies/shipped_together.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_going_together(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"together_role",
         {"leads", "interviews", "health", "interpreter", "documents", "safety", "observes"},
         shut},
        {"together_power",
         {"own_mandate", "leads_mandate", "accompanies", "permission", "not_settled"},
         shut},
        // Texts that the screens ship, by number: a new one is a new word, and the old one stays.
        {"together_undertaking", {"version_1"}, shut},
        {"together_consent", {"version_1", "each_its_own"}, shut},
        {"together_interview",
         {"in_private", "two_at_most", "on_equal_terms", "person_chooses", "no_names",
          "own_interpreter"},
         shut},
        {"together_notes", {"each_its_own", "lead_common_facts", "lead"}, shut},
        {"together_incident",
         {"stop", "out_of_danger", "tell_lead", "doctor", "authority_if_agreed", "leave_together"},
         shut},
        {"together_reprisals", {"lead", "each_its_own", "together"}, shut},
        {"together_report", {"lead_writes", "each_its_own", "together"}, shut},
        {"together_publication", {"nothing", "own_parts", "what_all_agreed", "whole_report"}, shut},
        {"together_naming", {"nobody", "if_agreed"}, shut},
        {"together_matter",
         {"days", "roles", "power", "undertaking", "interviews", "consent", "notes", "incident",
          "reprisals", "contributions", "report", "publication"},
         shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
