// Expect: is private within this context
#include "guard/scope.hpp"

liaise::guard::Scope scope(const std::string& body) {
#ifdef REFUSED
    return liaise::guard::Scope("body:" + body);
#else
    return liaise::guard::Scope::of_body(body);
#endif
}
