#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::do_no_harm {

/// Rows, columns, periods.
inline constexpr std::size_t dimensions = 3;

/// The lines of all tables in one dimension, taken apart: keys that stand in exactly the same lines
/// are one piece, because no table can tell them apart.
struct Dimension {
    std::size_t pieces = 0;
    /// For each table, for each piece: the lines that hold it, ascending.
    std::vector<std::vector<std::vector<std::size_t>>> lines_of;
    /// For each table, for each line: its pieces, ascending.
    std::vector<std::vector<std::vector<std::size_t>>> pieces_of;
};

/// A set of pieces in each dimension: what one number counts.
using Block = std::array<std::vector<std::size_t>, dimensions>;

/// Who stands behind a number: `people` at least, and the most that one of them can have in it.
/// What is not known to come from one person counts as that many people; who has the most of a
/// month without being named is taken for the same person in every month.
struct Behind {
    std::int64_t people = 0;
    std::int64_t largest = 0;
};

/// All tables over the same pieces; table 0 is the one to be given, the others were given.
class Pieces {
public:
    Pieces(const std::vector<Count>& counts, const Layout& layout,
           const std::vector<Received>& earlier);

    const Dimension& dimension(std::size_t d) const { return dimensions_[d]; }
    std::size_t tables() const { return dimensions_[0].pieces_of.size(); }
    const std::vector<std::int64_t>& numbers() const { return numbers_; }
    std::size_t index(std::size_t row, std::size_t column, std::size_t period) const;
    std::int64_t number(const Block& block) const;
    Behind behind(const Block& block) const;

    /// What the cell of table `table` counts.
    Block block_of(std::size_t table, std::array<std::size_t, dimensions> lines) const;
    /// All combinations of lines and of single pieces, each once: all that subtraction could yield
    /// in one dimension at a time.
    std::vector<Block> blocks() const;

private:
    void add(const std::vector<Count>& counts,
             const std::array<std::vector<std::pair<std::string, std::size_t>>, dimensions>& keys);

    std::array<Dimension, dimensions> dimensions_;
    std::vector<std::int64_t> numbers_;
    std::vector<std::int64_t> largest_;
    /// For each piece, how much of it comes from which named person; empty when nobody is named.
    std::vector<std::map<std::size_t, std::int64_t>> shares_;
};

}  // namespace liaise::do_no_harm
