#pragma once

#include <map>

#include "modules/complaints/layout.hpp"

namespace liaise::complaints {

/// What a cell adds up. `is_counted_throughout`: counts of one place tell of every day of it.
struct Sum {
    std::int64_t number = 0;
    bool is_counted_throughout = false;
};

/// What is there, added up by the lines of a layout.
class Sums {
public:
    /// `layout` has to outlive it.
    Sums(const Layout& layout, const std::vector<Entry>& entries);

    const Layout& layout() const { return layout_; }
    /// The row after the last: all rows together, each entry once.
    std::size_t all_rows() const { return layout_.rows.size(); }
    Sum at(std::size_t row, std::size_t theme, std::size_t period) const;
    /// Complaints of the time that fit no row, or no period.
    std::int64_t left_out() const { return left_out_; }

private:
    void add(const Entry& entry);
    std::optional<std::size_t> period_of(const Entry& entry) const;
    std::size_t index(std::size_t row, std::size_t theme, std::size_t period) const;

    const Layout& layout_;
    std::map<std::string, std::vector<std::size_t>> rows_;  ///< by key
    std::map<std::string, std::size_t> themes_;
    std::vector<std::int64_t> numbers_;
    std::vector<std::int64_t> days_counted_;
    std::int64_t left_out_ = 0;
};

/// Of which rows and periods everything is written down.
class Known {
public:
    /// `layout` has to outlive it.
    Known(const Layout& layout, const std::vector<Complete>& complete);

    /// The row after the last stands for all places.
    bool is_complete(std::size_t row, std::size_t period) const;

private:
    bool is_complete(const std::string& place, const Period& period) const;

    const Layout& layout_;
    std::map<std::string, std::vector<Period>> by_place_;  ///< empty: all places
};

}  // namespace liaise::complaints
