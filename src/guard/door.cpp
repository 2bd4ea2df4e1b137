#include "guard/door.hpp"

#include <stdexcept>

namespace liaise::guard {

Error Desk::nobody() {
    return {ErrorKind::unauthenticated, "error.not_signed_in",
            "You are not signed in, or your session has ended. Sign in; what you had typed stays "
            "on the screen.",
            ""};
}

store::Transaction& Desk::tx() {
    if (!tx_) throw std::logic_error("this call opens its own transactions");
    return *tx_;
}

}  // namespace liaise::guard
