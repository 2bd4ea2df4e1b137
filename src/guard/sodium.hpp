#pragma once

#include <sodium.h>

#include <stdexcept>

namespace liaise::guard {

/// Makes libsodium ready, once for the process; called before any of its functions.
inline void ready_sodium() {
    static const int outcome = sodium_init();
    if (outcome < 0) throw std::runtime_error("libsodium cannot be used on this computer");
}

}  // namespace liaise::guard
