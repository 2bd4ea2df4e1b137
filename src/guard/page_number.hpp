#pragma once

#include <algorithm>
#include <cstdint>

namespace liaise::guard {

/// No list has so many pages: five million rows at the least. A page beyond is empty, as every page
/// behind the last, and its number is not multiplied into nonsense.
inline constexpr std::int64_t page_number_max = 100'000;

/// How many rows of a list come before the page `number`, the first being 1.
constexpr std::int64_t rows_before(std::int64_t number, std::int64_t rows_a_page) {
    return (std::clamp<std::int64_t>(number, 1, page_number_max) - 1) * rows_a_page;
}

}  // namespace liaise::guard
