// Expect: (could not convert|cannot convert|invalid initialization).*Id<Body>
#include "base/id.hpp"

struct Body;
struct Place;

void visit(const liaise::Id<Place>& place);

void go(const liaise::Id<Place>& place, const liaise::Id<Body>& body) {
#ifdef REFUSED
    static_cast<void>(place);
    visit(body);
#else
    static_cast<void>(body);
    visit(place);
#endif
}
