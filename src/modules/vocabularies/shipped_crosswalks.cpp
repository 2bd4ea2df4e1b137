#include "modules/vocabularies/shipped_crosswalks.hpp"

namespace liaise::vocabularies {

std::vector<Shipped> with_those_of_crosswalks(std::vector<Shipped> others) {
    constexpr auto shut = Growth::closed;
    const std::vector<Shipped> own = {
        {"mandela_heading",
         {"basic_principles",
          "file_management",
          "separation",
          "accommodation",
          "hygiene",
          "clothing_and_bedding",
          "food",
          "exercise",
          "health_care",
          "discipline",
          "restraint",
          "searches",
          "information_and_complaints",
          "outside_contact",
          "books",
          "religion",
          "property",
          "notifications",
          "investigations",
          "removal",
          "personnel",
          "inspections"},
         shut},
        {"cpt_chapter",
         {"law_enforcement", "prisons", "psychiatric", "immigration", "juveniles", "women",
          "impunity", "electrical_weapons"},
         shut},
        {"hmip_test", {"safety", "respect", "purposeful_activity", "release"}, shut},
        {"imb_area", {"safety", "humane_treatment", "health_and_wellbeing", "progression"}, shut},
        {"lay_observers_area",
         {"dignity", "justice", "accommodation", "transport", "wellbeing", "duty_of_care"},
         shut},
    };
    others.insert(others.end(), own.begin(), own.end());
    return others;
}

}  // namespace liaise::vocabularies
