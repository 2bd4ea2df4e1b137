#include "guard/route.hpp"
#include "modules/compartment/compartment.hpp"

namespace liaise::compartment {

guard::Routes routes() {
    return {
        guard::route(guard::Method::post, "/compartment/file",
                     "The own body's whole compartment as one locked file.", &write),
    };
}

}  // namespace liaise::compartment
