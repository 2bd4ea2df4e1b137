// Expect: (conversion from .*Confidential|could not convert|no match for 'operator=')
#include <nlohmann/json.hpp>

#include "base/confidential.hpp"

void put(nlohmann::json& json, const liaise::Confidential& basis) {
#ifdef REFUSED
    json["basis"] = basis;
#else
    json["has_basis"] = !basis.is_empty();
#endif
}
