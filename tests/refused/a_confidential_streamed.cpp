// Expect: no match for 'operator<<'
#include <sstream>

#include "base/confidential.hpp"

void tell(std::ostringstream& out, const liaise::Confidential& basis) {
#ifdef REFUSED
    out << basis;
#else
    out << basis.reveal();
#endif
}
