#include "base/random_ids.hpp"

#include <sys/random.h>

#include <algorithm>
#include <stdexcept>

namespace liaise {

namespace {

constexpr std::size_t ids_at_once = 16;  // 256 bytes: so many are given whole, whatever comes

}  // namespace

std::vector<Id128> random_ids(std::size_t count) {
    static_assert(sizeof(Id128) == 16);
    std::vector<Id128> ids(count);
    for (std::size_t at = 0; at < count; at += ids_at_once) {
        const auto size = std::min(ids_at_once, count - at) * sizeof(Id128);
        if (getrandom(&ids[at], size, 0) != static_cast<ssize_t>(size))
            throw std::runtime_error("the operating system gave no random bytes");
    }
    return ids;
}

}  // namespace liaise
