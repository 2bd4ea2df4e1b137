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

/// A database full of made-up visits, and a person who looks at them.
struct LargeCountry {
    guard::Viewer viewer;
    std::string sign_in_name;
    std::string password;
};

/// Founds an installation in an empty database and fills it.
LargeCountry fill(store::Database& database, const Size& size, Moment now);

}  // namespace liaise::bench
