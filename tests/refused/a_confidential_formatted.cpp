// Expect: (Cannot format an argument|formatter|formattable)
#include <fmt/format.h>

#include "base/confidential.hpp"

std::string told(const liaise::Confidential& basis) {
#ifdef REFUSED
    return fmt::format("{}", basis);
#else
    return fmt::format("{}", basis.reveal());
#endif
}
