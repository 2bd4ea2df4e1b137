#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "modules/do_no_harm/pieces.hpp"

namespace liaise::do_no_harm {

/// Which cells show their number, for every table; cell (r * columns + c) * periods + p.
using Shown = std::vector<std::vector<bool>>;

/// A change of the pieces that a reader could not notice: one more here, one fewer there, so that
/// every shown sum stays. In each dimension one piece, or a piece and its counterpart.
struct Move {
    std::array<std::size_t, dimensions> piece{};
    std::array<std::optional<std::size_t>, dimensions> counterpart;
};

/// Finds what must be hidden so that a number stays open: whole values above and below it that fit
/// everything shown. The moves themselves are the proof, in whole numbers.
/// (In the family of the hypercube method: Repsilber 1994, Giessing, in Hundepool et al. 2012.)
class Cover {
public:
    Cover(const Pieces& pieces, Shown shown);

    /// Cells of table 0 that were hidden so that `values` whole values of the block are possible;
    /// nothing when tables given earlier allow no move that was found.
    std::optional<std::vector<std::size_t>> open(const Block& block, std::int64_t values);

    void hide(std::size_t cell) { shown_[0][cell] = false; }
    const Shown& shown() const { return shown_; }

private:
    struct Candidate;
    struct Chain;
    /// A total has many pieces, and a few of them usually do; where much was given, all are tried,
    /// and at last the moves with most room first, whatever they cost.
    enum class Search { cheapest_of_few, cheapest, widest };
    std::optional<std::vector<std::size_t>> open_by(Search search, const Block& block,
                                                    std::int64_t values);
    std::optional<Candidate> best(const Block& block, const Chain& chain) const;
    void weigh(const Move& move, const Block& block, const Chain& chain,
               std::optional<Candidate>& best) const;
    bool costs(const Move& move, double most, double& cost) const;
    std::vector<std::size_t> touched(std::size_t table, const Move& move) const;

    const Pieces& pieces_;
    Shown shown_;
    std::vector<double> loss_;  ///< What hiding each cell of table 0 would cost a reader.
};

}  // namespace liaise::do_no_harm
