// Expect: is (private|protected) within this context
#include "guard/own_work.hpp"

using namespace liaise;

Result<guard::OwnWork> writing(guard::Work work) {
#ifdef REFUSED
    return guard::OwnWork(std::move(work), guard::Scope::of_register());
#else
    return guard::OwnWork::of(std::move(work));
#endif
}
