#include "modules/do_no_harm/attacker_test.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace liaise::do_no_harm {
namespace {

using Row = std::vector<Fraction>;

/// The equations as a tableau whose basis is a solution; the last number of a row is its sum.
class Tableau {
public:
    Tableau(const std::vector<Equation>& equations, std::size_t unknowns)
        : unknowns_(unknowns), width_(unknowns + equations.size()) {
        for (const auto& equation : equations) {
            Row row(width_ + 1);
            for (const auto unknown : equation.unknowns) row[unknown] = Fraction(1);
            const bool is_negative = equation.sum < 0;
            row[width_] = Fraction(equation.sum);
            if (is_negative) {
                for (auto& number : row) number = Fraction(0) - number;
            }
            row[unknowns + rows_.size()] = Fraction(1);
            basis_.push_back(unknowns + rows_.size());
            rows_.push_back(std::move(row));
        }
        is_solvable_ = find_solution();
    }

    bool is_solvable() const { return is_solvable_; }

    /// The most that `weights` can give; the solution is left in the basis.
    Fraction maximise(const std::vector<int>& weights) {
        Row aim(width_ + 1);
        for (std::size_t i = 0; i < unknowns_; ++i) aim[i] = Fraction(0) - Fraction(weights[i]);
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            const auto factor = aim[basis_[r]];
            if (factor.sign() != 0) subtract(aim, rows_[r], factor);
        }
        improve(aim, unknowns_);
        return aim[width_];
    }

    std::vector<Fraction> solution() const {
        std::vector<Fraction> numbers(unknowns_);
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            if (basis_[r] < unknowns_) numbers[basis_[r]] = rows_[r][width_];
        }
        return numbers;
    }

private:
    bool find_solution() {
        Row aim(width_ + 1);
        for (std::size_t i = unknowns_; i < width_; ++i) aim[i] = Fraction(1);
        for (const auto& row : rows_) subtract(aim, row, Fraction(1));
        improve(aim, width_);
        if (aim[width_].sign() != 0) return false;
        for (std::size_t r = 0; r < rows_.size();) {
            if (basis_[r] < unknowns_ || leaves_basis(r)) {
                ++r;
                continue;
            }
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(r));
            basis_.erase(basis_.begin() + static_cast<std::ptrdiff_t>(r));
        }
        return true;
    }

    bool leaves_basis(std::size_t r) {
        for (std::size_t i = 0; i < unknowns_; ++i) {
            if (rows_[r][i].sign() == 0) continue;
            Row none(width_ + 1);
            pivot(r, i, none);
            return true;
        }
        return false;
    }

    /// Bland's rule: it ends.
    void improve(Row& aim, std::size_t columns) {
        while (true) {
            std::size_t in = 0;
            while (in < columns && aim[in].sign() >= 0) ++in;
            if (in == columns) return;
            std::optional<std::size_t> out;
            Fraction least;
            for (std::size_t r = 0; r < rows_.size(); ++r) {
                if (rows_[r][in].sign() <= 0) continue;
                const auto ratio = rows_[r][width_] / rows_[r][in];
                const bool is_equal = out && !(ratio < least) && !(least < ratio);
                if (!out || ratio < least || (is_equal && basis_[r] < basis_[*out])) {
                    out = r;
                    least = ratio;
                }
            }
            ASSERT_TRUE(out) << "the sum of all is bounded";
            pivot(*out, in, aim);
        }
    }

    void pivot(std::size_t r, std::size_t in, Row& aim) {
        const auto by = rows_[r][in];
        for (auto& number : rows_[r]) {
            if (number.sign() != 0) number = number / by;
        }
        for (std::size_t other = 0; other < rows_.size(); ++other) {
            if (other != r) subtract(rows_[other], rows_[r], rows_[other][in]);
        }
        subtract(aim, rows_[r], aim[in]);
        basis_[r] = in;
    }

    static void subtract(Row& from, const Row& row, Fraction factor) {
        if (factor.sign() == 0) return;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].sign() != 0) from[i] = from[i] - row[i] * factor;
        }
    }

    std::size_t unknowns_;
    std::size_t width_;
    std::vector<Row> rows_;
    std::vector<std::size_t> basis_;
    bool is_solvable_ = false;
};

/// The most in whole numbers: splits where the best solution has a broken number.
void branch(const std::vector<Equation>& equations, std::size_t unknowns,
            const std::vector<int>& weights, std::optional<std::int64_t>& best) {
    Tableau tableau(equations, unknowns);
    if (!tableau.is_solvable()) return;
    const auto most = tableau.maximise(weights);
    if (best && most.floor() <= *best) return;
    const auto solution = tableau.solution();
    const auto broken = std::find_if(solution.begin(), solution.end(),
                                     [](const Fraction& f) { return !f.is_whole(); });
    if (broken == solution.end()) {
        best = most.floor();
        return;
    }
    const auto unknown = static_cast<std::size_t>(broken - solution.begin());
    auto longer = weights;
    longer.push_back(0);
    // Below: unknown + something = floor. Above: counted from floor + 1 instead of from 0.
    auto below = equations;
    below.push_back({{unknown, unknowns}, broken->floor()});
    branch(below, unknowns + 1, longer, best);
    auto above = equations;
    for (auto& equation : above) {
        const auto times = std::count(equation.unknowns.begin(), equation.unknowns.end(), unknown);
        equation.sum -= times * (broken->floor() + 1);
    }
    const auto gained = weights[unknown] * (broken->floor() + 1);
    std::optional<std::int64_t> shifted;
    if (best) shifted = *best - gained;
    branch(above, unknowns, weights, shifted);
    if (shifted) best = *shifted + gained;
}

}  // namespace

Fraction::Fraction(std::int64_t above, std::int64_t below) : above_(above), below_(below) {
    if (below_ < 0) {
        above_ = -above_;
        below_ = -below_;
    }
    const auto by = std::gcd(above_, below_);
    if (by > 1) {
        above_ /= by;
        below_ /= by;
    }
}

std::int64_t Fraction::floor() const {
    const auto whole = above_ / below_;
    return above_ % below_ < 0 ? whole - 1 : whole;
}

Fraction Fraction::operator*(const Fraction& other) const {
    if (is_whole() && other.is_whole()) return {above_ * other.above_};
    return {above_ * other.above_, below_ * other.below_};
}

Fraction Fraction::operator/(const Fraction& other) const {
    return {above_ * other.below_, below_ * other.above_};
}

Fraction Fraction::operator-(const Fraction& other) const {
    if (is_whole() && other.is_whole()) return {above_ - other.above_};
    return {above_ * other.below_ - other.above_ * below_, below_ * other.below_};
}

std::size_t Attacker::unknown(const std::string& place, const std::string& theme,
                              const std::string& month) const {
    return numbers_.emplace(std::vector{place, theme, month}, numbers_.size()).first->second;
}

std::vector<std::size_t> Attacker::unknowns(const Line& places, const Line& themes,
                                            const Line& months) const {
    std::vector<std::size_t> all;
    for (const auto& place : places.members) {
        for (const auto& theme : themes.members) {
            for (const auto& month : months.members) all.push_back(unknown(place, theme, month));
        }
    }
    return all;
}

void Attacker::learn(const std::vector<Count>& truth, const Received& table) {
    std::size_t cell = 0;
    for (const auto& row : table.layout.rows) {
        for (const auto& column : table.layout.columns) {
            for (const auto& period : table.layout.periods) {
                const auto all = unknowns(row, column, period);
                if (table.shown[cell++]) {
                    equations_.push_back({all, sum_of(truth, row, column, period)});
                }
            }
        }
    }
}

Interval Attacker::bounds(const Line& places, const Line& themes, const Line& months) const {
    const auto wanted = unknowns(places, themes, months);
    const auto rest = numbers_.size();
    auto equations = equations_;
    Equation all{{rest}, sum_max};
    for (std::size_t i = 0; i < rest; ++i) all.unknowns.push_back(i);
    equations.push_back(all);
    std::vector<int> weights(rest + 1, 0);
    for (const auto unknown : wanted) weights[unknown] = 1;
    std::optional<std::int64_t> most;
    branch(equations, rest + 1, weights, most);
    for (auto& weight : weights) weight = -weight;
    std::optional<std::int64_t> least;
    branch(equations, rest + 1, weights, least);
    EXPECT_TRUE(most && least) << "the truth is a solution";
    return {-least.value_or(0), most.value_or(0)};
}

std::int64_t sum_of(const std::vector<Count>& counts, const Line& places, const Line& themes,
                    const Line& months) {
    const auto has = [](const Line& line, const std::string& key) {
        return std::find(line.members.begin(), line.members.end(), key) != line.members.end();
    };
    std::int64_t sum = 0;
    for (const auto& count : counts) {
        const bool is_in = has(places, count.place) && has(themes, count.theme) &&
                           has(months, count.month);
        if (is_in) sum += count.number;
    }
    return sum;
}

namespace {

TEST(Attacker, WorksOutTheOneHiddenNumberOfALine) {
    const Line both{"both", {"a", "b"}};
    const Line theme{"t", {"t"}};
    const Line month{"m", {"m"}};
    const std::vector<Count> truth{{"a", "t", "m", 2}, {"b", "t", "m", 9}};
    Attacker attacker;

    attacker.learn(truth, {{{{"a", {"a"}}, {"b", {"b"}}, both}, {theme}, {month}},
                           {false, true, true}});

    EXPECT_EQ(attacker.bounds({"a", {"a"}}, theme, month).least, 2);
    EXPECT_EQ(attacker.bounds({"a", {"a"}}, theme, month).most, 2);
}

TEST(Attacker, FindsThatHalvesAreNoPeople) {
    const std::vector<Count> truth{{"a", "t", "m", 1}, {"b", "t", "m", 1}, {"c", "t", "m", 0}};
    const Line theme{"t", {"t"}};
    const Line month{"m", {"m"}};
    Attacker attacker;

    attacker.learn(truth, {{{{"ab", {"a", "b"}}, {"bc", {"b", "c"}}, {"ac", {"a", "c"}}},
                            {theme}, {month}},
                           {true, true, true}});

    EXPECT_EQ(attacker.bounds({"a", {"a"}}, theme, month).values(), 1);
}

}  // namespace
}  // namespace liaise::do_no_harm
