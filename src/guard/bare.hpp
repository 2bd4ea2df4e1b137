#pragma once

#include <vector>

#include "guard/seen.hpp"

namespace liaise::guard {

/// The values of what is seen, to reckon with. They become an answer through something seen only.
template <class T>
std::vector<T> bare(const std::vector<Seen<T>>& seen) {
    std::vector<T> all;
    all.reserve(seen.size());
    for (const auto& one : seen) all.push_back(*one);
    return all;
}

}  // namespace liaise::guard
