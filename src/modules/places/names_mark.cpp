#include "modules/places/names_mark.hpp"

#include <fmt/format.h>

#include "base/id.hpp"

namespace liaise::places {

std::string names_mark_above(const std::string& table, const std::string& step) {
    return fmt::format("(SELECT COALESCE(MAX(before.names_mark), 0) FROM {} before WHERE "
                       "before.scope = {{own}}) + {}",
                       table, step);
}

std::int64_t names_mark_step() {
    const auto random = random_id();
    std::int64_t step = 0;
    for (std::size_t i = 0; i < 4; ++i) step = step * 0x100 + random.bytes[i];
    return step + 1;
}

}  // namespace liaise::places
