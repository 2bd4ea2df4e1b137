#pragma once

#include <string>
#include <vector>

#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::bench {

/// How much there is, and who may see it.
struct Size {
    std::int64_t places = 0;
    std::int64_t bodies = 0;
    std::int64_t visits = 0;
    int in_register_percent = 100;
    int own_percent = 0;  ///< in the compartment of the viewer's body; the rest is another body's
};

/// With which everybody signs in, and the name of who keeps the register.
inline constexpr const char* password = "seven long words for measuring";
inline constexpr const char* coordinator = "coordinator";

/// Somebody who looks at it, with the token of a session.
struct SignedIn {
    guard::Viewer viewer;
    std::string token;
};

/// Who looks at a database full of made-up visits.
struct LargeCountry {
    SignedIn person;    ///< of the body with an own compartment
    SignedIn outsider;  ///< of a body that has noted nothing: sees the register
    SignedIn third;     ///< of the body with the rest
};

/// Founds an installation in an empty database and fills it.
LargeCountry fill(store::Database& database, const Size& size, Moment now);

}  // namespace liaise::bench
