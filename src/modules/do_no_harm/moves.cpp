#include "modules/do_no_harm/moves.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace liaise::do_no_harm {
namespace {

constexpr double unbounded = std::numeric_limits<double>::max();

struct Signed {
    std::size_t piece = 0;
    int sign = 1;
};

bool holds(const std::vector<std::size_t>& pieces, std::size_t piece) {
    return std::binary_search(pieces.begin(), pieces.end(), piece);
}

/// The pieces that a move changes, at most eight, with their signs.
std::vector<Signed> changed(const Pieces& pieces, const Move& move) {
    std::vector<Signed> all;
    const unsigned corners = 1U << dimensions;
    for (unsigned corner = 0; corner < corners; ++corner) {
        std::array<std::size_t, dimensions> at = move.piece;
        int sign = 1;
        bool exists = true;
        for (std::size_t d = 0; d < dimensions; ++d) {
            if ((corner >> d & 1U) == 0) continue;
            if (!move.counterpart[d]) exists = false;
            else at[d] = *move.counterpart[d];
            sign = -sign;
        }
        if (exists) all.push_back({pieces.index(at[0], at[1], at[2]), sign});
    }
    return all;
}

/// By how much the block's number changes when the move is made once.
int effect_on(const Block& block, const Move& move) {
    int effect = 1;
    for (std::size_t d = 0; d < dimensions; ++d) {
        int part = holds(block[d], move.piece[d]) ? 1 : 0;
        if (move.counterpart[d] && holds(block[d], *move.counterpart[d])) --part;
        effect *= part;
    }
    return effect;
}

/// How often a move can be made in the direction of `sign` before a piece would be negative.
std::int64_t room(const std::vector<Signed>& pieces, const std::vector<std::int64_t>& numbers,
                  int sign, std::int64_t most) {
    auto least = most;
    for (const auto& piece : pieces) {
        if (piece.sign * sign < 0) least = std::min(least, numbers[piece.piece]);
    }
    return least;
}

/// The lines of one dimension whose sum the move changes.
std::vector<std::size_t> lines_changed(const Dimension& dimension, std::size_t table,
                                       std::size_t piece,
                                       std::optional<std::size_t> counterpart) {
    const auto& lines = dimension.lines_of[table];
    if (!counterpart) return lines[piece];
    std::vector<std::size_t> changed_lines;
    std::set_symmetric_difference(lines[piece].begin(), lines[piece].end(),
                                  lines[*counterpart].begin(), lines[*counterpart].end(),
                                  std::back_inserter(changed_lines));
    return changed_lines;
}

/// Pieces of a side to start from.
std::vector<std::size_t> anchors(const std::vector<std::size_t>& side, std::size_t most) {
    return {side.begin(),
            side.begin() + static_cast<std::ptrdiff_t>(std::min(side.size(), most))};
}

}  // namespace

/// A move with what it gains in values, above and below, and what it costs in cells.
struct Cover::Candidate {
    Move move;
    int effect = 0;
    std::int64_t up = 0;
    std::int64_t down = 0;
    double score = 0.0;
};

/// The pieces after the moves made so far, upwards and downwards, and the values still wanted.
struct Cover::Chain {
    std::vector<std::int64_t> above;
    std::vector<std::int64_t> below;
    std::int64_t wanted = 0;
    Search search = Search::cheapest_of_few;
};

Cover::Cover(const Pieces& pieces, Shown shown) : pieces_(pieces), shown_(std::move(shown)) {
    const auto columns = pieces.dimension(1).pieces_of[0].size();
    const auto periods = pieces.dimension(2).pieces_of[0].size();
    for (std::size_t cell = 0; cell < shown_[0].size(); ++cell) {
        const auto number = pieces.number(pieces.block_of(
            0, {cell / periods / columns, cell / periods % columns, cell % periods}));
        loss_.push_back(1.0 + std::log2(1.0 + static_cast<double>(number)));
    }
}

std::optional<std::vector<std::size_t>> Cover::open(const Block& block, std::int64_t values) {
    for (const auto search : {Search::cheapest_of_few, Search::cheapest, Search::widest}) {
        if (auto cells = open_by(search, block, values)) return cells;
    }
    return std::nullopt;
}

std::optional<std::vector<std::size_t>> Cover::open_by(Search search, const Block& block,
                                                       std::int64_t values) {
    Chain chain{pieces_.numbers(), pieces_.numbers(), values - 1, search};
    const auto before = shown_[0];
    std::vector<std::size_t> now_hidden;
    while (chain.wanted > 0) {
        const auto found = best(block, chain);
        if (!found) {
            shown_[0] = before;
            return std::nullopt;
        }
        const int sign = found->effect > 0 ? 1 : -1;
        for (const auto& [piece, piece_sign] : changed(pieces_, found->move)) {
            chain.above[piece] += piece_sign * sign * found->up;
            chain.below[piece] -= piece_sign * sign * found->down;
        }
        chain.wanted -= (found->up + found->down) * std::abs(found->effect);
        for (const auto cell : touched(0, found->move)) {
            if (!shown_[0][cell]) continue;
            shown_[0][cell] = false;
            now_hidden.push_back(cell);
        }
    }
    return now_hidden;
}

std::optional<Cover::Candidate> Cover::best(const Block& block, const Chain& chain) const {
    std::optional<Candidate> found;
    constexpr std::size_t few = 4;
    const auto most = chain.search == Search::cheapest_of_few ? few : pieces_.numbers().size();
    std::array<std::vector<std::optional<std::size_t>>, dimensions> counterparts;
    for (std::size_t d = 0; d < dimensions; ++d) {
        counterparts[d].push_back(std::nullopt);
        for (std::size_t i = 0; i < pieces_.dimension(d).pieces; ++i) counterparts[d].push_back(i);
    }
    const auto is_self = [](std::size_t piece, std::optional<std::size_t> other) {
        return other && *other == piece;
    };
    for (const auto row : anchors(block[0], most)) {
        for (const auto column : anchors(block[1], most)) {
            for (const auto period : anchors(block[2], most)) {
                for (const auto other_row : counterparts[0]) {
                    if (is_self(row, other_row)) continue;
                    for (const auto other_column : counterparts[1]) {
                        if (is_self(column, other_column)) continue;
                        for (const auto other_period : counterparts[2]) {
                            if (is_self(period, other_period)) continue;
                            weigh({{row, column, period}, {other_row, other_column, other_period}},
                                  block, chain, found);
                        }
                    }
                }
            }
        }
    }
    return found;
}

void Cover::weigh(const Move& move, const Block& block, const Chain& chain,
                  std::optional<Candidate>& best) const {
    Candidate candidate{move, effect_on(block, move)};
    if (candidate.effect == 0) return;
    const int sign = candidate.effect > 0 ? 1 : -1;
    const auto pieces = changed(pieces_, move);
    const auto step = std::abs(candidate.effect);
    const auto steps_wanted = (chain.wanted + step - 1) / step;
    candidate.up = room(pieces, chain.above, sign, steps_wanted);
    candidate.down = room(pieces, chain.below, -sign, steps_wanted - candidate.up);
    const auto gain = (candidate.up + candidate.down) * step;
    if (gain == 0) return;
    // A move that gives half of what is wanted is worth half as much, and another one costs again.
    const auto share = static_cast<double>(gain) / static_cast<double>(chain.wanted);
    const bool is_widest = chain.search == Search::widest;
    const bool is_bounded = best && !is_widest;
    double cost = 0.0;
    if (!costs(move, is_bounded ? best->score * share : unbounded, cost)) return;
    candidate.score = is_widest ? 1.0 / share : (cost + 1.0) / std::min(share, 1.0);
    if (!best || candidate.score < best->score) best = candidate;
}

/// Adds up what the move would hide; false when it changes a number that was given already, or
/// costs more than `most`.
bool Cover::costs(const Move& move, double most, double& cost) const {
    for (std::size_t table = 1; table < pieces_.tables(); ++table) {
        for (const auto cell : touched(table, move)) {
            if (shown_[table][cell]) return false;
        }
    }
    for (const auto cell : touched(0, move)) {
        if (!shown_[0][cell]) continue;
        cost += loss_[cell];
        if (cost > most) return false;
    }
    return true;
}

std::vector<std::size_t> Cover::touched(std::size_t table, const Move& move) const {
    std::array<std::vector<std::size_t>, dimensions> lines;
    for (std::size_t d = 0; d < dimensions; ++d) {
        lines[d] = lines_changed(pieces_.dimension(d), table, move.piece[d], move.counterpart[d]);
        if (lines[d].empty()) return {};
    }
    const auto columns = pieces_.dimension(1).pieces_of[table].size();
    const auto periods = pieces_.dimension(2).pieces_of[table].size();
    std::vector<std::size_t> cells;
    for (const auto row : lines[0]) {
        for (const auto column : lines[1]) {
            for (const auto period : lines[2]) {
                cells.push_back((row * columns + column) * periods + period);
            }
        }
    }
    return cells;
}

}  // namespace liaise::do_no_harm
