#include "modules/do_no_harm/pieces.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace liaise::do_no_harm {
namespace {

using Lines = std::vector<const std::vector<Line>*>;  // for each table
using Keys = std::vector<std::pair<std::string, std::size_t>>;

const std::vector<Line>& lines_of(const Layout& layout, std::size_t d) {
    return d == 0 ? layout.rows : d == 1 ? layout.columns : layout.periods;
}

/// For each key, the lines of all tables that it stands in.
std::map<std::string, std::vector<std::size_t>> signatures(const Lines& tables) {
    std::map<std::string, std::vector<std::size_t>> found;
    std::size_t number = 0;
    for (const auto* lines : tables) {
        for (const auto& line : *lines) {
            const std::set<std::string> members(line.members.begin(), line.members.end());
            for (const auto& member : members) found[member].push_back(number);
            ++number;
        }
    }
    return found;
}

Dimension taken_apart(const Lines& tables, Keys& keys) {
    Dimension dimension;
    std::map<std::vector<std::size_t>, std::size_t> piece_of;
    for (const auto& [key, signature] : signatures(tables)) {
        const auto piece = piece_of.emplace(signature, piece_of.size()).first->second;
        keys.emplace_back(key, piece);
    }
    dimension.pieces = piece_of.size();
    std::size_t first = 0;
    for (const auto* lines : tables) {
        auto& by_piece = dimension.lines_of.emplace_back(dimension.pieces);
        auto& by_line = dimension.pieces_of.emplace_back(lines->size());
        for (const auto& [signature, piece] : piece_of) {
            for (const auto line : signature) {
                if (line < first || line >= first + lines->size()) continue;
                by_piece[piece].push_back(line - first);
                by_line[line - first].push_back(piece);
            }
        }
        for (auto& pieces : by_line) std::sort(pieces.begin(), pieces.end());
        first += lines->size();
    }
    return dimension;
}

/// The piece of a key; nothing for a key that no table counts.
std::optional<std::size_t> piece_of(const Keys& keys, const std::string& key) {
    const auto found = std::lower_bound(keys.begin(), keys.end(), std::pair(key, std::size_t{0}));
    if (found == keys.end() || found->first != key) return std::nullopt;
    return found->second;
}

}  // namespace

Pieces::Pieces(const std::vector<Count>& counts, const Layout& layout,
               const std::vector<Received>& earlier) {
    std::array<Keys, dimensions> keys;
    for (std::size_t d = 0; d < dimensions; ++d) {
        Lines tables{&lines_of(layout, d)};
        for (const auto& table : earlier) tables.push_back(&lines_of(table.layout, d));
        dimensions_[d] = taken_apart(tables, keys[d]);
    }
    const auto size = dimensions_[0].pieces * dimensions_[1].pieces * dimensions_[2].pieces;
    numbers_.assign(size, 0);
    largest_.assign(size, 0);
    add(counts, keys);
}

void Pieces::add(const std::vector<Count>& counts, const std::array<Keys, dimensions>& keys) {
    std::map<std::string, std::size_t> people;
    for (const auto& count : counts) {
        const auto row = piece_of(keys[0], count.place);
        const auto column = piece_of(keys[1], count.theme);
        const auto period = piece_of(keys[2], count.month);
        if (!row || !column || !period) continue;
        const auto at = index(*row, *column, *period);
        numbers_[at] += count.number;
        if (count.person.empty() || count.number == 0) {
            largest_[at] += count.largest;
            continue;
        }
        if (shares_.empty()) shares_.resize(numbers_.size());
        const auto person = people.emplace(count.person, people.size()).first->second;
        shares_[at][person] += count.number;
    }
}

std::size_t Pieces::index(std::size_t row, std::size_t column, std::size_t period) const {
    return (row * dimensions_[1].pieces + column) * dimensions_[2].pieces + period;
}

std::int64_t Pieces::number(const Block& block) const {
    std::int64_t sum = 0;
    for (const auto row : block[0]) {
        for (const auto column : block[1]) {
            for (const auto period : block[2]) sum += numbers_[index(row, column, period)];
        }
    }
    return sum;
}

Behind Pieces::behind(const Block& block) const {
    Behind behind;
    std::map<std::size_t, std::int64_t> shares;
    for (const auto row : block[0]) {
        for (const auto column : block[1]) {
            for (const auto period : block[2]) {
                const auto at = index(row, column, period);
                behind.people += numbers_[at];
                behind.largest += largest_[at];
                if (shares_.empty()) continue;
                for (const auto& [person, number] : shares_[at]) shares[person] += number;
            }
        }
    }
    std::int64_t most = 0;
    for (const auto& [person, number] : shares) {
        behind.people += 1 - number;
        most = std::max(most, number);
    }
    behind.largest += most;
    return behind;
}

Block Pieces::block_of(std::size_t table, std::array<std::size_t, dimensions> lines) const {
    Block block;
    for (std::size_t d = 0; d < dimensions; ++d) {
        block[d] = dimensions_[d].pieces_of[table][lines[d]];
    }
    return block;
}

std::vector<Block> Pieces::blocks() const {
    std::array<std::set<std::vector<std::size_t>>, dimensions> sides;
    for (std::size_t d = 0; d < dimensions; ++d) {
        for (const auto& table : dimensions_[d].pieces_of) {
            for (const auto& pieces : table) {
                if (!pieces.empty()) sides[d].insert(pieces);
            }
        }
        for (std::size_t piece = 0; piece < dimensions_[d].pieces; ++piece) {
            sides[d].insert({piece});
        }
    }
    std::vector<Block> all;
    for (const auto& rows : sides[0]) {
        for (const auto& columns : sides[1]) {
            for (const auto& periods : sides[2]) all.push_back({rows, columns, periods});
        }
    }
    return all;
}

}  // namespace liaise::do_no_harm
