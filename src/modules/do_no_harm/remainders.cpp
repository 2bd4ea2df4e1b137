#include "modules/do_no_harm/remainders.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace liaise::do_no_harm {
namespace {

using Side = std::vector<std::size_t>;
/// Enough for the largest table; what is beyond is guarded line by line and piece by piece only.
constexpr std::size_t blocks_max = 200'000;

using Along = std::map<std::pair<Side, Side>, std::set<Side>>;  // the other two sides: this side

/// `proper`: smaller than the whole.
enum class Parts { proper, any };

/// The pieces of `whole` that no shown part of it covers.
Side uncovered(const Side& whole, const std::set<Side>& sides, Parts parts) {
    auto left = whole;
    Side rest;
    // Sides are in order: those that begin before or after the whole are no parts of it.
    const auto first = sides.lower_bound({whole.front()});
    for (auto part = first; part != sides.end() && part->front() <= whole.back(); ++part) {
        if (parts == Parts::proper && part->size() >= whole.size()) continue;
        if (!std::includes(whole.begin(), whole.end(), part->begin(), part->end())) continue;
        rest.clear();
        std::set_difference(left.begin(), left.end(), part->begin(), part->end(),
                            std::back_inserter(rest));
        left.swap(rest);
        if (left.empty()) break;
    }
    return left;
}

Block block_along(std::size_t d, const Side& side, const std::pair<Side, Side>& others) {
    Block block;
    block[d] = side;
    block[(d + 1) % dimensions] = others.first;
    block[(d + 2) % dimensions] = others.second;
    return block;
}

/// Remainders along one dimension, and the sums over the same pieces beside them.
void work_out(const std::set<Block>& known, std::size_t d, std::set<Block>& more) {
    Along along;
    for (const auto& block : known) {
        along[{block[(d + 1) % dimensions], block[(d + 2) % dimensions]}].insert(block[d]);
    }
    std::set<Side> left_over;
    for (const auto& [others, sides] : along) {
        for (const auto& whole : sides) {
            if (whole.size() < 2) continue;
            const auto left = uncovered(whole, sides, Parts::proper);
            if (left.empty() || left.size() == whole.size()) continue;
            more.insert(block_along(d, left, others));
            left_over.insert(left);
        }
    }
    for (const auto& [others, sides] : along) {
        for (const auto& side : left_over) {
            if (!uncovered(side, sides, Parts::any).empty()) continue;
            more.insert(block_along(d, side, others));
        }
    }
}

}  // namespace

std::vector<Block> shown_blocks(const Pieces& pieces, const Shown& shown,
                                std::size_t from_table) {
    std::vector<Block> blocks;
    for (std::size_t table = from_table; table < pieces.tables(); ++table) {
        const auto columns = pieces.dimension(1).pieces_of[table].size();
        const auto periods = pieces.dimension(2).pieces_of[table].size();
        for (std::size_t cell = 0; cell < shown[table].size(); ++cell) {
            if (!shown[table][cell]) continue;
            blocks.push_back(pieces.block_of(
                table, {cell / periods / columns, cell / periods % columns, cell % periods}));
        }
    }
    return blocks;
}

std::vector<Block> remainders(const Pieces& pieces, const Shown& shown) {
    const auto given = shown_blocks(pieces, shown, 0);
    std::set<Block> known(given.begin(), given.end());
    // What is worked out along one dimension is subtracted along another: one round for each.
    for (std::size_t round = 0; round < dimensions; ++round) {
        std::set<Block> more;
        for (std::size_t d = 0; d < dimensions; ++d) work_out(known, d, more);
        const auto before = known.size();
        known.merge(more);
        if (known.size() == before || known.size() > blocks_max) break;
    }
    for (const auto& block : given) known.erase(block);
    return {known.begin(), known.end()};
}

}  // namespace liaise::do_no_harm
