#include "guard/first_load.hpp"

namespace liaise::guard {

store::Indexes make_ready_for(const RegisterWork& work, const store::ComingRows& coming) {
    // Who changes the register is a coordinator, and has the transaction by that right.
    auto rights = RightsWork::of(work);
    return rights ? store::make_ready_for(rights->transaction(), coming) : store::Indexes::there;
}

}  // namespace liaise::guard
