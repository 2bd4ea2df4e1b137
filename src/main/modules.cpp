#include "main/modules.hpp"

#include <algorithm>

namespace liaise {

namespace vocabularies { guard::Routes routes(); }
namespace regions { guard::Routes routes(); }
namespace people { guard::Routes routes(); }
namespace bodies { guard::Routes routes(); }
namespace assessments { guard::Routes routes(); }
namespace contacts { guard::Routes routes(); }
namespace places { guard::Routes routes(); }
namespace visits { guard::Routes routes(); }
namespace coverage { guard::Routes routes(); }
namespace stocktaking { guard::Routes routes(); }

const std::vector<Module>& modules() {
    static const std::vector<Module> all = {
        {"vocabularies", &vocabularies::routes},
        {"regions", &regions::routes},
        {"people", &people::routes},
        {"bodies", &bodies::routes},
        {"assessments", &assessments::routes},
        {"contacts", &contacts::routes},
        {"places", &places::routes},
        {"visits", &visits::routes},
        {"coverage", &coverage::routes},
        {"stocktaking", &stocktaking::routes},
    };
    return all;
}

guard::Routes all_routes() {
    guard::Routes routes;
    for (const auto& module : modules())
        for (auto& route : module.routes()) routes.push_back(std::move(route));
    return routes;
}

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
