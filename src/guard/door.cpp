#include "guard/door.hpp"

namespace liaise::guard {

Error Desk::nobody() {
    return {ErrorKind::unauthenticated, "error.not_signed_in",
            "You are not signed in, or your session has ended. Sign in; what you had typed stays "
            "on the screen.",
            ""};
}

}  // namespace liaise::guard
