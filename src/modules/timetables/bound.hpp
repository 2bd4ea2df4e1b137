#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "modules/timetables/choices.hpp"

namespace liaise::timetables {

/// What no calendar can cost less than. Each week of each team is filled by itself, as well as it
/// can be, with visits that have a price; the prices change until few visits are taken twice or by
/// nobody (Lagrangian relaxation: Fisher, "The Lagrangian relaxation method for solving integer
/// programming problems", Management Science 1981). Gaps and follow-ups are passed over, so where
/// they are what is scarce it stays below what can be reached.
class Bound {
public:
    /// `choices` outlives it.
    explicit Bound(const Choices& choices);

    /// Changes the prices once; `best_cost` is of the best calendar so far.
    void improve(std::int64_t best_cost);
    /// Whether more of it would gain next to nothing.
    bool is_settled() const { return step_ < settled; }
    /// With what cannot be avoided.
    std::int64_t value() const;

private:
    static constexpr double settled = 2e-3;

    /// A visit that could be in a week of a team.
    struct Item {
        std::size_t visit = 0;
        int days = 0;
        double cost = 0;
        double priced = 0;        ///< The cost less the visit's price.
        std::uint64_t taken = 0;  ///< A bit for each number of days.
    };
    struct Bin {
        std::vector<Item> items;
        int free = 0;
        std::vector<double> least;       ///< By the days that may be used.
        std::vector<std::size_t> tried;  ///< The items that are worth it.
    };

    void begin_from_a_price_of_a_day();
    double value_of_visits();
    double value_of_week(std::size_t week);
    void fill(Bin& bin);
    void count(const Bin& bin, int days);
    void change_prices(double value, std::int64_t best_cost);

    const Choices& choices_;
    std::vector<Bin> bins_;
    std::vector<double> prices_;
    std::vector<double> best_prices_;
    std::vector<int> times_;  ///< How often each visit is taken, left out included.
    std::vector<double> direction_;
    std::vector<double> prices_of_a_day_;  ///< Those that are yet to be tried first.
    double step_ = 1;
    int in_vain_ = 0;
    double best_ = -std::numeric_limits<double>::infinity();
};

}  // namespace liaise::timetables
