#include "guard/route.hpp"
#include "modules/assessments/assessments.hpp"

namespace liaise::assessments {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/assessments", "What the own body thinks of other bodies.", &list),
        route(Method::post, "/assessments", "Writes what the own body thinks of another.", &write),
        route(Method::remove, "/assessments/{id}", "Takes an assessment out for good.", &remove),
    };
}

}  // namespace liaise::assessments
