#include "main/catalogue.hpp"

#include "main/modules.hpp"

namespace liaise {

description::Catalogue catalogue() {
    description::Catalogue chapters;
    for (const auto& module : modules())
        chapters.push_back({std::string(module.name), module.routes()});
    return chapters;
}

}  // namespace liaise
