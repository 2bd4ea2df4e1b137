#include "modules/imports/merged_fill.hpp"

#include <algorithm>

namespace liaise::imports {

MergedFill::MergedFill(std::vector<workbook::Merged> merged) : merged_(std::move(merged)) {
    std::ranges::stable_sort(merged_, {}, &workbook::Merged::row_first);
}

void MergedFill::fill(std::size_t row, Cells& cells) {
    for (; next_ < merged_.size() && merged_[next_].row_first <= row; ++next_) {
        const auto& merged = merged_[next_];
        const bool says = merged.row_first == row && merged.column_first <= cells.size();
        if (says) open_.push_back({merged, cells[merged.column_first - 1]});
    }
    std::erase_if(open_, [&](const Open& open) { return open.cells.row_last < row; });
    for (const auto& [merged, said] : open_) {
        if (said.empty()) continue;
        const auto last = std::min(merged.column_last, columns_max);
        if (cells.size() < last) cells.resize(last);
        for (auto column = merged.column_first; column <= last; ++column)
            if (auto& cell = cells[column - 1]; cell.empty()) cell = said;
    }
}

}  // namespace liaise::imports
