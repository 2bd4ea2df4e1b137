#include "guard/route.hpp"
#include "modules/trainings/trainings.hpp"

namespace liaise::trainings {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/trainings", "The own body's trainings and dialogue.", &list),
        route(Method::get, "/trainings/due", "Where to ask whether it is used.", &due),
        route(Method::get, "/trainings/materials", "Materials that were used before.", &materials),
        route(Method::get, "/trainings/{id}", "One training.", &find),
        route(Method::get, "/trainings/{id}/whole", "One, with what was found of its use.", &whole),
        route(Method::post, "/trainings", "Writes a training down.", &add),
        route(Method::put, "/trainings/{id}", "Corrects a training.", &correct),
        route(Method::remove, "/trainings/{id}", "Takes a training out for good.", &remove),
        route(Method::post, "/trainings/{id}/training-uses", "Notes whether a body uses it.",
              &note_use),
        route(Method::remove, "/training-uses/{id}", "Takes out what was noted by mistake.",
              &remove_use),
    };
}

}  // namespace liaise::trainings
