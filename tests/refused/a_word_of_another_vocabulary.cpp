// Expect: (could not convert|cannot convert|invalid initialization|conversion from)
#include "base/code.hpp"

using PlaceType = liaise::Code<"place_type">;
using BodyType = liaise::Code<"body_type">;

PlaceType type_of_place(const PlaceType& place, const BodyType& body) {
#ifdef REFUSED
    static_cast<void>(place);
    return body;
#else
    static_cast<void>(body);
    return place;
#endif
}
