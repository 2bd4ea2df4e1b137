// Expect: (cannot convert|conversion from) .*Confidential
#include "base/confidential.hpp"

std::string told(const liaise::Confidential& basis) {
#ifdef REFUSED
    std::string text = basis;
#else
    std::string text(basis.reveal());
#endif
    return text;
}
