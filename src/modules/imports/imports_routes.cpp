#include "guard/route.hpp"
#include "modules/imports/imports.hpp"

namespace liaise::imports {

using guard::Method;
using guard::route;

// Rows of a file may tell days that not everyone may know, so whoever reads them writes the
// register.
guard::Routes routes() {
    return {
        route(Method::get, "/imports", "Imports, the latest first, a page at a time.", &list),
        route(Method::get, "/imports/mappings", "Mappings that were used before.", &mappings),
        route(Method::get, "/imports/{id}", "One import, how far it is, and what it changes.",
              &find),
        route(Method::get, "/imports/{id}/rows", "What there is to say about its rows.", &rows),
        route(Method::post, "/imports", "Takes a file in and begins to check it.", &begin),
        route(Method::post, "/imports/outline", "What is in a file: sheets, first rows, headings.",
              &outline),
        route(Method::post, "/imports/preview", "How the first rows of a file are understood.",
              &preview),
        route(Method::post, "/imports/{id}/confirmation", "Has a checked file stored.", &confirm),
        route(Method::post, "/imports/{id}/cancellation",
              "Stops an import that is not stored yet.", &cancel),
        route(Method::post, "/imports/{id}/undoing",
              "Takes back all that a stored import changed.", &undo),
    };
}

}  // namespace liaise::imports
