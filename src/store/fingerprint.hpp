#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace liaise::store {

/// FNV-1a over texts: enough to notice that they were changed by accident, and quick. It does not
/// stop anyone who means harm.
class Fingerprint {
public:
    void add(std::string_view text) {
        for (unsigned char letter : text) value_ = (value_ ^ letter) * 1099511628211ULL;
    }
    std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 14695981039346656037ULL;
};

/// The 16 hexadecimal digits of a fingerprint.
inline std::string fingerprint_text(std::uint64_t value) { return fmt::format("{:016x}", value); }

}  // namespace liaise::store
