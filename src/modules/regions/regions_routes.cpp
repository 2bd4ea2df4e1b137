#include "guard/route.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::regions {

using guard::Method;

guard::Routes routes() {
    return {
        guard::route(Method::get, "/regions", "All regions of the country, by name.", &list),
        guard::route(Method::post, "/regions", "Adds a region.", &add),
    };
}

}  // namespace liaise::regions
