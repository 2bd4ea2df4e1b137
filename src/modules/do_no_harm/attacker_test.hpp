#pragma once

#include <cstdint>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::do_no_harm {

/// A number that is exact: the attacker must not be thrown off by rounding.
class Fraction {
public:
    Fraction(std::int64_t whole = 0) : above_(whole) {}
    Fraction(std::int64_t above, std::int64_t below);

    bool is_whole() const { return below_ == 1; }
    std::int64_t floor() const;
    int sign() const { return above_ > 0 ? 1 : above_ < 0 ? -1 : 0; }
    Fraction operator*(const Fraction& other) const;
    Fraction operator/(const Fraction& other) const;
    Fraction operator-(const Fraction& other) const;
    bool operator<(const Fraction& other) const { return (*this - other).sign() < 0; }

private:
    std::int64_t above_ = 0;
    std::int64_t below_ = 1;
};

/// One shown number: the unknowns that add up to it.
struct Equation {
    std::vector<std::size_t> unknowns;
    std::int64_t sum = 0;
};

/// The least and the most that a sum of unknowns can be.
struct Interval {
    std::int64_t least = 0;
    std::int64_t most = 0;

    std::int64_t values() const { return most - least + 1; }
};

/// Somebody who has all the tables and solves them over the whole numbers from 0 up: simplex in
/// exact fractions, then branch and bound. Shares no code with what it attacks.
class Attacker {
public:
    /// Beyond this an unknown is as good as unbounded.
    static constexpr std::int64_t sum_max = 500;

    void learn(const std::vector<Count>& truth, const Received& table);
    /// What is known of the sum over these places, themes and months.
    Interval bounds(const Line& places, const Line& themes, const Line& months) const;

private:
    std::size_t unknown(const std::string& place, const std::string& theme,
                        const std::string& month) const;
    std::vector<std::size_t> unknowns(const Line& places, const Line& themes,
                                      const Line& months) const;

    mutable std::map<std::vector<std::string>, std::size_t> numbers_;
    std::vector<Equation> equations_;
};

/// A cell's number, added up from the counts.
std::int64_t sum_of(const std::vector<Count>& counts, const Line& places, const Line& themes,
                    const Line& months);

}  // namespace liaise::do_no_harm
