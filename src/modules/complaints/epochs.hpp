#pragma once

#include <map>
#include <set>

#include "modules/complaints/entries.hpp"
#include "modules/complaints/table_given.hpp"
#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::complaints {

/// "2024-05-01/2024-05-31".
std::string key_of(const Period& period);

/// Entries parted by which tables counted them. The number of May that was given in June, and the
/// number of May that stands here now, differ by what was written down, corrected or removed in
/// between: a number of its own, which may be one person's.
class Epochs {
public:
    explicit Epochs(const std::vector<Entry>& entries);

    /// The counts, finest first: place, theme, and a period with its epoch.
    const std::vector<do_no_harm::Count>& counts() const { return counts_; }
    /// The layout over what is there now.
    do_no_harm::Layout as_of_now(const std::vector<GivenLine>& rows,
                                 const std::vector<GivenLine>& columns,
                                 const std::vector<GivenLine>& periods) const;
    /// A table as it was when it was given.
    do_no_harm::Received received(const TableGiven& table) const;

private:
    struct Epoch {
        std::int64_t after = 0;
        std::int64_t until = 0;

        auto operator<=>(const Epoch&) const = default;
    };

    template <class F>
    std::vector<do_no_harm::Line> lines(const std::vector<GivenLine>& periods,
                                        F&& is_counted) const;

    std::map<std::string, std::set<Epoch>> epochs_;  ///< by the key of a period
    std::vector<do_no_harm::Count> counts_;
};

}  // namespace liaise::complaints
