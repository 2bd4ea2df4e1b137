#pragma once

#include <map>

#include "modules/complaints/sums.hpp"

namespace liaise::complaints {

/// What one place has of one theme, period by period, and whether that is all there was.
struct PeriodCount {
    std::int64_t number = 0;
    std::int64_t days_counted = 0;
    bool is_part_of_longer = false;  ///< a number of a longer time reaches into it
};

/// The own counts as series, of each place and theme of which something is written down. A period
/// is known where everything is said to be written down, or where counts tell of every day of it.
class OwnSeries {
public:
    /// `layout`, whose rows are places, has to outlive it.
    OwnSeries(const Layout& layout, const std::vector<Entry>& entries,
              const std::vector<Complete>& complete);

    struct Where {
        std::size_t row = 0;
        std::size_t theme = 0;

        auto operator<=>(const Where&) const = default;
    };
    /// Where something is written down, in the order of rows and themes.
    std::vector<Where> written_down() const;
    /// The numbers, `signals::unknown` where nobody knows.
    std::vector<std::int64_t> numbers(const Where& where) const;
    std::int64_t number(const Where& where, std::size_t period) const;

private:
    void add(const Entry& entry);

    const Layout& layout_;
    std::map<std::string, std::size_t> rows_;  ///< by key
    std::map<std::string, std::size_t> themes_;
    std::map<Where, std::vector<PeriodCount>> counts_;
    std::vector<std::vector<char>> complete_;  ///< by row and period
};

}  // namespace liaise::complaints
