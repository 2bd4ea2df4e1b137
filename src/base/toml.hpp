#pragma once

#include <stdexcept>

// toml++ 3.3 holds some malformed files for impossible and ends the process. A file from outside
// must not: what it holds for impossible is thrown, as any other reason why a file is no TOML.
// Included nowhere but here, so that every part of the program agrees on it.
#define TOML_ASSERT(expr) \
    (static_cast<bool>(expr) ? void() : throw std::invalid_argument("it breaks off"))

// In those of its functions that promise not to throw it still ends: none of them reads a file.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wterminate"
#include <toml++/toml.h>
#pragma GCC diagnostic pop
