// Expect: this field never leaves its body
#include "modules/exchange/travelling.hpp"
#include "modules/findings/finding.hpp"

using liaise::findings::Finding;

const auto& told(const Finding& finding) {
#ifdef REFUSED
    return liaise::exchange::travelling<&Finding::basis>(finding);
#else
    return liaise::exchange::travelling<&Finding::text>(finding);
#endif
}
