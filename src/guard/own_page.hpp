#pragma once

#include <algorithm>
#include <optional>
#include <utility>

#include "guard/page_number.hpp"
#include "guard/work.hpp"

namespace liaise::guard {

/// The page `number` of a list that was put together from what the viewer sees, and has `total`
/// rows: `row(at)` for each that stands on it, the first being 0; one that is nothing is left out.
template <class T, class F>
Page<T> own_page(const Work& work, std::optional<std::int64_t> number, std::size_t total,
                 F&& row) {
    Page<T> page;
    page.number = std::max<std::int64_t>(number.value_or(1), 1);
    page.total = static_cast<std::int64_t>(total);
    const auto begin = std::min(rows_before(page.number, work.rows_a_page()), page.total);
    const auto end = std::min(begin + work.rows_a_page(), page.total);
    for (auto at = begin; at < end; ++at)
        if (std::optional<T> one = row(static_cast<std::size_t>(at)))
            page.items.push_back(work.own_knowledge(std::move(*one)));
    return page;
}

}  // namespace liaise::guard
