#pragma once

#include <sodium.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace liaise::guard {

/// Makes libsodium ready, once for the process; called before any of its functions.
inline void ready_sodium() {
    static const int outcome = sodium_init();
    if (outcome < 0) throw std::runtime_error("libsodium cannot be used on this computer");
}

/// A text as libsodium takes bytes.
inline const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
inline unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace liaise::guard
