#pragma once

#include "base/delimited.hpp"
#include "base/workbook.hpp"

namespace liaise::imports {

/// Writes what merged cells say into all cells that they cover, row by row from the top.
class MergedFill {
public:
    explicit MergedFill(std::vector<workbook::Merged> merged);

    void fill(std::size_t row, Cells& cells);

private:
    struct Open {
        workbook::Merged cells;
        std::string said;
    };

    std::vector<workbook::Merged> merged_;  ///< by their first row
    std::size_t next_ = 0;
    std::vector<Open> open_;
};

}  // namespace liaise::imports
