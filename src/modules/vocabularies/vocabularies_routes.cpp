#include "guard/route.hpp"
#include "modules/vocabularies/themes.hpp"

namespace liaise::vocabularies {

using guard::Method;

guard::Routes routes() {
    return {
        guard::route(Method::get, "/words", "The words of the vocabularies.", &list),
        guard::route(Method::post, "/words", "Adds a word, or names one anew.", &add),
        guard::route(Method::get, "/themes",
                     "The themes by group, and where they stand in texts that others use.",
                     &themes),
    };
}

}  // namespace liaise::vocabularies
