#pragma once

#include <string>
#include <vector>

#include "store/columns.hpp"

namespace liaise::store {

/// `$n` for `value`, which is added to `binds`: for statements that are put together from parts.
template <class T>
std::string bound(const T& value, Binds& binds) {
    binds.push_back(bind_of(value));
    return '$' + std::to_string(binds.size());
}

/// `$n` for each of `values`, which are added to `binds`: the list of an IN.
template <class T>
std::string in_list(const std::vector<T>& values, Binds& binds) {
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ",") + bound(value, binds);
    return list;
}

}  // namespace liaise::store
