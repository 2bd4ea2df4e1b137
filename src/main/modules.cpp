#include "main/modules.hpp"

#include <algorithm>

#include "module_routes.hpp"
#include "modules/programmes/calendar_making.hpp"

namespace liaise {

const std::vector<Module>& modules() {
    static const std::vector<Module> all = {
        {"vocabularies", &vocabularies::routes},
        {"regions", &regions::routes},
        {"people", &people::routes},
        {"bodies", &bodies::routes},
        {"assessments", &assessments::routes},
        {"contacts", &contacts::routes},
        {"places", &places::routes},
        {"doubles", &doubles::routes},
        {"visits", &visits::routes},
        {"coverage", &coverage::routes},
        {"imports", &imports::routes},
        {"stocktaking", &stocktaking::routes},
        {"agreements", &agreements::routes},
        {"readiness", &readiness::routes},
        {"complaints", &complaints::routes},
        {"findings", &findings::routes},
        {"visit_forms", &visit_forms::routes},
        {"recommendations", &recommendations::routes},
        {"action_plans", &action_plans::routes},
        {"programmes", &programmes::routes},
        {"practices", &practices::routes},
        {"exchange", &exchange::routes},
        {"publications", &publications::routes},
        {"coalitions", &coalitions::routes},
        {"clash_checks", &clash_checks::routes},
        {"meetings", &meetings::routes},
        {"joint_visits", &joint_visits::routes},
        {"trainings", &trainings::routes},
        {"aims", &aims::routes},
        {"changes_seen", &changes_seen::routes},
        {"urgent_concerns", &urgent_concerns::routes},
        {"look_ins", &look_ins::routes},
        {"closed_letters", &closed_letters::routes},
        {"reprisals", &reprisals::routes},
        {"corrections", &corrections::routes},
        {"ledger", &ledger::routes},
        {"compartment", &compartment::routes},
    };
    return all;
}

guard::Routes all_routes() {
    guard::Routes routes;
    for (const auto& module : modules())
        for (auto& route : module.routes()) routes.push_back(std::move(route));
    return routes;
}

void end_what_goes_on() { programmes::cancel_all_making(); }

std::vector<store::Change> ordered_changes() {
    std::vector<store::Change> ordered;
    auto add = [&](std::string_view module) {
        for (const auto& change : store::all_changes())
            if (change.module == module) ordered.push_back(change);
    };
    add("guard");
    for (const auto& module : modules()) add(module.name);
    return ordered;
}

}  // namespace liaise
