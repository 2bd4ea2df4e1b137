#include "modules/vocabularies/themes.hpp"

#include <algorithm>

#include "modules/vocabularies/shipped.hpp"

namespace liaise::vocabularies {

namespace {

/// The groups follow the APT's Detention Focus, with the first hours of custody as one of their
/// own, because safeguards there are what has been shown to work. A heading is named only where
/// the text deals with the theme itself; the CPT's chapters are by kind of place, so few are.
const std::vector<ThemePlace>& shipped_themes() {
    static const std::vector<ThemePlace> all = {
        {{"ill_treatment"}, {{"treatment"}}, {{"basic_principles"}, {"investigations"}},
         {{"impunity"}}, {{"safety"}}, {{"humane_treatment"}}, {{"dignity"}}},
        {{"violence_among_detainees"}, {{"treatment"}}, {{"separation"}}, {}, {{"safety"}},
         {{"safety"}}, {{"duty_of_care"}}},
        {{"use_of_force"}, {{"treatment"}}, {{"personnel"}}, {}, {{"safety"}}, {{"safety"}},
         {{"dignity"}}},
        {{"weapons"}, {{"treatment"}}, {{"personnel"}}, {{"electrical_weapons"}}, {{"safety"}},
         {{"safety"}}, {}},
        {{"deaths"}, {{"treatment"}}, {{"notifications"}, {"investigations"}}, {}, {{"safety"}},
         {{"safety"}}, {{"duty_of_care"}}},
        {{"self_harm"}, {{"treatment"}}, {{"health_care"}}, {}, {{"safety"}}, {{"safety"}},
         {{"duty_of_care"}}},
        {{"reprisals"}, {{"treatment"}}, {{"information_and_complaints"}}, {}, {{"safety"}}, {},
         {}},
        {{"lawful_place"}, {{"first_hours"}}, {{"file_management"}}, {{"law_enforcement"}}, {}, {},
         {}},
        {{"notice_to_family"}, {{"first_hours"}}, {{"notifications"}}, {{"law_enforcement"}}, {},
         {}, {{"justice"}}},
        {{"access_to_lawyer"}, {{"first_hours"}}, {{"outside_contact"}}, {{"law_enforcement"}}, {},
         {}, {{"justice"}}},
        {{"medical_examination"}, {{"first_hours"}}, {{"health_care"}}, {{"law_enforcement"}}, {},
         {{"health_and_wellbeing"}}, {{"wellbeing"}}},
        {{"information_on_rights"}, {{"first_hours"}}, {{"information_and_complaints"}},
         {{"law_enforcement"}}, {}, {}, {{"justice"}}},
        {{"recording"}, {{"first_hours"}}, {}, {{"law_enforcement"}}, {}, {}, {}},
        {{"interviewing"}, {{"first_hours"}}, {}, {{"law_enforcement"}}, {}, {}, {}},
        {{"registers"}, {{"safeguards"}}, {{"file_management"}}, {}, {}, {}, {}},
        {{"complaints_procedure"}, {{"safeguards"}}, {{"information_and_complaints"}}, {},
         {{"respect"}}, {{"humane_treatment"}}, {}},
        {{"inspection_mechanisms"}, {{"safeguards"}}, {{"inspections"}}, {}, {}, {}, {}},
        {{"consular_access"}, {{"safeguards"}}, {{"outside_contact"}}, {}, {}, {}, {{"justice"}}},
        {{"judicial_control"}, {{"safeguards"}}, {}, {}, {}, {}, {{"justice"}}},
        {{"property"}, {{"safeguards"}}, {{"property"}}, {}, {{"respect"}}, {{"humane_treatment"}},
         {}},
        {{"solitary_confinement"}, {{"order"}}, {{"discipline"}}, {}, {{"safety"}},
         {{"humane_treatment"}}, {}},
        {{"discipline"}, {{"order"}}, {{"discipline"}}, {}, {{"safety"}}, {{"safety"}}, {}},
        {{"restraint"}, {{"order"}}, {{"restraint"}}, {}, {{"safety"}}, {{"safety"}},
         {{"dignity"}}},
        {{"searches"}, {{"order"}}, {{"searches"}}, {}, {{"safety"}}, {{"humane_treatment"}},
         {{"dignity"}}},
        {{"cell_searches"}, {{"order"}}, {{"searches"}}, {}, {{"safety"}}, {{"safety"}}, {}},
        {{"body_searches"}, {{"order"}}, {{"searches"}}, {}, {{"safety"}}, {{"humane_treatment"}},
         {{"dignity"}}},
        {{"separation"}, {{"order"}}, {{"separation"}}, {}, {{"safety"}}, {{"safety"}}, {}},
        {{"visits_received"}, {{"contact"}}, {{"outside_contact"}}, {}, {{"release"}},
         {{"progression"}}, {}},
        {{"phone_and_mail"}, {{"contact"}}, {{"outside_contact"}}, {}, {{"release"}},
         {{"progression"}}, {}},
        {{"media_access"}, {{"contact"}}, {{"outside_contact"}, {"books"}}, {}, {{"respect"}}, {},
         {}},
        {{"space"}, {{"material"}}, {{"accommodation"}}, {}, {{"respect"}}, {{"humane_treatment"}},
         {{"accommodation"}}},
        {{"light_and_air"}, {{"material"}}, {{"accommodation"}}, {}, {{"respect"}},
         {{"humane_treatment"}}, {{"accommodation"}}},
        {{"hygiene"}, {{"material"}}, {{"hygiene"}}, {}, {{"respect"}}, {{"humane_treatment"}},
         {{"accommodation"}}},
        {{"bedding_and_clothing"}, {{"material"}}, {{"clothing_and_bedding"}}, {}, {{"respect"}},
         {{"humane_treatment"}}, {}},
        {{"food_and_water"}, {{"material"}}, {{"food"}}, {}, {{"respect"}}, {{"humane_treatment"}},
         {{"wellbeing"}}},
        {{"outdoor_exercise"}, {{"material"}}, {{"exercise"}}, {}, {{"purposeful_activity"}},
         {{"health_and_wellbeing"}}, {}},
        {{"work"}, {{"regime"}}, {}, {}, {{"purposeful_activity"}}, {{"progression"}}, {}},
        {{"education"}, {{"regime"}}, {{"books"}}, {}, {{"purposeful_activity"}},
         {{"progression"}}, {}},
        {{"leisure"}, {{"regime"}}, {{"books"}, {"exercise"}}, {}, {{"purposeful_activity"}},
         {{"progression"}}, {}},
        {{"religion"}, {{"regime"}}, {{"religion"}}, {}, {{"respect"}}, {{"humane_treatment"}},
         {}},
        {{"time_out_of_cell"}, {{"regime"}}, {{"exercise"}}, {}, {{"purposeful_activity"}},
         {{"humane_treatment"}}, {}},
        {{"health_care"}, {{"health"}}, {{"health_care"}}, {}, {{"respect"}},
         {{"health_and_wellbeing"}}, {{"wellbeing"}}},
        {{"medical_independence"}, {{"health"}}, {{"health_care"}}, {}, {{"respect"}},
         {{"health_and_wellbeing"}}, {}},
        {{"mental_health"}, {{"health"}}, {{"health_care"}}, {{"psychiatric"}}, {{"respect"}},
         {{"health_and_wellbeing"}}, {{"wellbeing"}}},
        {{"medication"}, {{"health"}}, {{"health_care"}}, {}, {{"respect"}},
         {{"health_and_wellbeing"}}, {{"wellbeing"}}},
        {{"infectious_disease"}, {{"health"}}, {{"health_care"}}, {}, {{"respect"}},
         {{"health_and_wellbeing"}}, {}},
        {{"drugs"}, {{"health"}}, {{"health_care"}}, {}, {{"safety"}}, {{"health_and_wellbeing"}},
         {}},
        {{"coercion_in_health"}, {{"health"}}, {{"health_care"}, {"restraint"}},
         {{"psychiatric"}}, {{"respect"}}, {{"health_and_wellbeing"}}, {}},
        {{"injury_documentation"}, {{"health"}}, {{"health_care"}}, {{"impunity"}}, {{"safety"}},
         {{"health_and_wellbeing"}}, {}},
        {{"staff_numbers"}, {{"personnel"}}, {{"personnel"}}, {}, {}, {}, {}},
        {{"staff_training"}, {{"personnel"}}, {{"personnel"}}, {}, {}, {}, {}},
        {{"staff_conduct"}, {{"personnel"}}, {{"personnel"}}, {}, {{"respect"}},
         {{"humane_treatment"}}, {{"dignity"}}},
        {{"staff_conditions"}, {{"personnel"}}, {{"personnel"}}, {}, {}, {}, {}},
        {{"staff_complaints"}, {{"personnel"}}, {{"investigations"}}, {{"impunity"}},
         {{"safety"}}, {{"humane_treatment"}}, {}},
        {{"transfer"}, {{"release"}}, {{"removal"}}, {}, {{"release"}}, {}, {{"transport"}}},
        {{"sentence_and_release"}, {{"release"}}, {{"file_management"}}, {}, {{"release"}},
         {{"progression"}}, {}},
        {{"law"}, {{"systemic"}}, {}, {}, {}, {}, {}},
        {{"budget"}, {{"systemic"}}, {}, {}, {}, {}, {}},
        {{"records_and_figures"}, {{"systemic"}}, {{"file_management"}}, {}, {}, {}, {}},
        {{"leadership"}, {{"systemic"}}, {{"personnel"}}, {}, {}, {}, {}},
        {{"other"}, {}, {}, {}, {}, {}, {}},
        {{"unknown"}, {}, {}, {}, {}, {}, {}}};
    return all;
}

}  // namespace

Result<std::vector<guard::Seen<ThemePlace>>> themes(guard::Work& work, const WhichTheme& which) {
    std::vector<guard::Seen<ThemePlace>> all;
    const auto is_wanted = [&](const Code<"theme">& theme) {
        return !which.theme || *which.theme == theme;
    };
    for (const auto& one : shipped_themes())
        if (is_wanted(one.theme)) all.push_back(work.own_knowledge(one));
    const auto words = list(work, {"theme"});
    if (!words) return std::unexpected(words.error());
    for (const auto& word : *words) {
        const Code<"theme"> theme{word->code};
        const auto& known = shipped_themes();
        if (is_wanted(theme) && std::ranges::find(known, theme, &ThemePlace::theme) == known.end())
            all.push_back(word.map([&](const Word&) {
                return ThemePlace{theme, {}, {}, {}, {}, {}, {}};
            }));
    }
    return all;
}

}  // namespace liaise::vocabularies
