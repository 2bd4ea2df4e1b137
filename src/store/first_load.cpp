#include "store/first_load.hpp"

namespace liaise::store {

Indexes make_ready_for(Transaction& tx, const ComingRows& coming) {
    auto* const engine = dynamic_cast<MakesReady*>(&tx);
    return engine ? engine->make_ready_for(coming) : Indexes::there;
}

}  // namespace liaise::store
