// Expect: is private within this context
#include "guard/both_compartments.hpp"

using namespace liaise;

bool is_had(guard::OwnWork& work, const Id<guard::BodyRef>& other,
            const guard::BothCompartments::AskedBy& letters) {
#ifdef REFUSED
    return guard::BothCompartments::of(work, other, letters).has_value();
#else
    return work.viewer().body() == other || letters.theirs.has_value();
#endif
}
