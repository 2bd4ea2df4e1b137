// Expect: is private within this context
#include "guard/viewer.hpp"

bool is_reader(const liaise::guard::Viewer& given) {
#ifdef REFUSED
    liaise::guard::Viewer viewer;
    return viewer.role() == given.role();
#else
    const auto& viewer = given;
    return viewer.role() == liaise::guard::Role::reader;
#endif
}
