#include "guard/route.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::vocabularies {

using guard::Method;

guard::Routes routes() {
    return {
        guard::route(Method::get, "/words", "The words of the vocabularies.", &list),
        guard::route(Method::post, "/words", "Adds a word, or names one anew.", &add),
    };
}

}  // namespace liaise::vocabularies
