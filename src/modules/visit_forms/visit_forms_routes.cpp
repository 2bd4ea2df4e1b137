#include "guard/route.hpp"
#include "modules/visit_forms/question.hpp"
#include "modules/visit_forms/visit_forms.hpp"

namespace liaise::visit_forms {

using guard::Method;
using guard::route;

guard::Routes routes() {
    guard::Routes all{
        route(Method::get, "/visit-questions", "What to look at during a visit: all questions.",
              &questions),
        route(Method::get, "/visit-forms", "The forms that were entered after visits.", &list),
        route(Method::get, "/visit-forms/{id}", "One form with its answers.", &find),
        route(Method::post, "/visit-forms", "Begins to enter a form.", &begin),
        route(Method::put, "/visit-forms/{id}/answers", "Enters the answer to one question.",
              &enter),
        route(Method::remove, "/visit-forms/{id}", "Takes a form out for good.", &remove),
    };
    // Who looks at the questions may be about to go somewhere: no log and no figure tells of it.
    all.front().is_hushed = true;
    return all;
}

}  // namespace liaise::visit_forms
